#include "views/calendar/agenda/agendadelegate.h"

#include <QPainter>

#include "views/calendar/visitpainter.h"
#include "views/calendar/visittexts.h"
#include "views/common/statusstyle.h"
#include "views/common/theme.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int headingHeight = 40;
constexpr int rowHeight = 40;
constexpr int side = 20;
constexpr auto leading = int(Qt::AlignVCenter | Qt::AlignLeading);

/// Parts of a row from its leading side on, mirrored as the row is.
class Cells {
public:
    Cells(const QRect &row, bool mirrored) : m_row(row), m_mirrored(mirrored) {}
    QRect next(int width)
    {
        const int left = m_mirrored ? m_row.right() + 1 - m_used - width : m_row.left() + m_used;
        m_used += width;
        return {left, m_row.top(), std::max(0, width - 12), m_row.height()};
    }
    int left() const { return m_row.width() - m_used; }

private:
    QRect m_row;
    bool m_mirrored;
    int m_used = 0;
};

void say(QPainter &painter, const QRect &place, const QFont &font, const QColor &color, const QString &text)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(place, leading, QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace

AgendaDelegate::AgendaDelegate(const AgendaModel &model, const Desk &desk, QObject *parent)
    : QStyledItemDelegate(parent),
      m_model(model),
      m_desk(desk)
{
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {400, index.data(AgendaModel::HeadingRole).toBool() ? headingHeight : rowHeight};
}

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const VisitCard *card = m_model.card(index))
        paintVisit(*painter, option, *card);
    else
        paintHeading(*painter, option.rect, index);
    painter->restore();
}

void AgendaDelegate::paintHeading(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QDate date = index.data(AgendaModel::DateRole).toDate();
    const bool today = date == m_desk.zone().dateOf(m_desk.now());
    QStringList parts{longDate(date), index.data(AgendaModel::NoteRole).toString()};
    parts.removeAll(QString());
    say(painter, rect.adjusted(side, 12, -side, 0), themeFont(TextSize::Body, QFont::DemiBold),
        today ? theme.accent : theme.text, parts.join(u" · "_s));
    painter.setPen(theme.border);
    painter.drawLine(QPointF(rect.left() + side, rect.bottom() + 0.5),
                     QPointF(rect.right() - side, rect.bottom() + 0.5));
}

void AgendaDelegate::paintVisit(QPainter &painter, const QStyleOptionViewItem &option, const VisitCard &card) const
{
    const Theme &theme = Theme::current();
    const bool mirrored = option.direction == Qt::RightToLeft;
    const StatusStyle &style = statusStyle(card.appointment.status, theme);
    const QRect row = option.rect.adjusted(side - 8, 1, -side + 8, -1);
    if (option.state & (QStyle::State_MouseOver | QStyle::State_Selected)) {
        const bool chosen = option.state & QStyle::State_Selected;
        painter.setPen(chosen ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(chosen ? theme.accentSoft : theme.hover);
        painter.drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    QRect bar(0, row.top() + 8, 3, row.height() - 16);
    bar.moveLeft(mirrored ? row.right() - 8 : row.left() + 8);
    painter.fillRect(bar, style.bar);

    Cells cells(row.adjusted(mirrored ? 8 : 20, 0, mirrored ? -20 : -8, 0), mirrored);
    constexpr int timeWidth = 108;
    constexpr int statusWidth = 132;
    constexpr int doctorWidth = 180;
    const TimeZone zone = m_desk.zone();
    say(painter, cells.next(timeWidth), themeFont(TextSize::Body, QFont::Medium), theme.text,
        rangeText(card.appointment.range(), zone));
    paintStatus(painter, cells.next(statusWidth), card, mirrored);
    const int names = std::max(0, cells.left() - doctorWidth);
    QFont strong = themeFont(TextSize::Body, QFont::DemiBold);
    strong.setStrikeOut(card.appointment.status == AppointmentStatus::Cancelled);
    say(painter, cells.next(names / 2), strong, theme.text, visitTitle(card));
    say(painter, cells.next(names - names / 2), themeFont(TextSize::Body), theme.secondary, secondLine(card));
    say(painter, cells.next(doctorWidth), themeFont(TextSize::Body), theme.secondary, card.doctorName);
}

void AgendaDelegate::paintStatus(QPainter &painter, QRect place, const VisitCard &card, bool mirrored) const
{
    const Theme &theme = Theme::current();
    const StatusStyle &style = statusStyle(card.appointment.status, theme);
    const bool waits = isWaiting(card.appointment);
    const StatusMark mark = waits                              ? StatusMark::Person
                            : style.mark == StatusMark::NoShow ? StatusMark::Cross
                                                               : style.mark;
    const QString words = waits ? tr("Arrived") : statusName(card.appointment.status);
    const QFont font = themeFont(TextSize::Small, QFont::Medium);
    constexpr int height = 24;
    const int markWidth = mark == StatusMark::None ? 0 : 16;
    const int width = std::min(place.width(), QFontMetrics(font).horizontalAdvance(words) + 18 + markWidth);
    QRect chip(mirrored ? place.right() + 1 - width : place.left(), place.center().y() - height / 2, width, height);
    painter.setPen(style.outlined ? QPen(theme.border, 1) : QPen(Qt::NoPen));
    painter.setBrush(style.tint);
    painter.drawRoundedRect(chip, 6, 6);
    if (mark != StatusMark::None) {
        painter.save();
        painter.translate(mirrored ? chip.right() - 20 : chip.left() + 8, chip.center().y() - 6);
        if (mark == StatusMark::Dot || mark == StatusMark::Person)
            painter.fillPath(VisitPainter::markPath(mark), style.text);
        else
            painter.strokePath(VisitPainter::markPath(mark),
                               QPen(style.text, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.restore();
    }
    say(painter, chip.adjusted(8 + (mirrored ? 0 : markWidth), 0, -8 - (mirrored ? markWidth : 0), 0), font, style.text,
        words);
}

} // namespace frontdesk
