#include "views/calendar/daypainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int hatchStep = 8;

QPixmap hatchTile(const Theme &theme)
{
    QPixmap tile(hatchStep, hatchStep);
    tile.fill(theme.closed);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.hatch, 1.2));
    for (const int shift : {-hatchStep, 0, hatchStep})
        painter.drawLine(QPointF(shift - 1, hatchStep + 1), QPointF(shift + hatchStep + 1, -1));
    return tile;
}

QString visitCountText(int count)
{
    if (count == 0)
        return QCoreApplication::translate("Day", "No visits");
    return count == 1 ? QCoreApplication::translate("Day", "1 visit")
                      : QCoreApplication::translate("Day", "%n visits", nullptr, count);
}

} // namespace

QString columnTitle(const GridColumn &column)
{
    switch (column.kind) {
    case GridColumn::Kind::Day:
        return QLocale().toString(column.date, u"ddd d"_s);
    case GridColumn::Kind::Room:
        return column.roomId.isNull() ? QCoreApplication::translate("Day", "Without a room") : column.name;
    case GridColumn::Kind::Doctor:
        break;
    }
    return column.name;
}

DayPainter::DayPainter() : m_hourDigits(themeFont(TextSize::Tiny)), m_edgeDigits(themeFont(TextSize::Tiny))
{
    reset(Theme::day());
}

void DayPainter::reset(const Theme &theme)
{
    m_theme = &theme;
    m_name = themeFont(TextSize::Body, QFont::DemiBold);
    m_small = themeFont(TextSize::Small, QFont::Medium);
    m_tiny = themeFont(TextSize::Tiny);
    m_hourDigits = TabularDigits(themeFont(TextSize::Tiny, QFont::Medium));
    m_edgeDigits = TabularDigits(themeFont(TextSize::Tiny, QFont::DemiBold));
    m_hatch = hatchTile(theme);
    m_hours.clear();
}

const QGlyphRun &DayPainter::digits(int minute)
{
    auto found = m_hours.find(minute);
    if (found == m_hours.end())
        found = m_hours.insert(minute, m_hourDigits.run(clockText(minute)));
    return *found;
}

void DayPainter::paintGrid(QPainter &painter, const DayScene &scene, const QRect &clip)
{
    painter.fillRect(clip & scene.geometry.gridRect(), m_theme->closed);
    for (int column = 0; column < scene.columns().size(); ++column)
        paintColumn(painter, scene, column, clip);
    paintLines(painter, scene, clip);
    const QRect seen = scene.geometry.gridRect();
    for (int column = 0; column < scene.columns().size(); ++column) {
        const GridColumn &place = scene.columns().at(column);
        const QRect whole = scene.geometry.columnRect(column);
        if (!whole.intersects(clip))
            continue;
        if (place.closed) {
            const QString reason = place.closedReason;
            paintAway(painter, whole, reason.isEmpty() ? QCoreApplication::translate("Day", "Closed") : reason, seen);
        }
        for (const NamedRange &away : place.timeOff) {
            const QRect area = scene.geometry.rowRect(column, scene.minuteOf(away.range.start, column),
                                                      scene.minuteOf(away.range.end, column));
            const QString name = away.name.isEmpty() ? QCoreApplication::translate("Day", "Time off") : away.name;
            paintAway(painter, area, name, seen);
        }
    }
}

void DayPainter::paintColumn(QPainter &painter, const DayScene &scene, int column, const QRect &clip)
{
    const GridColumn &place = scene.columns().at(column);
    if (place.closed)
        return;
    for (const TimeRange &open : place.open) {
        const QRect area = scene.geometry.rowRect(column, scene.minuteOf(open.start, column),
                                                  scene.minuteOf(open.end, column));
        painter.fillRect(area & clip, m_theme->surface);
    }
}

void DayPainter::paintAway(QPainter &painter, const QRect &area, const QString &name, const QRect &seen)
{
    const QRect inside = area.adjusted(1, 1, 0, 0);
    const QRect visible = inside & seen;
    if (visible.isEmpty())
        return;
    painter.save();
    painter.setBrushOrigin(area.topLeft());
    painter.fillRect(visible, QBrush(m_hatch));
    const QFontMetricsF metrics(m_small);
    constexpr int margin = 8;
    const int room = visible.width() - 4 * margin;
    if (visible.height() > metrics.height() + margin && room > 0) {
        const QString text = metrics.elidedText(name, Qt::ElideRight, room);
        const int width = int(metrics.horizontalAdvance(text)) + 2 * margin;
        const QRect label(visible.center().x() - width / 2, visible.top() + margin, width, int(metrics.height()) + 4);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme->border, 1));
        painter.setBrush(m_theme->surface);
        painter.drawRoundedRect(QRectF(label).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        painter.setFont(m_small);
        painter.setPen(m_theme->secondary);
        painter.drawText(label, Qt::AlignCenter, text);
    }
    painter.restore();
}

