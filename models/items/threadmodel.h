#pragma once

#include <QAbstractListModel>

#include "models/items/inboxdesk.h"

namespace frontdesk {

/// The messages of one conversation, oldest first, the last ones at the beginning and older ones when they are asked for.
/// What comes, goes or changes while it is shown is taken message by message. GUI thread; the desk outlives it.
class ThreadModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        BodyRole = Qt::UserRole,
        SubjectRole,
        SenderRole,   ///< whose name stands above it; empty where it is clear
        OwnRole,      ///< written by the clinic (with patients), by the person (among colleagues)
        TimeRole,     ///< "10:42"
        DayRole,      ///< the day's name where a new day begins, else empty
        StateRole,    ///< "Delivered", "Failed: no such number" …
        DeliveryRole, ///< MessageDelivery, as a number
        TypeRole,     ///< MessageType, as a number
        StarredRole,
        WaitingRole, ///< for a person
        FirstUnreadRole
    };
    static constexpr int pageSize = 50;

    explicit ThreadModel(const InboxDesk &desk, QObject *parent = nullptr);

    void open(const ConversationId &id);
    void close();
    const std::optional<ConversationId> &conversation() const { return m_id; }
    const MessageCard *card(int row) const; ///< null when there is no such row
    int rowOf(MessageId id) const;
    bool hasOlder() const { return m_older; }
    void loadOlder();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

public Q_SLOTS:
    void onMessagesChanged(const QList<MessageId> &ids);

Q_SIGNALS:
    void arrived(); ///< a message has been added at the end

private:
    bool belongs(const MessageCard &card) const;
    void put(const MessageCard &card);
    void drop(int row);
    int placeOf(const MessageCard &card) const;
    bool isOwn(const Message &message) const;
    QString senderText(int row) const;
    QString dayText(int row) const;
    QString stateText(const Message &message) const;
    QString spoken(int row) const;

    const InboxDesk &m_desk;
    TimeZone m_zone = TimeZone::utc();
    std::optional<ConversationId> m_id;
    QString m_key;
    QList<MessageCard> m_cards;
    MessageId m_firstUnread; ///< when it was opened
    bool m_older = false;
};

} // namespace frontdesk
