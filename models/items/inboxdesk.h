#pragma once

#include <QObject>

#include "models/items/reply.h"
#include "models/services/commands.h"
#include "models/services/inbox/inboxboard.h"

namespace frontdesk {

/// What the window asks and orders about messages, for the member of staff signed in. Lives in the GUI thread.
class InboxDesk : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    static constexpr int mostCounted = 100; ///< unread conversations

    virtual Instant now() const = 0;
    virtual TimeZone zone() const = 0;
    virtual UserId self() const = 0;
    virtual bool mayDelete(const Message &message) const = 0;

    virtual int unread() const = 0; ///< conversations with something new, at most mostCounted
    virtual QList<ConversationLine> conversations(const ConversationFilter &filter) const = 0;
    /// Also one that nobody has written in yet; nullopt when it is none of the person's.
    virtual std::optional<ConversationLine> conversation(const ConversationId &id) const = 0;
    /// The last ones before the mark, or of all, oldest first.
    virtual QList<MessageCard> before(const ConversationId &id, const std::optional<MessageMark> &mark,
                                      int limit) const = 0;
    virtual std::optional<MessageCard> message(MessageId id) const = 0; ///< nullopt when it is gone
    virtual std::optional<Correspondent> correspondent(const ConversationId &id) const = 0;
    virtual QList<Contact> contacts(const QString &text, int limit) const = 0;

    /// Answers in the conversation, or begins it where nobody has written yet.
    virtual void send(const ConversationId &id, const NewMessage &message, QObject *context,
                      Reply<MessageCard> done) = 0;
    virtual void markRead(const ConversationId &id, QObject *context, Reply<Done> done) = 0;
    virtual void markAllRead(QObject *context, Reply<int> done) = 0; ///< how many messages
    virtual void mark(const MarkMessage &command, QObject *context, Reply<Done> done) = 0;
    virtual void settle(const ConversationId &id, QObject *context, Reply<Done> done) = 0;
    virtual void remove(MessageId id, QObject *context, Reply<Done> done) = 0;
    virtual void retry(MessageId id, QObject *context, Reply<Done> done) = 0; ///< of a failed one

Q_SIGNALS:
    /// These came, went or were marked, by whomever; gathered over a tenth of a second.
    void messagesChanged(const QList<MessageId> &ids);
    /// Patients, visits or settings: what stands around the messages may have changed.
    void surroundingsChanged();
};

} // namespace frontdesk
