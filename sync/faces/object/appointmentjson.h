#pragma once

#include "models/services/series/appointmentviews.h"
#include "sync/api/jsonwriter.h"

namespace frontdesk::object {

/// A's appointment object, in epoch milliseconds. What applies only to some kinds of appointment is left out of others.
void write(JsonWriter &json, const AppointmentView &view);

/// A's change log, with A's names for the journal's fields.
void writeLog(JsonWriter &json, AppointmentId id, const QList<AppointmentViews::LogEntry> &log);

} // namespace frontdesk::object
