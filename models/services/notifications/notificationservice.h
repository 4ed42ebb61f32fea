#pragma once

#include "models/domain/notification.h"
#include "models/services/session.h"

namespace frontdesk {

/// Notices inside the program: who is told of what, and what they have read. CONTRACT §5 "More routes", seed M.
class NotificationService {
public:
    explicit NotificationService(Session &session) : m_session(session) {}

    /// Tells the readers it names, but never the session's actor. Nothing is written when nobody is left.
    /// `patientUser`: the patient's account; a notice for a patient alone goes nowhere without one.
    void tell(Notification notification, UserId patientUser = {});

    struct Page {
        QList<NotificationCard> notifications;
        int total = 0;
    };
    /// The asking user's, newest first.
    Page list(int limit, int offset);
    /// For an event: the notice itself, whoever it is for; nobody has read it.
    Result<NotificationCard> announced(NotificationId id);
    /// For a badge: of the newest few hundred.
    int unread();
    /// Harmless when it is read already. NotFound("Notification") when it is not theirs.
    Result<NotificationCard> markRead(NotificationId id);

private:
    NotificationReader reader() const;
    Session &m_session;
};

} // namespace frontdesk
