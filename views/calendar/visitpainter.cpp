#include "views/calendar/visitpainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace frontdesk {

namespace {

constexpr int barWidth = 3;
constexpr int textStart = barWidth + 7;
constexpr int textEnd = 6;
constexpr int markSize = 12;
constexpr int pillHeight = 15;
constexpr int radius = 4;
constexpr qreal timeGap = 6;
constexpr qreal leastNameWidth = 44;
constexpr int mostPrepared = 6000;

/// "Ahmed Hassan" is "AH": for lanes where no name has room.
QString initials(const QString &name)
{
    QString letters;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
        letters += word.at(0);
    return letters.size() > 2 ? QString(letters.at(0)) + letters.back() : letters;
}

int lineHeight(const QFont &font)
{
    return int(std::ceil(QFontMetricsF(font).height()));
}

} // namespace

VisitPainter::VisitPainter() : m_digits(themeFont(TextSize::Small, QFont::Medium))
{
    reset(Theme::day(), false);
}

void VisitPainter::reset(const Theme &theme, bool mirrored)
{
    m_theme = &theme;
    m_mirrored = mirrored;
    m_strong = themeFont(TextSize::Small, QFont::DemiBold);
    m_plain = themeFont(TextSize::Small);
    m_tiny = themeFont(TextSize::Tiny, QFont::DemiBold);
    m_digits = TabularDigits(themeFont(TextSize::Small, QFont::Medium));
    m_prepared.clear();
}

void VisitPainter::paint(QPainter &painter, const VisitCard &card, const TimeZone &zone, Instant now,
                         const VisitLook &look)
{
    StatusStyle style = statusStyle(card.appointment.status, *m_theme);
    if (look.refused) {
        style.tint = m_theme->dangerSoft;
        style.bar = m_theme->danger;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.faint)
        painter.setOpacity(0.35);
    paintBody(painter, look, style);
    if (look.strip) {
        const StatusMark mark = style.mark == StatusMark::NoShow ? StatusMark::Cross : style.mark;
        paintMark(painter, look.rect.adjusted(0, 0, 2, 0), 0, mark, style.text);
    } else {
        const int reserved = paintMarks(painter, look.rect, card, now, style);
        const QString times = look.times.isEmpty() ? clockText(card.appointment.start, zone) : look.times;
        paintLines(painter, look.rect, prepared(card, times, look.rect.size(), reserved), style);
    }
    painter.restore();
}

void VisitPainter::paintBody(QPainter &painter, const VisitLook &look, const StatusStyle &style) const
{
    const QRectF body = QRectF(look.rect).adjusted(0, 0, -0.0, 0);
    QPainterPath shape;
    shape.addRoundedRect(style.outlined ? body.adjusted(0.5, 0.5, -0.5, -0.5) : body, radius, radius);
    painter.fillPath(shape, style.tint);
    if (style.outlined) {
        painter.strokePath(shape, QPen(m_theme->border, 1));
    } else {
        const qreal barX = m_mirrored ? body.right() - barWidth : body.left();
        painter.save();
        painter.setClipPath(shape);
        QPen pen(style.bar, barWidth);
        pen.setCapStyle(Qt::FlatCap);
        if (style.dashedBar)
            pen.setDashPattern({1.4, 1.0});
        painter.setPen(pen);
        painter.drawLine(QPointF(barX + barWidth / 2.0, body.top()), QPointF(barX + barWidth / 2.0, body.bottom()));
        painter.restore();
    }
    if (look.selected || look.refused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.refused ? m_theme->danger : m_theme->accent, 2));
        painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), radius, radius);
    }
}

