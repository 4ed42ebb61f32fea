#pragma once

#include <optional>

#include "models/domain/appointment.h"

class QKeyEvent;

namespace frontdesk {

/// What a key asks of the day view.
struct DayCommand {
    enum class Kind {
        MoveCursor,
        StepDay,
        Today,
        Activate,
        NewVisit,
        Status,
        Arrive,
        Cancel,
        Menu,
        Leave,
        Zoom,
        FirstSlot
    };
    Kind kind = Kind::Leave;
    int columns = 0; ///< MoveCursor
    int amount = 0;  ///< rows, days, or steps of zoom
    AppointmentStatus status = AppointmentStatus::Scheduled;
};

/// The one table of keys: arrows, Enter, C, T, J/N/K/P, Page Up/Down, 1–6, Delete, Menu, Esc, Ctrl++/-.
std::optional<DayCommand> dayCommandFor(const QKeyEvent &event, bool mirrored);

} // namespace frontdesk
