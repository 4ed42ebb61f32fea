#pragma once

#include "models/domain/conversation.h"
#include "models/services/session.h"

namespace frontdesk {

/// A conversation in the list of one person's.
struct ConversationCard {
    ConversationId id;
    QString participantId; ///< the patient, the colleague; for patients their doctor or the clinic
    QString participantName;
    MessageCard last;
    int messages = 0;
    int unread = 0;
    bool hasWhatsApp = false;
    bool hasPortal = false;
};

/// Somebody whom one can write to.
struct Contact {
    QString id; ///< a patient's record, a colleague's user
    QString firstName;
    QString lastName;
    QString role; ///< "patient", "doctor" …
    QString email;
    QString patientNumber; ///< patients only

    QString name() const { return lastName.isEmpty() ? firstName : QString(firstName + u' ' + lastName); }
};

/// Reading messages: lists, conversations and whom one can write to, as the asking user sees them. Seed M "Messages API",
/// CONTRACT §6, §11.3, §11.25, §11.39.
class InboxService {
public:
    explicit InboxService(Session &session) : m_session(session) {}

    struct Page {
        QList<MessageCard> messages;
        int total = 0;
    };
    /// Newest first.
    Page list(const MessageFilter &filter);
    Result<MessageCard> find(MessageId id);
    /// For an event: as the session's user sees it, or, in a session of nobody's, as somebody of the message's audience who
    /// has not read it.
    Result<MessageCard> announced(MessageId id, const QString &audience);
    /// By the newest message; those of one kind where one is asked for. A patient has none with staff.
    QList<ConversationCard> conversations(const std::optional<ConversationId::Kind> &kind = {});
    /// Oldest first.
    Result<QList<MessageCard>> thread(const ConversationId &id);

    struct Contacts {
        QList<Contact> patients; ///< none for a patient
        QList<Contact> staff;    ///< without the asking user; for a patient doctors and receptionists only
    };
    Contacts contacts();
    QList<Contact> receptionists();

private:
    ConversationCard cardFor(const ConversationRow &row);
    Session &m_session;
};

} // namespace frontdesk
