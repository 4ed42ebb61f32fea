#pragma once

#include <QTableView>
#include <QTimer>

namespace frontdesk {

/// A list of things in the look of the window: 32 px rows, one row chosen at a time, headers that stay and sort where the
/// model can. Says what would be here while there is nothing.
class Table : public QTableView {
    Q_OBJECT
public:
    explicit Table(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setEmptyText(const QString &text);
    QString shownEmptyText() const; ///< empty while there are rows
    /// The column that takes the room that is left; the others are as wide as given, or as what stands in them where that
    /// is wider. On a wide screen they share what the stretched one has no use for. 0 for a column that is set by hand.
    void setWidths(const QList<int> &widths, int stretched);
    int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }

Q_SIGNALS:
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    int neededWidth(int column) const;

    QString m_emptyText;
    QList<int> m_widths;
    int m_stretched = -1;
    QTimer m_fit;
};

} // namespace frontdesk
