#include "models/storage/duplicatestore.h"

#include <utility>

namespace frontdesk {

#define PERSON_SELECT "SELECT id, patient_number, first_name, last_name, phone, email, date_of_birth FROM patients "

namespace {

QList<PersonRow> readAll(Statement &rows)
{
    QList<PersonRow> people;
    while (rows.next()) {
        PersonRow person;
        person.id = rows.id<PatientTag>(0);
        person.patientNumber = rows.text(1);
        const QString last = rows.text(3);
        person.facts.name = last.isEmpty() ? rows.text(2) : QString(rows.text(2) + u' ' + last);
        person.facts.phone = rows.text(4);
        person.facts.email = rows.text(5);
        if (!rows.isNull(6))
            person.facts.dateOfBirth = rows.date(6);
        people.append(person);
    }
    return people;
}

/// The pair in one order, so that it is kept once.
std::pair<PatientId, PatientId> ordered(PatientId one, PatientId other)
{
    return one.toString() < other.toString() ? std::pair(one, other) : std::pair(other, one);
}

} // namespace

QList<PersonRow> DuplicateStore::withPhone(ClinicId clinic, const QString &e164, int limit)
{
    Statement rows = m_database.prepare(PERSON_SELECT "WHERE clinic_id = ? AND phone = ? AND merged_into IS NULL "
                                                      "ORDER BY number LIMIT ?");
    return readAll(rows.bind(clinic).bind(e164).bind(limit));
}

QList<PersonRow> DuplicateStore::bornOn(ClinicId clinic, QDate date, int limit)
{
    Statement rows = m_database.prepare(PERSON_SELECT "WHERE clinic_id = ? AND date_of_birth = ? "
                                                      "AND merged_into IS NULL ORDER BY number LIMIT ?");
    return readAll(rows.bind(clinic).bind(date).bind(limit));
}

QList<PersonRow> DuplicateStore::byPhone(ClinicId clinic, const QString &after, int limit)
{
    Statement rows = m_database.prepare(PERSON_SELECT "WHERE clinic_id = ? AND phone > ? AND merged_into IS NULL "
                                                      "ORDER BY phone, number LIMIT ?");
    return readAll(rows.bind(clinic).bind(after).bind(limit));
}

QList<PersonRow> DuplicateStore::byBirth(ClinicId clinic, const QString &after, int limit)
{
    Statement rows = m_database.prepare(PERSON_SELECT "WHERE clinic_id = ? AND date_of_birth > ? "
                                                      "AND merged_into IS NULL ORDER BY date_of_birth, number LIMIT ?");
    return readAll(rows.bind(clinic).bind(after).bind(limit));
}

void DuplicateStore::markDistinct(PatientId one, PatientId other, Instant at)
{
    const auto [first, second] = ordered(one, other);
    m_database
        .prepare("INSERT INTO distinct_patients (first_id, second_id, at) VALUES (?, ?, ?) "
                 "ON CONFLICT (first_id, second_id) DO NOTHING")
        .bind(first)
        .bind(second)
        .bind(at)
        .run();
}

bool DuplicateStore::areDistinct(PatientId one, PatientId other)
{
    const auto [first, second] = ordered(one, other);
    return m_database.prepare("SELECT 1 FROM distinct_patients WHERE first_id = ? AND second_id = ?")
        .bind(first)
        .bind(second)
        .next();
}

#undef PERSON_SELECT

} // namespace frontdesk
