#pragma once

#include <QStyledItemDelegate>

namespace frontdesk {

/// A notice on two lines: what and how long ago, below it to whom; a dot before what is new.
class NotificationDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace frontdesk
