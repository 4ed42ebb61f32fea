#pragma once

#include "models/domain/recurrence.h"

namespace frontdesk {

/// What becomes of a series' rule when part of the series goes its own way. Pure functions on RFC 5545 texts.

/// The rule as it is for a part of its occurrences alone, `slots` (where the rule puts them, in order, at least one):
/// bounded by COUNT, with the exdates that lie among them.
Recurrence partOf(const Recurrence &whole, const QList<Instant> &slots, const TimeZone &zone);

/// The rule after its occurrences were moved by the difference of the wall clock between `from` and `to`. The days of a
/// weekly rule are moved along, and exdates; what a monthly rule says of days is left as it is.
Recurrence movedAlike(const Recurrence &recurrence, Instant from, Instant to, const TimeZone &zone);

} // namespace frontdesk
