#pragma once

#include "views/calendar/daystate.h"

namespace frontdesk {

/// Moves the keyboard's cursor over the day: free slots and visits alike. Knows no widget; changes `selected` and
/// `cursor` of the state, never both set at once.
class DayNavigator {
public:
    /// One slot up or down, or one column towards the leading or trailing side.
    static void moveBy(const DayScene &scene, DayState &state, int columns, int rows);
    /// The next or previous visit, column by column; false when there is none left.
    static bool stepVisit(const DayScene &scene, DayState &state, bool forward);
    /// Puts the cursor there, or selects the visit that stands there.
    static void goTo(const DayScene &scene, DayState &state, GridPlace place);
    /// Where the cursor is: itself, the selected visit's start, else the present or the first opening.
    static GridPlace place(const DayScene &scene, const DayState &state);
};

} // namespace frontdesk
