#pragma once

#include <QTimer>

#include "models/items/localaccess.h"
#include "models/items/notificationdesk.h"

namespace frontdesk {

/// Notices in this machine's own database. The access outlives it.
class LocalNotificationDesk final : public NotificationDesk {
    Q_OBJECT
public:
    explicit LocalNotificationDesk(LocalAccess &access, QObject *parent = nullptr);

    Instant now() const override { return m_access.now(); }
    TimeZone zone() const override { return m_access.zone(); }
    QList<NotificationCard> list(int limit) const override;
    int unread() const override;
    NoticePlace placeOf(const Notification &notification) const override;
    void markRead(const QList<NotificationId> &ids, QObject *context, Reply<Done> done) override;

private:
    void hear(const QList<Change> &changes);

    LocalAccess &m_access;
    QTimer m_gather;
};

} // namespace frontdesk
