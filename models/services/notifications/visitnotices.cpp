#include "models/services/notifications/visitnotices.h"

#include "models/services/booking/attendance.h"
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

/// The desk, the host and the first patient share one notice; others who attend get one each.
void tellAll(Session &session, const Notification &notice, const Appointment &visit)
{
    NotificationService notifications(session);
    notifications.tell(notice);
    Notification own = notice;
    own.forDesk = false;
    own.patientId = {};
    for (const UserId &colleague : Attendance(session).otherStaff(visit)) {
        own.userId = colleague;
        notifications.tell(own);
    }
    own.userId = {};
    for (const PatientId &id : Attendance(session).otherPatients(visit)) {
        const auto patient = session.stores().patients.find(visit.clinicId, id);
        own.patientId = id;
        notifications.tell(own, patient ? patient->userId : UserId());
    }
}

bool movedTo(const Appointment &before, const Appointment &after)
{
    return before.range() != after.range() || before.doctorId != after.doctorId;
}

} // namespace

void noticeBooked(Session &session, const Appointment &visit)
{
    const bool asked = visit.status == AppointmentStatus::Requested;
    tellAll(session,
            noticeOf(asked ? NotificationType::AppointmentRequested : NotificationType::AppointmentBooked, visit),
            visit);
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
    tellAll(session, notice, after);
}

} // namespace frontdesk
