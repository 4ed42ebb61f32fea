#pragma once

#include <QPoint>
#include <QRect>
#include <QSize>

namespace frontdesk {

/// Pixels <-> wall-clock minutes and columns of a day, without widgets. Positions are local wall-clock minutes (0–1440),
/// so that a day of 23 or 25 hours draws like any other. All rectangles are in the view's own pixels, after scrolling;
/// in a mirrored layout the time column stands at the right and columns run leftwards. Value type.
class DayGeometry {
public:
    static constexpr int headerHeight = 52;
    static constexpr int timeColumnWidth = 56;
    static constexpr int minColumnWidth = 180;
    static constexpr int minutesPerDay = 1440;
    static constexpr int snapMinutes = 5;
    static constexpr int minBlockHeight = 18; ///< one line of text always fits
    static constexpr int topPadding = 8;      ///< above 00:00 and below 24:00, so that their labels fit

    QSize viewport{800, 600};
    int columns = 1;
    int leastColumnWidth = minColumnWidth; ///< below it the columns scroll
    double pixelsPerHour = 72;
    QPoint scroll; ///< x: pixels hidden at the leading side, y: above
    bool mirrored = false;

    QSize contentSize() const; ///< of the part that scrolls: all columns and hours
    QSize pageSize() const;    ///< of the part of it that is seen
    QRect gridRect() const;
    QRect headerRect() const;
    QRect timeColumnRect() const;

    int yOf(double minute) const;
    double minuteAt(int y) const; ///< not snapped, clamped to the day
    static int snapped(double minute, int step = snapMinutes);
    static int floored(double minute, int step);
    int minutesFor(int pixels) const; ///< how long a stretch of that height is, rounded up

    QRect columnRect(int column) const; ///< the whole day's height
    int columnAt(int x) const;          ///< -1 beside the columns
    int nearestColumn(int x) const;     ///< clamped to the columns
    /// The block from start to end in one of `lanes` parallel lanes; never lower than minBlockHeight.
    QRect blockRect(int column, int startMinute, int endMinute, int lane = 0, int lanes = 1) const;
    QRect rowRect(int column, int startMinute, int endMinute) const; ///< full column width, exact height

    /// The vertical scroll value that shows the minute at the top.
    int scrollFor(double minute) const;

private:
    int columnStart(int column) const; ///< from the leading edge, before scrolling
    QRect mirroredRect(const QRect &rect) const;
};

} // namespace frontdesk
