#pragma once

#include <QJsonObject>

#include "models/domain/appointment.h"

namespace frontdesk {

/// What differs between two states of a visit, for the journal: field → [before, after]. Names as in the API; times as
/// epoch milliseconds. `before` null: the visit is new, every set field is listed.
QJsonObject appointmentDiff(const Appointment *before, const Appointment &after);

} // namespace frontdesk
