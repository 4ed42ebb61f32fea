#pragma once

#include <QCache>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <memory>

namespace frontdesk {

/// A message as a bubble: the clinic's at the trailing edge, the other's at the leading one; with its channel, time and what
/// became of it, a line where a new day begins. Wants a ThreadModel. As wide as it is told.
class BubbleDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit BubbleDelegate(QObject *parent = nullptr);
    void setWidth(int width);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the words "Try again" stand in the item's rectangle; empty unless it failed.
    QRect retryRect(const QRect &item, const QModelIndex &index, Qt::LayoutDirection direction) const;
    QRect bubbleRect(const QRect &item, const QModelIndex &index, Qt::LayoutDirection direction) const;

private:
    struct Shape;
    /// A text in lines, as wide as they are.
    struct Lines {
        QTextLayout layout;
        QSize size;
    };
    const Lines &lines(const QString &text, const QFont &font) const;
    Shape shapeOf(const QModelIndex &index) const;
    QString footText(const QModelIndex &index) const;
    int widest() const;
    void paintAbove(QPainter &painter, const QRect &item, const QModelIndex &index, const Shape &shape) const;
    void paintFoot(QPainter &painter, QRect foot, const QModelIndex &index, Qt::LayoutDirection direction) const;

    int m_width = 400;
    mutable QCache<QString, Lines> m_lines;
};

} // namespace frontdesk
