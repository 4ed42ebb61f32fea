#include "models/items/notificationsmodel.h"

#include <QLocale>

#include <algorithm>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

NotificationsModel::NotificationsModel(NotificationDesk &desk, QObject *parent)
    : QAbstractListModel(parent),
      m_desk(desk),
      m_zone(desk.zone()),
      m_cards(desk.list(most)),
      m_unread(desk.unread())
{
    connect(&desk, &NotificationDesk::notificationsChanged, this, &NotificationsModel::reload);
}

void NotificationsModel::reload()
{
    const NotificationId newest = m_cards.isEmpty() ? NotificationId() : m_cards.first().notification.id;
    const Instant since = m_cards.isEmpty() ? Instant() : m_cards.first().notification.createdAt;
    beginResetModel();
    m_zone = m_desk.zone();
    m_cards = m_desk.list(most);
    endResetModel();
    if (const int unread = m_desk.unread(); unread != m_unread) {
        m_unread = unread;
        Q_EMIT unreadChanged(unread);
    }
    if (m_cards.isEmpty())
        return;
    const NotificationCard &first = m_cards.first();
    if (first.notification.id != newest && first.notification.createdAt >= since && !first.readAt)
        Q_EMIT arrived(title(first.notification), text(first));
}

void NotificationsModel::order(const QList<NotificationId> &ids)
{
    if (!ids.isEmpty())
        m_desk.markRead(ids, this, [](const Result<Done> &) {}); // what could not be marked stays marked as new
}

void NotificationsModel::markRead(int row)
{
    if (!m_cards.at(row).readAt)
        order({m_cards.at(row).notification.id});
}

void NotificationsModel::markAllRead()
{
    constexpr int all = 300;
    QList<NotificationId> ids;
    for (const NotificationCard &card : m_desk.list(all)) {
        if (!card.readAt)
            ids.append(card.notification.id);
    }
    order(ids);
}

int NotificationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant NotificationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NotificationCard &card = m_cards.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return title(card.notification);
    case TextRole:
        return text(card);
    case WhenRole:
        return when(card.notification.createdAt);
    case UnreadRole:
        return !card.readAt;
    case Qt::AccessibleTextRole:
        return QStringList{title(card.notification), text(card), when(card.notification.createdAt)}.join(u", "_s);
    default:
        return {};
    }
}

QString NotificationsModel::title(const Notification &notification) const
{
    switch (notification.type) {
    case NotificationType::AppointmentBooked:
        return tr("A visit was booked");
    case NotificationType::AppointmentRequested:
        return tr("A patient asks for a visit");
    case NotificationType::AppointmentMoved:
        return tr("A visit was moved");
    case NotificationType::AppointmentCancelled:
        return tr("A visit was cancelled");
    case NotificationType::AppointmentStatusChanged:
        return notification.status == AppointmentStatus::Confirmed ? tr("A visit was confirmed")
                                                                   : tr("A visit has changed");
    case NotificationType::NewMessage:
        return tr("Message from %1").arg(notification.sender);
    case NotificationType::WaitlistSlotFree:
        return tr("Free for the waitlist");
    case NotificationType::WaitlistOffer:
        return tr("A time is offered");
    case NotificationType::WaitlistOfferGone:
        return tr("Somebody else was quicker");
    }
    Q_UNREACHABLE();
}

QString NotificationsModel::text(const NotificationCard &card) const
{
    const Notification &notification = card.notification;
    QStringList parts;
    if (!card.patientName.isEmpty())
        parts.append(card.patientName);
    if (notification.previousStart && notification.start)
        parts.append(tr("from %1 to %2").arg(moment(*notification.previousStart), moment(*notification.start)));
    else if (notification.start)
        parts.append(moment(*notification.start));
    return parts.join(u", "_s);
}

QString NotificationsModel::moment(Instant at) const
{
    const LocalTime local = m_zone.toLocal(at);
    return QLocale().toString(local.date, u"ddd d MMM"_s) + u' ' + local.time.toString(u"HH:mm"_s);
}

QString NotificationsModel::when(Instant at) const
{
    constexpr int hour = 60;
    const auto minutes = int(std::chrono::duration_cast<std::chrono::minutes>(m_desk.now() - at).count());
    if (minutes < 1)
        return tr("now");
    if (minutes < hour)
        return tr("%n min ago", nullptr, minutes);
    const LocalTime local = m_zone.toLocal(at);
    if (local.date == m_zone.dateOf(m_desk.now()))
        return local.time.toString(u"HH:mm"_s);
    return QLocale().toString(local.date, u"d MMM"_s);
}

} // namespace frontdesk
