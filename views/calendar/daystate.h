#pragma once

#include <optional>

#include "views/calendar/dayscene.h"
#include "views/calendar/dragcontroller.h"

namespace frontdesk {

/// A stretch that is being filled in: the booking pop-over is open for it.
struct DraftStretch {
    UserId doctorId;
    Instant start;
    Instant end;
    bool operator==(const DraftStretch &) const = default;
};

/// What the day view shows besides the day itself. Value type.
struct DayState {
    AppointmentId selected;
    std::optional<GridPlace> hover;
    std::optional<GridPlace> cursor;
    std::optional<DragGhost> ghost;
    std::optional<DraftStretch> draft;
    std::optional<int> nowMinute; ///< only on the day that is today
};

} // namespace frontdesk
