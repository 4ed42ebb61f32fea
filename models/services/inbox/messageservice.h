#pragma once

#include "models/domain/conversation.h"
#include "models/domain/patient.h"
#include "models/services/commands.h"
#include "models/services/session.h"

namespace frontdesk {

/// Writing messages and marking them. Seed M "Messages API", CONTRACT §6, §11.13, §11.18, §11.19, §11.39.
class MessageService {
public:
    explicit MessageService(Session &session) : m_session(session) {}

    /// Begins a conversation, or goes on with one where the role may (mayBegin()). The answer is unread, as M shows it.
    Result<MessageCard> send(const NewMessage &command);
    /// Writes into a conversation that the actor can see; NotFound("Conversation") for any other. The command's patient and
    /// recipient do not count.
    Result<MessageCard> reply(const ConversationId &id, const NewMessage &command);
    /// Queued for the patient's phone. Staff only; Unreachable without a phone, or when the patient does not want it.
    Result<MessageCard> sendWhatsApp(PatientId patient, const QString &body);

    /// The asking user's marks; what others see is untouched. The first time of reading stays.
    Result<MessageCard> mark(const MarkMessage &command);
    struct ConversationRead {
        int messages = 0;
        Instant at;
    };
    Result<ConversationRead> markConversationRead(const ConversationId &id);
    /// By whoever wrote it, and by admins. What waits to be sent of it is recalled.
    Result<Done> remove(MessageId id);

private:
    Result<Message> addressed(const NewMessage &command);
    Result<Message> toPatient(PatientId patient);
    Result<Message> toColleague(UserId colleague);
    Result<Message> toOwnClinic(ConversationId::Part part);
    Result<MessageCard> write(Message message, const NewMessage &command);
    UserId doctorOf(PatientId patient);
    void recordRead(const Message &message, Instant at);

    Session &m_session;
};

} // namespace frontdesk
