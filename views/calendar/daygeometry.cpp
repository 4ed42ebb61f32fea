#include "views/calendar/daygeometry.h"

#include <algorithm>
#include <cmath>

namespace frontdesk {

namespace {

constexpr int lanePadding = 3;     // between the column's line and its first block
constexpr int trailingPadding = 8; // free strip for clicking beside visits
constexpr int laneGap = 2;

} // namespace

QSize DayGeometry::contentSize() const
{
    return {columnStart(columns), int(std::lround(pixelsPerHour * 24)) + 2 * topPadding};
}

QSize DayGeometry::pageSize() const
{
    return {std::max(0, viewport.width() - timeColumnWidth), std::max(0, viewport.height() - headerHeight)};
}

QRect DayGeometry::gridRect() const
{
    return mirroredRect(QRect(QPoint(timeColumnWidth, headerHeight), pageSize()));
}

QRect DayGeometry::headerRect() const
{
    return {0, 0, viewport.width(), headerHeight};
}

QRect DayGeometry::timeColumnRect() const
{
    return mirroredRect(QRect(0, headerHeight, timeColumnWidth, pageSize().height()));
}

int DayGeometry::yOf(double minute) const
{
    return headerHeight + topPadding + int(std::lround(minute * pixelsPerHour / 60)) - scroll.y();
}

double DayGeometry::minuteAt(int y) const
{
    const double minute = (y - headerHeight - topPadding + scroll.y()) * 60 / pixelsPerHour;
    return std::clamp(minute, 0.0, double(minutesPerDay));
}

int DayGeometry::snapped(double minute, int step)
{
    return int(std::lround(minute / step)) * step;
}

int DayGeometry::floored(double minute, int step)
{
    return int(std::floor(minute / step)) * step;
}

int DayGeometry::minutesFor(int pixels) const
{
    return int(std::ceil(pixels * 60 / pixelsPerHour));
}

int DayGeometry::columnStart(int column) const
{
    const int room = pageSize().width();
    return columns * leastColumnWidth > room ? column * leastColumnWidth : column * room / std::max(1, columns);
}

QRect DayGeometry::mirroredRect(const QRect &rect) const
{
    if (!mirrored)
        return rect;
    QRect result = rect;
    result.moveLeft(viewport.width() - rect.x() - rect.width());
    return result;
}

QRect DayGeometry::columnRect(int column) const
{
    const int left = timeColumnWidth + columnStart(column) - scroll.x();
    const int top = yOf(0);
    return mirroredRect(QRect(left, top, columnStart(column + 1) - columnStart(column), yOf(minutesPerDay) - top));
}

int DayGeometry::columnAt(int x) const
{
    for (int column = 0; column < columns; ++column) {
        const QRect rect = columnRect(column);
        if (x >= rect.left() && x <= rect.right())
            return column;
    }
    return -1;
}

int DayGeometry::nearestColumn(int x) const
{
    if (const int column = columnAt(x); column >= 0)
        return column;
    const bool beforeFirst = mirrored ? x > columnRect(0).right() : x < columnRect(0).left();
    return beforeFirst ? 0 : columns - 1;
}

QRect DayGeometry::rowRect(int column, int startMinute, int endMinute) const
{
    const QRect whole = columnRect(column);
    const int top = yOf(startMinute);
    return {whole.x(), top, whole.width(), yOf(endMinute) - top};
}

QRect DayGeometry::blockRect(int column, int startMinute, int endMinute, int lane, int lanes) const
{
    const int start = timeColumnWidth + columnStart(column) - scroll.x() + lanePadding;
    const int width = columnStart(column + 1) - columnStart(column) - lanePadding - trailingPadding;
    const int from = start + lane * width / lanes;
    const int to = start + (lane + 1) * width / lanes - (lane + 1 < lanes ? laneGap : 0);
    const int top = yOf(startMinute) + 1;
    const int bottom = std::max(yOf(endMinute) - 1, top + minBlockHeight);
    return mirroredRect(QRect(from, top, to - from, bottom - top));
}

int DayGeometry::scrollFor(double minute) const
{
    return int(std::lround(minute * pixelsPerHour / 60)) + topPadding;
}

} // namespace frontdesk
