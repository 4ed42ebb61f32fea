#include "models/items/localplanningdesk.h"

namespace frontdesk {

QList<FreeSlot> LocalPlanningDesk::freeSlots(const FreeSlotQuery &query) const
{
    return m_access.askOr(QList<FreeSlot>(), [&](Session &session) { return SlotFinder(session).next(query); });
}

QList<DoctorTimeOff> LocalPlanningDesk::absences(UserId doctor, QDate date) const
{
    return m_access.askOr(QList<DoctorTimeOff>(), [&](Session &session) {
        const Result<QList<DoctorTimeOff>> all = TimeOffService(session).list(doctor);
        QList<DoctorTimeOff> found = all ? *all : QList<DoctorTimeOff>();
        found.removeIf(
            [date](const DoctorTimeOff &each) { return date < each.timeOff.startDate || date > each.timeOff.endDate; });
        return found;
    });
}

int LocalPlanningDesk::visitsWithin(const DoctorTimeOff &absence) const
{
    return m_access.askOr(0, [&](Session &session) { return int(TimeOffService(session).clashes(absence).size()); });
}

void LocalPlanningDesk::addAbsence(UserId doctor, const TimeOff &wanted, QObject *context, Reply<DoctorTimeOff> done)
{
    m_access.order<DoctorTimeOff>([doctor,
                                   wanted](Session &session) { return TimeOffService(session).add(doctor, wanted); },
                                  context, std::move(done));
}

void LocalPlanningDesk::removeAbsence(const DoctorTimeOff &absence, QObject *context, Reply<DoctorTimeOff> done)
{
    m_access.order<DoctorTimeOff>(
        [absence](Session &session) { return TimeOffService(session).remove(absence.doctorId, absence.id); }, context,
        std::move(done));
}

} // namespace frontdesk