void DayPainter::paintLines(QPainter &painter, const DayScene &scene, const QRect &clip) const
{
    const DayGeometry &geometry = scene.geometry;
    const QRect area = clip & geometry.gridRect();
    if (area.isEmpty())
        return;
    constexpr int half = 30;
    const int from = DayGeometry::floored(geometry.minuteAt(area.top()), half);
    const int to = int(geometry.minuteAt(area.bottom())) + half;
    const bool halves = geometry.pixelsPerHour >= 40;
    for (int minute = from; minute <= std::min(to, DayGeometry::minutesPerDay); minute += half) {
        const bool hour = minute % 60 == 0;
        if (!hour && !halves)
            continue;
        painter.setPen(hour ? m_theme->border : m_theme->gridLine);
        painter.drawLine(area.left(), geometry.yOf(minute), area.right(), geometry.yOf(minute));
    }
    painter.setPen(m_theme->border);
    for (int column = 0; column < scene.columns().size(); ++column) {
        const QRect rect = geometry.columnRect(column);
        const int x = geometry.mirrored ? rect.right() : rect.left();
        painter.drawLine(x, area.top(), x, area.bottom());
    }
}

void DayPainter::paintHeader(QPainter &painter, const DayScene &scene, int nowColumn)
{
    const DayGeometry &geometry = scene.geometry;
    const QRect header = geometry.headerRect();
    painter.fillRect(header, m_theme->surface);
    painter.setPen(m_theme->border);
    painter.drawLine(header.left(), header.bottom(), header.right(), header.bottom());
    QRect names = header;
    if (geometry.mirrored)
        names.setRight(header.right() - DayGeometry::timeColumnWidth);
    else
        names.setLeft(DayGeometry::timeColumnWidth);
    painter.save();
    painter.setClipRect(names, Qt::IntersectClip);
    QList<int> counts(scene.columns().size(), 0);
    for (const PlacedVisit &place : scene.placed())
        counts[place.column] += blocksTime(scene.card(place).appointment.status) ? 1 : 0;
    for (int column = 0; column < scene.columns().size(); ++column) {
        QRect cell = geometry.columnRect(column);
        cell.setTop(header.top());
        cell.setHeight(header.height() - 1);
        painter.setPen(m_theme->border);
        const int x = geometry.mirrored ? cell.right() : cell.left();
        painter.drawLine(x, cell.top() + 8, x, cell.bottom());
        paintColumnHead(painter, scene.columns().at(column), cell.adjusted(12, 6, -12, -6), counts.at(column),
                        column == nowColumn);
    }
    painter.restore();
}

void DayPainter::paintColumnHead(QPainter &painter, const GridColumn &column, const QRect &text, int visits,
                                 bool today) const
{
    const QRect upper(text.left(), text.top(), text.width(), text.height() / 2);
    const QRect lower(text.left(), upper.bottom() + 1, text.width(), text.height() - upper.height());
    constexpr int alignment = int(Qt::AlignVCenter | Qt::AlignLeading);
    painter.setPen(today ? m_theme->accent : m_theme->text);
    painter.setFont(m_name);
    painter.drawText(upper, alignment,
                     QFontMetricsF(m_name).elidedText(columnTitle(column), Qt::ElideRight, text.width()));
    const bool away = column.kind == GridColumn::Kind::Day && !column.note.isEmpty();
    const QString note = away ? QCoreApplication::translate("Day", "away: %1").arg(column.note) : column.note;
    QStringList parts = column.kind == GridColumn::Kind::Day ? QStringList{visitCountText(visits), note}
                                                             : QStringList{note, visitCountText(visits)};
    if (column.closed && visits == 0)
        parts = {column.closedReason.isEmpty() ? QCoreApplication::translate("Day", "Closed") : column.closedReason};
    parts.removeAll(QString());
    painter.setPen(m_theme->secondary);
    painter.setFont(m_tiny);
    painter.drawText(lower, alignment, QFontMetricsF(m_tiny).elidedText(joined(parts), Qt::ElideRight, text.width()));
}

void DayPainter::paintTimeColumn(QPainter &painter, const DayScene &scene, std::optional<int> nowMinute)
{
    const DayGeometry &geometry = scene.geometry;
    const QRect strip = geometry.timeColumnRect();
    painter.save();
    painter.setClipRect(strip, Qt::IntersectClip);
    painter.fillRect(strip, m_theme->surface);
    painter.setPen(m_theme->secondary);
    const QFontMetricsF metrics(m_tiny);
    const int lift = int(metrics.ascent() / 2) - 1;
    constexpr int labelDistance = 12; // of an hour's label to the present's, below which it gives way
    for (int hour = 0; hour <= 24; ++hour) {
        const int y = geometry.yOf(hour * 60);
        if (y < strip.top() - 20 || y > strip.bottom() + 20)
            continue;
        if (nowMinute && std::abs(geometry.yOf(*nowMinute) - y) < labelDistance)
            continue;
        const qreal width = m_hourDigits.width(clockText(hour * 60));
        const qreal x = geometry.mirrored ? strip.left() + 10 : strip.right() - 10 - width;
        painter.drawGlyphRun(QPointF(x, y + lift), digits(hour * 60));
    }
    if (nowMinute) {
        const QGlyphRun run = m_edgeDigits.run(clockText(*nowMinute));
        const qreal width = m_edgeDigits.width(clockText(*nowMinute));
        painter.setPen(m_theme->nowLine);
        const qreal x = geometry.mirrored ? strip.left() + 10 : strip.right() - 10 - width;
        painter.drawGlyphRun(QPointF(x, geometry.yOf(*nowMinute) + lift), run);
    }
    painter.restore();
}

