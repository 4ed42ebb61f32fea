#include "views/calendar/month/monthpainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <cmath>

#include "views/calendar/visitpainter.h"
#include "views/calendar/visittexts.h"
#include "views/common/preparedtext.h"
#include "views/common/statusstyle.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int barWidth = 3;
constexpr int textGap = 6;
constexpr int markSize = 12;
constexpr int radius = 3;
constexpr int leastName = 16;
constexpr auto leading = int(Qt::AlignVCenter | Qt::AlignLeading);

} // namespace

MonthPainter::MonthPainter() : m_digits(themeFont(TextSize::Tiny))
{
    reset(Theme::day());
}

void MonthPainter::reset(const Theme &theme)
{
    m_theme = &theme;
    m_strong = themeFont(TextSize::Small, QFont::DemiBold);
    m_plain = themeFont(TextSize::Small, QFont::Medium);
    m_tiny = themeFont(TextSize::Tiny);
    m_digits = TabularDigits(themeFont(TextSize::Tiny));
}

void MonthPainter::paint(QPainter &painter, const MonthLayout &layout, const DayModel &model, const MonthState &state,
                         const QRect &clip, bool focused) const
{
    painter.fillRect(clip, m_theme->surface);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < layout.cells().size() && i < model.days().size(); ++i) {
        const MonthLayout::Cell &cell = layout.cells().at(i);
        if (cell.rect.intersects(clip))
            paintCell(painter, cell, model.days().at(i), state, layout.mirrored);
    }
    if (clip.top() < MonthLayout::headerHeight)
        paintWeekdays(painter, layout);
    if (const MonthLayout::Cell *cell = layout.cellOf(state.cursor); cell && focused && state.selected.isNull()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme->accent, 2));
        painter.drawRoundedRect(QRectF(cell->rect).adjusted(2, 2, -2, -2), 4, 4);
    }
    if (!state.drop)
        return;
    if (const MonthLayout::Cell *cell = layout.cellOf(state.drop->date))
        paintDrop(painter, *cell, *state.drop);
}

void MonthPainter::paintWeekdays(QPainter &painter, const MonthLayout &layout) const
{
    const QLocale locale;
    painter.setFont(m_plain);
    painter.setPen(m_theme->secondary);
    for (int column = 0; column < MonthLayout::weekDays; ++column) {
        const int weekday = (int(locale.firstDayOfWeek()) - 1 + column) % MonthLayout::weekDays + 1;
        painter.drawText(layout.weekdayRect(column), Qt::AlignCenter,
                         locale.standaloneDayName(weekday, QLocale::ShortFormat));
    }
}

void MonthPainter::paintCell(QPainter &painter, const MonthLayout::Cell &cell, const DaySheet &day,
                             const MonthState &state, bool mirrored) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    const bool outside = cell.date.month() != state.month.month();
    painter.fillRect(cell.rect, day.closed ? m_theme->closed : outside ? m_theme->window : m_theme->surface);
    painter.setPen(m_theme->border);
    const int side = mirrored ? cell.rect.right() : cell.rect.left();
    painter.drawLine(cell.rect.topLeft(), cell.rect.topRight());
    painter.drawLine(side, cell.rect.top(), side, cell.rect.bottom());
    painter.setRenderHint(QPainter::Antialiasing);
    if (cell.date == state.hovered && !state.drop) {
        painter.fillRect(cell.rect.adjusted(1, 1, 0, 0), m_theme->hover);
    }
    paintNumber(painter, cell, day, state, mirrored);
    for (const MonthLayout::Line &line : cell.lines) {
        const VisitCard &card = day.visits.at(line.visit);
        const bool moving = state.drop && state.drop->visit == line.id;
        painter.setOpacity(moving ? 0.35 : outside ? 0.75 : 1);
        paintLine(painter, line.rect, card, clockText(card.appointment.start, day.zone), line.id == state.selected,
                  mirrored);
    }
    painter.setOpacity(1);
    if (cell.hidden > 0) {
        painter.setFont(m_strong);
        painter.setPen(m_theme->secondary);
        painter.drawText(cell.moreRect.adjusted(textGap, 0, -textGap, 0), leading,
                         QCoreApplication::translate("Month", "+%n more", nullptr, cell.hidden));
    }
}

void MonthPainter::paintNumber(QPainter &painter, const MonthLayout::Cell &cell, const DaySheet &day,
                               const MonthState &state, bool mirrored) const
{
    constexpr int size = 20;
    QRect number(cell.rect.left() + 4, cell.rect.top() + 4, size + 4, size);
    if (mirrored)
        number.moveRight(cell.rect.right() - 4);
    if (cell.date == state.today) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->accent);
        painter.drawRoundedRect(number, 6, 6);
    }
    const bool outside = cell.date.month() != state.month.month();
    painter.setFont(m_strong);
    painter.setPen(cell.date == state.today ? m_theme->onAccent : outside ? m_theme->secondary : m_theme->text);
    painter.drawText(number, Qt::AlignCenter, QString::number(cell.date.day()));
    QString name = day.closedReason;
    if (day.closed && name.isEmpty())
        name = QCoreApplication::translate("Day", "Closed");
    if (name.isEmpty())
        return;
    QRect place = cell.rect.adjusted(4, 4, -8, 0);
    place.setHeight(size);
    if (mirrored)
        place.setRight(number.left() - textGap);
    else
        place.setLeft(number.right() + textGap);
    painter.setFont(m_tiny);
    painter.setPen(m_theme->secondary);
    painter.drawText(place, leading, QFontMetricsF(m_tiny).elidedText(name, Qt::ElideRight, place.width()));
}

