#include "models/items/phonesmodel.h"

#include <QLocale>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

PhonesModel::PhonesModel(const PhonesDesk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk)
{
    connect(&m_desk, &PhonesDesk::phonesChanged, this, &PhonesModel::reload);
    reload();
}

void PhonesModel::reload()
{
    beginResetModel();
    m_zone = m_desk.zone();
    m_phones = m_desk.phones();
    endResetModel();
}

int PhonesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_phones.size());
}

int PhonesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PhonesModel::dateText(Instant instant) const
{
    const LocalTime local = m_zone.toLocal(instant);
    return QLocale().toString(local.date, u"d MMM yyyy"_s) + u"  "_s + local.time.toString(u"HH:mm"_s);
}

QVariant PhonesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PairedDevice &phone = m_phones.at(index.row());
    if (role == Qt::AccessibleTextRole && index.column() == NameColumn)
        return tr("%1, of %2").arg(phone.device.name, phone.owner);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return phone.device.name;
    case OwnerColumn:
        return phone.owner;
    case PairedColumn:
        return dateText(phone.device.pairedAt);
    case SeenColumn:
        return phone.device.lastSeenAt ? dateText(*phone.device.lastSeenAt) : tr("never");
    default:
        return {};
    }
}

QVariant PhonesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Phone");
    case OwnerColumn:
        return tr("Signed in as");
    case PairedColumn:
        return tr("Connected");
    case SeenColumn:
        return tr("Last seen");
    default:
        return {};
    }
}

} // namespace frontdesk
