#include "sync/faces/mobile/doctorroutes.h"

#include <QJsonDocument>

#include "models/domain/wallclock.h"
#include "models/services/settingcodec.h"
#include "sync/faces/jsonreader.h"
#include "sync/faces/mobile/listreply.h"
#include "sync/faces/mobile/thingjson.h"

namespace frontdesk::mobile {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<UserId> doctorOf(const ApiCall &call)
{
    return call.pathId<UserTag>(u"id", u"Doctor"_s);
}

std::optional<WeeklyHours> readHours(JsonReader &body)
{
    const auto object = body.object("hours"_L1);
    if (!object)
        return std::nullopt;
    const Result<WeeklyHours> hours = weeklyHoursFromJson(
        QString::fromUtf8(QJsonDocument(*object).toJson(QJsonDocument::Compact)));
    if (hours)
        return *hours;
    body.note(Error::invalid(u"hours"_s, hours.error().args.value(0)));
    return std::nullopt;
}

std::optional<int> readMinute(JsonReader &body, QLatin1StringView field)
{
    const auto text = body.text(field);
    if (!text)
        return std::nullopt;
    const Result<int> minute = parseMinuteOfDay(*text, field);
    if (!minute)
        body.note(minute.error());
    return minute ? std::optional(*minute) : std::nullopt;
}

Result<TimeOff> readTimeOff(const ApiCall &call)
{
    JsonReader body(call.body);
    body.require({"startDate"_L1, "endDate"_L1});
    const TimeOff timeOff{body.date("startDate"_L1).value_or(QDate()), body.date("endDate"_L1).value_or(QDate()),
                          readMinute(body, "startTime"_L1), readMinute(body, "endTime"_L1),
                          body.text("reason"_L1).value_or(QString())};
    if (const auto valid = body.result(); !valid)
        return valid.error();
    return timeOff;
}

/// With hours in any case: a doctor without own ones keeps the clinic's.
Result<HttpReply> answer(ApiCall &call, const Result<DoctorSchedule> &schedule)
{
    if (!schedule)
        return schedule.error();
    DoctorSchedule shown = *schedule;
    shown.hours = shown.hours.value_or(call.session.directory().rules.hours);
    return HttpReply::json(200, jsonOf(shown));
}

Result<TimeOffId> timeOffOf(const ApiCall &call)
{
    return call.pathId<TimeOffTag>(u"timeOffId", u"Time off"_s);
}

Result<HttpReply> answer(ApiCall &call, int status, const Result<DoctorTimeOff> &absence)
{
    if (!absence)
        return absence.error();
    const TimeZone &zone = call.session.directory().rules.zone;
    JsonWriter json(512);
    beginTimeOff(json, *absence);
    json.key("conflicts");
    json.beginArray();
    for (const TimeOffClash &clash : TimeOffService(call.session).clashes(*absence)) {
        const LocalTime start = zone.toLocal(clash.start);
        json.beginObject();
        json.field("id", clash.id.toString());
        json.field("date", formatDate(start.date));
        json.field("startTime", formatTime(start.time));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return HttpReply::json(status, json.take());
}

} // namespace

Result<HttpReply> listDoctors(ApiCall &call)
{
    QueryReader query(call.request);
    const Paging paging = readPaging(query);
    if (const auto valid = query.result(); !valid)
        return valid.error();
    const Directory &directory = call.session.directory();
    return slicedReply(directory.doctors, paging,
                       [&directory](JsonWriter &json, const DoctorInfo &doctor) { write(json, doctor, directory); });
}

Result<HttpReply> getSchedule(ApiCall &call)
{
    const auto doctor = doctorOf(call);
    if (!doctor)
        return doctor.error();
    return answer(call, ScheduleService(call.session).find(*doctor));
}

Result<HttpReply> putSchedule(ApiCall &call)
{
    const auto doctor = doctorOf(call);
    if (!doctor)
        return doctor.error();
    JsonReader body(call.body);
    body.require({"slotMinutes"_L1});
    DoctorSchedule wanted{*doctor, body.integer("slotMinutes"_L1).value_or(0), body.integer("bufferMinutes"_L1),
                          readHours(body)};
    if (const auto valid = body.result(); !valid)
        return valid.error();
    if (wanted.hours
        == call.session.directory().rules.hours) // as they were shown: the clinic's, also when those change
        wanted.hours.reset();
    return answer(call, ScheduleService(call.session).put(wanted));
}

Result<HttpReply> listTimeOff(ApiCall &call)
{
    const auto doctor = doctorOf(call);
    if (!doctor)
        return doctor.error();
    QueryReader query(call.request);
    const Paging paging = readPaging(query);
    if (const auto valid = query.result(); !valid)
        return valid.error();
    const Result<QList<DoctorTimeOff>> all = TimeOffService(call.session).list(*doctor);
    if (!all)
        return all.error();
    return slicedReply(*all, paging, [](JsonWriter &json, const DoctorTimeOff &absence) {
        beginTimeOff(json, absence);
        json.endObject();
    });
}

Result<HttpReply> addTimeOff(ApiCall &call)
{
    const auto doctor = doctorOf(call);
    if (!doctor)
        return doctor.error();
    const Result<TimeOff> wanted = readTimeOff(call);
    return wanted ? answer(call, 201, TimeOffService(call.session).add(*doctor, *wanted)) : wanted.error();
}

Result<HttpReply> replaceTimeOff(ApiCall &call)
{
    const auto doctor = doctorOf(call);
    if (!doctor)
        return doctor.error();
    const auto id = timeOffOf(call);
    if (!id)
        return id.error();
    const Result<TimeOff> wanted = readTimeOff(call);
    return wanted ? answer(call, 200, TimeOffService(call.session).replace(*doctor, *id, *wanted)) : wanted.error();
}

Result<HttpReply> removeTimeOff(ApiCall &call)
{
    const auto doctor = doctorOf(call);
    if (!doctor)
        return doctor.error();
    const auto id = timeOffOf(call);
    if (!id)
        return id.error();
    const Result<DoctorTimeOff> gone = TimeOffService(call.session).remove(*doctor, *id);
    if (!gone)
        return gone.error();
    JsonWriter json;
    beginTimeOff(json, *gone);
    json.endObject();
    return HttpReply::json(200, json.take());
}

} // namespace frontdesk::mobile
