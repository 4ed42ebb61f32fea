#include "sync/faces/notifications/reminderroutes.h"

#include "models/domain/wallclock.h"
#include "sync/api/problem.h"
#include "sync/faces/jsonreader.h"
#include "sync/faces/notifications/reminderjson.h"
#include "sync/faces/queryreader.h"

namespace frontdesk::notifications {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int defaultLimit = 100;
constexpr int largestLimit = 500;

HttpReply errorsReply(int status, const QString &text)
{
    JsonWriter json;
    json.beginObject();
    json.field("errors", text);
    json.endObject();
    return HttpReply::json(status, json.take());
}

/// What the service finds wrong with a field is a 422; what could not even be read is not its affair.
Result<HttpReply> answer(int status, const Result<ReminderCard> &card)
{
    if (!card && card.error().code == ErrorCode::InvalidField)
        return unprocessable(card.error());
    if (!card)
        return card.error();
    JsonWriter json(1024);
    write(json, *card);
    return HttpReply::json(status, json.take());
}

std::optional<Instant> readInstant(JsonReader &body, QLatin1StringView field)
{
    const auto text = body.text(field);
    if (!text)
        return std::nullopt;
    const Result<Instant> parsed = parseInstant(*text, field);
    if (!parsed)
        body.note(parsed.error());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

} // namespace

Result<HttpReply> createReminder(ApiCall &call)
{
    JsonReader whole(call.body);
    const QJsonObject fields = whole.object("appointment_reminder"_L1).value_or(QJsonObject());
    if (const auto valid = whole.result(); !valid)
        return valid.error();
    JsonReader body(fields);
    NewReminder command;
    command.type = body.text("reminder_type"_L1).value_or(QString());
    command.sendAt = readInstant(body, "send_at"_L1);
    command.message = body.text("message"_L1).value_or(QString());
    command.language = body.text("language"_L1).value_or(QString());
    if (const auto valid = body.result(); !valid)
        return valid.error();
    ReminderService reminders(call.session);
    const QString reference = referenceOf(fields.value("appointment_id"_L1));
    if (!reference.isEmpty()) {
        const Result<Appointment> visit = reminders.appointment(reference);
        if (!visit)
            return visit.error();
        command.appointmentId = visit->id;
    }
    return answer(201, reminders.create(command));
}

Result<HttpReply> listReminders(ApiCall &call)
{
    QueryReader query(call.request);
    ReminderFilter filter;
    filter.ofVisits = true;
    filter.limit = query.integer("limit"_L1, defaultLimit, 1, largestLimit);
    filter.offset = query.integer("offset"_L1, 0, 0, std::numeric_limits<int>::max());
    filter.status = query.word("status"_L1, &reminderStatusFromString,
                               u"scheduled, sent, delivered, failed or cancelled"_s);
    if (const auto valid = query.result(); !valid)
        return valid.error();
    ReminderService reminders(call.session);
    if (const auto reference = query.text("appointment_id"_L1)) {
        const Result<Appointment> visit = reminders.appointment(reference->trimmed());
        if (!visit)
            return visit.error();
        filter.appointmentId = visit->id;
    }
    const ReminderService::Page page = reminders.list(filter);
    JsonWriter json(256 + page.reminders.size() * 400);
    json.beginObject();
    json.key("appointment_reminders");
    json.beginArray();
    for (const ReminderCard &card : page.reminders)
        write(json, card);
    json.endArray();
    json.field("total", qint64(page.total));
    json.endObject();
    return HttpReply::json(200, json.take());
}

Result<HttpReply> getReminder(ApiCall &call)
{
    return answer(200, ReminderService(call.session).find(call.path.value(u"id")));
}

Result<HttpReply> cancelReminder(ApiCall &call)
{
    return answer(200, ReminderService(call.session).cancel(call.path.value(u"id")));
}

Result<HttpReply> retryReminder(ApiCall &call)
{
    return answer(200, ReminderService(call.session).retry(call.path.value(u"id")));
}

HttpReply problem(const Error &error, Instant now, const TimeZone &zone)
{
    if (error.code == ErrorCode::Forbidden)
        return errorsReply(403, u"You are not authorized to send reminders for this appointment"_s);
    if (error.code == ErrorCode::NotFound)
        return errorsReply(404, error.subject + u" not found"_s);
    return problemReply(error, now, zone);
}

} // namespace frontdesk::notifications