void DayPainter::paintNowLine(QPainter &painter, const DayScene &scene, int nowMinute, int nowColumn) const
{
    const DayGeometry &geometry = scene.geometry;
    const QRect grid = geometry.gridRect();
    const int y = geometry.yOf(nowMinute);
    QRect bold = grid;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (nowColumn >= 0) {
        paintNowOver(painter, grid, y);
        bold = geometry.columnRect(nowColumn);
    }
    painter.setPen(QPen(m_theme->nowLine, 2));
    painter.drawLine(QPointF(bold.left(), y), QPointF(bold.right() + 1, y));
    constexpr qreal dot = 4.5;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->nowLine);
    painter.drawEllipse(QPointF(geometry.mirrored ? bold.right() + 1 - dot : bold.left() + dot, y), dot, dot);
    painter.restore();
}

void DayPainter::paintNowOver(QPainter &painter, const QRect &block, int y) const
{
    QColor faint = m_theme->nowLine;
    faint.setAlphaF(0.35F);
    painter.setPen(QPen(faint, 1));
    painter.drawLine(block.left(), y, block.right(), y);
}

void DayPainter::paintEdgeTime(QPainter &painter, const DayScene &scene, int minute, const QColor &color) const
{
    const DayGeometry &geometry = scene.geometry;
    const QRect strip = geometry.timeColumnRect();
    const QString text = clockText(minute);
    const qreal width = m_edgeDigits.width(text) + 10;
    const QFontMetricsF metrics(m_tiny);
    const qreal height = metrics.height() + 3;
    const qreal x = geometry.mirrored ? strip.left() + 5 : strip.right() - 5 - width;
    const QRectF pill(x, geometry.yOf(minute) - height / 2, width, height);
    painter.save();
    painter.setClipRect(strip, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(pill, 4, 4);
    painter.setPen(m_theme->dark ? m_theme->onAccent : QColor(Qt::white));
    painter.drawGlyphRun(QPointF(pill.left() + 5, pill.center().y() + metrics.ascent() / 2 - 1),
                         m_edgeDigits.run(text));
    painter.restore();
}

void DayPainter::paintStretch(QPainter &painter, const DayScene &scene, int column, int fromMinute, int toMinute,
                              const QColor &color) const
{
    const QRect block = scene.geometry.blockRect(column, fromMinute, toMinute);
    QColor soft = color;
    soft.setAlphaF(0.14F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->surface);
    painter.drawRoundedRect(block, 4, 4);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(soft);
    painter.drawRoundedRect(QRectF(block).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
    painter.setPen(color);
    painter.setFont(m_small);
    painter.drawText(block.adjusted(10, 2, -10, -2), int(Qt::AlignTop | Qt::AlignLeading),
                     leftToRight(clockText(fromMinute) + u'–' + clockText(toMinute)));
    painter.restore();
}

void DayPainter::paintHiddenVisits(QPainter &painter, const DayScene &scene) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_tiny);
    for (const DayScene::HiddenVisits &hidden : scene.hiddenVisits()) {
        const QRectF pill = QRectF(hidden.place).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(QPen(m_theme->border, 1));
        painter.setBrush(m_theme->surface);
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        painter.setPen(m_theme->secondary);
        const QString arrow = hidden.above ? u"↑ "_s : u"↓ "_s;
        painter.drawText(hidden.place, Qt::AlignCenter, leftToRight(arrow + QString::number(hidden.count)));
    }
    painter.restore();
}

void DayPainter::paintFreePlace(QPainter &painter, const DayScene &scene, GridPlace place) const
{
    const int end = place.minute + std::min(scene.slotMinutes(place.column), DayGeometry::minutesPerDay - place.minute);
    const QRect block = scene.geometry.blockRect(place.column, place.minute, end);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->hover);
    painter.drawRoundedRect(block, 4, 4);
    painter.setPen(m_theme->secondary);
    painter.setFont(m_small);
    painter.drawText(block.adjusted(10, 0, -10, 0), int(Qt::AlignVCenter | Qt::AlignLeading),
                     u"+ "_s + clockText(place.minute));
    painter.restore();
}

void DayPainter::paintCursor(QPainter &painter, const DayScene &scene, GridPlace place) const
{
    const int end = place.minute + std::min(scene.slotMinutes(place.column), DayGeometry::minutesPerDay - place.minute);
    const QRect block = scene.geometry.blockRect(place.column, place.minute, end);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme->accent, 2));
    painter.drawRoundedRect(QRectF(block).adjusted(1, 1, -1, -1), 4, 4);
    painter.restore();
}

} // namespace frontdesk
