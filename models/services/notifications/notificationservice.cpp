#include "models/services/notifications/notificationservice.h"

#include <QJsonArray>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int countedForBadge = 300;

/// Who hears of it in the journal's words: user ids and roles. Empty: nobody but the patient could, and they cannot either.
QString audienceOf(const Notification &notification, UserId patientUser)
{
    QStringList words;
    if (notification.forDesk)
        words = {toString(Role::Receptionist), toString(Role::Admin), toString(Role::Superadmin)};
    if (!notification.userId.isNull())
        words.append(notification.userId.toString());
    if (words.isEmpty() && !patientUser.isNull())
        words.append(patientUser.toString());
    return words.join(u',');
}

} // namespace

void NotificationService::tell(Notification notification, UserId patientUser)
{
    const Actor &actor = m_session.actor();
    if (notification.userId == actor.userId)
        notification.userId = {};
    if (notification.patientId == actor.patientId)
        notification.patientId = {};
    const QString audience = audienceOf(notification, notification.patientId.isNull() ? UserId() : patientUser);
    if (audience.isEmpty())
        return;
    notification.id = NotificationId::create();
    notification.clinicId = actor.clinicId;
    notification.actorId = actor.userId;
    notification.createdAt = m_session.now();
    m_session.stores().notifications.insert(notification);
    m_session.record({u"created"_s,
                      u"notification"_s,
                      notification.id.toString(),
                      ChangeOp::Created,
                      notification.patientId,
                      audience,
                      {},
                      {}});
}

NotificationReader NotificationService::reader() const
{
    const Actor &actor = m_session.actor();
    return {actor.clinicId, actor.userId, actor.isStaff(), isDesk(actor.role), actor.patientId};
}

NotificationService::Page NotificationService::list(int limit, int offset)
{
    NotificationStore &notifications = m_session.stores().notifications;
    return {notifications.list(reader(), limit, offset), notifications.count(reader())};
}

Result<NotificationCard> NotificationService::announced(NotificationId id)
{
    const auto card = m_session.stores().notifications.find(m_session.actor().clinicId, id);
    return card ? Result<NotificationCard>(*card) : Error::notFound(u"Notification"_s);
}

int NotificationService::unread()
{
    return m_session.stores().notifications.countUnread(reader(), countedForBadge);
}

Result<NotificationCard> NotificationService::markRead(NotificationId id)
{
    NotificationStore &notifications = m_session.stores().notifications;
    std::optional<NotificationCard> card = notifications.find(reader(), id);
    if (!card)
        return Error::notFound(u"Notification"_s);
    if (card->readAt)
        return *card;
    const Instant now = m_session.now();
    notifications.markRead(id, m_session.actor().userId, now);
    card->readAt = now;
    m_session.record({u"read"_s,
                      u"notification"_s,
                      id.toString(),
                      ChangeOp::Updated,
                      {},
                      m_session.actor().userId.toString(),
                      {{u"readAt"_s, QJsonArray{QJsonValue(), toIso(now)}}},
                      {}});
    return *card;
}

} // namespace frontdesk
