#pragma once

#include <QString>

#include "models/services/reminders/reminderboard.h"

namespace frontdesk {

/// What has become of a reminder, as people see it.
enum class ReminderState { Waiting, Sending, Sent, Delivered, Failed, OptedOut, Cancelled };
ReminderState stateOf(const ReminderLine &line);
QString stateName(ReminderState state); ///< translated
QString kindName(ReminderKind kind);    ///< translated
/// Why it was not sent, translated; `stored` as models/domain/deliveryreason.h spells it. Empty stays so.
QString reasonName(const QString &stored);

bool canRetry(const ReminderLine &line);
bool canCancel(const ReminderLine &line);
bool canSendNow(const ReminderLine &line);

} // namespace frontdesk
