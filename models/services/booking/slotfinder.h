#pragma once

#include "models/domain/slots.h"
#include "models/services/session.h"

namespace frontdesk {

/// A time at which a doctor could see somebody.
struct FreeSlot {
    Instant start;
    UserId doctorId;
    bool operator==(const FreeSlot &) const = default;
};

/// What people ask for who want to come soon.
struct FreeSlotQuery {
    enum class PartOfDay { Any, Morning, Afternoon }; ///< before 12:00, from 12:00
    QList<UserId> doctors;                            ///< empty: all
    QString type;                                     ///< its own buffer counts
    int durationMinutes = 30;
    QDate from;
    PartOfDay part = PartOfDay::Any;
    int most = 10;
};

/// Looks through all doctors' days for the next times that pass every rule of booking.
class SlotFinder {
public:
    explicit SlotFinder(Session &session) : m_session(session) {}

    /// Soonest first, then in the doctors' order; within 60 days from `from`, which is today when it lies before.
    QList<FreeSlot> next(const FreeSlotQuery &query);

private:
    QList<FreeSlot> ofDay(QDate date, const DoctorInfo &doctor, const FreeSlotQuery &query);
    Session &m_session;
};

} // namespace frontdesk
