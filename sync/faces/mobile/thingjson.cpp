#include "sync/faces/mobile/thingjson.h"

#include "models/domain/currency.h"
#include "models/domain/wallclock.h"
#include "models/services/clinicdirectory/appointmenttypeservice.h"
#include "models/services/patientservice.h"
#include "models/services/settingcodec.h"
#include "models/services/waitlist/waitlistservice.h"

namespace frontdesk::mobile {

using namespace Qt::Literals::StringLiterals;

namespace {

template<class Tag>
void id(JsonWriter &json, QByteArrayView name, const Id<Tag> &value)
{
    json.textOrNull(name, value.isNull() ? QString() : value.toString());
}

void numberOrNull(JsonWriter &json, QByteArrayView name, const std::optional<int> &value)
{
    if (value)
        json.field(name, qint64(*value));
    else
        json.nullField(name);
}

void minuteOrNull(JsonWriter &json, QByteArrayView name, const std::optional<int> &minute)
{
    json.textOrNull(name, minute ? formatMinuteOfDay(*minute) : QString());
}

/// `lastDay`: the instant is the end of it, not its beginning.
QString edgeOf(const std::optional<Instant> &edge, const TimeZone &zone, bool lastDay)
{
    if (!edge)
        return {};
    const QDate date = zone.dateOf(*edge);
    if (zone.day(date).start != *edge)
        return toIso(*edge);
    return formatDate(lastDay ? date.addDays(-1) : date);
}

} // namespace

void write(JsonWriter &json, const Patient &patient)
{
    json.beginObject();
    id(json, "id", patient.id);
    json.field("number", patient.number);
    id(json, "clinicId", patient.clinicId);
    json.field("patientNumber", patient.patientNumber);
    json.field("firstName", patient.firstName);
    json.field("lastName", patient.lastName);
    json.field("name", patient.name());
    json.textOrNull("phone", patient.phone);
    json.textOrNull("email", patient.email);
    json.textOrNull("dateOfBirth", patient.dateOfBirth ? formatDate(*patient.dateOfBirth) : QString());
    json.textOrNull("insurance", patient.insurance);
    json.textOrNull("notes", patient.notes);
    json.textOrNull("language", patient.language);
    json.flag("hasDui", patient.hasDui);
    json.field("noShowCount", qint64(patient.noShowCount));
    json.field("createdAt", patient.createdAt);
    json.field("updatedAt", patient.updatedAt);
    json.endObject();
}

void write(JsonWriter &json, const ContactPreferences &preferences)
{
    json.beginObject();
    json.flag("sms", preferences.sms);
    json.flag("email", preferences.email);
    json.flag("push", preferences.push);
    json.flag("voice", preferences.voice);
    json.flag("whatsapp", preferences.whatsapp);
    json.textOrNull("language", preferences.language);
    json.textOrNull("quietHours", preferences.quietHours);
    json.endObject();
}

void write(JsonWriter &json, const DoctorInfo &doctor, const Directory &directory)
{
    json.beginObject();
    id(json, "id", doctor.id);
    json.field("firstName", doctor.firstName);
    json.field("lastName", doctor.lastName);
    json.field("name", doctor.name);
    json.textOrNull("specialty", doctor.specialty);
    json.field("slotMinutes", qint64(doctor.slotMinutes));
    json.field("bufferMinutes", qint64(doctor.bufferMinutes.value_or(directory.rules.bufferMinutes)));
    json.endObject();
}

void write(JsonWriter &json, const DoctorSchedule &schedule)
{
    json.beginObject();
    id(json, "doctorId", schedule.doctorId);
    json.field("slotMinutes", qint64(schedule.slotMinutes));
    numberOrNull(json, "bufferMinutes", schedule.bufferMinutes);
    json.key("hours");
    if (schedule.hours)
        json.raw(toJson(*schedule.hours).toUtf8());
    else
        json.null();
    json.endObject();
}

void write(JsonWriter &json, const RoomInfo &room)
{
    json.beginObject();
    id(json, "id", room.id);
    json.field("name", room.name);
    json.field("color", room.color);
    json.endObject();
}

void write(JsonWriter &json, const Device &device)
{
    json.beginObject();
    id(json, "id", device.id);
    id(json, "userId", device.userId);
    json.field("name", device.name);
    json.field("pairedAt", device.pairedAt);
    if (device.lastSeenAt)
        json.field("lastSeenAt", *device.lastSeenAt);
    else
        json.nullField("lastSeenAt");
    json.endObject();
}

void write(JsonWriter &json, const AppointmentTypeInfo &type, const Directory &directory)
{
    json.beginObject();
    id(json, "id", type.id);
    json.field("name", type.name);
    json.field("durationMinutes", qint64(type.durationMinutes));
    numberOrNull(json, "bufferMinutes", type.bufferMinutes);
    json.key("price");
    json.raw(QByteArray::number(toNumber(type.price, minorUnitDigits(directory.clinic.currency)), 'g', 15));
    json.field("color", type.color);
    json.endObject();
}

void write(JsonWriter &json, const WaitlistEntry &entry, const Directory &directory)
{
    json.beginObject();
    id(json, "id", entry.id);
    id(json, "patientId", entry.patientId);
    json.textOrNull("patientName", entry.patientName);
    id(json, "doctorId", entry.doctorId);
    json.textOrNull("doctorName", directory.staffNames.value(entry.doctorId));
    json.textOrNull("from", edgeOf(entry.from, directory.rules.zone, false));
    json.textOrNull("to", edgeOf(entry.to, directory.rules.zone, true));
    json.textOrNull("notes", entry.notes);
    json.field("status", entry.status);
    json.field("createdAt", entry.createdAt);
    json.field("updatedAt", entry.updatedAt);
    json.endObject();
}

void beginTimeOff(JsonWriter &json, const DoctorTimeOff &absence)
{
    json.beginObject();
    id(json, "id", absence.id);
    id(json, "doctorId", absence.doctorId);
    json.field("startDate", formatDate(absence.timeOff.startDate));
    json.field("endDate", formatDate(absence.timeOff.endDate));
    minuteOrNull(json, "startTime", absence.timeOff.startMinute);
    minuteOrNull(json, "endTime", absence.timeOff.endMinute);
    json.textOrNull("reason", absence.timeOff.reason);
}

namespace {

template<class Tag, class Find, class Write>
bool writeFound(const QString &id, Find &&find, Write &&write)
{
    const auto parsed = Id<Tag>::parse(id);
    if (!parsed)
        return false;
    const auto found = find(*parsed);
    if (found)
        write(*found);
    return found.ok();
}

} // namespace

namespace {

/// Of what the directory knows by heart.
template<class T, class Write>
bool writeListed(const QList<T> &all, const QString &id, Write &&write)
{
    const auto found = std::ranges::find_if(all, [&](const T &one) { return one.id.toString() == id; });
    if (found != all.end())
        write(*found);
    return found != all.end();
}

bool writeDevice(JsonWriter &json, Session &session, const QString &id)
{
    const auto parsed = DeviceId::parse(id);
    const auto device = parsed ? session.stores().devices.find(session.actor().clinicId, *parsed) : std::nullopt;
    if (device)
        write(json, *device);
    return device.has_value();
}

} // namespace

bool writeThing(JsonWriter &json, Session &session, const QString &entity, const QString &thing)
{
    const auto plain = [&json](const auto &found) { write(json, found); };
    const auto named = [&](const auto &found) { write(json, found, session.directory()); };
    if (entity == "patient"_L1)
        return writeFound<PatientTag>(
            thing, [&](PatientId key) { return PatientService(session).find(key); }, plain);
    if (entity == "schedule"_L1)
        return writeFound<UserTag>(
            thing, [&](UserId key) { return ScheduleService(session).find(key); }, plain);
    if (entity == "appointment_type"_L1)
        return writeFound<AppointmentTypeTag>(
            thing, [&](AppointmentTypeId key) { return AppointmentTypeService(session).find(key); }, named);
    if (entity == "waitlist"_L1)
        return writeFound<WaitlistTag>(
            thing, [&](WaitlistId key) { return WaitlistService(session).find(key); }, named);
    if (entity == "room"_L1)
        return writeListed(session.directory().rooms, thing, plain);
    if (entity == "doctor"_L1)
        return writeListed(session.directory().doctors, thing, named);
    if (entity == "device"_L1)
        return writeDevice(json, session, thing);
    if (entity == "time_off"_L1)
        return writeFound<TimeOffTag>(
            thing, [&](TimeOffId key) { return TimeOffService(session).find(key); },
            [&json](const DoctorTimeOff &found) {
                beginTimeOff(json, found);
                json.endObject();
            });
    return false;
}

} // namespace frontdesk::mobile
