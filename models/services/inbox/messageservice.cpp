#include "models/services/inbox/messageservice.h"

#include <QJsonArray>

#include "models/services/inbox/messagenews.h"
#include "models/services/inbox/messageview.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How a message to a patient leaves the house; nullopt for those that stay in the program.
std::optional<Channel> channelOf(const Message &message)
{
    if (message.direction == MessageDirection::Inbound || message.patientId.isNull())
        return std::nullopt;
    return channelFromString(toString(message.type));
}

QJsonArray change(const QJsonValue &before, const QJsonValue &after)
{
    return {before, after};
}

} // namespace

Result<Message> MessageService::toPatient(PatientId id)
{
    const Actor &actor = m_session.actor();
    if (!m_session.stores().patients.find(actor.clinicId, id))
        return Error::notFound(u"Patient"_s);
    Message message;
    message.patientId = id;
    message.conversation = conversationKey(ConversationId::ofPatient(id), actor.userId);
    message.thread = threadOfStaff(actor.role, actor.userId);
    return message;
}

Result<Message> MessageService::toColleague(UserId id)
{
    const Actor &actor = m_session.actor();
    const auto role = m_session.stores().users.roleIn(actor.clinicId, id);
    const auto user = m_session.stores().users.find(id);
    if (!role || !isStaff(*role) || !user || user->disabled)
        return Error::notFound(u"Recipient"_s);
    if (id == actor.userId)
        return Error::invalid(u"recipientId"_s, u"another member of staff"_s);
    Message message;
    message.recipientId = id;
    message.conversation = conversationKey(ConversationId::withColleague(id), actor.userId);
    return message;
}

Result<Message> MessageService::toOwnClinic(ConversationId::Part part)
{
    const Actor &actor = m_session.actor();
    if (actor.patientId.isNull())
        return Error::notFound(u"Patient"_s);
    Message message;
    message.patientId = actor.patientId;
    message.conversation = conversationKey(ConversationId::ofPatient(actor.patientId), actor.userId);
    message.thread = clinicThread;
    if (part != ConversationId::Part::Doctor)
        return message;
    const UserId doctor = doctorOf(actor.patientId);
    if (doctor.isNull())
        return Error::notFound(u"Conversation"_s);
    message.thread = doctor.toString();
    return message;
}

/// Whom the patient last wrote with, else whose visit is their latest.
UserId MessageService::doctorOf(PatientId patient)
{
    const ClinicId clinic = m_session.actor().clinicId;
    const QString key = conversationKey(ConversationId::ofPatient(patient), {});
    const UserId doctor = m_session.stores().messages.lastDoctorIn(clinic, key);
    if (!doctor.isNull())
        return doctor;
    AppointmentFilter visits;
    visits.clinicId = clinic;
    visits.patientId = patient;
    visits.withInternal = false;
    const QList<VisitCard> cards = m_session.stores().appointments.cards(visits);
    return cards.isEmpty() ? UserId() : cards.constLast().appointment.doctorId;
}

Result<Message> MessageService::addressed(const NewMessage &command)
{
    const Actor &actor = m_session.actor();
    const bool toStaff = !command.recipientId.isNull();
    if (!actor.isStaff()) {
        if (const auto allowed = mayBegin(actor.role, toStaff, false); !allowed)
            return allowed.error();
        return toOwnClinic(ConversationId::Part::Clinic);
    }
    if (toStaff && !command.patientId.isNull())
        return Error::invalid(u"recipientId"_s, u"patientId or recipientId, not both"_s);
    if (toStaff)
        return toColleague(command.recipientId);
    if (command.patientId.isNull())
        return Error::missing(u"patientId"_s);
    Result<Message> message = toPatient(command.patientId);
    if (!message)
        return message;
    const bool known =
        m_session.stores().messages.lastIn(actor.clinicId, message->conversation, message->thread).has_value();
    if (const auto allowed = mayBegin(actor.role, false, known); !allowed)
        return allowed.error();
    return message;
}

Result<MessageCard> MessageService::send(const NewMessage &command)
{
    if (const auto valid = checkMessage(command.body, command.subject); !valid)
        return valid.error();
    const Result<Message> message = addressed(command);
    return message ? write(*message, command) : message.error();
}

Result<MessageCard> MessageService::reply(const ConversationId &id, const NewMessage &command)
{
    if (const auto valid = checkMessage(command.body, command.subject); !valid)
        return valid.error();
    if (const auto seen = conversationFor(m_session, id); !seen)
        return seen.error();
    const Result<Message> message = !m_session.actor().isStaff()             ? toOwnClinic(id.part)
                                    : id.kind == ConversationId::Kind::Staff ? toColleague(id.colleagueId)
                                                                             : toPatient(id.patientId);
    return message ? write(*message, command) : message.error();
}

