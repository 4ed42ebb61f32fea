#include "models/items/localnotificationdesk.h"

#include <algorithm>

#include "models/items/conversationname.h"
#include "models/services/calendarservice.h"
#include "models/services/inbox/inboxservice.h"
#include "models/services/notifications/notificationservice.h"

namespace frontdesk {

namespace {

constexpr std::chrono::milliseconds gatheringTime{250};

} // namespace

LocalNotificationDesk::LocalNotificationDesk(LocalAccess &access, QObject *parent)
    : NotificationDesk(parent),
      m_access(access)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatheringTime);
    connect(&m_gather, &QTimer::timeout, this, &NotificationDesk::notificationsChanged);
    connect(&access.hub().feed(), &ChangeFeed::committed, this, &LocalNotificationDesk::hear);
}

QList<NotificationCard> LocalNotificationDesk::list(int limit) const
{
    return m_access.askOr(QList<NotificationCard>(),
                          [&](Session &session) { return NotificationService(session).list(limit, 0).notifications; });
}

int LocalNotificationDesk::unread() const
{
    return m_access.askOr(0, [](Session &session) { return NotificationService(session).unread(); });
}

NoticePlace LocalNotificationDesk::placeOf(const Notification &notification) const
{
    return m_access.askOr(NoticePlace(), [&](Session &session) {
        NoticePlace place;
        const auto visit = AppointmentId::parse(notification.entityId);
        if (notification.entity == QLatin1StringView("appointment") && visit) {
            if (const auto card = CalendarService(session).find(*visit)) {
                place.visit = *visit;
                place.date = session.directory().rules.zone.dateOf(card->appointment.start);
            }
        } else if (const auto message = MessageId::parse(notification.entityId)) {
            if (const auto card = InboxService(session).find(*message))
                place.conversation = conversationOf(card->message, session.actor().userId).toString();
        }
        return place;
    });
}

void LocalNotificationDesk::markRead(const QList<NotificationId> &ids, QObject *context, Reply<Done> done)
{
    m_access.order<Done>(
        [ids](Session &session) -> Result<Done> {
            NotificationService service(session);
            for (const NotificationId &id : ids) {
                if (const auto read = service.markRead(id); !read)
                    return read.error();
            }
            return Done{};
        },
        context, std::move(done));
}

void LocalNotificationDesk::hear(const QList<Change> &changes)
{
    const bool touched = std::ranges::any_of(changes, [this](const Change &change) {
        return change.entry.clinicId == m_access.actor().clinicId
               && change.entry.entity == QLatin1StringView("notification");
    });
    if (touched && !m_gather.isActive())
        m_gather.start();
}

} // namespace frontdesk