void MonthPainter::paintLine(QPainter &painter, const QRect &rect, const VisitCard &card, const QString &time,
                             bool selected, bool mirrored) const
{
    const StatusStyle &style = statusStyle(card.appointment.status, *m_theme);
    painter.setPen(selected ? QPen(m_theme->accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(style.tint);
    painter.drawRoundedRect(selected ? QRectF(rect).adjusted(1, 1, -1, -1) : QRectF(rect), radius, radius);
    QPen bar(style.bar, barWidth);
    bar.setCapStyle(Qt::FlatCap);
    if (style.dashedBar)
        bar.setDashPattern({1.4, 1.0});
    painter.setPen(bar);
    const qreal x = mirrored ? rect.right() + 1 - barWidth / 2.0 : rect.left() + barWidth / 2.0;
    painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom() + 1));

    QRect text = rect.adjusted(barWidth + textGap, 0, -textGap, 0);
    if (mirrored)
        text = rect.adjusted(textGap, 0, -barWidth - textGap, 0);
    const int timeWidth = int(m_digits.width(time)) + textGap;
    painter.setPen(style.text);
    const qreal baseline = rect.center().y() + 1 + QFontMetricsF(m_tiny).ascent() / 2 - 1;
    painter.drawGlyphRun(QPointF(mirrored ? text.right() + 1 - timeWidth + textGap : text.left(), baseline),
                         m_digits.run(time));
    text.adjust(mirrored ? 0 : timeWidth, 0, mirrored ? -timeWidth : 0, 0);
    constexpr int nameBesideMark = 44;
    const bool waits = isWaiting(card.appointment);
    const bool marked = (waits || style.mark != StatusMark::None) && text.width() > nameBesideMark + markSize;
    if (marked) {
        const int left = mirrored ? text.left() : text.right() + 1 - markSize;
        paintMark(painter, {left, rect.top() + (rect.height() - markSize) / 2, markSize, markSize}, card);
        text.adjust(mirrored ? markSize + 4 : 0, 0, mirrored ? 0 : -markSize - 4, 0);
    }
    painter.setPen(style.text);
    paintName(painter, text, visitTitle(card), mirrored);
}

/// Whole, else short, else cut; nothing where there is no room for a letter and its dots.
void MonthPainter::paintName(QPainter &painter, const QRect &place, const QString &name, bool mirrored) const
{
    if (place.width() < leastName)
        return;
    PreparedText text(name, m_plain);
    if (text.width() > place.width())
        text = PreparedText(shortName(name), m_plain, place.width());
    const QFontMetricsF metrics(m_plain);
    const qreal baseline = std::floor(place.top() + (place.height() - metrics.height()) / 2) + metrics.ascent();
    text.paint(painter, QPointF(mirrored ? place.right() + 1 - text.width() : place.left(), baseline));
}

void MonthPainter::paintMark(QPainter &painter, const QRect &place, const VisitCard &card) const
{
    const StatusStyle &style = statusStyle(card.appointment.status, *m_theme);
    const StatusMark mark = isWaiting(card.appointment)        ? StatusMark::Person
                            : style.mark == StatusMark::NoShow ? StatusMark::Cross
                                                               : style.mark;
    painter.save();
    painter.translate(place.topLeft());
    if (mark == StatusMark::Dot || mark == StatusMark::Person)
        painter.fillPath(VisitPainter::markPath(mark), style.text);
    else
        painter.strokePath(VisitPainter::markPath(mark),
                           QPen(style.text, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

void MonthPainter::paintDrop(QPainter &painter, const MonthLayout::Cell &cell, const MonthState::Drop &drop) const
{
    const QColor color = drop.refusal.isEmpty() ? m_theme->accent : m_theme->danger;
    QColor soft = color;
    soft.setAlphaF(0.12F);
    painter.setPen(QPen(color, 2));
    painter.setBrush(soft);
    painter.drawRoundedRect(QRectF(cell.rect).adjusted(2, 2, -2, -2), 4, 4);
    if (drop.refusal.isEmpty())
        return;
    const QRect label = cell.rect.adjusted(4, MonthLayout::titleHeight, -4, -4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->danger);
    painter.drawRoundedRect(label, 4, 4);
    painter.setFont(m_plain);
    painter.setPen(m_theme->dark ? m_theme->onAccent : QColor(Qt::white));
    painter.drawText(label.adjusted(6, 4, -6, -4), int(Qt::AlignCenter | Qt::TextWordWrap), drop.refusal);
}

} // namespace frontdesk
