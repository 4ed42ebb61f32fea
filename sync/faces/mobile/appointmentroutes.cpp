#include "sync/faces/mobile/appointmentroutes.h"

#include "models/services/booking/bookingservice.h"
#include "models/services/calendarservice.h"
#include "sync/faces/jsonreader.h"
#include "sync/faces/mobile/appointmentjson.h"
#include "sync/faces/mobile/invoicejson.h"
#include "sync/faces/queryreader.h"

namespace frontdesk::mobile {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int defaultLimit = 50;
constexpr int largestLimit = 100;

Result<AppointmentId> idOf(const ApiCall &call)
{
    return call.pathId<AppointmentTag>(u"id", u"Appointment"_s);
}

/// The stored visit, enriched, as every answer about one shows it.
Result<HttpReply> answer(ApiCall &call, int status, const Result<Appointment> &changed)
{
    if (!changed)
        return changed.error();
    const Result<VisitCard> card = CalendarService(call.session).find(changed->id);
    if (!card)
        return card.error();
    return HttpReply::json(status, toJson(*card, call.session.directory()));
}

std::optional<AppointmentStatus> status(JsonReader &body, const QString &allowed)
{
    return body.word("status"_L1, &appointmentStatusFromString, allowed);
}

QString everyStatus()
{
    return appointmentStatusNames().join(u", "_s);
}

/// What a booking and a full replacement both say of a visit; what is left out is empty, so that a replacement clears it.
/// Ends the reading: the first failure, or a local time that the clocks skip.
template<class Command>
Result<Done> readVisit(ApiCall &call, JsonReader &body, Command &command, const QString &statuses)
{
    command.doctorId = body.id<UserTag>("doctorId"_L1).value_or(UserId());
    const auto date = body.date("appointmentDate"_L1);
    const auto time = body.time("appointmentTime"_L1);
    command.type = body.text("appointmentType"_L1);
    command.durationMinutes = body.integer("durationMinutes"_L1);
    command.status = status(body, statuses);
    command.operatory = body.text("operatory"_L1).value_or(QString());
    command.roomId = body.id<RoomTag>("roomId"_L1).value_or(RoomId());
    command.notes = body.text("notes"_L1).value_or(QString());
    command.overrideReason = body.text("override"_L1);
    if (const auto valid = body.result(); !valid)
        return valid;
    const Result<Instant> start = call.session.directory().rules.zone.toInstant(date.value_or(QDate()),
                                                                                time.value_or(QTime()));
    if (!start)
        return start.error();
    command.start = *start;
    return Done{};
}

} // namespace

Result<HttpReply> listAppointments(ApiCall &call)
{
    QueryReader query(call.request);
    const auto startDate = query.date("startDate"_L1);
    const auto endDate = query.date("endDate"_L1);
    AppointmentFilter filter;
    filter.limit = query.integer("limit"_L1, defaultLimit, 1, largestLimit);
    filter.offset = query.integer("offset"_L1, 0, 0, std::numeric_limits<int>::max());
    filter.doctorId = query.id<UserTag>("doctorId"_L1).value_or(UserId());
    if (const auto valid = query.result(); !valid)
        return valid.error();
    CalendarService calendar(call.session);
    if (startDate || endDate)
        filter.startsWithin = calendar.dates(startDate.value_or(QDate()), endDate.value_or(QDate()));
    const CalendarService::Page page = calendar.list(filter);
    const Directory &directory = call.session.directory();
    JsonWriter json(256 + page.visits.size() * 900);
    json.beginObject();
    json.key("data");
    json.beginArray();
    for (const VisitCard &card : page.visits)
        write(json, card, directory);
    json.endArray();
    json.key("pagination");
    json.beginObject();
    json.field("limit", qint64(filter.limit));
    json.field("offset", qint64(filter.offset));
    json.field("count", qint64(page.visits.size()));
    json.field("total", qint64(page.total));
    json.endObject();
    json.endObject();
    return HttpReply::json(200, json.take());
}

Result<HttpReply> getAppointment(ApiCall &call)
{
    const auto id = idOf(call);
    if (!id)
        return id.error();
    const Result<VisitCard> card = CalendarService(call.session).find(*id);
    if (!card)
        return card.error();
    return HttpReply::json(200, toJson(*card, call.session.directory()));
}

Result<HttpReply> createAppointment(ApiCall &call)
{
    JsonReader body(call.body);
    BookAppointment command;
    command.source = AppointmentSource::Mobile;
    if (call.actor().isStaff())
        body.require({"patientId"_L1});
    body.require({"doctorId"_L1, "appointmentDate"_L1, "appointmentTime"_L1});
    command.patientId = body.id<PatientTag>("patientId"_L1).value_or(PatientId());
    if (const auto read = readVisit(call, body, command, u"requested, scheduled, confirmed"_s); !read)
        return read.error();
    if (!call.actor().isStaff()) { // theirs is requested and nothing else, whatever the body says
        command.status.reset();
        command.overrideReason.reset();
    }
    const auto wantedId = AppointmentId::parse(call.body.value("id"_L1).toString()).value_or(AppointmentId());
    return answer(call, 201, BookingService(call.session).book(command, wantedId));
}

Result<HttpReply> updateAppointment(ApiCall &call)
{
    const auto id = idOf(call);
    if (!id)
        return id.error();
    JsonReader body(call.body);
    body.require({"appointmentDate"_L1, "appointmentTime"_L1, "appointmentType"_L1, "durationMinutes"_L1, "status"_L1,
                  "doctorId"_L1});
    ChangeAppointment command;
    command.id = *id;
    if (const auto read = readVisit(call, body, command, everyStatus()); !read)
        return read.error();
    return answer(call, 200, BookingService(call.session).change(command));
}

Result<HttpReply> changeAppointmentStatus(ApiCall &call)
{
    const auto id = idOf(call);
    if (!id)
        return id.error();
    JsonReader body(call.body);
    body.require({"status"_L1});
    ChangeStatus command;
    command.id = *id;
    const auto wanted = status(body, everyStatus());
    command.reason = body.text("reason"_L1).value_or(QString());
    command.roomId = body.id<RoomTag>("roomId"_L1);
    command.operatory = body.text("operatory"_L1);
    command.invoice = readInvoice(body);
    if (const auto valid = body.result(); !valid)
        return valid.error();
    command.status = *wanted;
    return answer(call, 200, BookingService(call.session).changeStatus(command));
}

Result<HttpReply> cancelAppointment(ApiCall &call)
{
    const auto id = idOf(call);
    if (!id)
        return id.error();
    JsonReader body(call.body);
    const QString reason = body.text("reason"_L1).value_or(QString());
    if (const auto valid = body.result(); !valid)
        return valid.error();
    return answer(call, 200, BookingService(call.session).cancel(*id, reason));
}

Result<HttpReply> checkIn(ApiCall &call)
{
    const auto id = idOf(call);
    return id ? answer(call, 200, BookingService(call.session).setArrived(*id, true)) : id.error();
}

Result<HttpReply> clearCheckIn(ApiCall &call)
{
    const auto id = idOf(call);
    return id ? answer(call, 200, BookingService(call.session).setArrived(*id, false)) : id.error();
}

} // namespace frontdesk::mobile
