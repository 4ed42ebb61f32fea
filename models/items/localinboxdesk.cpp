#include "models/items/localinboxdesk.h"

#include "models/services/delivery/messagedelivery.h"
#include "models/services/inbox/messageservice.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds gatheringTime{100};

template<class T>
Result<Done> doneOf(const Result<T> &result)
{
    return result ? Result<Done>(Done{}) : result.error();
}

template<class T>
std::optional<T> valueOf(const Result<T> &result)
{
    return result ? std::optional<T>(*result) : std::nullopt;
}

NewMessage addressedTo(const ConversationId &id, NewMessage message)
{
    message.patientId = id.patientId;
    message.recipientId = id.colleagueId;
    return message;
}

} // namespace

LocalInboxDesk::LocalInboxDesk(LocalAccess &access, QObject *parent) : InboxDesk(parent), m_access(access)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatheringTime);
    connect(&m_gather, &QTimer::timeout, this, &LocalInboxDesk::tell);
    connect(&access.hub().feed(), &ChangeFeed::committed, this, &LocalInboxDesk::hear);
}

bool LocalInboxDesk::mayDelete(const Message &message) const
{
    return message.sentBy == self() || isAdmin(m_access.actor().role);
}

int LocalInboxDesk::unread() const
{
    const auto count = m_access.ask([](Session &session) { return InboxBoard(session).countUnread(mostCounted); });
    return count ? *count : 0;
}

QList<ConversationLine> LocalInboxDesk::conversations(const ConversationFilter &filter) const
{
    return valueOf(m_access.ask([&](Session &session) { return InboxBoard(session).conversations(filter); }))
        .value_or(QList<ConversationLine>());
}

std::optional<ConversationLine> LocalInboxDesk::conversation(const ConversationId &id) const
{
    return valueOf(m_access.ask([&](Session &session) { return InboxBoard(session).conversation(id); }));
}

QList<MessageCard> LocalInboxDesk::before(const ConversationId &id, const std::optional<MessageMark> &mark,
                                          int limit) const
{
    return valueOf(m_access.ask([&](Session &session) { return InboxBoard(session).before(id, mark, limit); }))
        .value_or(QList<MessageCard>());
}

std::optional<MessageCard> LocalInboxDesk::message(MessageId id) const
{
    return valueOf(m_access.ask([&](Session &session) { return InboxService(session).find(id); }));
}

std::optional<Correspondent> LocalInboxDesk::correspondent(const ConversationId &id) const
{
    return valueOf(m_access.ask([&](Session &session) { return InboxBoard(session).correspondent(id); }));
}

QList<Contact> LocalInboxDesk::contacts(const QString &text, int limit) const
{
    return valueOf(m_access.ask([&](Session &session) { return InboxBoard(session).contacts(text, limit); }))
        .value_or(QList<Contact>());
}

void LocalInboxDesk::send(const ConversationId &id, const NewMessage &message, QObject *context,
                          Reply<MessageCard> done)
{
    m_access.order<MessageCard>(
        [id, message](Session &session) -> Result<MessageCard> {
            const Result<ConversationLine> line = InboxBoard(session).conversation(id);
            if (!line)
                return line.error();
            MessageService service(session);
            return line->messages > 0 ? service.reply(id, message) : service.send(addressedTo(id, message));
        },
        context, std::move(done));
}

void LocalInboxDesk::markRead(const ConversationId &id, QObject *context, Reply<Done> done)
{
    m_access.order<Done>([id](Session &session) { return doneOf(MessageService(session).markConversationRead(id)); },
                         context, std::move(done));
}

void LocalInboxDesk::markAllRead(QObject *context, Reply<int> done)
{
    m_access.order<int>([](Session &session) { return InboxBoard(session).markAllRead(); }, context, std::move(done));
}

void LocalInboxDesk::mark(const MarkMessage &command, QObject *context, Reply<Done> done)
{
    m_access.order<Done>([command](Session &session) { return doneOf(MessageService(session).mark(command)); }, context,
                         std::move(done));
}

void LocalInboxDesk::settle(const ConversationId &id, QObject *context, Reply<Done> done)
{
    m_access.order<Done>([id](Session &session) { return InboxBoard(session).settle(id); }, context, std::move(done));
}

void LocalInboxDesk::remove(MessageId id, QObject *context, Reply<Done> done)
{
    m_access.order<Done>([id](Session &session) { return MessageService(session).remove(id); }, context,
                         std::move(done));
}

void LocalInboxDesk::retry(MessageId id, QObject *context, Reply<Done> done)
{
    m_access.order<Done>([id](Session &session) { return doneOf(retryMessage(session, id)); }, context,
                         std::move(done));
}

void LocalInboxDesk::hear(const QList<Change> &changes)
{
    static const QStringList around{u"patient"_s, u"appointment"_s, u"preferences"_s};
    for (const Change &change : changes) {
        const JournalEntry &entry = change.entry;
        if (entry.clinicId != m_access.actor().clinicId)
            continue;
        if (entry.entity == "message"_L1)
            m_touched.insert(MessageId::parse(entry.entityId).value_or(MessageId()));
        m_around |= around.contains(entry.entity) || isSetup(entry.entity);
    }
    if ((m_around || !m_touched.isEmpty()) && !m_gather.isActive())
        m_gather.start();
}

void LocalInboxDesk::tell()
{
    const QSet<MessageId> touched = std::exchange(m_touched, {});
    if (!touched.isEmpty())
        Q_EMIT messagesChanged(touched.values());
    if (std::exchange(m_around, false))
        Q_EMIT surroundingsChanged();
}

} // namespace frontdesk
