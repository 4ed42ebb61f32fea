#include "sync/faces/mobile/messageroutes.h"

#include "models/domain/wallclock.h"
#include "models/services/delivery/messagedelivery.h"
#include "models/services/inbox/messageservice.h"
#include "models/services/patientservice.h"
#include "sync/faces/mobile/messagebody.h"
#include "sync/faces/mobile/messagejson.h"
#include "sync/faces/queryreader.h"

namespace frontdesk::mobile {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int defaultLimit = 50;
constexpr int largestLimit = 100;
constexpr int lastPage = 1'000'000;

Result<MessageId> idOf(const ApiCall &call)
{
    return call.pathId<MessageTag>(u"id", u"Message"_s);
}

Result<HttpReply> answer(int status, const Result<MessageCard> &card)
{
    if (!card)
        return card.error();
    JsonWriter json(1024);
    write(json, *card);
    return HttpReply::json(status, json.take());
}

std::optional<bool> unreadFrom(const QString &word)
{
    if (word == "unread"_L1)
        return true;
    return word == "read"_L1 ? std::optional(false) : std::nullopt;
}

std::optional<Instant> readInstant(JsonReader &body, QLatin1StringView field)
{
    const auto text = body.text(field);
    if (!text)
        return std::nullopt;
    const Result<Instant> instant = parseInstant(*text, field);
    if (!instant)
        body.note(instant.error());
    return instant ? std::optional(*instant) : std::nullopt;
}

void writePages(JsonWriter &json, int page, int limit, int total)
{
    json.key("pagination");
    json.beginObject();
    json.field("page", qint64(page));
    json.field("limit", qint64(limit));
    json.field("total", qint64(total));
    json.field("totalPages", qint64((total + limit - 1) / limit));
    json.endObject();
}

} // namespace

Result<HttpReply> listMessages(ApiCall &call)
{
    QueryReader query(call.request);
    MessageFilter filter;
    filter.patientId = query.id<PatientTag>("patientId"_L1).value_or(PatientId());
    filter.unread = query.word("status"_L1, &unreadFrom, u"unread, read"_s);
    filter.types = query.word("type"_L1, &messageTypesFromMobile, u"sms, email, portal"_s)
                       .value_or(QList<MessageType>());
    filter.direction = query.word("direction"_L1, &messageDirectionFromString, u"inbound, outbound"_s);
    filter.limit = query.integer("limit"_L1, defaultLimit, 1, largestLimit);
    const int page = query.integer("page"_L1, 1, 1, lastPage);
    if (const auto valid = query.result(); !valid)
        return valid.error();
    filter.offset = (page - 1) * filter.limit;
    const InboxService::Page found = InboxService(call.session).list(filter);
    JsonWriter json(256 + found.messages.size() * 700);
    json.beginObject();
    json.key("data");
    json.beginArray();
    for (const MessageCard &card : found.messages)
        write(json, card);
    json.endArray();
    writePages(json, page, filter.limit, found.total);
    json.endObject();
    return HttpReply::json(200, json.take());
}

Result<HttpReply> getMessage(ApiCall &call)
{
    const auto id = idOf(call);
    return id ? answer(200, InboxService(call.session).find(*id)) : id.error();
}

Result<HttpReply> retryFailedMessage(ApiCall &call)
{
    const auto id = idOf(call);
    return id ? answer(200, retryMessage(call.session, *id)) : id.error();
}

Result<HttpReply> sendMessage(ApiCall &call)
{
    JsonReader body(call.body);
    NewMessage message = readMessage(body);
    message.recipientId = body.id<UserTag>("recipientId"_L1).value_or(UserId());
    const auto patient = body.id<PatientTag>("patientId"_L1);
    if (call.actor().isStaff()) // a patient's own record is theirs, whatever the body says
        message.patientId = patient.value_or(PatientId());
    if (const auto valid = body.result(); !valid)
        return valid.error();
    return answer(201, MessageService(call.session).send(message));
}

Result<HttpReply> markMessage(ApiCall &call)
{
    const auto id = idOf(call);
    if (!id)
        return id.error();
    JsonReader body(call.body);
    MarkMessage marks;
    marks.id = *id;
    if (const auto unread = body.word("status"_L1, &unreadFrom, u"unread, read"_s))
        marks.read = !*unread;
    marks.starred = body.boolean("isStarred"_L1);
    marks.readAt = readInstant(body, "readAt"_L1);
    if (!body.has("status"_L1) && !body.has("isStarred"_L1) && !body.has("readAt"_L1))
        body.note(Error::missing(u"status"_s));
    if (const auto valid = body.result(); !valid)
        return valid.error();
    return answer(200, MessageService(call.session).mark(marks));
}

Result<HttpReply> deleteMessage(ApiCall &call)
{
    const auto id = idOf(call);
    if (!id)
        return id.error();
    if (const auto removed = MessageService(call.session).remove(*id); !removed)
        return removed.error();
    JsonWriter json;
    json.beginObject();
    json.field("id", id->toString());
    json.field("status", u"deleted"_s);
    json.endObject();
    return HttpReply::json(200, json.take());
}

Result<HttpReply> sendWhatsApp(ApiCall &call)
{
    JsonReader body(call.body);
    body.require({"patientId"_L1, "message"_L1});
    const PatientId patientId = body.id<PatientTag>("patientId"_L1).value_or(PatientId());
    const QString text = body.text("message"_L1).value_or(QString());
    body.text("type"_L1); // "sms" in the document; it goes by WhatsApp all the same
    if (const auto valid = body.result(); !valid)
        return valid.error();
    const Result<MessageCard> card = MessageService(call.session).sendWhatsApp(patientId, text);
    if (!card)
        return card.error();
    const Result<Patient> patient = PatientService(call.session).find(patientId);
    if (!patient)
        return patient.error();
    JsonWriter json;
    json.beginObject();
    json.flag("success", true);
    json.field("messageId", card->message.id.toString());
    json.field("phoneNumber", patient->phone);
    json.field("status", toString(card->message.delivery));
    json.field("timestamp", card->message.createdAt);
    json.endObject();
    return HttpReply::json(200, json.take());
}

} // namespace frontdesk::mobile
