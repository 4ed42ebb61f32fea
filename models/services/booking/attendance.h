#pragma once

#include "models/domain/attendee.h"
#include "models/services/session.h"

namespace frontdesk {

/// Who attends a visit and whether they came. CONTRACT §5 (face A), §11.25, §11.32, §11.38.
class Attendance {
public:
    explicit Attendance(Session &session) : m_session(session) {}

    /// Whose calendar the visit blocks: its host's and that of every doctor who attends and has not declined.
    QList<UserId> attendingDoctors(const Appointment &visit);
    QList<UserId> attendingDoctors(const Appointment &visit, const QList<Attendee> &attendees);
    bool isFor(const Appointment &visit, PatientId patient);
    /// Marks those whom the visit is for as its new status says; counts the patients' no-shows.
    void followStatus(const Appointment &visit, AppointmentStatus status);
    /// A no-show was none after all.
    void takeBackNoShow(const Appointment &visit);
    /// Patients of a group besides the first, who stands in the visit itself.
    QList<PatientId> otherPatients(const Appointment &visit);
    /// Staff who attend besides the host.
    QList<UserId> otherStaff(const Appointment &visit);

private:
    Session &m_session;
};

} // namespace frontdesk
