#pragma once

#include "models/domain/likeness.h"
#include "models/storage/database.h"

namespace frontdesk {

/// A record with what tells people apart.
struct PersonRow {
    PatientId id;
    QString patientNumber;
    PersonFacts facts;
};

/// Looks for records of the same person, by what is indexed: phone and birth date. Merged records are left out.
class DuplicateStore {
public:
    explicit DuplicateStore(Database &database) : m_database(database) {}

    QList<PersonRow> withPhone(ClinicId clinic, const QString &e164, int limit);
    QList<PersonRow> bornOn(ClinicId clinic, QDate date, int limit);
    /// Stretches of everybody by phone, and by birth date, after the given one; in that order.
    QList<PersonRow> byPhone(ClinicId clinic, const QString &after, int limit);
    QList<PersonRow> byBirth(ClinicId clinic, const QString &after, int limit);

    /// Somebody has looked at the two and they are two people.
    void markDistinct(PatientId one, PatientId other, Instant at);
    bool areDistinct(PatientId one, PatientId other);

private:
    Database &m_database;
};

} // namespace frontdesk
