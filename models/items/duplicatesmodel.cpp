#include "models/items/duplicatesmodel.h"

#include "models/services/phonenumbers.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameAndNumber(const PersonRow &person)
{
    return person.facts.name + u"  "_s + person.patientNumber;
}

/// What both have, or what either has.
QString either(const QString &first, const QString &second)
{
    if (first.isEmpty() || first == second)
        return second;
    return second.isEmpty() ? first : QString(first + u" / "_s + second);
}

QString birthOf(const PersonRow &person)
{
    return person.facts.dateOfBirth.value_or(QDate()).toString(Qt::ISODate);
}

} // namespace

DuplicatesModel::DuplicatesModel(const PatientDesk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk)
{
    m_step.setInterval(0);
    connect(&m_step, &QTimer::timeout, this, &DuplicatesModel::step);
}

void DuplicatesModel::start()
{
    beginResetModel();
    m_pairs.clear();
    m_cursor = {};
    endResetModel();
    m_step.start();
}

void DuplicatesModel::step()
{
    const DuplicateStretch stretch = m_desk.duplicates(m_cursor);
    m_cursor = stretch.next;
    if (!stretch.pairs.isEmpty()) {
        const int first = int(m_pairs.size());
        beginInsertRows({}, first, first + int(stretch.pairs.size()) - 1);
        m_pairs += stretch.pairs;
        endInsertRows();
    }
    if (m_cursor.phase == DuplicateCursor::Phase::Done || m_pairs.size() >= mostPairs) {
        m_step.stop();
        Q_EMIT searched();
    }
}

const DuplicatePair *DuplicatesModel::pair(int row) const
{
    return row >= 0 && row < m_pairs.size() ? &m_pairs.at(row) : nullptr;
}

void DuplicatesModel::remove(int row)
{
    if (!pair(row))
        return;
    beginRemoveRows({}, row, row);
    m_pairs.removeAt(row);
    endRemoveRows();
}

int DuplicatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size());
}

int DuplicatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DuplicatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const DuplicatePair &pair = m_pairs.at(index.row());
    switch (index.column()) {
    case FirstColumn:
        return nameAndNumber(pair.first);
    case SecondColumn:
        return nameAndNumber(pair.second);
    case PhoneColumn:
        return either(displayPhone(pair.first.facts.phone), displayPhone(pair.second.facts.phone));
    default:
        return either(birthOf(pair.first), birthOf(pair.second));
    }
}

QVariant DuplicatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FirstColumn:
        return tr("One record");
    case SecondColumn:
        return tr("The other");
    case PhoneColumn:
        return tr("Phone");
    default:
        return tr("Born");
    }
}

} // namespace frontdesk
