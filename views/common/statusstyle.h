#pragma once

#include <QColor>
#include <QKeySequence>

#include "models/items/statusnames.h"
#include "views/common/theme.h"

namespace frontdesk {

/// The sign that goes with a status, so that colour never speaks alone.
enum class StatusMark { None, Question, Check, DoubleCheck, Dot, Cross, NoShow, Person, Repeat, People };

/// How a visit of a status looks. Value type.
struct StatusStyle {
    QColor tint;
    QColor bar;
    QColor text;
    StatusMark mark = StatusMark::None;
    bool dashedBar = false;
    bool outlined = false; ///< a border instead of a tint
    bool struckOut = false;
};

const StatusStyle &statusStyle(AppointmentStatus status, const Theme &theme);

/// The key that gives a selected visit this status; empty when there is none.
QKeySequence statusKey(AppointmentStatus status);

} // namespace frontdesk
