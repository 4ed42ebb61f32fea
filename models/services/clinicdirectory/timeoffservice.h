#pragma once

#include "models/services/session.h"

namespace frontdesk {

struct DoctorTimeOff {
    TimeOffId id;
    UserId doctorId;
    TimeOff timeOff;
};

/// A visit that lies in an absence: somebody has to move it.
struct TimeOffClash {
    AppointmentId id;
    Instant start;
};

/// Doctors' absences: staff read them; the desk, admins and the doctor themself set them. One may lie over visits that
/// are booked already; `clashes` tells which.
class TimeOffService {
public:
    explicit TimeOffService(Session &session) : m_session(session) {}

    /// By start. NotFound "Doctor".
    Result<QList<DoctorTimeOff>> list(UserId doctor);
    Result<DoctorTimeOff> find(TimeOffId id);
    /// InvalidField of endDate, endTime, startDate, reason. One time alone reaches to the edge of each day.
    Result<DoctorTimeOff> add(UserId doctor, const TimeOff &wanted);
    Result<DoctorTimeOff> replace(UserId doctor, TimeOffId id, const TimeOff &wanted);
    /// What was there.
    Result<DoctorTimeOff> remove(UserId doctor, TimeOffId id);
    /// The doctor's visits that take time within the absence, by start.
    QList<TimeOffClash> clashes(const DoctorTimeOff &absence);

private:
    Result<DoctorTimeOff> findOf(UserId doctor, TimeOffId id);
    Result<DoctorTimeOff> save(const DoctorTimeOff &absence, const DoctorTimeOff *before);
    Session &m_session;
};

} // namespace frontdesk
