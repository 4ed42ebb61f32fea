#include "models/services/booking/attendance.h"

#include "models/storage/visitdetailstore.h"

namespace frontdesk {

QList<UserId> Attendance::attendingDoctors(const Appointment &visit)
{
    return attendingDoctors(visit, VisitDetailStore(m_session.database()).attendees(visit.id));
}

QList<UserId> Attendance::attendingDoctors(const Appointment &visit, const QList<Attendee> &attendees)
{
    QList<UserId> doctors{visit.doctorId};
    for (const Attendee &attendee : attendees) {
        const bool attends = attendee.staff && attendee.status != AttendanceStatus::Declined;
        if (attends && !doctors.contains(attendee.userId()) && m_session.directory().doctor(attendee.userId()))
            doctors.append(attendee.userId());
    }
    return doctors;
}

bool Attendance::isFor(const Appointment &visit, PatientId patient)
{
    if (patient.isNull())
        return false;
    return visit.patientId == patient
           || (visit.group && VisitDetailStore(m_session.database()).isFor(visit.id, patient));
}

void Attendance::followStatus(const Appointment &visit, AppointmentStatus status)
{
    VisitDetailStore details(m_session.database());
    const QList<Attendee> attendees = details.attendees(visit.id);
    PatientStore &patients = m_session.stores().patients;
    if (attendees.isEmpty() && status == AppointmentStatus::NoShow && !visit.patientId.isNull())
        patients.countNoShow(visit.patientId, +1, m_session.now());
    for (const Attendee &before : attendees) {
        Attendee after = attendeeAfter(before, status, visit.group);
        if (after == before)
            continue;
        if (after.noShow && !before.noShow)
            patients.countNoShow(after.patientId(), +1, m_session.now());
        after.updatedAt = m_session.now();
        details.mark(visit.id, after);
    }
}

void Attendance::takeBackNoShow(const Appointment &visit)
{
    VisitDetailStore details(m_session.database());
    const QList<Attendee> attendees = details.attendees(visit.id);
    PatientStore &patients = m_session.stores().patients;
    if (attendees.isEmpty() && !visit.patientId.isNull())
        patients.countNoShow(visit.patientId, -1, m_session.now());
    for (Attendee attendee : attendees) {
        if (!attendee.noShow)
            continue;
        attendee.noShow = false;
        attendee.updatedAt = m_session.now();
        details.mark(visit.id, attendee);
        patients.countNoShow(attendee.patientId(), -1, m_session.now());
    }
}

QList<PatientId> Attendance::otherPatients(const Appointment &visit)
{
    QList<PatientId> others;
    if (!visit.group)
        return others;
    for (const Attendee &attendee : VisitDetailStore(m_session.database()).attendees(visit.id)) {
        if (!attendee.staff && attendee.patientId() != visit.patientId)
            others.append(attendee.patientId());
    }
    return others;
}

QList<UserId> Attendance::otherStaff(const Appointment &visit)
{
    QList<UserId> others;
    if (!visit.internal)
        return others;
    for (const Attendee &attendee : VisitDetailStore(m_session.database()).attendees(visit.id)) {
        if (attendee.staff && attendee.userId() != visit.doctorId)
            others.append(attendee.userId());
    }
    return others;
}

} // namespace frontdesk
