#pragma once

#include "models/services/session.h"

namespace frontdesk {

/// Journals that something has become of a reminder, so that whoever shows it hears of it ("reminder.updated").
/// `action`: "sent", "delivered", "unsubscribed" …
void recordReminder(Session &session, const Reminder &reminder, const QString &action);

} // namespace frontdesk
