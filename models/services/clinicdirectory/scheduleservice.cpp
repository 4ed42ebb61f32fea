#include "models/services/clinicdirectory/scheduleservice.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "models/services/fielderrors.h"
#include "models/services/settingcodec.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shortestSlot = 5;
constexpr int longestSlot = 720;

QJsonValue jsonOf(const std::optional<WeeklyHours> &hours)
{
    return hours ? QJsonValue(QJsonDocument::fromJson(toJson(*hours).toUtf8()).object()) : QJsonValue();
}

QJsonValue jsonOf(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject differences(const DoctorSchedule &before, const DoctorSchedule &after)
{
    QJsonObject changes;
    if (before.slotMinutes != after.slotMinutes)
        changes.insert(u"slotMinutes"_s, QJsonArray{before.slotMinutes, after.slotMinutes});
    if (before.bufferMinutes != after.bufferMinutes)
        changes.insert(u"bufferMinutes"_s, QJsonArray{jsonOf(before.bufferMinutes), jsonOf(after.bufferMinutes)});
    if (before.hours != after.hours)
        changes.insert(u"hours"_s, QJsonArray{jsonOf(before.hours), jsonOf(after.hours)});
    return changes;
}

} // namespace

Result<Done> mayPlanFor(Session &session, UserId doctor)
{
    const Actor &actor = session.actor();
    if (!session.directory().doctor(doctor))
        return Error::notFound(u"Doctor"_s);
    const bool own = actor.role == Role::Doctor && actor.userId == doctor;
    if (!own && !isAdmin(actor.role) && actor.role != Role::Receptionist)
        return Error::of(ErrorCode::Forbidden);
    return Done{};
}

Result<DoctorSchedule> ScheduleService::find(UserId doctor)
{
    const Directory &directory = m_session.directory();
    if (!directory.doctor(doctor))
        return Error::notFound(u"Doctor"_s);
    const DoctorRules rules = directory.doctorRules.value(doctor);
    return DoctorSchedule{doctor, rules.slotMinutes, rules.bufferMinutes, rules.hours};
}

Result<DoctorSchedule> ScheduleService::put(const DoctorSchedule &wanted)
{
    FieldErrors errors;
    errors.within(wanted.slotMinutes, u"slotMinutes"_s, shortestSlot, longestSlot);
    errors.within(wanted.bufferMinutes.value_or(0), u"bufferMinutes"_s, 0, longestSlot);
    if (const auto valid = errors.result(); !valid)
        return valid.error();
    if (const auto allowed = mayPlanFor(m_session, wanted.doctorId); !allowed)
        return allowed.error();
    const DoctorSchedule before = find(wanted.doctorId).value();
    ClinicStore &clinics = m_session.stores().clinics;
    const ClinicId clinic = m_session.actor().clinicId;
    for (DoctorRecord doctor : clinics.doctors(clinic)) {
        if (doctor.id != wanted.doctorId)
            continue;
        doctor.slotMinutes = wanted.slotMinutes;
        doctor.bufferMinutes = wanted.bufferMinutes;
        clinics.putDoctor(clinic, doctor);
    }
    clinics.setDoctorHours(clinic, wanted.doctorId, wanted.hours);
    m_session.record({u"updated"_s,
                      u"schedule"_s,
                      wanted.doctorId.toString(),
                      ChangeOp::Updated,
                      {},
                      {},
                      differences(before, wanted),
                      {}});
    return wanted;
}

} // namespace frontdesk
