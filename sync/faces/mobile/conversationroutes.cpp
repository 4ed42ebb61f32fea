#include "models/services/inbox/messageservice.h"
#include "sync/faces/mobile/messagebody.h"
#include "sync/faces/mobile/messagejson.h"
#include "sync/faces/mobile/messageroutes.h"
#include "sync/faces/queryreader.h"

namespace frontdesk::mobile {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<ConversationId> idOf(const ApiCall &call)
{
    const auto id = ConversationId::parse(call.path.value(u"id"));
    return id ? Result<ConversationId>(*id) : Error::notFound(u"Conversation"_s);
}

std::optional<ConversationId::Kind> kindFrom(const QString &word)
{
    if (word == "patient"_L1)
        return ConversationId::Kind::Patient;
    return word == "staff"_L1 ? std::optional(ConversationId::Kind::Staff) : std::nullopt;
}

template<class T, class Write>
HttpReply arrayReply(const QList<T> &rows, Write &&writeRow)
{
    JsonWriter json(64 + rows.size() * 600);
    json.beginArray();
    for (const T &row : rows)
        writeRow(json, row);
    json.endArray();
    return HttpReply::json(200, json.take());
}

void writeContacts(JsonWriter &json, QByteArrayView key, const QList<Contact> &contacts, bool brief)
{
    json.key(key);
    json.beginArray();
    for (const Contact &contact : contacts)
        writeContact(json, contact, brief);
    json.endArray();
}

} // namespace

Result<HttpReply> listConversations(ApiCall &call)
{
    QueryReader query(call.request);
    const auto kind = query.word("type"_L1, &kindFrom, u"patient, staff"_s);
    if (const auto valid = query.result(); !valid)
        return valid.error();
    return arrayReply(InboxService(call.session).conversations(kind),
                      [](JsonWriter &json, const ConversationCard &card) { write(json, card); });
}

Result<HttpReply> getConversation(ApiCall &call)
{
    const auto id = idOf(call);
    if (!id)
        return id.error();
    const Result<QList<MessageCard>> thread = InboxService(call.session).thread(*id);
    if (!thread)
        return thread.error();
    return arrayReply(*thread, [](JsonWriter &json, const MessageCard &card) { write(json, card); });
}

Result<HttpReply> sendToConversation(ApiCall &call)
{
    JsonReader body(call.body);
    const NewMessage message = readMessage(body);
    if (const auto valid = body.result(); !valid)
        return valid.error();
    const auto id = idOf(call);
    if (!id)
        return id.error();
    const Result<MessageCard> card = MessageService(call.session).reply(*id, message);
    if (!card)
        return card.error();
    JsonWriter json(1024);
    write(json, *card);
    return HttpReply::json(201, json.take());
}

Result<HttpReply> markConversationRead(ApiCall &call)
{
    const auto id = idOf(call);
    if (!id)
        return id.error();
    const auto read = MessageService(call.session).markConversationRead(*id);
    if (!read)
        return read.error();
    JsonWriter json;
    json.beginObject();
    json.flag("success", true);
    json.field("conversationId", id->toString());
    json.field("messagesMarkedRead", qint64(read->messages));
    json.field("readAt", read->at);
    json.endObject();
    return HttpReply::json(200, json.take());
}

Result<HttpReply> listContacts(ApiCall &call)
{
    const InboxService::Contacts contacts = InboxService(call.session).contacts();
    if (!call.actor().isStaff())
        return arrayReply(contacts.staff, [](JsonWriter &json, const Contact &who) { writeContact(json, who, false); });
    JsonWriter json(256 + (contacts.patients.size() + contacts.staff.size()) * 500);
    json.beginObject();
    writeContacts(json, "patients", contacts.patients, false);
    writeContacts(json, "staff", contacts.staff, false);
    writeContacts(json, "all", contacts.patients + contacts.staff, true);
    json.endObject();
    return HttpReply::json(200, json.take());
}

Result<HttpReply> listReceptionists(ApiCall &call)
{
    return arrayReply(InboxService(call.session).receptionists(), [](JsonWriter &json, const Contact &who) {
        json.beginObject();
        json.field("id", who.id);
        json.textOrNull("email", who.email);
        json.field("firstName", who.firstName);
        json.field("lastName", who.lastName);
        json.field("role", who.role);
        json.endObject();
    });
}

} // namespace frontdesk::mobile
