#include "models/services/notifications/visitnotices.h"

#include "models/services/notifications/notificationservice.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

Notification noticeOf(NotificationType type, const Appointment &visit)
{
    Notification notice;
    notice.type = type;
    notice.userId = visit.doctorId;
    notice.forDesk = true;
    notice.patientId = visit.patientId;
    notice.entity = u"appointment"_s;
    notice.entityId = visit.id.toString();
    notice.start = visit.start;
    return notice;
}

bool movedTo(const Appointment &before, const Appointment &after)
{
    return before.range() != after.range() || before.doctorId != after.doctorId;
}

} // namespace

void noticeBooked(Session &session, const Appointment &visit)
{
    const bool asked = visit.status == AppointmentStatus::Requested;
    NotificationService(session).tell(
        noticeOf(asked ? NotificationType::AppointmentRequested : NotificationType::AppointmentBooked, visit));
}

void noticeChanged(Session &session, const Appointment &before, const Appointment &after)
{
    const bool moved = movedTo(before, after);
    if (!moved && before.status == after.status)
        return;
    Notification notice = noticeOf(NotificationType::AppointmentMoved, after);
    if (before.status != after.status) {
        notice.type = after.status == AppointmentStatus::Cancelled ? NotificationType::AppointmentCancelled
                                                                   : NotificationType::AppointmentStatusChanged;
        notice.status = after.status;
    }
    if (moved)
        notice.previousStart = before.start;
    NotificationService(session).tell(notice);
}

} // namespace frontdesk
