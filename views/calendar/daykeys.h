#pragma once

#include <optional>

#include "models/items/calendargrid.h"

class QKeyEvent;

namespace frontdesk {

/// What a key asks of the calendar.
struct DayCommand {
    enum class Kind {
        MoveCursor,
        StepDay,
        Leap,
        Today,
        Mode,
        Activate,
        NewVisit,
        Status,
        Arrive,
        Cancel,
        Menu,
        Copy,
        Paste,
        Park,
        Nudge,
        Invoice,
        Leave,
        Zoom,
        FirstSlot
    };
    Kind kind = Kind::Leave;
    int columns = 0; ///< MoveCursor, Nudge
    int amount = 0;  ///< rows, slots, pages, strides, or steps of zoom; Park: pages to turn when no visit is selected
    AppointmentStatus status = AppointmentStatus::Scheduled;
    CalendarMode mode = CalendarMode::Day;
};

/// The one table of keys: arrows, Enter, C, T, J/N/K/P, Page Up/Down, D/W/M/A/R, 1–6, I, Delete, Menu, Esc, P, Ctrl+C/X/V,
/// Ctrl++/-/0, Alt and arrows.
std::optional<DayCommand> dayCommandFor(const QKeyEvent &event, bool mirrored);

} // namespace frontdesk
