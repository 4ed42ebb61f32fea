#include "models/services/delivery/visitfollowups.h"

#include "models/services/booking/attendance.h"
#include "models/services/delivery/visitannouncer.h"
#include "models/services/reminders/reminderplanner.h"
#include "models/storage/reachstore.h"
#include "models/storage/visitdetailstore.h"

namespace frontdesk {

namespace {

constexpr Instant endOfTime{std::chrono::days(400'000)}; // in the year 3065

/// Who does not come is not told so; who was taken off a group's list is.
void tellWhoLeft(Session &session, const Appointment &before, const Appointment &after, PatientId patient)
{
    const bool listed = Attendance(session).isFor(after, patient);
    const auto reach = ReachStore(session.database()).find(after.clinicId, patient);
    if (after.group && !listed && reach)
        VisitAnnouncer(session).removed(before, after, *reach);
    else
        VisitAnnouncer(session).left(after, patient);
}

} // namespace

void followBooking(Session &session, const Appointment &visit, const QList<Attendee> &attendees)
{
    if (!isRemindable(visit))
        return;
    for (const PatientId &patient : expectedPatients(visit, attendees)) {
        const auto reach = ReachStore(session.database()).find(visit.clinicId, patient);
        if (!reach)
            continue;
        ReminderPlanner(session).booked(visit, *reach);
        VisitAnnouncer(session).booked(visit, *reach);
    }
}

void followChange(Session &session, const Appointment &before, const Appointment &after,
                  const std::optional<QList<Attendee>> &attendeesBefore)
{
    const bool other = attendeesBefore || before.patientId != after.patientId;
    if (after.internal
        || (!other && !ReminderPlanner::concerns(before, after) && !VisitAnnouncer::concerns(before, after)))
        return;
    const QList<PatientId> now = expectedPatients(after, VisitDetailStore(session.database()).attendees(after.id));
    const QList<PatientId> were = attendeesBefore ? expectedPatients(before, *attendeesBefore)
                                  : after.group   ? now
                                                  : QList{before.patientId};
    for (const PatientId &patient : were) {
        if (!now.contains(patient) && (after.group || now.isEmpty())) // else they are their successor's
            ReminderPlanner(session).left(after, patient);
        if (!now.contains(patient))
            tellWhoLeft(session, before, after, patient);
    }
    for (const PatientId &patient : now) {
        const auto reach = ReachStore(session.database()).find(after.clinicId, patient);
        if (reach && were.contains(patient)) {
            ReminderPlanner(session).changed(before, after, *reach);
            VisitAnnouncer(session).changed(before, after, *reach);
        } else if (reach) {
            ReminderPlanner(session).joined(after, *reach);
            VisitAnnouncer(session).joined(after, *reach);
        }
    }
}

void followReach(Session &session, PatientId patient)
{
    const ClinicId clinic = session.directory().clinic.id;
    const auto reach = ReachStore(session.database()).find(clinic, patient);
    if (!reach)
        return;
    AppointmentFilter ahead;
    ahead.clinicId = clinic;
    ahead.patientId = patient;
    ahead.startsWithin = TimeRange{session.now(), endOfTime};
    for (const VisitCard &card : session.stores().appointments.cards(ahead)) {
        const auto attendees = VisitDetailStore(session.database()).attendees(card.appointment.id);
        if (expectedPatients(card.appointment, attendees).contains(patient))
            ReminderPlanner(session).addMissing(card.appointment, *reach);
    }
}

} // namespace frontdesk
