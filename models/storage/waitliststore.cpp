#include "models/storage/waitliststore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

#define WAITLIST_SELECT                                                                                          \
    "SELECT w.id, w.clinic_id, w.patient_id, w.doctor_id, w.from_ms, w.to_ms, w.notes, w.status, w.created_by, " \
    "w.created_at, w.updated_at, p.first_name, p.last_name FROM waitlist w JOIN patients p ON p.id = w.patient_id "

namespace {

WaitlistEntry read(const Statement &row)
{
    const QString first = row.text(11);
    const QString last = row.text(12);
    return {row.id<WaitlistTag>(0),
            row.id<ClinicTag>(1),
            row.id<PatientTag>(2),
            row.id<UserTag>(3),
            row.optionalInstant(4),
            row.optionalInstant(5),
            row.text(6),
            row.text(7),
            row.id<UserTag>(8),
            row.instant(9),
            row.instant(10),
            last.isEmpty() ? first : QString(first + u' ' + last)};
}

} // namespace

void WaitlistStore::insert(const WaitlistEntry &entry)
{
    m_database
        .prepare(
            "INSERT INTO waitlist (id, clinic_id, patient_id, doctor_id, from_ms, to_ms, notes, status, created_by, "
            "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(entry.id)
        .bind(entry.clinicId)
        .bind(entry.patientId)
        .bind(entry.doctorId)
        .bind(entry.from)
        .bind(entry.to)
        .bind(entry.notes)
        .bind(entry.status)
        .bind(entry.createdBy)
        .bind(entry.createdAt)
        .bind(entry.updatedAt)
        .run();
}

void WaitlistStore::setStatus(WaitlistId id, const QString &status, Instant at)
{
    m_database.prepare("UPDATE waitlist SET status = ?, updated_at = ? WHERE id = ?")
        .bind(status)
        .bind(at)
        .bind(id)
        .run();
}

std::optional<WaitlistEntry> WaitlistStore::find(ClinicId clinic, WaitlistId id)
{
    Statement row = m_database.prepare(WAITLIST_SELECT "WHERE w.id = ? AND w.clinic_id = ?");
    return row.bind(id).bind(clinic).next() ? std::optional(read(row)) : std::nullopt;
}

QList<WaitlistEntry> WaitlistStore::open(ClinicId clinic, PatientId patient, int limit, int offset)
{
    Statement rows = m_database.prepare(WAITLIST_SELECT "WHERE w.clinic_id = ? AND w.status IN ('waiting', 'offered') "
                                                        "AND w.patient_id = coalesce(?, w.patient_id) "
                                                        "ORDER BY w.created_at, w.id LIMIT ? OFFSET ?");
    rows.bind(clinic).bind(patient).bind(limit).bind(offset);
    QList<WaitlistEntry> entries;
    while (rows.next())
        entries.append(read(rows));
    return entries;
}

int WaitlistStore::countOpen(ClinicId clinic, PatientId patient)
{
    Statement row = m_database.prepare("SELECT count(*) FROM waitlist WHERE clinic_id = ? AND status IN "
                                       "('waiting', 'offered') AND patient_id = coalesce(?, patient_id)");
    return row.bind(clinic).bind(patient).next() ? row.number(0) : 0;
}

#undef WAITLIST_SELECT

} // namespace frontdesk
