#pragma once

#include <QAbstractListModel>

#include "models/items/desk.h"

namespace frontdesk {

/// Patients that fit what has been typed, and below them the offer to make a new one of it. GUI thread.
class PatientSuggestions : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { PhoneRole = Qt::UserRole, NumberRole, BirthRole, IsNewRole, NoShowsRole };
    static constexpr int most = 7;

    /// Without `offerNew` only known patients are listed.
    PatientSuggestions(const Desk &desk, bool offerNew, QObject *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    const PatientHit *hit(int row) const; ///< null for the offer of a new patient

    int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: the name, or what has been typed for a new one; BirthRole: QDate, invalid when unknown.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const Desk &m_desk;
    bool m_offerNew;
    QString m_text;
    QList<PatientHit> m_hits;
};

/// "Ana Lucía Peña" is Ana Lucía, Peña: the last word is the last name; a single word is a first name.
NewPatient newPatientFrom(const QString &name, const QString &phone);

} // namespace frontdesk
