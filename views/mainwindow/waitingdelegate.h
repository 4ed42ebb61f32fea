#pragma once

#include <QStyledItemDelegate>

namespace frontdesk {

/// A waiting patient on one row: name, doctor and hour, and the minutes in a pill that turns amber and red.
class WaitingDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace frontdesk
