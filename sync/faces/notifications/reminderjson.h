#pragma once

#include <QJsonValue>

#include "models/services/reminders/reminderservice.h"
#include "sync/api/jsonwriter.h"
#include "sync/api/reply.h"

namespace frontdesk::notifications {

/// N's "Appointment Reminder Response"; an "all" has its parts under `reminders`.
void write(JsonWriter &json, const ReminderCard &card);

/// A reference as N has it: a number, or a text with a number or a UUID. Empty: none was given. Anything else names nothing.
QString referenceOf(const QJsonValue &value);

/// N's 422: {"errors": {field: [what is wrong with it, …]}}.
HttpReply unprocessable(const Error &error);

} // namespace frontdesk::notifications
