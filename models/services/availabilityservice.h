#pragma once

#include "models/domain/slots.h"
#include "models/services/session.h"

namespace frontdesk {

/// When visits can be booked. M "available-slots".
class AvailabilityService {
public:
    explicit AvailabilityService(Session &session) : m_session(session) {}

    struct Day {
        QList<Slot> slots; ///< by time, then in the doctors' order
        QList<TimeRange> open;
        int bufferMinutes = 30; ///< the doctor's when one is asked for, else the clinic's
    };
    /// Of one doctor, or of all when the id is null. An unknown doctor is NotFound.
    Result<Day> day(QDate date, UserId doctor);
    /// The doctor's first free time of that length at or after `from`, on the grid of their slots, within 60 days.
    std::optional<Instant> nextFree(UserId doctor, Instant from, int durationMinutes);

private:
    QList<Slot> slotsOf(QDate date, const DoctorRules &doctor);
    Session &m_session;
};

} // namespace frontdesk
