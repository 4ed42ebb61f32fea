#include "models/items/localsetupdesk.h"

#include <algorithm>

namespace frontdesk {

LocalSetupDesk::LocalSetupDesk(LocalAccess &access, QObject *parent) : SetupDesk(parent), m_access(access)
{
    connect(&access.hub().feed(), &ChangeFeed::committed, this, &LocalSetupDesk::hear);
}

QString LocalSetupDesk::currency() const
{
    return m_access.askOr(QString(), [](Session &session) { return session.directory().clinic.currency; });
}

WeeklyHours LocalSetupDesk::clinicHours() const
{
    return m_access.askOr(WeeklyHours(), [](Session &session) { return session.directory().rules.hours; });
}

int LocalSetupDesk::clinicBufferMinutes() const
{
    return m_access.askOr(0, [](Session &session) { return session.directory().rules.bufferMinutes; });
}

QList<DoctorInfo> LocalSetupDesk::doctors() const
{
    return m_access.askOr(QList<DoctorInfo>(), [](Session &session) { return session.directory().doctors; });
}

bool LocalSetupDesk::mayPlanFor(UserId doctor) const
{
    return m_access.askOr(false, [&](Session &session) { return frontdesk::mayPlanFor(session, doctor).ok(); });
}

Result<DoctorSchedule> LocalSetupDesk::schedule(UserId doctor) const
{
    return m_access.ask([&](Session &session) { return ScheduleService(session).find(doctor); });
}

void LocalSetupDesk::setSchedule(const DoctorSchedule &wanted, QObject *context, Reply<DoctorSchedule> done)
{
    m_access.order<DoctorSchedule>([wanted](Session &session) { return ScheduleService(session).put(wanted); }, context,
                                   std::move(done));
}

QList<SetupDesk::Absence> LocalSetupDesk::absences(UserId doctor) const
{
    return m_access.askOr(QList<Absence>(), [&](Session &session) {
        TimeOffService service(session);
        QList<Absence> result;
        const auto all = service.list(doctor);
        for (const DoctorTimeOff &timeOff : all ? *all : QList<DoctorTimeOff>())
            result.append({timeOff, int(service.clashes(timeOff).size())});
        return result;
    });
}

void LocalSetupDesk::addAbsence(UserId doctor, const TimeOff &wanted, QObject *context, Reply<DoctorTimeOff> done)
{
    m_access.order<DoctorTimeOff>([doctor,
                                   wanted](Session &session) { return TimeOffService(session).add(doctor, wanted); },
                                  context, std::move(done));
}

void LocalSetupDesk::removeAbsence(UserId doctor, TimeOffId id, QObject *context, Reply<DoctorTimeOff> done)
{
    m_access.order<DoctorTimeOff>([doctor, id](Session &session) { return TimeOffService(session).remove(doctor, id); },
                                  context, std::move(done));
}

QList<AppointmentTypeInfo> LocalSetupDesk::types() const
{
    return m_access.askOr(QList<AppointmentTypeInfo>(), [](Session &session) { return session.directory().types; });
}

void LocalSetupDesk::saveType(const AppointmentTypeInfo &wanted, QObject *context, Reply<AppointmentTypeInfo> done)
{
    m_access.order<AppointmentTypeInfo>(
        [wanted](Session &session) {
            AppointmentTypeService service(session);
            return wanted.id.isNull() ? service.create(wanted) : service.replace(wanted);
        },
        context, std::move(done));
}

QList<RoomInfo> LocalSetupDesk::rooms() const
{
    return m_access.askOr(QList<RoomInfo>(), [](Session &session) { return session.directory().rooms; });
}

void LocalSetupDesk::hear(const QList<Change> &changes)
{
    const bool touched = std::any_of(changes.cbegin(), changes.cend(), [this](const Change &change) {
        return change.entry.clinicId == m_access.actor().clinicId && isSetup(change.entry.entity);
    });
    if (touched)
        Q_EMIT setupChanged();
}

} // namespace frontdesk
