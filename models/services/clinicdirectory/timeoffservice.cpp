#include "models/services/clinicdirectory/timeoffservice.h"

#include <QJsonArray>

#include "models/domain/wallclock.h"
#include "models/services/clinicdirectory/scheduleservice.h"
#include "models/services/fielderrors.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int minutesADay = 1440;
constexpr int farthestYears = 10;
constexpr qsizetype longestReason = 500;

/// With both times or none, as it is stored.
TimeOff wholeTimes(TimeOff timeOff)
{
    if (timeOff.startMinute || timeOff.endMinute) {
        timeOff.startMinute = timeOff.startMinute.value_or(0);
        timeOff.endMinute = timeOff.endMinute.value_or(minutesADay);
    }
    timeOff.reason = timeOff.reason.trimmed();
    return timeOff;
}

Result<Done> check(const TimeOff &wanted, QDate today)
{
    FieldErrors errors;
    const QString near = u"a date within ten years from today"_s;
    const auto isNear = [today](QDate date) {
        return date >= today.addYears(-farthestYears) && date <= today.addYears(farthestYears);
    };
    errors.require(isNear(wanted.startDate), u"startDate"_s, near);
    errors.require(isNear(wanted.endDate), u"endDate"_s, near);
    errors.require(wanted.startDate <= wanted.endDate, u"endDate"_s, u"startDate or a later date"_s);
    errors.require(!wanted.startMinute || *wanted.startMinute < *wanted.endMinute, u"endTime"_s,
                   u"later than startTime"_s);
    errors.atMost(wanted.reason, u"reason"_s, longestReason);
    return errors.result();
}

QJsonValue jsonOf(const std::optional<int> &minute)
{
    return minute ? QJsonValue(formatMinuteOfDay(*minute)) : QJsonValue();
}

QJsonObject differences(const TimeOff &before, const TimeOff &after)
{
    QJsonObject changes;
    const auto note = [&changes](const QString &field, const QJsonValue &was, const QJsonValue &is) {
        if (was != is)
            changes.insert(field, QJsonArray{was, is});
    };
    note(u"startDate"_s, before.startDate.toString(Qt::ISODate), after.startDate.toString(Qt::ISODate));
    note(u"endDate"_s, before.endDate.toString(Qt::ISODate), after.endDate.toString(Qt::ISODate));
    note(u"startTime"_s, jsonOf(before.startMinute), jsonOf(after.startMinute));
    note(u"endTime"_s, jsonOf(before.endMinute), jsonOf(after.endMinute));
    note(u"reason"_s, before.reason, after.reason);
    return changes;
}

} // namespace

Result<QList<DoctorTimeOff>> TimeOffService::list(UserId doctor)
{
    if (!m_session.directory().doctor(doctor))
        return Error::notFound(u"Doctor"_s);
    QList<DoctorTimeOff> all;
    for (const auto &[id, timeOff] : m_session.stores().clinics.timeOff(m_session.actor().clinicId, doctor))
        all.append({id, doctor, timeOff});
    return all;
}

Result<DoctorTimeOff> TimeOffService::find(TimeOffId id)
{
    const auto found = m_session.stores().clinics.findTimeOff(m_session.actor().clinicId, id);
    if (!found)
        return Error::notFound(u"Time off"_s);
    return DoctorTimeOff{id, found->first, found->second};
}

Result<DoctorTimeOff> TimeOffService::findOf(UserId doctor, TimeOffId id)
{
    if (!m_session.directory().doctor(doctor))
        return Error::notFound(u"Doctor"_s);
    const Result<DoctorTimeOff> found = find(id);
    if (found && found->doctorId != doctor)
        return Error::notFound(u"Time off"_s);
    return found;
}

Result<DoctorTimeOff> TimeOffService::add(UserId doctor, const TimeOff &wanted)
{
    const TimeOff timeOff = wholeTimes(wanted);
    const QDate today = m_session.directory().rules.zone.dateOf(m_session.now());
    if (const auto valid = check(timeOff, today); !valid)
        return valid.error();
    if (const auto allowed = mayPlanFor(m_session, doctor); !allowed)
        return allowed.error();
    return save({TimeOffId::create(), doctor, timeOff}, nullptr);
}

Result<DoctorTimeOff> TimeOffService::replace(UserId doctor, TimeOffId id, const TimeOff &wanted)
{
    const TimeOff timeOff = wholeTimes(wanted);
    const QDate today = m_session.directory().rules.zone.dateOf(m_session.now());
    if (const auto valid = check(timeOff, today); !valid)
        return valid.error();
    const Result<DoctorTimeOff> before = findOf(doctor, id);
    if (!before)
        return before;
    if (const auto allowed = mayPlanFor(m_session, doctor); !allowed)
        return allowed.error();
    return save({id, doctor, timeOff}, &*before);
}

Result<DoctorTimeOff> TimeOffService::save(const DoctorTimeOff &absence, const DoctorTimeOff *before)
{
    m_session.stores().clinics.putTimeOff(m_session.actor().clinicId, absence.doctorId, absence.id, absence.timeOff,
                                          m_session.now());
    QJsonObject changes = differences(before ? before->timeOff : TimeOff(), absence.timeOff);
    changes.insert(u"doctorId"_s, absence.doctorId.toString());
    m_session.record({before ? u"updated"_s : u"created"_s,
                      u"time_off"_s,
                      absence.id.toString(),
                      before ? ChangeOp::Updated : ChangeOp::Created,
                      {},
                      {},
                      changes,
                      {}});
    return absence;
}

Result<DoctorTimeOff> TimeOffService::remove(UserId doctor, TimeOffId id)
{
    const Result<DoctorTimeOff> found = findOf(doctor, id);
    if (!found)
        return found;
    if (const auto allowed = mayPlanFor(m_session, doctor); !allowed)
        return allowed.error();
    m_session.stores().clinics.removeTimeOff(m_session.actor().clinicId, doctor, id);
    m_session.record({u"deleted"_s,
                      u"time_off"_s,
                      id.toString(),
                      ChangeOp::Deleted,
                      {},
                      {},
                      QJsonObject{{u"doctorId"_s, doctor.toString()}},
                      {}});
    return found;
}

QList<TimeOffClash> TimeOffService::clashes(const DoctorTimeOff &absence)
{
    const TimeZone &zone = m_session.directory().rules.zone;
    const TimeRange whole{zone.day(absence.timeOff.startDate).start, zone.day(absence.timeOff.endDate).end};
    AppointmentStore &appointments = m_session.stores().appointments;
    const auto meets = [&](const TimeRange &visit, QDate date) {
        const auto away = timeOffOn(absence.timeOff, date, zone);
        return away && away->overlaps(visit);
    };
    QList<TimeOffClash> clashes;
    for (const BookedVisit &visit : appointments.bookedForDoctor(absence.doctorId, whole)) {
        const bool met = meets(visit.range, zone.dateOf(visit.range.start))
                         || meets(visit.range, zone.dateOf(visit.range.end));
        if (met
            && appointments.find(m_session.actor().clinicId, visit.id)) // doctors of two clinics have visits in both
            clashes.append({visit.id, visit.range.start});
    }
    std::ranges::sort(clashes, {}, &TimeOffClash::start);
    return clashes;
}

} // namespace frontdesk
