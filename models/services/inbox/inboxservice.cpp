#include "models/services/inbox/inboxservice.h"

#include "models/services/inbox/messageview.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

Contact contactOf(const User &user, Role role)
{
    return {user.id.toString(), user.firstName, user.lastName, toString(role), user.email, {}};
}

Contact contactOf(const Patient &patient)
{
    return {patient.id.toString(),   patient.firstName, patient.lastName,
            toString(Role::Patient), patient.email,     patient.patientNumber};
}

} // namespace

InboxService::Page InboxService::list(const MessageFilter &filter)
{
    const MessageReader reader = messageReader(m_session.actor());
    MessageStore &messages = m_session.stores().messages;
    return {messages.list(reader, filter), messages.count(reader, filter)};
}

Result<MessageCard> InboxService::find(MessageId id)
{
    const auto card = m_session.stores().messages.find(messageReader(m_session.actor()), id);
    return card ? Result<MessageCard>(*card) : Error::notFound(u"Message"_s);
}

Result<MessageCard> InboxService::announced(MessageId id, const QString &audience)
{
    const Actor &actor = m_session.actor();
    if (!actor.userId.isNull())
        return find(id);
    const UserId reader = UserId::parse(audience.section(u',', -1)).value_or(UserId());
    const auto card = m_session.stores().messages.find({actor.clinicId, reader, true, {}}, id);
    return card ? Result<MessageCard>(*card) : Error::notFound(u"Message"_s);
}

ConversationCard InboxService::cardFor(const ConversationRow &row)
{
    const Actor &actor = m_session.actor();
    const Directory &directory = m_session.directory();
    const Message &last = row.last.message;
    ConversationCard card{{}, {}, {}, row.last, row.messages, row.unread, row.patientHasWhatsApp, row.patientHasPortal};
    if (last.patientId.isNull()) {
        const bool own = last.sentBy == actor.userId;
        const UserId colleague = own ? last.recipientId : last.sentBy;
        card.id = ConversationId::withColleague(colleague);
        card.participantId = colleague.toString();
        card.participantName = directory.staffNames.value(colleague,
                                                          (own ? row.last.recipient : row.last.sender).name());
        card.hasPortal = true;
    } else if (actor.isStaff()) {
        card.id = ConversationId::ofPatient(last.patientId);
        card.participantId = last.patientId.toString();
        card.participantName = row.last.patient.name();
    } else {
        const bool clinic = last.thread == clinicThread;
        card.id = ConversationId::ofPatient(last.patientId,
                                            clinic ? ConversationId::Part::Clinic : ConversationId::Part::Doctor);
        card.participantId = clinic ? last.clinicId.toString() : last.thread;
        card.participantName = clinic ? directory.clinic.name
                                      : directory.staffNames.value(UserId::parse(last.thread).value_or(UserId()));
    }
    return card;
}

QList<ConversationCard> InboxService::conversations(const std::optional<ConversationId::Kind> &kind)
{
    QList<ConversationCard> cards;
    for (const ConversationRow &row : m_session.stores().messages.conversations(messageReader(m_session.actor()))) {
        const ConversationCard card = cardFor(row);
        if (!kind || card.id.kind == *kind)
            cards.append(card);
    }
    return cards;
}

Result<QList<MessageCard>> InboxService::thread(const ConversationId &id)
{
    const Result<ConversationRef> conversation = conversationFor(m_session, id);
    if (!conversation)
        return conversation.error();
    return m_session.stores().messages.thread(messageReader(m_session.actor()), *conversation);
}

InboxService::Contacts InboxService::contacts()
{
    const Actor &actor = m_session.actor();
    Contacts contacts;
    for (const auto &[user, role] : m_session.stores().users.staff(actor.clinicId)) {
        const bool shown = actor.isStaff() ? user.id != actor.userId
                                           : role == Role::Doctor || role == Role::Receptionist;
        if (shown)
            contacts.staff.append(contactOf(user, role));
    }
    if (actor.isStaff()) {
        for (const Patient &patient : m_session.stores().patients.list(actor.clinicId, -1, 0))
            contacts.patients.append(contactOf(patient));
    }
    return contacts;
}

QList<Contact> InboxService::receptionists()
{
    QList<Contact> contacts;
    for (const User &user : m_session.stores().users.members(m_session.actor().clinicId, Role::Receptionist))
        contacts.append(contactOf(user, Role::Receptionist));
    return contacts;
}

} // namespace frontdesk
