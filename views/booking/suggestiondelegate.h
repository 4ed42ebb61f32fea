#pragma once

#include <QStyledItemDelegate>

namespace frontdesk {

/// A patient on one row: the name, and beside it what tells two of the same name apart.
class SuggestionDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace frontdesk
