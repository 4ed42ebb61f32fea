#pragma once

#include <QGlyphRun>
#include <QHash>
#include <QPixmap>
#include <QStaticText>

#include <optional>

#include "views/calendar/dayscene.h"
#include "views/common/theme.h"
#include "views/common/timetext.h"

class QPainter;

namespace frontdesk {

/// What a column is called: its doctor, its room, or its weekday and date.
QString columnTitle(const GridColumn &column);

/// Paints what stands behind and around the visits: columns, closed hours, time off, lines, the sticky header with the
/// columns' names and the sticky column of hours, and the line of the present. Only what the clip touches. GUI thread.
class DayPainter {
public:
    DayPainter();

    void reset(const Theme &theme);
    void paintGrid(QPainter &painter, const DayScene &scene, const QRect &clip);
    void paintHeader(QPainter &painter, const DayScene &scene, int nowColumn);
    void paintTimeColumn(QPainter &painter, const DayScene &scene, std::optional<int> nowMinute);
    /// Bold in the column of today (-1: in all), faint beside it.
    void paintNowLine(QPainter &painter, const DayScene &scene, int nowMinute, int nowColumn) const;
    /// Where the line passes behind a visit, so that it does not strike out its text.
    void paintNowOver(QPainter &painter, const QRect &block, int y) const;
    /// A pill in the column of hours, where a dragged visit would start and end.
    void paintEdgeTime(QPainter &painter, const DayScene &scene, int minute, const QColor &color) const;
    void paintHiddenVisits(QPainter &painter, const DayScene &scene) const;
    void paintFreePlace(QPainter &painter, const DayScene &scene, GridPlace place) const;
    void paintStretch(QPainter &painter, const DayScene &scene, int column, int fromMinute, int toMinute,
                      const QColor &color) const;
    void paintCursor(QPainter &painter, const DayScene &scene, GridPlace place) const;

private:
    void paintColumn(QPainter &painter, const DayScene &scene, int column, const QRect &clip);
    void paintColumnHead(QPainter &painter, const GridColumn &column, const QRect &text, int visits, bool today) const;
    void paintAway(QPainter &painter, const QRect &area, const QString &name, const QRect &seen);
    void paintLines(QPainter &painter, const DayScene &scene, const QRect &clip) const;
    const QGlyphRun &digits(int minute);

    const Theme *m_theme = nullptr;
    QFont m_name;
    QFont m_small;
    QFont m_tiny;
    TabularDigits m_hourDigits;
    TabularDigits m_edgeDigits;
    QPixmap m_hatch;
    QHash<int, QGlyphRun> m_hours;
};

} // namespace frontdesk
