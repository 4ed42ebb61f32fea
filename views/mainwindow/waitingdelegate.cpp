#include "views/mainwindow/waitingdelegate.h"

#include <QPainter>

#include "models/items/waitingmodel.h"
#include "views/calendar/visittexts.h"
#include "views/common/statusstyle.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowHeight = 44;
constexpr int pillHeight = 20;

QColor pillColor(int minutes, const Theme &theme)
{
    switch (waitLevel(minutes)) {
    case WaitLevel::Long:
        return theme.danger;
    case WaitLevel::Some:
        return theme.warning;
    case WaitLevel::Fresh:
        return statusStyle(AppointmentStatus::Scheduled, theme).bar;
    }
    Q_UNREACHABLE();
}

} // namespace

QSize WaitingDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

void WaitingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.hover);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6);
    }
    const int minutes = index.data(WaitingModel::MinutesRole).toInt();
    const QString wait = waitText(minutes);
    const QFont pillFont = themeFont(TextSize::Tiny, QFont::DemiBold);
    const int pillWidth = QFontMetrics(pillFont).horizontalAdvance(wait) + 16;
    QRect text = option.rect.adjusted(8, 4, -8, -4);
    QRect pill(0, text.center().y() - pillHeight / 2, pillWidth, pillHeight);
    pill.moveLeft(mirrored ? text.left() : text.right() - pillWidth);
    painter->setPen(Qt::NoPen);
    painter->setBrush(pillColor(minutes, theme));
    painter->drawRoundedRect(pill, pillHeight / 2.0, pillHeight / 2.0);
    painter->setFont(pillFont);
    painter->setPen(theme.dark ? theme.onAccent : QColor(Qt::white));
    painter->drawText(pill, Qt::AlignCenter, wait);

    text.adjust(mirrored ? pillWidth + 8 : 0, 0, mirrored ? 0 : -pillWidth - 8, 0);
    const auto leading = int(Qt::AlignVCenter | Qt::AlignLeading);
    const QRect upper(text.left(), text.top(), text.width(), text.height() / 2);
    const QRect lower(text.left(), upper.bottom() + 1, text.width(), text.height() - upper.height());
    const auto line = [&](const QRect &place, const QFont &font, const QColor &color, const QString &words) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(place, leading, QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
    };
    line(upper, themeFont(TextSize::Body, QFont::Medium), theme.text, index.data().toString());
    const QString when = leftToRight(clockText(index.data(WaitingModel::StartRole).toTime())) + u" · "_s
                         + index.data(WaitingModel::DoctorRole).toString();
    line(lower, themeFont(TextSize::Tiny), theme.secondary, when);
    painter->restore();
}

} // namespace frontdesk
