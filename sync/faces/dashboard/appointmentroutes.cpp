#include "sync/faces/dashboard/appointmentroutes.h"

#include <QJsonDocument>

#include "models/domain/wallclock.h"
#include "models/services/booking/manualbooking.h"
#include "models/services/calendarservice.h"
#include "sync/api/problem.h"
#include "sync/faces/dashboard/appointmentjson.h"
#include "sync/faces/jsonreader.h"
#include "sync/faces/queryreader.h"

namespace frontdesk::dashboard {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int defaultLimit = 50;
constexpr int largestLimit = 100;
constexpr int largestPage = 1'000'000;
constexpr std::chrono::hours badgeWindow{24};

Result<HttpReply> answer(ApiCall &call, int status, const Result<Appointment> &changed)
{
    if (!changed)
        return changed.error();
    const Result<VisitCard> card = CalendarService(call.session).find(changed->id);
    if (!card)
        return card.error();
    JsonWriter json(1024);
    write(json, *card, call.session.directory());
    return HttpReply::json(status, json.take());
}

/// D's targets; real statuses that are none are as wrong as made-up ones. CONTRACT §11.12.
std::optional<AppointmentStatus> targetStatus(QStringView text)
{
    const auto status = appointmentStatusFromString(text);
    const bool target = status == AppointmentStatus::Cancelled || status == AppointmentStatus::Completed
                        || status == AppointmentStatus::NoShow;
    return target ? status : std::nullopt;
}

std::optional<AppointmentSource> bookableSource(QStringView text)
{
    const auto source = appointmentSourceFromString(text);
    const bool bookable = source == AppointmentSource::Manual || source == AppointmentSource::WhatsApp
                          || source == AppointmentSource::Web;
    return bookable ? source : std::nullopt;
}

} // namespace

Result<HttpReply> listAppointments(ApiCall &call)
{
    QueryReader query(call.request);
    const auto date = query.date("date"_L1);
    const auto start = query.date("start"_L1);
    const auto end = query.date("end"_L1);
    AppointmentFilter filter;
    filter.withInternal = false;
    if (const auto status = query.text("status"_L1)) {
        filter.status = appointmentStatusFromString(*status);
        if (!filter.status)
            query.note(Error::invalid(u"status"_s, appointmentStatusNames().join(u", "_s)));
    }
    filter.doctorId = query.id<UserTag>("doctor_id"_L1).value_or(UserId());
    const int page = query.integer("page"_L1, 1, 1, largestPage);
    filter.limit = query.integer("limit"_L1, defaultLimit, 1, largestLimit);
    filter.offset = (page - 1) * filter.limit;
    if (const auto valid = query.result(); !valid)
        return valid.error();
    CalendarService calendar(call.session);
    if (date)
        filter.startsWithin = calendar.dates(*date, *date);
    else if (start || end)
        filter.startsWithin = calendar.dates(start.value_or(QDate()), end.value_or(QDate()));
    const CalendarService::Page found = calendar.list(filter);
    JsonWriter json(256 + found.visits.size() * 900);
    json.beginObject();
    json.key("appointments");
    json.beginArray();
    for (const VisitCard &card : found.visits)
        write(json, card, call.session.directory());
    json.endArray();
    json.field("total", qint64(found.total));
    json.field("page", qint64(page));
    json.field("limit", qint64(filter.limit));
    json.endObject();
    return HttpReply::json(200, json.take());
}

Result<HttpReply> whatsAppCount(ApiCall &call)
{
    Instant since = call.session.now() - badgeWindow;
    if (const auto text = call.request.parameter(u"since")) {
        const Result<Instant> parsed = parseInstant(*text, u"since"_s);
        if (!parsed)
            return parsed.error();
        since = *parsed;
    }
    JsonWriter json;
    json.beginObject();
    json.field("count", qint64(CalendarService(call.session).bookedFromWhatsApp(since)));
    json.field("since", toIsoSeconds(since));
    json.endObject();
    return HttpReply::json(200, json.take());
}

Result<HttpReply> createAppointment(ApiCall &call)
{
    JsonReader body(call.body);
    body.require({"doctorId"_L1, "appointmentDate"_L1, "startTime"_L1, "patientName"_L1, "patientPhone"_L1});
    BookForCaller command;
    command.doctorId = body.id<UserTag>("doctorId"_L1).value_or(UserId());
    const auto date = body.date("appointmentDate"_L1);
    const auto time = body.time("startTime"_L1);
    command.patientName = body.text("patientName"_L1).value_or(QString());
    command.patientPhone = body.text("patientPhone"_L1).value_or(QString());
    command.patientDui = body.text("patientDui"_L1).value_or(QString());
    command.notes = body.text("notes"_L1).value_or(QString());
    command.source = body.word("source"_L1, &bookableSource, u"manual, whatsapp or web"_s)
                         .value_or(AppointmentSource::Manual);
    command.overrideReason = body.text("override"_L1);
    if (const auto valid = body.result(); !valid)
        return valid.error();
    const Result<Instant> start = call.session.directory().rules.zone.toInstant(*date, *time);
    if (!start)
        return start.error();
    command.start = *start;
    return answer(call, 201, ManualBooking(call.session, call.keys).book(command));
}

Result<HttpReply> changeAppointmentStatus(ApiCall &call)
{
    const auto id = call.pathId<AppointmentTag>(u"id", u"Appointment"_s);
    if (!id)
        return id.error();
    JsonReader body(call.body);
    body.require({"status"_L1});
    const auto target = body.word("status"_L1, &targetStatus, u"cancelled, completed or no_show"_s);
    const QString reason = body.text("cancellation_reason"_L1).value_or(QString());
    if (const auto valid = body.result(); !valid)
        return valid.error();
    return answer(call, 200, BookingService(call.session).closeAs(*id, *target, reason));
}

HttpReply problem(const Error &error, Instant now, const TimeZone &zone)
{
    HttpReply reply = problemReply(error, now, zone);
    QString text;
    if (error.code == ErrorCode::SlotConflict)
        text = u"Slot no longer available"_s;
    else if (error.code == ErrorCode::InvalidField && error.subject == "status"_L1)
        text = u"Invalid status value"_s;
    if (text.isEmpty())
        return reply;
    QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    body[u"error"_s] = text;
    body[u"message"_s] = text;
    reply.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return reply;
}

} // namespace frontdesk::dashboard
