#pragma once

#include <QAbstractTableModel>

#include "models/items/syncdesk.h"

namespace frontdesk {

/// What was done: "Booking: Ahmed Hassan with Dr. Khan, Mon 1 Jun, 10:00".
QString deedText(const SyncItem &item);
/// Why it did not work, in words; of one that waits: that it does.
QString reasonText(const SyncItem &item);

/// Changes of this desk that wait or were refused. reload() reads them anew. GUI thread; the desk outlives it.
class SyncModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { DeedColumn, MadeColumn, StateColumn, ReasonColumn, ColumnCount };

    explicit SyncModel(const SyncDesk &desk, QObject *parent = nullptr);
    const SyncItem &item(int row) const { return m_items.at(row); }
    int rowOf(const QString &id) const; ///< -1 when it is gone

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

public Q_SLOTS:
    void reload();

private:
    const SyncDesk &m_desk;
    TimeZone m_zone = TimeZone::utc();
    QList<SyncItem> m_items;
};

} // namespace frontdesk
