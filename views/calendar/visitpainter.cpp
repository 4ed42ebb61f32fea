#include "views/calendar/visitpainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace frontdesk {

namespace {

constexpr int textStart = BlockBody::barWidth + 7;
constexpr int textEnd = 6;
constexpr int overhang = 2; // of letters over their width
constexpr int markSize = 12;
constexpr int pillHeight = 15;
constexpr int leastLettered = 18; // of a block's width, for one letter
constexpr qreal timeGap = 6;
constexpr int leastNameWidth = 44;
constexpr int leastWordWidth = 16; // below, only initials are tried
constexpr int mostPrepared = 6000;

/// "Ahmed Hassan" is "AH": for lanes where no name has room.
QString initials(const QString &name)
{
    QString letters;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
        letters += word.at(0);
    return letters.size() > 2 ? QString(letters.at(0)) + letters.back() : letters;
}

/// One in front of another.
QPainterPath peoplePath()
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addEllipse(QPointF(4.2, 4.2), 2.1, 2.1);
    path.moveTo(0.4, 11.2);
    path.cubicTo(0.4, 6.2, 8, 6.2, 8, 11.2);
    path.closeSubpath();
    path.addEllipse(QPointF(8.6, 3.2), 1.7, 1.7);
    path.moveTo(7.6, 6.2);
    path.cubicTo(10.2, 5.2, 11.8, 6.8, 11.8, 10.2);
    path.lineTo(9.2, 10.2);
    path.cubicTo(9.2, 8.4, 8.7, 7.2, 7.6, 6.2);
    path.closeSubpath();
    return path;
}

} // namespace

VisitPainter::VisitPainter()
    : m_digits(themeFont(TextSize::Small, QFont::Medium)),
      m_initials(themeFont()),
      m_plainTexts(themeFont())
{
    reset(Theme::day(), false);
}

void VisitPainter::reset(const Theme &theme, bool mirrored)
{
    m_theme = &theme;
    m_mirrored = mirrored;
    m_strong = themeFont(TextSize::Small, QFont::DemiBold);
    m_tiny = themeFont(TextSize::Tiny, QFont::DemiBold);
    const QFontMetricsF metrics(m_strong);
    m_lineHeight = int(std::ceil(metrics.height()));
    m_ascent = metrics.ascent();
    m_strikeOut = metrics.strikeOutPos();
    m_digits = TabularDigits(themeFont(TextSize::Small, QFont::Medium));
    m_initials = PreparedTexts(m_strong);
    m_plainTexts = PreparedTexts(themeFont(TextSize::Small));
    m_bodies.clear();
    m_times.clear();
    m_prepared.clear();
}

void VisitPainter::setSecondLine(SecondLine what)
{
    if (what != m_secondLine)
        m_prepared.clear();
    m_secondLine = what;
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
    } else if (look.rect.width() >= leastLettered) {
        const int reserved = paintMarks(painter, look.rect, card, now, style);
        const QString times = look.times.isEmpty() ? clockText(card.appointment.start, zone) : look.times;
        paintLines(painter, look.rect, prepared(card, times, look.rect.size(), reserved), style);
    }
    painter.restore();
}

void VisitPainter::paintBody(QPainter &painter, const VisitLook &look, const StatusStyle &style)
{
    m_bodies.paint(painter, look.rect.topLeft(),
                   {look.rect.size(), style.tint, style.outlined ? m_theme->border : style.bar, style.outlined,
                    style.dashedBar, m_mirrored});
    if (look.selected || look.refused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.refused ? m_theme->danger : m_theme->accent, 2));
        painter.drawRoundedRect(QRectF(look.rect).adjusted(1, 1, -1, -1), BlockBody::radius, BlockBody::radius);
    }
}

const QList<VisitPainter::Line> &VisitPainter::prepared(const VisitCard &card, const QString &times, QSize size,
                                                        int reserved)
{
    const Appointment &visit = card.appointment;
    Source source{visit.version,
                  {size.width() - textStart - textEnd - reserved, size.height()},
                  times,
                  card.patientName,
                  card.doctorName,
                  card.roomName,
                  card.attendeeCount};
    if (m_prepared.size() > mostPrepared)
        m_prepared.clear();
    Prepared &entry = m_prepared[visit.id];
    if (entry.lines.isEmpty() || entry.source != source)
        entry = {source, linesOf(card, source, reserved)};
    return entry.lines;
}

