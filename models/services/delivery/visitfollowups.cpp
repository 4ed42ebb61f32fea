#include "models/services/delivery/visitfollowups.h"

#include "models/services/delivery/visitannouncer.h"
#include "models/services/reminders/reminderplanner.h"
#include "models/storage/reachstore.h"

namespace frontdesk {

namespace {

constexpr Instant endOfTime{std::chrono::days(400'000)}; // in the year 3065

} // namespace

void followBooking(Session &session, const Appointment &visit)
{
    if (!isRemindable(visit))
        return;
    const auto reach = ReachStore(session.database()).find(visit.clinicId, visit.patientId);
    if (!reach)
        return;
    ReminderPlanner(session).booked(visit, *reach);
    VisitAnnouncer(session).booked(visit, *reach);
}

void followChange(Session &session, const Appointment &before, const Appointment &after)
{
    if (!ReminderPlanner::concerns(before, after) && !VisitAnnouncer::concerns(before, after))
        return;
    const auto reach = ReachStore(session.database()).find(after.clinicId, after.patientId);
    if (!reach)
        return;
    ReminderPlanner(session).changed(before, after, *reach);
    VisitAnnouncer(session).changed(before, after, *reach);
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
    for (const VisitCard &card : session.stores().appointments.cards(ahead))
        ReminderPlanner(session).addMissing(card.appointment, *reach);
}

} // namespace frontdesk
