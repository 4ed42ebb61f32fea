#include "models/services/delivery/visitfollowups.h"

#include "models/services/delivery/visitannouncer.h"
#include "models/services/reminders/reminderplanner.h"
#include "models/storage/reachstore.h"

namespace frontdesk {

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

} // namespace frontdesk