QList<VisitPainter::Line> VisitPainter::linesOf(const VisitCard &card, const Source &source, int reserved)
{
    const int count = std::clamp((source.room.height() - 3) / m_lineHeight, 1, 4);
    QList<Line> lines{firstLine(card, source.times, source.room.width())};
    const int wide = source.room.width() + reserved;
    if (count == 1 || wide < leastNameWidth)
        return lines;
    for (const QString &text : {secondLine(card, m_secondLine), thirdLine(card)}) {
        if (lines.size() < count && !text.isEmpty())
            lines.append({{}, m_plainTexts.line(text, wide), false});
    }
    return lines;
}

VisitPainter::Line VisitPainter::firstLine(const VisitCard &card, const QString &times, qreal room)
{
    Line line;
    line.struck = card.appointment.status == AppointmentStatus::Cancelled;
    const QString name = visitTitle(card);
    if (room < leastWordWidth) {
        line.text = initialsLine(name, room);
        return line;
    }
    const Time &time = timeOf(times);
    const qreal beside = room - time.width;
    line.text = PreparedText(name, m_strong);
    if (line.text.width() > beside) {
        const PreparedText brief(shortName(name), m_strong);
        if (beside < leastNameWidth && brief.width() > beside) {
            line.text = aloneLine(name, line.text, brief, room);
            return line;
        }
        line.text = brief.width() <= beside ? brief : PreparedText(name, m_strong, beside);
    }
    line.time = time;
    return line;
}

/// Where the time has no room.
PreparedText VisitPainter::aloneLine(const QString &name, const PreparedText &whole, const PreparedText &brief,
                                     qreal room)
{
    if (whole.width() <= room)
        return whole;
    if (brief.width() <= room)
        return brief;
    return room < leastNameWidth ? initialsLine(name, room) : PreparedText(name, m_strong, room);
}

/// Both, one, or none: they never reach over the block's end.
PreparedText VisitPainter::initialsLine(const QString &name, qreal room)
{
    const QString letters = initials(name);
    for (const QString &some : {letters, letters.left(1)}) {
        const PreparedText text = m_initials.line(some);
        if (text.width() <= room + textEnd - overhang)
            return text;
    }
    return {};
}

const VisitPainter::Time &VisitPainter::timeOf(const QString &times)
{
    auto found = m_times.find(times);
    if (found == m_times.end())
        found = m_times.insert(times, {m_digits.run(times), m_digits.width(times) + timeGap});
    return *found;
}

void VisitPainter::paintLines(QPainter &painter, const QRect &rect, const QList<Line> &lines,
                              const StatusStyle &style) const
{
    const int total = m_lineHeight * int(lines.size());
    // short blocks centre their lines, tall ones start at the top
    const bool tall = rect.height() >= total + 8;
    qreal y = tall ? rect.top() + 4 : rect.top() + (rect.height() - total) / 2.0;
    painter.setPen(style.text);
    for (const Line &line : lines) {
        qreal x = m_mirrored ? rect.right() + 1 - textStart : rect.left() + textStart;
        const qreal timeWidth = line.time.width;
        if (timeWidth > 0) {
            const qreal left = m_mirrored ? x - timeWidth + timeGap : x;
            painter.drawGlyphRun(QPointF(left, y + m_ascent), line.time.digits);
            x += m_mirrored ? -timeWidth : timeWidth;
        }
        const qreal left = m_mirrored ? x - line.text.width() : x;
        line.text.paint(painter, QPointF(left, y + m_ascent));
        if (line.struck) {
            const qreal middle = y + m_ascent - m_strikeOut;
            painter.drawLine(QPointF(left, middle), QPointF(left + line.text.width(), middle));
        }
        y += m_lineHeight;
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
    if (card.appointment.internal || card.appointment.group)
        used = paintMark(painter, rect, used, StatusMark::People, style.text);
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
    const int line = std::min(rect.height(), m_lineHeight + 8);
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
    if (mark == StatusMark::Dot || mark == StatusMark::Person || mark == StatusMark::People)
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
    case StatusMark::People:
        return peoplePath();
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
