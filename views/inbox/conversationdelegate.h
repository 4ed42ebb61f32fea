#pragma once

#include <QStyledItemDelegate>

namespace frontdesk {

/// A conversation in the list: who, what was written last and when, how much of it is new. Wants a ConversationsModel.
class ConversationDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static constexpr int rowHeight = 64;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The initials of a name in a disc whose colour follows from the name.
void paintInitials(QPainter &painter, const QRect &place, const QString &name);
/// A five-pointed star, filled.
void paintStar(QPainter &painter, const QRectF &place, const QColor &color);

} // namespace frontdesk
