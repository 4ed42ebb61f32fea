#pragma once

#include <QSet>

#include <optional>

#include "views/calendar/dayscene.h"
#include "views/calendar/dragcontroller.h"

namespace frontdesk {

/// What the hour grid shows besides what is booked. Value type.
struct DayState {
    AppointmentId selected;
    int selectedColumn =
        -1; ///< which of its columns was meant, of a visit that stands in several; -1: where it belongs
    std::optional<GridPlace> hover;
    std::optional<GridPlace> cursor;
    std::optional<DragGhost> ghost;
    std::optional<VisitCard> carried; ///< the ghost's visit, when it comes from elsewhere
    QSet<AppointmentId> parked;
    std::optional<DraftStretch> draft;
    std::optional<int> nowMinute; ///< only where today is shown
    int nowColumn = -1;           ///< today's, where the columns are days; -1: all of them are today
};

} // namespace frontdesk
