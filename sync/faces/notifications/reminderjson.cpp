#include "sync/faces/notifications/reminderjson.h"

#include "sync/api/reasontexts.h"

#include <cmath>

namespace frontdesk::notifications {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double largestNumber = 9e15; // every whole number up to here is one

void writeFields(JsonWriter &json, const Reminder &reminder, const ReminderCard &card)
{
    json.field("id", reminder.number);
    json.key("appointment_id");
    if (card.visit)
        json.number(card.visit->appointment.number);
    else
        json.null();
    json.field("reminder_type", reminder.channel ? toString(*reminder.channel) : u"all"_s);
    json.field("status", toString(reminder.status));
    json.field("send_at", reminder.dueAt);
    json.textOrNull("sent_at", reminder.sentAt ? toIso(*reminder.sentAt) : QString());
    json.textOrNull("message", reminder.message);
    json.field("language", card.language);
    json.field("delivery_status", toString(reminder.delivery));
    json.textOrNull("error", reasonText(reminder.error));
    json.field("created_at", reminder.createdAt);
    json.field("updated_at", reminder.updatedAt);
}

} // namespace

void write(JsonWriter &json, const ReminderCard &card)
{
    json.beginObject();
    writeFields(json, card.reminder, card);
    if (card.reminder.isAll()) {
        json.key("reminders");
        json.beginArray();
        for (const Reminder &part : card.parts) {
            json.beginObject();
            writeFields(json, part, card);
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
}

QString referenceOf(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isString())
        return value.toString().trimmed();
    const double number = value.toDouble(std::nan(""));
    const bool whole = std::abs(number) <= largestNumber && number == std::floor(number);
    return whole ? QString::number(qint64(number)) : u"?"_s;
}

HttpReply unprocessable(const Error &error)
{
    QMap<QString, QStringList> messages;
    QStringList order;
    for (const Error &each : QList<Error>{error} + error.also) {
        if (!messages.contains(each.subject))
            order.append(each.subject);
        messages[each.subject] += each.args;
    }
    JsonWriter json;
    json.beginObject();
    json.key("errors");
    json.beginObject();
    for (const QString &field : std::as_const(order)) {
        json.key(field.toLatin1());
        json.beginArray();
        for (const QString &message : messages.value(field))
            json.string(message);
        json.endArray();
    }
    json.endObject();
    json.endObject();
    return HttpReply::json(422, json.take());
}

} // namespace frontdesk::notifications
