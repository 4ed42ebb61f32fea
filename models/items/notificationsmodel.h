#pragma once

#include <QAbstractListModel>

#include "models/items/notificationdesk.h"

namespace frontdesk {

/// The newest notices of the person signed in, in words, kept up to date. Tells of each one that comes while it is there.
/// GUI thread; the desk outlives it.
class NotificationsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { TextRole = Qt::UserRole, WhenRole, UnreadRole };
    static constexpr int most = 50;

    explicit NotificationsModel(NotificationDesk &desk, QObject *parent = nullptr);

    int unread() const { return m_unread; }
    const NotificationCard &card(int row) const { return m_cards.at(row); }
    NoticePlace placeOf(int row) const { return m_desk.placeOf(m_cards.at(row).notification); }
    void markRead(int row);
    void markAllRead();

    int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: what has happened; TextRole: to whom and when; WhenRole: how long ago.
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void unreadChanged(int unread);
    void arrived(const QString &title, const QString &text); ///< a new one; of several at once the newest

private:
    void reload();
    void order(const QList<NotificationId> &ids);
    QString title(const Notification &notification) const;
    QString text(const NotificationCard &card) const;
    QString when(Instant at) const;
    QString moment(Instant at) const;

    NotificationDesk &m_desk;
    TimeZone m_zone;
    QList<NotificationCard> m_cards;
    int m_unread = 0;
};

} // namespace frontdesk
