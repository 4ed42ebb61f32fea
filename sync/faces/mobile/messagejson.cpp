#include "sync/faces/mobile/messagejson.h"

#include "sync/api/reasontexts.h"

namespace frontdesk::mobile {

using namespace Qt::Literals::StringLiterals;

namespace {

template<class Tag>
void idOrNull(JsonWriter &json, QByteArrayView name, const Id<Tag> &id)
{
    json.textOrNull(name, id.isNull() ? QString() : id.toString());
}

void writePatient(JsonWriter &json, const MessageCard &card)
{
    json.key("patient");
    json.beginObject();
    idOrNull(json, "id", card.message.patientId);
    json.field("firstName", card.patient.firstName);
    json.field("lastName", card.patient.lastName);
    json.field("patientNumber", card.patientNumber);
    json.endObject();
}

void writeRecipient(JsonWriter &json, const MessageCard &card)
{
    json.key("recipient");
    json.beginObject();
    idOrNull(json, "id", card.message.recipientId);
    json.field("firstName", card.recipient.firstName);
    json.field("lastName", card.recipient.lastName);
    json.field("role", card.recipient.role);
    json.endObject();
}

/// A patient who texts without an account is known by their record, as in the document's examples.
QString senderOf(const Message &message)
{
    if (!message.sentBy.isNull())
        return message.sentBy.toString();
    const bool theirs = message.direction == MessageDirection::Inbound && !message.patientId.isNull();
    return theirs ? message.patientId.toString() : QString();
}

QString kindOf(const ConversationId &id)
{
    if (id.kind == ConversationId::Kind::Staff)
        return u"staff"_s;
    switch (id.part) {
    case ConversationId::Part::Whole:
        return u"patient"_s;
    case ConversationId::Part::Doctor:
        return u"Doctor"_s;
    case ConversationId::Part::Clinic:
        return u"Clinic"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString mobileType(MessageType type)
{
    return toString(type == MessageType::WhatsApp ? MessageType::Sms : type);
}

std::optional<QList<MessageType>> messageTypesFromMobile(QStringView word)
{
    const auto type = messageTypeFromString(word);
    if (!type)
        return std::nullopt;
    return *type == MessageType::Sms ? QList{MessageType::Sms, MessageType::WhatsApp} : QList{*type};
}

void write(JsonWriter &json, const MessageCard &card)
{
    const Message &message = card.message;
    json.beginObject();
    idOrNull(json, "id", message.id);
    idOrNull(json, "clinicId", message.clinicId);
    idOrNull(json, "patientId", message.patientId);
    idOrNull(json, "recipientId", message.recipientId);
    json.textOrNull("sentBy", senderOf(message));
    json.field("type", mobileType(message.type));
    json.field("channel", toString(message.type));
    json.field("direction", toString(message.direction));
    json.textOrNull("subject", message.subject);
    json.field("message", message.body);
    json.field("status", card.unread() ? u"unread"_s : u"read"_s);
    json.flag("isStarred", card.starred);
    if (card.readAt)
        json.field("readAt", *card.readAt);
    else
        json.nullField("readAt");
    if (message.delivery != MessageDelivery::None)
        json.field("deliveryStatus", toString(message.delivery));
    json.optionalText("deliveryError", reasonText(message.deliveryError));
    if (message.needsPerson)
        json.flag("needsPerson", true);
    json.field("createdAt", message.createdAt);
    json.textOrNull("senderFirstName", card.sender.firstName);
    json.textOrNull("senderLastName", card.sender.lastName);
    json.textOrNull("senderRole", card.sender.role);
    if (!message.patientId.isNull())
        writePatient(json, card);
    if (!message.recipientId.isNull())
        writeRecipient(json, card);
    json.endObject();
}

void write(JsonWriter &json, const ConversationCard &card)
{
    json.beginObject();
    json.field("id", card.id.toString());
    json.field("participantId", card.participantId);
    json.field("participantName", card.participantName);
    json.field("type", kindOf(card.id));
    json.field("lastMessage", card.last.message.body);
    json.field("lastMessageTime", card.last.message.createdAt);
    json.field("lastMessageChannel", toString(card.last.message.type));
    json.field("unreadCount", qint64(card.unread));
    json.field("messageCount", qint64(card.messages));
    json.flag("hasWhatsApp", card.hasWhatsApp);
    json.flag("hasPortal", card.hasPortal);
    json.endObject();
}

void writeContact(JsonWriter &json, const Contact &contact, bool brief)
{
    const QString kind = contact.patientNumber.isEmpty() ? u"staff"_s : u"patient"_s;
    json.beginObject();
    json.field("id", contact.id);
    if (!brief) {
        json.field("firstName", contact.firstName);
        json.field("lastName", contact.lastName);
        json.field("role", contact.role);
        json.textOrNull("email", contact.email);
        json.optionalText("patientNumber", contact.patientNumber);
    }
    json.field("type", kind);
    json.field("contactType", kind);
    json.field("name", contact.name());
    json.endObject();
}

} // namespace frontdesk::mobile
