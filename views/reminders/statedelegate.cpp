#include "views/reminders/statedelegate.h"

#include <QApplication>
#include <QPainter>

#include "models/items/remindersmodel.h"
#include "models/items/remindertexts.h"
#include "views/common/theme.h"

namespace frontdesk {

namespace {

constexpr int markSize = 10;
constexpr int markRoom = 22;

QColor colorOf(ReminderState state, const Theme &theme)
{
    switch (state) {
    case ReminderState::Waiting:
    case ReminderState::Sending:
        return theme.accent;
    case ReminderState::Sent:
    case ReminderState::Delivered:
        return theme.success;
    case ReminderState::Failed:
        return theme.danger;
    case ReminderState::OptedOut:
    case ReminderState::Cancelled:
        return theme.secondary;
    }
    Q_UNREACHABLE();
}

void drawCheck(QPainter &painter, const QRectF &box)
{
    painter.drawPolyline(QPolygonF{{box.left(), box.center().y()},
                                   {box.left() + box.width() * 0.38, box.bottom() - 1},
                                   {box.right(), box.top() + 1}});
}

/// A ring waits, a dot is on its way, one check is sent, two are delivered, a cross failed, a bar is taken back.
void drawMark(QPainter &painter, const QRectF &box, ReminderState state, const QColor &color)
{
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(state == ReminderState::Sending ? QBrush(color) : QBrush(Qt::NoBrush));
    switch (state) {
    case ReminderState::Waiting:
    case ReminderState::Sending:
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        break;
    case ReminderState::Delivered:
        drawCheck(painter, box.translated(4, 0));
        [[fallthrough]];
    case ReminderState::Sent:
        drawCheck(painter, box);
        break;
    case ReminderState::Failed:
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
        break;
    case ReminderState::OptedOut:
    case ReminderState::Cancelled:
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        break;
    }
}

} // namespace

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant number = index.data(RemindersModel::StateRole);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    if (!number.isValid())
        return;
    const auto state = ReminderState(number.toInt());
    const bool mirrored = item.direction == Qt::RightToLeft;
    const QRect inner = item.rect.adjusted(8, 0, -8, 0);
    const QRect mark(0, 0, markSize, markSize);
    const int x = mirrored ? inner.right() - markSize - 4 : inner.left();
    const QColor color = colorOf(state, Theme::current());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawMark(*painter, mark.translated(x, inner.center().y() - markSize / 2), state, color);
    painter->setPen(state == ReminderState::Failed ? color : Theme::current().text);
    const QRect words = mirrored ? inner.adjusted(0, 0, -markRoom, 0) : inner.adjusted(markRoom, 0, 0, 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeading, text);
    painter->restore();
}

} // namespace frontdesk
