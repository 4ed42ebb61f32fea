#pragma once

#include <QJsonArray>

#include "models/domain/bookingrules.h"
#include "models/services/commands.h"

namespace frontdesk {

constexpr int defaultSlotMinutes = 30;
constexpr int shortestVisitMinutes = 5;
constexpr int longestVisitMinutes = 720;

/// Values that no clinic allows, before anything is looked up: durations, lengths of texts, statuses to book with, a
/// blank override. All failures at once (Error::also).
Result<Done> checkFields(const BookAppointment &command);
Result<Done> checkFields(const ChangeAppointment &command);
Result<Done> checkFields(const ChangeStatus &command);

/// What an override let in, for the audit trail: codes, and for clashes the visits' ids and kinds.
QJsonArray describeViolations(const Violations &violations);

QString toString(ConflictKind kind); ///< "doctor", "buffer", "room", "operatory"

} // namespace frontdesk
