#include "sync/faces/events/eventjson.h"

namespace frontdesk::eventface {

namespace {

void optional(JsonWriter &json, QByteArrayView name, const std::optional<QString> &text)
{
    if (text)
        json.field(name, *text);
}

} // namespace

void write(JsonWriter &json, const EventReminder &reminder, Eligibility eligibility)
{
    json.beginObject();
    json.field("uuid", reminder.id.toString());
    optional(json, "externalEventId", reminder.externalEventId);
    json.field("phone", reminder.phoneAsSent);
    optional(json, "firstName", reminder.firstName);
    optional(json, "lastName", reminder.lastName);
    json.key("eventType");
    json.beginObject();
    json.field("uuid", reminder.typeId.toString());
    json.endObject();
    optional(json, "emailAddress", reminder.emailAddress);
    json.field("remindTimeOffset", reminder.remindOffset);
    optional(json, "followUpTimeOffset", reminder.followUpOffset);
    json.field("eventDateTime", reminder.eventTimeAsSent);
    json.field("subscriberTimeZone", reminder.timezone);
    if (reminder.eligibleOnly && eligibility == Eligibility::Told)
        json.flag("sendEligibleSubscribersOnly", *reminder.eligibleOnly);
    if (!reminder.metadata.isEmpty()) {
        json.key("metadata");
        json.raw(reminder.metadata.toUtf8());
    }
    json.endObject();
}

void write(JsonWriter &json, const EventType &type)
{
    json.beginObject();
    json.field("uuid", type.id.toString());
    json.field("name", type.name);
    json.key("messages");
    json.beginObject();
    json.textOrNull("reminder", type.reminderText);
    json.textOrNull("followUp", type.followUpText);
    json.textOrNull("noShow", type.noShowText);
    json.endObject();
    json.endObject();
}

} // namespace frontdesk::eventface
