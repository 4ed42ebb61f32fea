#pragma once

#include <QStyledItemDelegate>

namespace frontdesk {

/// A reminder's state in a table: its word, with a mark whose shape and colour say the same.
class StateDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace frontdesk
