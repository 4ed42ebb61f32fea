#include "views/calendar/daykeys.h"

#include <QKeyEvent>

#include "views/common/statusstyle.h"

namespace frontdesk {

namespace {

using Kind = DayCommand::Kind;

DayCommand move(int columns, int rows)
{
    return {Kind::MoveCursor, columns, rows, {}};
}

DayCommand days(int amount)
{
    return {Kind::StepDay, 0, amount, {}};
}

std::optional<DayCommand> zoomCommand(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return DayCommand{Kind::Zoom, 0, 1, {}};
    case Qt::Key_Minus:
        return DayCommand{Kind::Zoom, 0, -1, {}};
    case Qt::Key_0:
        return DayCommand{Kind::Zoom, 0, 0, {}};
    default:
        return std::nullopt;
    }
}

std::optional<DayCommand> statusCommand(int key)
{
    if (key == Qt::Key_3)
        return DayCommand{Kind::Arrive, 0, 0, {}};
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        return DayCommand{Kind::Cancel, 0, 0, {}};
    for (const AppointmentStatus status : statusesInOrder()) {
        if (statusKey(status) == QKeySequence(key) && status != AppointmentStatus::Cancelled)
            return DayCommand{Kind::Status, 0, 0, status};
    }
    return std::nullopt;
}

} // namespace

std::optional<DayCommand> dayCommandFor(const QKeyEvent &event, bool mirrored)
{
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers == Qt::ControlModifier)
        return zoomCommand(event.key());
    if (modifiers != Qt::NoModifier)
        return std::nullopt;
    const int forward = mirrored ? -1 : 1;
    switch (event.key()) {
    case Qt::Key_Left:
        return move(-forward, 0);
    case Qt::Key_Right:
        return move(forward, 0);
    case Qt::Key_Up:
        return move(0, -1);
    case Qt::Key_Down:
        return move(0, 1);
    case Qt::Key_Home:
        return DayCommand{Kind::FirstSlot, 0, 0, {}};
    case Qt::Key_PageUp:
        return days(-7);
    case Qt::Key_PageDown:
        return days(7);
    case Qt::Key_J:
    case Qt::Key_N:
        return days(1);
    case Qt::Key_K:
    case Qt::Key_P:
        return days(-1);
    case Qt::Key_T:
        return DayCommand{Kind::Today, 0, 0, {}};
    case Qt::Key_C:
        return DayCommand{Kind::NewVisit, 0, 0, {}};
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return DayCommand{Kind::Activate, 0, 0, {}};
    case Qt::Key_Menu:
        return DayCommand{Kind::Menu, 0, 0, {}};
    case Qt::Key_Escape:
        return DayCommand{Kind::Leave, 0, 0, {}};
    default:
        return statusCommand(event.key());
    }
}

} // namespace frontdesk
