#pragma once

#include "models/domain/reach.h"
#include "models/services/inbox/inboxservice.h"
#include "models/storage/inboxstore.h"

namespace frontdesk {

/// A way to write to somebody, and what stands against it.
struct MessageWay {
    enum class Bar { None, NoAccount, NoAddress, NotWanted, NotSetUp };
    MessageType type = MessageType::Portal;
    Bar bar = Bar::None;
};

/// Who is at the other end of a conversation, and what somebody who answers wants to know of them.
struct Correspondent {
    ConversationId id;
    QString name;
    QString role;       ///< "patient", "doctor" …
    QString language;   ///< two letters: the one that texts to them are written in
    PatientHit patient; ///< patients only
    QString insurance;
    QString notes;
    QList<MessageWay> ways;
    bool plainSms = false;         ///< accents are taken out of text messages before they leave (sms.transliterate)
    QList<VisitCard> ahead;        ///< open visits from now on, the next ones first
    std::optional<VisitCard> last; ///< the latest one that is over
};

/// The inbox as the window shows it, bit by bit: conversations, messages, who is at the other end. Staff only; patients get
/// Forbidden. CONTRACT §6.
class InboxBoard {
public:
    explicit InboxBoard(Session &session) : m_session(session), m_store(session.database()) {}

    Result<QList<ConversationLine>> conversations(const ConversationFilter &filter);
    /// Also of one without messages. NotFound("Conversation") when the actor may not see it.
    Result<ConversationLine> conversation(const ConversationId &id);
    /// Conversations with something unread; counting ends at `most`.
    Result<int> countUnread(int most);
    /// The last messages before the mark, or of all, oldest first.
    Result<QList<MessageCard>> before(const ConversationId &id, const std::optional<MessageMark> &mark, int limit);
    Result<Correspondent> correspondent(const ConversationId &id);
    /// Colleagues and patients whom one can write to; the name begins with it, or the patient is found by it.
    Result<QList<Contact>> contacts(const QString &text, int limit);

    /// Somebody has seen to what waited in it for a person.
    Result<Done> settle(const ConversationId &id);
    /// Everything unread in the actor's conversations. The number of messages.
    Result<int> markAllRead();

private:
    QStringList keysOf(const QString &search);
    QList<Contact> colleagues(const QString &text);
    QList<MessageWay> waysTo(const Patient &patient);
    void addVisits(Correspondent &correspondent, PatientId patient);

    Session &m_session;
    InboxStore m_store;
};

} // namespace frontdesk
