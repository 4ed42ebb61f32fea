#include "views/calendar/legend.h"

#include <QFontMetrics>
#include <QPainter>

#include "views/calendar/visitpainter.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowHeight = 24;
constexpr int swatchWidth = 28;
constexpr int swatchHeight = 18;
constexpr int perRow = 2;

struct Entry {
    StatusStyle style;
    QString name;
};

QList<Entry> entries(const Theme &theme)
{
    QList<Entry> result;
    for (const AppointmentStatus status : statusesInOrder()) {
        result.append({statusStyle(status, theme), statusName(status)});
        if (status == AppointmentStatus::Confirmed) {
            StatusStyle waiting = statusStyle(AppointmentStatus::Scheduled, theme);
            waiting.mark = StatusMark::Person;
            result.append({waiting, Legend::tr("Waiting")});
        }
    }
    StatusStyle repeated = statusStyle(AppointmentStatus::Scheduled, theme);
    repeated.mark = StatusMark::Repeat;
    result.append({repeated, Legend::tr("Repeats")});
    return result;
}

void paintSwatch(QPainter &painter, const QRect &box, const StatusStyle &style, bool mirrored, const Theme &theme)
{
    QPainterPath shape;
    shape.addRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.fillPath(shape, style.tint);
    if (style.outlined) {
        painter.strokePath(shape, QPen(theme.border, 1));
    } else {
        painter.save();
        painter.setClipPath(shape);
        QPen pen(style.bar, 3, Qt::SolidLine, Qt::FlatCap);
        if (style.dashedBar)
            pen.setDashPattern({1.4, 1.0});
        painter.setPen(pen);
        const double x = mirrored ? box.right() - 0.5 : box.left() + 1.5;
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom() + 1));
        painter.restore();
    }
    const StatusMark mark = style.mark == StatusMark::NoShow ? StatusMark::Cross : style.mark;
    const QPainterPath path = VisitPainter::markPath(mark);
    painter.save();
    painter.translate(box.center().x() - 5 + (mirrored ? -1 : 2), box.center().y() - 5);
    if (mark == StatusMark::Dot || mark == StatusMark::Person)
        painter.fillPath(path, style.text);
    else
        painter.strokePath(path, QPen(style.text, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

} // namespace

Legend::Legend(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"legend"_s);
    setAccessibleName(tr("What the colours mean"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Legend::sizeHint() const
{
    const int count = int(statusesInOrder().size()) + 2;
    return {224, (count + perRow - 1) / perRow * rowHeight};
}

void Legend::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = themeFont(TextSize::Small);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const bool mirrored = isRightToLeft();
    int index = 0;
    for (const Entry &entry : entries(theme)) {
        const int cellWidth = width() / perRow;
        const int start = index % perRow * cellWidth;
        const QRect cell(mirrored ? width() - start - cellWidth : start, index / perRow * rowHeight, cellWidth,
                         rowHeight);
        QRect swatch(cell.left(), cell.top() + (rowHeight - swatchHeight) / 2, swatchWidth, swatchHeight);
        if (mirrored)
            swatch.moveRight(cell.right());
        paintSwatch(painter, swatch, entry.style, mirrored, theme);
        constexpr int gap = 8;
        const QRect text = mirrored ? cell.adjusted(0, 0, -swatchWidth - gap, 0)
                                    : cell.adjusted(swatchWidth + gap, 0, 0, 0);
        painter.setPen(theme.text);
        painter.drawText(text, int(Qt::AlignVCenter | Qt::AlignLeading),
                         metrics.elidedText(entry.name, Qt::ElideRight, text.width()));
        ++index;
    }
}

} // namespace frontdesk
