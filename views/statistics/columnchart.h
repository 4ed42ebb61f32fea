#pragma once

#include <QList>
#include <QWidget>

namespace frontdesk {

/// Columns over time, each with a darker part: what was invoiced in a month, and what has been paid of it. Time runs in the
/// direction of reading.
class ColumnChart : public QWidget {
    Q_OBJECT
public:
    struct Column {
        QString name;
        double whole = 0;
        double part = 0;
        QString figures; ///< both, in words
    };

    explicit ColumnChart(QWidget *parent = nullptr);
    void setColumns(const QList<Column> &columns);
    QSize sizeHint() const override { return {280, 190}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF placeOf(qsizetype column, double share) const;

    QList<Column> m_columns;
    double m_full = 1;
};

} // namespace frontdesk
