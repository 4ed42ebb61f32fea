#pragma once

#include <QString>

#include "models/domain/id.h"
#include "models/domain/instant.h"

namespace frontdesk {

/// Why two visits cannot both stand. CONTRACT §5 "Conflicts".
enum class ConflictKind { Doctor, Buffer, Room, Operatory };

/// One clash of a wanted visit with a booked one; the times are those of the booked visit.
struct Conflict {
    AppointmentId appointmentId;
    Instant start;
    Instant end;
    UserId doctorId;
    RoomId roomId;        ///< null unless the booked visit has a room
    QString resourceName; ///< the room's or operatory's name, empty for a doctor
    ConflictKind kind = ConflictKind::Doctor;
    bool operator==(const Conflict &) const = default;
};

} // namespace frontdesk
