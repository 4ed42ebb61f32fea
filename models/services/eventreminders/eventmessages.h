#pragma once

#include "models/domain/eventreminder.h"
#include "models/services/session.h"

namespace frontdesk {

/// The rows of `reminders` that stand for one event: made, taken back. Sending them is DeliveryService's.
class EventMessages {
public:
    EventMessages(Session &session, const EventReminder &reminder, const EventType &type)
        : m_session(session),
          m_reminder(reminder),
          m_type(type)
    {
    }

    enum class Sent {
        Stays, ///< what has gone out is not said again
        Again  ///< the event has another time: it is
    };
    /// What waits is replaced by what is to be sent now.
    void plan(Sent sent);
    /// The no-show's text at once, and nothing else.
    void sayNoShow();
    /// Nothing leaves any more; what is under way may not be tried again.
    void drop();

private:
    void insert(const QList<PlannedEventMessage> &messages);
    bool wasSaid(ReminderKind kind);

    Session &m_session;
    const EventReminder &m_reminder;
    const EventType &m_type;
};

} // namespace frontdesk
