#pragma once

#include <QPoint>

#include "views/calendar/daykeys.h"

namespace frontdesk {

/// What a key means in every view of the calendar: turning pages, changing the view, and what can be done to the selected
/// visit, as signals of the view. False for what each view does in its own way.
template<class View>
bool runCommon(View &view, const DayCommand &command, AppointmentId selected, QPoint menuAt)
{
    using Kind = DayCommand::Kind;
    const bool any = !selected.isNull();
    switch (command.kind) {
    case Kind::StepDay:
        Q_EMIT view.stepWanted(command.amount);
        return true;
    case Kind::Leap:
        Q_EMIT view.leapWanted(command.amount);
        return true;
    case Kind::Today:
        Q_EMIT view.todayWanted();
        return true;
    case Kind::Mode:
        Q_EMIT view.modeWanted(command.mode);
        return true;
    case Kind::Park:
        if (any)
            Q_EMIT view.parkWanted(selected);
        else if (command.amount != 0)
            Q_EMIT view.stepWanted(command.amount);
        return true;
    case Kind::Status:
        if (any)
            Q_EMIT view.statusWanted(selected, command.status);
        return true;
    case Kind::Arrive:
        if (any)
            Q_EMIT view.arrivalWanted(selected);
        return true;
    case Kind::Cancel:
        if (any)
            Q_EMIT view.cancelWanted(selected);
        return true;
    case Kind::Menu:
        if (any)
            Q_EMIT view.menuWanted(selected, menuAt);
        return true;
    case Kind::Invoice:
        if (any)
            Q_EMIT view.invoiceWanted(selected);
        return true;
    case Kind::Copy:
        if (any)
            Q_EMIT view.copyWanted(selected);
        return true;
    default:
        return false;
    }
}

} // namespace frontdesk
