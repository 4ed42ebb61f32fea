#pragma once

#include <QAbstractTableModel>

#include "models/items/statisticsdesk.h"

namespace frontdesk {

/// "62 %"; a dash for nothing.
QString percentText(const std::optional<double> &share);
/// "12 500.00 USD" as the person's locale writes numbers.
QString sumText(Money amount, const QString &currency);
QString hoursText(qint64 minutes); ///< "37.5 h"
QString periodText(const Period &period);
QString sourceName(AppointmentSource source);

/// Every figure of the page in words and numbers, one in each row, with the period's before: what the charts show, for
/// those who read, hear or export it. GUI thread.
class FiguresTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { SectionColumn, NameColumn, NowColumn, BeforeColumn, ColumnCount };

    explicit FiguresTable(QObject *parent = nullptr);
    void setFigures(const ComparedFigures &figures);
    QByteArray csv() const; ///< UTF-8 with a mark, heads first

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString section;
        QString name;
        QString now;
        QString before;
    };
    void addWhole(const ComparedFigures &figures);
    void addDoctors(const ComparedFigures &figures);
    void addCounts(const ComparedFigures &figures);
    void addHeat(const ClinicFigures &figures);

    QList<Row> m_rows;
    Period m_now;
    Period m_before;
};

} // namespace frontdesk
