#include "views/calendar/daykeys.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

#include "views/common/statusstyle.h"

namespace frontdesk {

namespace {

using Kind = DayCommand::Kind;

struct Entry {
    Qt::Key key;
    Kind kind;
    int columns = 0;
    int amount = 0;
    CalendarMode mode = CalendarMode::Day;
};

constexpr std::array plain{Entry{Qt::Key_Left, Kind::MoveCursor, -1},
                           Entry{Qt::Key_Right, Kind::MoveCursor, 1},
                           Entry{Qt::Key_Up, Kind::MoveCursor, 0, -1},
                           Entry{Qt::Key_Down, Kind::MoveCursor, 0, 1},
                           Entry{Qt::Key_Home, Kind::FirstSlot},
                           Entry{Qt::Key_PageUp, Kind::Leap, 0, -1},
                           Entry{Qt::Key_PageDown, Kind::Leap, 0, 1},
                           Entry{Qt::Key_J, Kind::StepDay, 0, 1},
                           Entry{Qt::Key_N, Kind::StepDay, 0, 1},
                           Entry{Qt::Key_K, Kind::StepDay, 0, -1},
                           Entry{Qt::Key_P, Kind::Park, 0, -1},
                           Entry{Qt::Key_T, Kind::Today},
                           Entry{Qt::Key_C, Kind::NewVisit},
                           Entry{Qt::Key_I, Kind::Invoice},
                           Entry{Qt::Key_D, Kind::Mode, 0, 0, CalendarMode::Day},
                           Entry{Qt::Key_R, Kind::Mode, 0, 0, CalendarMode::Rooms},
                           Entry{Qt::Key_W, Kind::Mode, 0, 0, CalendarMode::Week},
                           Entry{Qt::Key_M, Kind::Mode, 0, 0, CalendarMode::Month},
                           Entry{Qt::Key_A, Kind::Mode, 0, 0, CalendarMode::Agenda},
                           Entry{Qt::Key_Return, Kind::Activate},
                           Entry{Qt::Key_Enter, Kind::Activate},
                           Entry{Qt::Key_Menu, Kind::Menu},
                           Entry{Qt::Key_Escape, Kind::Leave}};

constexpr std::array withAlt{Entry{Qt::Key_Left, Kind::Nudge, -1}, Entry{Qt::Key_Right, Kind::Nudge, 1},
                             Entry{Qt::Key_Up, Kind::Nudge, 0, -1}, Entry{Qt::Key_Down, Kind::Nudge, 0, 1}};

constexpr std::array withControl{Entry{Qt::Key_Plus, Kind::Zoom, 0, 1},
                                 Entry{Qt::Key_Equal, Kind::Zoom, 0, 1},
                                 Entry{Qt::Key_Minus, Kind::Zoom, 0, -1},
                                 Entry{Qt::Key_0, Kind::Zoom},
                                 Entry{Qt::Key_C, Kind::Copy},
                                 Entry{Qt::Key_X, Kind::Park},
                                 Entry{Qt::Key_V, Kind::Paste}};

template<class Table>
std::optional<DayCommand> find(const Table &table, int key)
{
    const auto found = std::ranges::find(table, key, [](const Entry &entry) { return int(entry.key); });
    if (found == table.end())
        return std::nullopt;
    return DayCommand{found->kind, found->columns, found->amount, {}, found->mode};
}

std::optional<DayCommand> statusCommand(int key)
{
    if (key == Qt::Key_3)
        return DayCommand{Kind::Arrive, 0, 0, {}, {}};
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        return DayCommand{Kind::Cancel, 0, 0, {}, {}};
    for (const AppointmentStatus status : statusesInOrder()) {
        if (statusKey(status) == QKeySequence(key) && status != AppointmentStatus::Cancelled)
            return DayCommand{Kind::Status, 0, 0, status, {}};
    }
    return std::nullopt;
}

} // namespace

std::optional<DayCommand> dayCommandFor(const QKeyEvent &event, bool mirrored)
{
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers == Qt::ControlModifier)
        return find(withControl, event.key());
    if (modifiers != Qt::NoModifier && modifiers != Qt::AltModifier)
        return std::nullopt;
    auto command = modifiers == Qt::AltModifier ? find(withAlt, event.key()) : find(plain, event.key());
    if (!command)
        return modifiers == Qt::NoModifier ? statusCommand(event.key()) : std::nullopt;
    if (mirrored)
        command->columns = -command->columns;
    return command;
}

} // namespace frontdesk
