#pragma once

#include <QColor>
#include <QKeySequence>
#include <QList>
#include <QString>

#include "models/domain/appointment.h"
#include "views/common/theme.h"

namespace frontdesk {

/// The sign that goes with a status, so that colour never speaks alone.
enum class StatusMark { None, Question, Check, DoubleCheck, Dot, Cross, NoShow, Person, Repeat };

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

/// "Scheduled", "No-show" … in the person's language.
QString statusName(AppointmentStatus status);

/// All of them, in the order in which a visit goes through them.
QList<AppointmentStatus> statusesInOrder();

/// The key that gives a selected visit this status; empty when there is none.
QKeySequence statusKey(AppointmentStatus status);

} // namespace frontdesk
