#include "sync/faces/events/eventroutes.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "models/services/eventreminders/eventreminderservice.h"
#include "models/services/eventreminders/eventtypeservice.h"
#include "sync/faces/events/eventjson.h"
#include "sync/faces/jsonreader.h"
#include "sync/faces/mobile/listreply.h"

namespace frontdesk::eventface {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<HttpReply> answer(const Result<EventReminder> &reminder, Eligibility eligibility)
{
    if (!reminder)
        return reminder.error();
    JsonWriter json(1024);
    write(json, *reminder, eligibility);
    return HttpReply::json(200, json.take());
}

enum class Need { All, OnlyGiven };

/// {"uuid": …}
std::optional<EventTypeId> readType(JsonReader &body, Need need)
{
    const auto object = body.object("eventType"_L1);
    if (!object)
        return std::nullopt;
    JsonReader reader(*object);
    if (need == Need::All)
        reader.require({"uuid"_L1});
    const auto id = reader.id<EventTypeTag>("uuid"_L1);
    if (const auto read = reader.result(); !read) {
        Error error = read.error();
        error.subject = u"eventType.uuid"_s;
        body.note(error);
    }
    return id;
}

/// One of the messages' texts, named "messages.…" when it is wrong.
QString readText(JsonReader &body, const QJsonObject &messages, QLatin1StringView name)
{
    JsonReader reader(messages);
    const auto text = reader.text(name);
    if (const auto read = reader.result(); !read) {
        Error error = read.error();
        error.subject = u"messages."_s + error.subject;
        body.note(error);
    }
    return text.value_or(QString());
}

/// An object, or a text, as the document's two columns have it; kept as it came.
std::optional<QString> readMetadata(JsonReader &body, const QJsonObject &object)
{
    const QJsonValue value = object.value("metadata"_L1);
    if (value.isString()) {
        const auto text = body.text("metadata"_L1);
        if (!text)
            return std::nullopt;
        const QByteArray array = QJsonDocument(QJsonArray{*text}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(array.sliced(1, array.size() - 2));
    }
    const auto metadata = body.object("metadata"_L1);
    if (!metadata)
        return std::nullopt;
    return QString::fromUtf8(QJsonDocument(*metadata).toJson(QJsonDocument::Compact));
}

Result<EventReminderFields> readFields(ApiCall &call, Need need)
{
    JsonReader body(call.body);
    if (need == Need::All)
        body.require({"phone"_L1, "eventType"_L1, "eventDateTime"_L1, "subscriberTimeZone"_L1});
    EventReminderFields fields;
    fields.externalEventId = body.text("externalEventId"_L1);
    fields.phone = body.text("phone"_L1);
    fields.firstName = body.text("firstName"_L1);
    fields.lastName = body.text("lastName"_L1);
    fields.emailAddress = body.text("emailAddress"_L1);
    fields.typeId = readType(body, need);
    fields.remindOffset = body.text("remindTimeOffset"_L1);
    fields.followUpOffset = body.text("followUpTimeOffset"_L1);
    fields.eventDateTime = body.text("eventDateTime"_L1);
    fields.timezone = body.text("subscriberTimeZone"_L1);
    fields.eligibleOnly = body.boolean("sendEligibleSubscribersOnly"_L1);
    fields.metadata = readMetadata(body, call.body);
    const auto valid = body.result();
    return valid ? Result<EventReminderFields>(fields) : valid.error();
}

} // namespace

Result<HttpReply> createReminder(ApiCall &call)
{
    const auto fields = readFields(call, Need::All);
    if (!fields)
        return fields.error();
    return answer(EventReminderService(call.session).create(*fields), Eligibility::Told);
}

Result<HttpReply> getReminder(ApiCall &call)
{
    const auto id = call.pathId<EventReminderTag>(u"uuid", u"Reminder"_s);
    if (!id)
        return id.error();
    return answer(EventReminderService(call.session).find(*id), Eligibility::Told);
}

Result<HttpReply> changeReminder(ApiCall &call)
{
    const auto id = call.pathId<EventReminderTag>(u"uuid", u"Reminder"_s);
    if (!id)
        return id.error();
    const auto fields = readFields(call, Need::OnlyGiven);
    if (!fields)
        return fields.error();
    return answer(EventReminderService(call.session).change(*id, *fields), Eligibility::LeftOut);
}

Result<HttpReply> cancelReminder(ApiCall &call)
{
    const auto id = call.pathId<EventReminderTag>(u"uuid", u"Reminder"_s);
    if (!id)
        return id.error();
    return answer(EventReminderService(call.session).cancel(*id), Eligibility::LeftOut);
}

Result<HttpReply> noShowReminder(ApiCall &call)
{
    const auto id = call.pathId<EventReminderTag>(u"uuid", u"Reminder"_s);
    if (!id)
        return id.error();
    return answer(EventReminderService(call.session).noShow(*id), Eligibility::LeftOut);
}

Result<HttpReply> listTypes(ApiCall &call)
{
    QueryReader query(call.request);
    const mobile::Paging paging = mobile::readPaging(query);
    if (const auto valid = query.result(); !valid)
        return valid.error();
    const EventTypeService::Page page = EventTypeService(call.session).list(paging.limit, paging.offset);
    return mobile::listReply(page.types, paging, page.total,
                             [](JsonWriter &json, const EventType &type) { write(json, type); });
}

Result<HttpReply> createType(ApiCall &call)
{
    JsonReader body(call.body);
    body.require({"name"_L1});
    EventType wanted;
    wanted.name = body.text("name"_L1).value_or(QString());
    const QJsonObject messages = body.object("messages"_L1).value_or(QJsonObject());
    wanted.reminderText = readText(body, messages, "reminder"_L1);
    wanted.followUpText = readText(body, messages, "followUp"_L1);
    wanted.noShowText = readText(body, messages, "noShow"_L1);
    if (const auto valid = body.result(); !valid)
        return valid.error();
    const Result<EventType> type = EventTypeService(call.session).add(wanted);
    if (!type)
        return type.error();
    JsonWriter json;
    write(json, *type);
    return HttpReply::json(201, json.take());
}

} // namespace frontdesk::eventface
