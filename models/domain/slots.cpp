#include "models/domain/slots.h"

#include <algorithm>

namespace frontdesk {

namespace {

SlotObstacle obstacleOf(const TimeRange &range, const QList<TimeRange> &working, const DoctorRules &doctor,
                        const QList<BookedVisit> &booked, int buffer)
{
    if (!holds(working, range))
        return SlotObstacle::DoctorUnavailable;
    WantedVisit wanted;
    wanted.range = range;
    wanted.doctorIds = {doctor.id};
    const QList<Conflict> conflicts = findConflicts(wanted, booked, buffer);
    if (conflicts.isEmpty())
        return SlotObstacle::None;
    const bool busy = conflicts.first().kind == ConflictKind::Doctor;
    return busy ? SlotObstacle::DoctorBusy : SlotObstacle::WithinBuffer;
}

/// The starts within one stretch, in wall-clock steps; those that the clocks jump over are missing.
QList<TimeRange> stepsOf(const OpenStretch &stretch, QDate date, const TimeZone &zone, int stepMinutes)
{
    QList<TimeRange> steps;
    const Instant closes = zone.toInstantOrNext(date, stretch.closesMinute);
    for (int minute = stretch.opensMinute; minute < stretch.closesMinute; minute += stepMinutes) {
        const auto start = zone.toInstant(date, QTime(minute / 60, minute % 60));
        if (start && *start + Minutes(stepMinutes) <= closes)
            steps.append({*start, *start + Minutes(stepMinutes)});
    }
    return steps;
}

} // namespace

QList<Slot> slotsOfDay(QDate date, const ClinicRules &clinic, const DoctorRules &doctor,
                       const QList<BookedVisit> &booked, Instant now)
{
    QList<Slot> result;
    if (doctor.slotMinutes < 1 || holidayOn(clinic.holidays, date))
        return result;
    const QList<TimeRange> working = workingRanges(date, clinic, doctor);
    const int buffer = bufferOf(clinic, doctor);
    QList<BookedVisit> own = booked;
    own.removeIf([&doctor](const BookedVisit &visit) { return visit.doctorId != doctor.id; });
    for (const OpenStretch &stretch : normalized(clinic.hours.on(date))) {
        for (const TimeRange &step : stepsOf(stretch, date, clinic.zone, doctor.slotMinutes)) {
            if (checkMoment(step.start, now))
                continue;
            result.append({step.start, clinic.zone.toLocal(step.start).time, doctor.id, doctor.slotMinutes, buffer,
                           obstacleOf(step, working, doctor, own, buffer)});
        }
    }
    return result;
}

} // namespace frontdesk
