#pragma once

#include <QAbstractTableModel>

#include "models/items/phonesdesk.h"

namespace frontdesk {

/// The paired phones, one in each row; follows the desk. GUI thread; the desk outlives it.
class PhonesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, OwnerColumn, PairedColumn, SeenColumn, ColumnCount };

    explicit PhonesModel(const PhonesDesk &desk, QObject *parent = nullptr);

    const PairedDevice &phone(int row) const { return m_phones.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

public Q_SLOTS:
    void reload();

private:
    QString dateText(Instant instant) const;

    const PhonesDesk &m_desk;
    TimeZone m_zone = TimeZone::utc();
    QList<PairedDevice> m_phones;
};

} // namespace frontdesk
