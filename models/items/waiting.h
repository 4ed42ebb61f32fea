#pragma once

#include <algorithm>

#include "models/domain/appointment.h"

namespace frontdesk {

/// Here, and not yet called in.
inline bool isWaiting(const Appointment &appointment)
{
    const AppointmentStatus status = appointment.status;
    return appointment.arrivedAt.has_value()
           && (status == AppointmentStatus::Scheduled || status == AppointmentStatus::Confirmed);
}

/// Whole minutes since the arrival, 0 without one.
inline int waitedMinutes(const Appointment &appointment, Instant now)
{
    if (!appointment.arrivedAt)
        return 0;
    return std::max(0, int(std::chrono::floor<Minutes>(now - *appointment.arrivedAt).count()));
}

} // namespace frontdesk
