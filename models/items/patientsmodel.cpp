#include "models/items/patientsmodel.h"

#include <algorithm>

#include "models/services/phonenumbers.h"

namespace frontdesk {

PatientsModel::PatientsModel(const PatientDesk &desk, QObject *parent) : QAbstractListModel(parent), m_desk(desk) {}

void PatientsModel::setText(const QString &text)
{
    m_text = text.simplified();
    read(pageSize);
}

void PatientsModel::reload()
{
    read(std::max(pageSize, int(m_hits.size())));
}

/// Where all that fit are here, they are put in the order of their names; the index gives them by age of the record.
void PatientsModel::read(int count)
{
    beginResetModel();
    m_hits = m_desk.find(m_text, 0, count);
    m_whole = m_hits.size() < count;
    if (m_whole && !m_text.isEmpty()) {
        std::stable_sort(m_hits.begin(), m_hits.end(), [](const PatientHit &a, const PatientHit &b) {
            return a.name.localeAwareCompare(b.name) < 0;
        });
    }
    endResetModel();
}

const PatientHit *PatientsModel::hit(int row) const
{
    return row >= 0 && row < m_hits.size() ? &m_hits.at(row) : nullptr;
}

int PatientsModel::rowOf(PatientId id) const
{
    const auto found = std::ranges::find(m_hits, id, &PatientHit::id);
    return found == m_hits.cend() ? -1 : int(found - m_hits.cbegin());
}

int PatientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant PatientsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PatientHit &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return hit.name;
    case PatientSuggestions::PhoneRole:
        return displayPhone(hit.phone);
    case PatientSuggestions::NumberRole:
        return hit.number;
    case PatientSuggestions::BirthRole:
        return hit.dateOfBirth.value_or(QDate());
    case PatientSuggestions::IsNewRole:
        return false;
    case PatientSuggestions::NoShowsRole:
        return hit.noShowCount;
    default:
        return {};
    }
}

bool PatientsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_whole;
}

void PatientsModel::fetchMore(const QModelIndex &)
{
    const QList<PatientHit> more = m_desk.find(m_text, int(m_hits.size()), pageSize);
    m_whole = more.size() < pageSize;
    if (more.isEmpty())
        return;
    beginInsertRows({}, int(m_hits.size()), int(m_hits.size() + more.size()) - 1);
    m_hits += more;
    endInsertRows();
}

} // namespace frontdesk
