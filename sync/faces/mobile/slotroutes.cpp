#include "models/domain/wallclock.h"
#include "models/services/availabilityservice.h"
#include "sync/api/jsonwriter.h"
#include "sync/faces/mobile/appointmentroutes.h"
#include "sync/faces/queryreader.h"

namespace frontdesk::mobile {

using namespace Qt::Literals::StringLiterals;

namespace {

const QTime noon(12, 0);

QString reasonOf(const Slot &slot)
{
    switch (slot.obstacle) {
    case SlotObstacle::None:
        return {};
    case SlotObstacle::DoctorBusy:
        return u"Doctor already has appointment"_s;
    case SlotObstacle::WithinBuffer:
        return u"Within %1-minute buffer"_s.arg(slot.bufferMinutes);
    case SlotObstacle::DoctorUnavailable:
        return u"Doctor is not available"_s;
    }
    Q_UNREACHABLE();
}

void writeSlot(JsonWriter &json, const Slot &slot, const QString &doctorName)
{
    json.beginObject();
    json.field("time", formatTime(slot.localTime));
    json.flag("available", slot.available());
    json.field("doctorId", slot.doctorId.toString());
    json.field("doctorName", doctorName);
    json.field("duration", qint64(slot.durationMinutes));
    json.field("bufferMinutes", qint64(slot.bufferMinutes));
    if (slot.available())
        json.field("notes", slot.localTime < noon ? u"Morning slot"_s : u"Afternoon slot"_s);
    else
        json.field("reason", reasonOf(slot));
    json.endObject();
}

void writeHours(JsonWriter &json, const QList<TimeRange> &open, const TimeZone &zone)
{
    json.beginObject();
    if (open.isEmpty()) {
        json.nullField("openTime");
        json.nullField("closeTime");
    } else {
        const LocalTime closes = zone.toLocal(open.constLast().end);
        const bool midnight = closes.date > zone.dateOf(open.constFirst().start);
        json.field("openTime", formatTime(zone.toLocal(open.constFirst().start).time));
        json.field("closeTime", midnight ? u"24:00"_s : formatTime(closes.time));
    }
    json.flag("isClosed", open.isEmpty());
    json.endObject();
}

} // namespace

Result<HttpReply> availableSlots(ApiCall &call)
{
    QueryReader query(call.request);
    query.require("date"_L1);
    const auto date = query.date("date"_L1);
    const UserId doctor = query.id<UserTag>("doctorId"_L1).value_or(UserId());
    if (const auto valid = query.result(); !valid)
        return valid.error();
    const Result<AvailabilityService::Day> day = AvailabilityService(call.session).day(*date, doctor);
    if (!day)
        return day.error();
    const Directory &directory = call.session.directory();
    JsonWriter json(512 + day->slots.size() * 220);
    json.beginObject();
    json.flag("success", true);
    json.field("date", formatDate(*date));
    json.textOrNull("doctorId", doctor.isNull() ? QString() : doctor.toString());
    json.key("slots");
    json.beginArray();
    for (const Slot &slot : day->slots)
        writeSlot(json, slot, directory.staffNames.value(slot.doctorId));
    json.endArray();
    json.key("clinicHours");
    writeHours(json, day->open, directory.rules.zone);
    json.field("bufferMinutes", qint64(day->bufferMinutes));
    json.field("note", u"%1-minute buffer applied between appointments"_s.arg(day->bufferMinutes));
    json.endObject();
    return HttpReply::json(200, json.take());
}

} // namespace frontdesk::mobile
