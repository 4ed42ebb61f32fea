#include "models/items/patientsuggestions.h"

namespace frontdesk {

PatientSuggestions::PatientSuggestions(const Desk &desk, bool offerNew, QObject *parent)
    : QAbstractListModel(parent),
      m_desk(desk),
      m_offerNew(offerNew)
{
}

void PatientSuggestions::setText(const QString &text)
{
    beginResetModel();
    m_text = text.simplified();
    m_hits = m_text.isEmpty() ? QList<PatientHit>() : m_desk.findPatients(m_text, most);
    endResetModel();
}

const PatientHit *PatientSuggestions::hit(int row) const
{
    return row >= 0 && row < m_hits.size() ? &m_hits.at(row) : nullptr;
}

int PatientSuggestions::rowCount(const QModelIndex &parent) const
{
    constexpr int leastForNew = 2; // letters
    const bool offered = m_offerNew && m_text.size() >= leastForNew;
    return parent.isValid() ? 0 : int(m_hits.size()) + (offered ? 1 : 0);
}

QVariant PatientSuggestions::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PatientHit *known = hit(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return known ? known->name : m_text;
    case PhoneRole:
        return known ? known->phone : QString();
    case NumberRole:
        return known ? known->number : QString();
    case BirthRole:
        return known ? known->dateOfBirth.value_or(QDate()) : QDate();
    case IsNewRole:
        return known == nullptr;
    case NoShowsRole:
        return known ? known->noShowCount : 0;
    default:
        return {};
    }
}

NewPatient newPatientFrom(const QString &name, const QString &phone)
{
    NewPatient patient;
    const QString clean = name.simplified();
    const qsizetype space = clean.lastIndexOf(u' ');
    patient.firstName = space < 0 ? clean : clean.left(space);
    patient.lastName = space < 0 ? QString() : clean.mid(space + 1);
    patient.phone = phone.trimmed();
    return patient;
}

} // namespace frontdesk
