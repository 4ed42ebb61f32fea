#include "views/shell/notificationdelegate.h"

#include <QPainter>

#include "models/items/notificationsmodel.h"
#include "views/common/theme.h"

namespace frontdesk {

namespace {

constexpr int rowHeight = 52;
constexpr int margin = 12;
constexpr int dot = 7;
constexpr int textStart = margin + dot + 9;

void drawLine(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction, Qt::Alignment side,
              const QString &text)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(QStyle::visualAlignment(direction, side) | Qt::AlignVCenter), shown);
}

} // namespace

void NotificationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool unread = index.data(NotificationsModel::UnreadRole).toBool();
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect &row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setBrush(theme.accentSoft);
        painter->drawRoundedRect(row.adjusted(4, 1, -4, -1), 6, 6);
    }
    if (unread) {
        painter->setBrush(theme.accent);
        painter->drawEllipse(placed({row.left() + margin, row.top() + 14, dot, dot}));
    }
    painter->setFont(themeFont(TextSize::Small));
    painter->setPen(theme.secondary);
    const QString when = index.data(NotificationsModel::WhenRole).toString();
    const int whenWidth = painter->fontMetrics().horizontalAdvance(when) + 4;
    drawLine(*painter, placed({row.right() - margin - whenWidth, row.top() + 6, whenWidth, 20}), option.direction,
             Qt::AlignRight, when);
    const int width = row.width() - textStart - margin;
    drawLine(*painter, placed({row.left() + textStart, row.top() + 26, width, 20}), option.direction, Qt::AlignLeft,
             index.data(NotificationsModel::TextRole).toString());
    painter->setFont(themeFont(TextSize::Body, unread ? QFont::DemiBold : QFont::Normal));
    painter->setPen(theme.text);
    drawLine(*painter, placed({row.left() + textStart, row.top() + 6, width - whenWidth - 8, 20}), option.direction,
             Qt::AlignLeft, index.data().toString());
    painter->restore();
}

QSize NotificationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight};
}

} // namespace frontdesk