const VisitPainter::Prepared &VisitPainter::prepared(const VisitCard &card, const QString &times, QSize size,
                                                     int reserved)
{
    const Appointment &visit = card.appointment;
    const QSize room(size.width() - textStart - textEnd - reserved, size.height());
    const QString key = card.patientName + u'\n' + secondLine(card, m_secondLine) + u'\n' + visit.notes;
    if (m_prepared.size() > mostPrepared)
        m_prepared.clear();
    Prepared &entry = m_prepared[visit.id];
    if (entry.version == visit.version && entry.size == room && entry.times == times && entry.key == key)
        return entry;

    entry = {visit.version, room, times, key, {}};
    const int height = lineHeight(m_strong);
    const int count = std::clamp((size.height() - 3) / height, 1, 4);
    entry.lines.append(firstLine(card, times, room.width()));
    const qreal wide = room.width() + reserved;
    for (const QString &text : {secondLine(card, m_secondLine), thirdLine(card)}) {
        if (entry.lines.size() < count && !text.isEmpty() && wide >= leastNameWidth)
            entry.lines.append(plainLine(text, wide));
    }
    return entry;
}

VisitPainter::Line VisitPainter::firstLine(const VisitCard &card, const QString &times, qreal room) const
{
    Line line;
    line.struck = card.appointment.status == AppointmentStatus::Cancelled;
    const QFontMetricsF metrics(m_strong);
    const qreal timeWidth = m_digits.width(times) + timeGap;
    const QString name = visitTitle(card);
    const QStringList names{name, shortName(name)};
    const auto fits = [&metrics](const QString &words, qreal width) {
        return metrics.horizontalAdvance(words) <= width;
    };
    qreal nameRoom = room;
    if (room - timeWidth >= leastNameWidth || fits(names.last(), room - timeWidth)) {
        line.time = m_digits.run(times);
        line.timeWidth = timeWidth;
        nameRoom = room - timeWidth;
    }
    const auto fitting = std::find_if(names.cbegin(), names.cend(),
                                      [&](const QString &words) { return fits(words, nameRoom); });
    if (fitting == names.cend() && nameRoom < leastNameWidth)
        line.text = PreparedText(initials(name), m_strong, nameRoom + textEnd);
    else
        line.text = PreparedText(fitting != names.cend() ? *fitting : name, m_strong, nameRoom);
    return line;
}

VisitPainter::Line VisitPainter::plainLine(const QString &text, qreal room) const
{
    Line line;
    line.text = PreparedText(text, m_plain, room);
    return line;
}

void VisitPainter::paintLines(QPainter &painter, const QRect &rect, const Prepared &texts,
                              const StatusStyle &style) const
{
    const int height = lineHeight(m_strong);
    const int total = height * int(texts.lines.size());
    // short blocks centre their lines, tall ones start at the top
    const bool tall = rect.height() >= total + 8;
    qreal y = tall ? rect.top() + 4 : rect.top() + (rect.height() - total) / 2.0;
    const qreal ascent = QFontMetricsF(m_strong).ascent();
    painter.setPen(style.text);
    for (const Line &line : texts.lines) {
        qreal x = m_mirrored ? rect.right() + 1 - textStart : rect.left() + textStart;
        if (line.timeWidth > 0) {
            const qreal left = m_mirrored ? x - line.timeWidth + timeGap : x;
            painter.drawGlyphRun(QPointF(left, y + ascent), line.time);
            x += m_mirrored ? -line.timeWidth : line.timeWidth;
        }
        const qreal left = m_mirrored ? x - line.text.width() : x;
        line.text.paint(painter, QPointF(left, y + ascent));
        if (line.struck) {
            const qreal middle = y + ascent - QFontMetricsF(m_strong).strikeOutPos();
            painter.drawLine(QPointF(left, middle), QPointF(left + line.text.width(), middle));
        }
        y += height;
    }
}

int VisitPainter::paintMarks(QPainter &painter, const QRect &rect, const VisitCard &card, Instant now,
                             const StatusStyle &style)
{
    int used = 0;
    if (rect.width() < 64)
        return used;
    if (!card.appointment.seriesId.isNull())
        used = paintMark(painter, rect, used, StatusMark::Repeat, style.text);
    if (isWaiting(card.appointment)) {
        const int minutes = waitedMinutes(card.appointment, now);
        const WaitLevel level = waitLevel(minutes);
        const QColor back = level == WaitLevel::Long   ? m_theme->danger
                            : level == WaitLevel::Some ? m_theme->warning
                                                       : style.bar;
        const QColor fore = m_theme->dark ? m_theme->onAccent : QColor(Qt::white);
        used = paintPill(painter, rect, used, waitText(minutes), back, fore);
        return paintMark(painter, rect, used, StatusMark::Person, style.text);
    }
    if (style.mark == StatusMark::NoShow && rect.width() >= 150)
        return paintPill(painter, rect, used, QCoreApplication::translate("Status", "no-show"), style.bar,
                         m_theme->dark ? m_theme->onAccent : QColor(Qt::white));
    return paintMark(painter, rect, used, style.mark == StatusMark::NoShow ? StatusMark::Cross : style.mark,
                     style.text);
}

