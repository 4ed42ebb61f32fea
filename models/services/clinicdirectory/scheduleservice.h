#pragma once

#include "models/services/session.h"

namespace frontdesk {

/// What a doctor's days look like in this clinic.
struct DoctorSchedule {
    UserId doctorId;
    int slotMinutes = 30;             ///< 5–720
    std::optional<int> bufferMinutes; ///< 0–720; unset: the clinic's
    std::optional<WeeklyHours> hours; ///< unset: the clinic's
};

/// Doctors' schedules: staff read them; the desk, admins and the doctor themself set them. What is booked already stays.
class ScheduleService {
public:
    explicit ScheduleService(Session &session) : m_session(session) {}

    Result<DoctorSchedule> find(UserId doctor);
    /// InvalidField of slotMinutes and bufferMinutes.
    Result<DoctorSchedule> put(const DoctorSchedule &wanted);

private:
    Session &m_session;
};

/// Whether the actor may set the doctor's schedule and time off: NotFound "Doctor", Forbidden.
Result<Done> mayPlanFor(Session &session, UserId doctor);

} // namespace frontdesk
