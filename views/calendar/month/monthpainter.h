#pragma once

#include <optional>

#include "models/items/daymodel.h"
#include "views/calendar/month/monthlayout.h"
#include "views/common/theme.h"
#include "views/common/timetext.h"

class QPainter;

namespace frontdesk {

/// What the month shows besides what is booked. Value type.
struct MonthState {
    AppointmentId selected;
    QDate cursor; ///< where the keyboard is
    QDate today;
    QDate month; ///< its dates are strong, those around it faint
    QDate hovered;
    struct Drop {
        AppointmentId visit;
        QDate date;      ///< invalid while it is over no day
        QString refusal; ///< why it may not be dropped there; empty when it may
    };
    std::optional<Drop> drop;
};

/// Paints the month: weekdays, days with their holidays, and each visit as a line with its status's bar and mark. GUI thread.
class MonthPainter {
public:
    MonthPainter();

    void reset(const Theme &theme);
    void paint(QPainter &painter, const MonthLayout &layout, const DayModel &model, const MonthState &state,
               const QRect &clip, bool focused) const;

private:
    void paintWeekdays(QPainter &painter, const MonthLayout &layout) const;
    void paintCell(QPainter &painter, const MonthLayout::Cell &cell, const DaySheet &day, const MonthState &state,
                   bool mirrored) const;
    void paintNumber(QPainter &painter, const MonthLayout::Cell &cell, const DaySheet &day, const MonthState &state,
                     bool mirrored) const;
    void paintLine(QPainter &painter, const QRect &rect, const VisitCard &card, const QString &time, bool selected,
                   bool mirrored) const;
    void paintName(QPainter &painter, const QRect &place, const QString &name, bool mirrored) const;
    void paintMark(QPainter &painter, const QRect &place, const VisitCard &card) const;
    void paintDrop(QPainter &painter, const MonthLayout::Cell &cell, const MonthState::Drop &drop) const;

    const Theme *m_theme = nullptr;
    QFont m_strong;
    QFont m_plain;
    QFont m_tiny;
    TabularDigits m_digits;
};

} // namespace frontdesk
