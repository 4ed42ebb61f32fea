#pragma once

#include <QHash>
#include <QRect>

#include "models/items/calendargrid.h"

namespace frontdesk {

/// Six weeks of cells and the lines in them, without widgets: what is where, and how many did not fit. In a mirrored layout
/// the week begins at the right. Value type.
class MonthLayout {
public:
    static constexpr int headerHeight = 28; ///< the weekdays' names
    static constexpr int titleHeight = 26;  ///< the day's number and its holiday
    static constexpr int lineHeight = 18;
    static constexpr int weekDays = 7;

    struct Line {
        AppointmentId id;
        qsizetype visit = 0; ///< index into the day's visits
        QRect rect;
    };
    struct Cell {
        QDate date;
        QRect rect;
        QList<Line> lines;
        int hidden = 0; ///< visits that found no room
        QRect moreRect; ///< where it says how many; empty when there are none
    };

    QSize viewport{800, 600};
    bool mirrored = false;

    /// Visits that were cancelled take no room. `days` are whole weeks.
    void layOut(const QList<DaySheet> &days, const CalendarScope &scope);

    const QList<Cell> &cells() const { return m_cells; }
    const Cell *cellAt(QPoint position) const;
    const Cell *cellOf(QDate date) const;
    const Line *lineAt(QPoint position) const;
    QRect lineOf(AppointmentId id) const; ///< empty when it is hidden or not here
    QRect weekdayRect(int column) const;
    /// What is seen, in the order of days and times.
    const QList<AppointmentId> &order() const { return m_order; }
    QDate dateOf(AppointmentId id) const; ///< also of one that is hidden

private:
    QRect cellRect(qsizetype day, qsizetype days) const;
    void fill(Cell &cell, const QList<std::pair<qsizetype, AppointmentId>> &visits) const;

    QList<Cell> m_cells;
    QList<AppointmentId> m_order;
    QHash<AppointmentId, QDate> m_dates;
};

} // namespace frontdesk