QRect VisitPainter::placed(const QRect &rect, int used, int width, int height) const
{
    const int line = std::min(rect.height(), lineHeight(m_strong) + 8);
    const int y = rect.top() + (line - height) / 2;
    const int x = m_mirrored ? rect.left() + textEnd + used : rect.right() + 1 - textEnd - used - width;
    return {x, y, width, height};
}

int VisitPainter::paintMark(QPainter &painter, const QRect &rect, int used, StatusMark mark, const QColor &color) const
{
    if (mark == StatusMark::None)
        return used;
    const QRect place = placed(rect, used, markSize, markSize);
    painter.save();
    painter.translate(place.topLeft());
    if (mark == StatusMark::Dot || mark == StatusMark::Person)
        painter.fillPath(markPath(mark), color);
    else
        painter.strokePath(markPath(mark), QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
    return used + markSize + 4;
}

int VisitPainter::paintPill(QPainter &painter, const QRect &rect, int used, const QString &text, const QColor &back,
                            const QColor &fore) const
{
    const int width = int(std::ceil(QFontMetricsF(m_tiny).horizontalAdvance(text))) + 10;
    const QRect place = placed(rect, used, width, pillHeight);
    QPainterPath pill;
    pill.addRoundedRect(place, pillHeight / 2.0, pillHeight / 2.0);
    painter.fillPath(pill, back);
    painter.setFont(m_tiny);
    painter.setPen(fore);
    painter.drawText(place, Qt::AlignCenter, text);
    return used + width + 4;
}

QPainterPath VisitPainter::markPath(StatusMark mark)
{
    QPainterPath path;
    switch (mark) {
    case StatusMark::None:
    case StatusMark::NoShow:
        break;
    case StatusMark::Question:
        path.moveTo(3.5, 4);
        path.cubicTo(3.5, 0.5, 9, 0.8, 8.6, 4.2);
        path.cubicTo(8.4, 5.8, 6, 5.8, 6, 8);
        path.moveTo(6, 10.6);
        path.lineTo(6, 10.7);
        break;
    case StatusMark::Check:
        path.moveTo(2, 6.5);
        path.lineTo(5, 9.5);
        path.lineTo(10.5, 3);
        break;
    case StatusMark::DoubleCheck:
        path.moveTo(0.8, 6.5);
        path.lineTo(3.6, 9.5);
        path.lineTo(8.2, 3);
        path.moveTo(6, 9);
        path.lineTo(6.6, 9.5);
        path.lineTo(11.4, 3);
        break;
    case StatusMark::Dot:
        path.addEllipse(QPointF(6, 6), 4, 4);
        break;
    case StatusMark::Cross:
        path.moveTo(3, 3);
        path.lineTo(9, 9);
        path.moveTo(9, 3);
        path.lineTo(3, 9);
        break;
    case StatusMark::Repeat: // a ring with an arrow head
        path.arcMoveTo(QRectF(1.8, 1.8, 8.4, 8.4), 60);
        path.arcTo(QRectF(1.8, 1.8, 8.4, 8.4), 60, 290);
        path.moveTo(10.6, 1.6);
        path.lineTo(10.2, 5);
        path.lineTo(6.9, 4.1);
        break;
    case StatusMark::Person:
        path.addEllipse(QPointF(6, 3.4), 2.5, 2.5);
        path.moveTo(1.4, 11.2);
        path.cubicTo(1.4, 5.2, 10.6, 5.2, 10.6, 11.2);
        path.closeSubpath();
        break;
    }
    return path;
}

} // namespace frontdesk
