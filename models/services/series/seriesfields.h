#pragma once

#include "models/services/series/seriescommands.h"

namespace frontdesk {

/// Values that no clinic allows, before anything is looked up; all failures at once (Error::also). Fields are named as in
/// face A: "start_time", "attendees" …
Result<Done> checkFields(const PlanAppointments &command);
Result<Done> checkFields(const ReplanAppointments &command);

/// A visit lasts from 5 minutes to 12 hours, a meeting to 24. CONTRACT §5.
Result<Done> checkLength(const TimeRange &range, bool internal);

} // namespace frontdesk
