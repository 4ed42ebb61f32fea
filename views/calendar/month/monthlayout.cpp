#include "views/calendar/month/monthlayout.h"

#include <algorithm>

namespace frontdesk {

namespace {

constexpr int margin = 4;
constexpr int lineGap = 2;

} // namespace

QRect MonthLayout::cellRect(qsizetype day, qsizetype days) const
{
    const int weeks = int(std::max<qsizetype>(1, days / weekDays));
    const int height = std::max(0, viewport.height() - headerHeight);
    const int row = int(day / weekDays);
    const int top = headerHeight + row * height / weeks;
    QRect rect = weekdayRect(int(day % weekDays));
    rect.setTop(top);
    rect.setBottom(headerHeight + (row + 1) * height / weeks - 1);
    return rect;
}

QRect MonthLayout::weekdayRect(int column) const
{
    const int place = mirrored ? weekDays - 1 - column : column;
    const int left = place * viewport.width() / weekDays;
    return {left, 0, (place + 1) * viewport.width() / weekDays - left, headerHeight};
}

void MonthLayout::layOut(const QList<DaySheet> &days, const CalendarScope &scope)
{
    m_cells.clear();
    m_order.clear();
    m_dates.clear();
    for (qsizetype day = 0; day < days.size(); ++day) {
        const DaySheet &sheet = days.at(day);
        QList<std::pair<qsizetype, AppointmentId>> visits;
        for (qsizetype i = 0; i < sheet.visits.size(); ++i) {
            const Appointment &visit = sheet.visits.at(i).appointment;
            if (visit.status == AppointmentStatus::Cancelled || !scope.shows(sheet.visits.at(i)))
                continue;
            visits.append({i, visit.id});
            m_dates.insert(visit.id, sheet.date);
        }
        Cell cell{sheet.date, cellRect(day, days.size()), {}, 0, {}};
        fill(cell, visits);
        for (const Line &line : std::as_const(cell.lines))
            m_order.append(line.id);
        m_cells.append(cell);
    }
}

void MonthLayout::fill(Cell &cell, const QList<std::pair<qsizetype, AppointmentId>> &visits) const
{
    const int room = cell.rect.height() - titleHeight - margin;
    const int fitting = std::max(0, room / (lineHeight + lineGap));
    const bool all = visits.size() <= fitting;
    const qsizetype shown = all ? visits.size() : std::max(0, fitting - 1);
    QRect line(cell.rect.left() + margin, cell.rect.top() + titleHeight, cell.rect.width() - 2 * margin, lineHeight);
    for (qsizetype i = 0; i < shown; ++i) {
        cell.lines.append({visits.at(i).second, visits.at(i).first, line});
        line.translate(0, lineHeight + lineGap);
    }
    cell.hidden = int(visits.size() - shown);
    if (cell.hidden > 0)
        cell.moreRect = line & cell.rect;
}

const MonthLayout::Cell *MonthLayout::cellAt(QPoint position) const
{
    const auto found = std::ranges::find_if(m_cells,
                                            [position](const Cell &cell) { return cell.rect.contains(position); });
    return found == m_cells.cend() ? nullptr : &*found;
}

const MonthLayout::Cell *MonthLayout::cellOf(QDate date) const
{
    const auto found = std::ranges::find(m_cells, date, &Cell::date);
    return found == m_cells.cend() ? nullptr : &*found;
}

const MonthLayout::Line *MonthLayout::lineAt(QPoint position) const
{
    const Cell *cell = cellAt(position);
    if (!cell)
        return nullptr;
    const auto found = std::ranges::find_if(cell->lines,
                                            [position](const Line &line) { return line.rect.contains(position); });
    return found == cell->lines.cend() ? nullptr : &*found;
}

QRect MonthLayout::lineOf(AppointmentId id) const
{
    const Cell *cell = cellOf(dateOf(id));
    if (!cell)
        return {};
    const auto found = std::ranges::find(cell->lines, id, &Line::id);
    return found == cell->lines.cend() ? QRect() : found->rect;
}

QDate MonthLayout::dateOf(AppointmentId id) const
{
    return m_dates.value(id);
}

} // namespace frontdesk
