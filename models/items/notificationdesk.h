#pragma once

#include <QDate>
#include <QObject>

#include "models/domain/notification.h"
#include "models/domain/timezone.h"
#include "models/items/reply.h"

namespace frontdesk {

/// Where in the window a notice leads: a visit and its date, or a conversation; neither when it is there no more.
struct NoticePlace {
    AppointmentId visit;
    QDate date;
    QString conversation; ///< "patient-…"
};

/// The notices of the person signed in. Lives in the GUI thread.
class NotificationDesk : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual Instant now() const = 0;
    virtual TimeZone zone() const = 0;
    virtual QList<NotificationCard> list(int limit) const = 0; ///< newest first
    virtual int unread() const = 0;
    virtual NoticePlace placeOf(const Notification &notification) const = 0;
    virtual void markRead(const QList<NotificationId> &ids, QObject *context, Reply<Done> done) = 0;

Q_SIGNALS:
    void notificationsChanged(); ///< some came or were read; gathered over a quarter of a second
};

} // namespace frontdesk
