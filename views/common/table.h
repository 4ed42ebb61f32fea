#pragma once

#include <QTableView>

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
    /// The column that takes the room that is left; the others are as wide as given.
    void setWidths(const QList<int> &widths, int stretched);
    int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }

Q_SIGNALS:
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_emptyText;
};

} // namespace frontdesk