Result<MessageCard> MessageService::sendWhatsApp(PatientId patient, const QString &body)
{
    if (const auto valid = checkMessage(body, {}); !valid)
        return valid.error();
    if (!m_session.actor().isStaff())
        return Error{ErrorCode::Forbidden, u"Patients cannot send WhatsApp messages"_s, {}, {}, {}};
    const Result<Message> message = toPatient(patient);
    return message ? write(*message, {patient, {}, MessageType::WhatsApp, {}, body}) : message.error();
}

Result<MessageCard> MessageService::write(Message message, const NewMessage &command)
{
    const Actor &actor = m_session.actor();
    MessageStore &messages = m_session.stores().messages;
    message.id = MessageId::create();
    message.clinicId = actor.clinicId;
    message.sentBy = actor.userId;
    message.type = command.type;
    message.direction = directionOf(actor.role);
    message.subject = command.subject.trimmed();
    message.body = command.body;
    message.createdAt = m_session.now();
    MessageNews news(m_session, message);
    const std::optional<Channel> channel = channelOf(message);
    if (channel) {
        if (const auto reachable = news.checkReachable(*channel); !reachable)
            return reachable.error();
        message.delivery = MessageDelivery::Queued;
    }
    const auto previous = messages.lastIn(actor.clinicId, message.conversation, message.thread);
    messages.insert(message);
    recordMessage(m_session, message, u"created"_s, ChangeOp::Created,
                  {{u"type"_s, change(QJsonValue(), toString(message.type))}});
    if (channel)
        news.queue(*channel);
    else if (tellsByMail(previous, m_session.now()))
        news.queueMail();
    const std::optional<MessageCard> card = messages.find(messageReader(actor), message.id);
    if (!card)
        throw StorageError(StorageError::Kind::Other, u"a message that was just written is not there"_s);
    news.notice(card->sender.name());
    MessageCard fresh = *card;
    fresh.readAt.reset();
    return fresh;
}

void MessageService::recordRead(const Message &message, Instant at)
{
    recordMessage(m_session, message, u"read"_s, ChangeOp::Updated, {{u"readAt"_s, change(QJsonValue(), toIso(at))}});
}

Result<MessageCard> MessageService::mark(const MarkMessage &command)
{
    const Actor &actor = m_session.actor();
    MessageStore &messages = m_session.stores().messages;
    std::optional<MessageCard> card = messages.find(messageReader(actor), command.id);
    if (!card)
        return Error::notFound(u"Message"_s);
    const Message &message = card->message;
    const bool own = message.sentBy == actor.userId;
    const bool read = command.read.value_or(command.readAt.has_value() || !card->unread());
    const auto recordOwn = [&](const QString &action) {
        m_session.record({action,
                          u"message"_s,
                          message.id.toString(),
                          ChangeOp::Updated,
                          actor.patientId,
                          actor.userId.toString(),
                          {},
                          {}});
    };
    if (read && card->unread()) {
        card->readAt = std::min(command.readAt.value_or(m_session.now()), m_session.now());
        messages.setRead(message.id, actor.userId, card->readAt);
        recordRead(message, *card->readAt);
    } else if (!read && !card->unread() && !own) {
        card->readAt.reset();
        messages.setRead(message.id, actor.userId, std::nullopt);
        recordOwn(u"unread"_s);
    }
    if (command.starred && *command.starred != card->starred) {
        card->starred = *command.starred;
        messages.setStarred(message.id, actor.userId, card->starred);
        recordOwn(card->starred ? u"starred"_s : u"unstarred"_s);
    }
    return *card;
}

Result<MessageService::ConversationRead> MessageService::markConversationRead(const ConversationId &id)
{
    const Result<ConversationRef> conversation = conversationFor(m_session, id);
    if (!conversation)
        return conversation.error();
    const Actor &actor = m_session.actor();
    MessageStore &messages = m_session.stores().messages;
    const QList<Message> unread = messages.unread(messageReader(actor), *conversation);
    for (const Message &message : unread) {
        messages.setRead(message.id, actor.userId, m_session.now());
        recordRead(message, m_session.now());
    }
    return ConversationRead{int(unread.size()), m_session.now()};
}

Result<Done> MessageService::remove(MessageId id)
{
    const Actor &actor = m_session.actor();
    const auto card = m_session.stores().messages.find(messageReader(actor), id);
    if (!card)
        return Error::notFound(u"Message"_s);
    const Message &message = card->message;
    if (message.sentBy != actor.userId && !isAdmin(actor.role))
        return Error{ErrorCode::Forbidden, u"Only the sender or an admin can delete a message"_s, {}, {}, {}};
    m_session.stores().messages.markDeleted(id, m_session.now());
    m_session.stores().outbox.recallMessage(id, m_session.now());
    QJsonObject changes;
    if (!message.patientId
             .isNull()) // what colleagues write to each other is nobody else's, not even in the audit trail
        changes.insert(u"message"_s, change(message.body, QJsonValue()));
    recordMessage(m_session, message, u"deleted"_s, ChangeOp::Deleted, changes);
    return Done{};
}

} // namespace frontdesk
