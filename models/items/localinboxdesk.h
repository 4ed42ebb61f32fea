#pragma once

#include <QSet>
#include <QTimer>

#include "models/items/inboxdesk.h"
#include "models/items/localaccess.h"

namespace frontdesk {

/// Messages in this machine's own database. The access outlives it.
class LocalInboxDesk final : public InboxDesk {
    Q_OBJECT
public:
    explicit LocalInboxDesk(LocalAccess &access, QObject *parent = nullptr);

    Instant now() const override { return m_access.now(); }
    TimeZone zone() const override { return m_access.zone(); }
    UserId self() const override { return m_access.actor().userId; }
    bool mayDelete(const Message &message) const override;

    int unread() const override;
    QList<ConversationLine> conversations(const ConversationFilter &filter) const override;
    std::optional<ConversationLine> conversation(const ConversationId &id) const override;
    QList<MessageCard> before(const ConversationId &id, const std::optional<MessageMark> &mark,
                              int limit) const override;
    std::optional<MessageCard> message(MessageId id) const override;
    std::optional<Correspondent> correspondent(const ConversationId &id) const override;
    QList<Contact> contacts(const QString &text, int limit) const override;

    void send(const ConversationId &id, const NewMessage &message, QObject *context, Reply<MessageCard> done) override;
    void markRead(const ConversationId &id, QObject *context, Reply<Done> done) override;
    void markAllRead(QObject *context, Reply<int> done) override;
    void mark(const MarkMessage &command, QObject *context, Reply<Done> done) override;
    void settle(const ConversationId &id, QObject *context, Reply<Done> done) override;
    void remove(MessageId id, QObject *context, Reply<Done> done) override;
    void retry(MessageId id, QObject *context, Reply<Done> done) override;

private:
    void hear(const QList<Change> &changes);
    void tell();

    LocalAccess &m_access;
    QTimer m_gather;
    QSet<MessageId> m_touched;
    bool m_around = false;
};

} // namespace frontdesk
