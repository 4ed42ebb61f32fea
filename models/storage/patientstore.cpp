#include "models/storage/patientstore.h"

#include <algorithm>

#include "models/storage/patientwords.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

#define PATIENT_COLUMNS                                                                                         \
    "SELECT p.number, p.id, p.clinic_id, p.patient_number, p.first_name, p.last_name, p.phone, p.email, "       \
    "p.date_of_birth, p.insurance, p.notes, p.language, p.no_show_count, p.user_id, p.dui_sealed IS NOT NULL, " \
    "p.created_at, p.updated_at "
#define PATIENT_SELECT PATIENT_COLUMNS "FROM patients p "
// CROSS JOIN: the index of words is asked once, and its hits are looked up. Left to itself SQLite may walk through all of
// the clinic's patients and ask the index for each.
#define PATIENT_HITS "FROM patient_search s CROSS JOIN patients p ON p.number = s.rowid "
// The same behind the one whose row number was typed.
#define PATIENT_NUMBER_AND_HITS                                                                                \
    "FROM (SELECT ? AS hit UNION ALL SELECT rowid FROM patient_search WHERE patient_search MATCH ? AND rowid " \
    "<> ?) s CROSS JOIN patients p ON p.number = s.hit "

namespace {

Patient read(const Statement &row)
{
    Patient p;
    p.number = row.integer(0);
    p.id = row.id<PatientTag>(1);
    p.clinicId = row.id<ClinicTag>(2);
    p.patientNumber = row.text(3);
    p.firstName = row.text(4);
    p.lastName = row.text(5);
    p.phone = row.text(6);
    p.email = row.text(7);
    if (!row.isNull(8))
        p.dateOfBirth = row.date(8);
    p.insurance = row.text(9);
    p.notes = row.text(10);
    p.language = row.text(11);
    p.noShowCount = row.number(12);
    p.userId = row.id<UserTag>(13);
    p.hasDui = row.flag(14);
    p.createdAt = row.instant(15);
    p.updatedAt = row.instant(16);
    return p;
}

std::optional<Patient> readOne(Statement &row)
{
    return row.next() ? std::optional(read(row)) : std::nullopt;
}

QList<Patient> readAll(Statement &rows)
{
    QList<Patient> patients;
    while (rows.next())
        patients.append(read(rows));
    return patients;
}

/// No word at all asks for everybody, and so does what a phone number begins with; other signs are in nobody's name.
bool asksForAll(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace() || u"()+./-"_s.contains(c); });
}

/// What may be meant as a row number; 0 when the text is none.
qint64 rowNumberIn(const QString &text)
{
    const QString digits = text.trimmed();
    const bool number = std::ranges::all_of(digits, [](QChar c) { return c.isDigit(); });
    return number ? digits.toLongLong() : 0;
}

} // namespace

void PatientStore::insert(Patient &patient, int year)
{
    if (patient.patientNumber.isEmpty())
        patient.patientNumber = nextPatientNumber(patient.clinicId, year);
    m_database
        .prepare("INSERT INTO patients (id, clinic_id, patient_number, first_name, last_name, phone, email, "
                 "date_of_birth, insurance, notes, language, no_show_count, user_id, created_at, updated_at) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(patient.id)
        .bind(patient.clinicId)
        .bind(patient.patientNumber)
        .bind(patient.firstName)
        .bind(patient.lastName)
        .bindOptional(patient.phone)
        .bindOptional(patient.email)
        .bind(patient.dateOfBirth)
        .bind(patient.insurance)
        .bind(patient.notes)
        .bindOptional(patient.language)
        .bind(patient.noShowCount)
        .bind(patient.userId)
        .bind(patient.createdAt)
        .bind(patient.updatedAt)
        .run();
    patient.number = m_database.lastInsertRowId();
    index(patient);
}

void PatientStore::update(const Patient &patient)
{
    if (const auto before = find(patient.clinicId, patient.id))
        unindex(*before);
    m_database
        .prepare("UPDATE patients SET phone_refused_at = CASE WHEN phone IS ? THEN phone_refused_at END, "
                 "email_refused_at = CASE WHEN email IS ? THEN email_refused_at END, "
                 "first_name = ?, last_name = ?, phone = ?, email = ?, date_of_birth = ?, "
                 "insurance = ?, notes = ?, language = ?, no_show_count = ?, user_id = ?, updated_at = ? WHERE id = ?")
        .bindOptional(patient.phone)
        .bindOptional(patient.email)
        .bind(patient.firstName)
        .bind(patient.lastName)
        .bindOptional(patient.phone)
        .bindOptional(patient.email)
        .bind(patient.dateOfBirth)
        .bind(patient.insurance)
        .bind(patient.notes)
        .bindOptional(patient.language)
        .bind(patient.noShowCount)
        .bind(patient.userId)
        .bind(patient.updatedAt)
        .bind(patient.id)
        .run();
    index(patient);
}

void PatientStore::setSealedDui(PatientId id, const QByteArray &sealed)
{
    m_database.prepare("UPDATE patients SET dui_sealed = ? WHERE id = ?")
        .bind(sealed.isEmpty() ? std::nullopt : std::optional(sealed))
        .bind(id)
        .run();
}

QByteArray PatientStore::sealedDui(PatientId id)
{
    Statement row = m_database.prepare("SELECT dui_sealed FROM patients WHERE id = ?");
    return row.bind(id).next() ? row.blob(0) : QByteArray();
}

void PatientStore::countNoShow(PatientId id, int by, Instant at)
{
    m_database.prepare("UPDATE patients SET no_show_count = max(0, no_show_count + ?), updated_at = ? WHERE id = ?")
        .bind(by)
        .bind(at)
        .bind(id)
        .run();
}

std::optional<Patient> PatientStore::find(ClinicId clinic, PatientId id)
{
    Statement row = m_database.prepare(PATIENT_SELECT "WHERE p.id = ? AND p.clinic_id = ? AND p.merged_into IS NULL");
    return readOne(row.bind(id).bind(clinic));
}

bool PatientStore::exists(ClinicId clinic, PatientId id)
{
    return m_database.prepare("SELECT 1 FROM patients WHERE id = ? AND clinic_id = ? AND merged_into IS NULL")
        .bind(id)
        .bind(clinic)
        .next();
}

std::optional<Patient> PatientStore::findByPhone(ClinicId clinic, const QString &e164)
{
    Statement row = m_database.prepare(PATIENT_SELECT "WHERE p.clinic_id = ? AND p.phone = ? AND p.merged_into IS NULL "
                                                      "ORDER BY p.number LIMIT 1");
    return readOne(row.bind(clinic).bind(e164));
}

std::optional<Patient> PatientStore::findByEmail(ClinicId clinic, const QString &email)
{
    Statement row = m_database.prepare(PATIENT_SELECT "WHERE p.clinic_id = ? AND p.email = ? AND p.merged_into IS NULL "
                                                      "ORDER BY p.number LIMIT 1");
    return readOne(row.bind(clinic).bind(email));
}

std::optional<Patient> PatientStore::findByUser(ClinicId clinic, UserId user)
{
    Statement row = m_database.prepare(PATIENT_SELECT "WHERE p.user_id = ? AND p.clinic_id = ?");
    return readOne(row.bind(user).bind(clinic));
}

QList<Patient> PatientStore::reachedBy(ClinicId clinic, Channel channel, const QString &address)
{
    Statement rows = channel == Channel::Email
                         ? m_database.prepare(PATIENT_SELECT "WHERE p.clinic_id = ? AND p.email = ? "
                                                             "AND p.merged_into IS NULL ORDER BY p.number")
                         : m_database.prepare(PATIENT_SELECT "WHERE p.clinic_id = ? AND p.phone = ? "
                                                             "AND p.merged_into IS NULL ORDER BY p.number");
    rows.bind(clinic).bind(address);
    return readAll(rows);
}

QList<Patient> PatientStore::list(ClinicId clinic, int limit, int offset)
{
    Statement rows = m_database.prepare(PATIENT_SELECT "WHERE p.clinic_id = ? AND p.merged_into IS NULL "
                                                       "ORDER BY p.last_name, p.first_name, p.id LIMIT ? OFFSET ?");
    return readAll(rows.bind(clinic).bind(limit).bind(offset));
}

int PatientStore::count(ClinicId clinic)
{
    Statement row = m_database.prepare("SELECT count(*) FROM patients WHERE clinic_id = ? AND merged_into IS NULL");
    return row.bind(clinic).next() ? row.number(0) : 0;
}

QList<Patient> PatientStore::search(ClinicId clinic, const QString &text, int limit, int offset)
{
    const QString match = patientwords::matchOf(text);
    if (match.isEmpty())
        return asksForAll(text) ? list(clinic, limit, offset) : QList<Patient>();
    if (const qint64 number = rowNumberIn(text)) {
        Statement rows = m_database.prepare(PATIENT_COLUMNS PATIENT_NUMBER_AND_HITS
                                            "WHERE p.clinic_id = ? AND p.merged_into IS NULL LIMIT ? OFFSET ?");
        return readAll(rows.bind(number).bind(match).bind(number).bind(clinic).bind(limit).bind(offset));
    }
    Statement rows = m_database.prepare(PATIENT_COLUMNS PATIENT_HITS
                                        "WHERE patient_search MATCH ? AND p.clinic_id = ? AND p.merged_into IS NULL "
                                        "LIMIT ? OFFSET ?");
    return readAll(rows.bind(match).bind(clinic).bind(limit).bind(offset));
}

int PatientStore::countMatches(ClinicId clinic, const QString &text)
{
    const QString match = patientwords::matchOf(text);
    if (match.isEmpty())
        return asksForAll(text) ? count(clinic) : 0;
    if (const qint64 number = rowNumberIn(text)) {
        Statement row = m_database.prepare("SELECT count(*) " PATIENT_NUMBER_AND_HITS
                                           "WHERE p.clinic_id = ? AND p.merged_into IS NULL");
        return row.bind(number).bind(match).bind(number).bind(clinic).next() ? row.number(0) : 0;
    }
    Statement row = m_database.prepare("SELECT count(*) " PATIENT_HITS
                                       "WHERE patient_search MATCH ? AND p.clinic_id = ? AND p.merged_into IS NULL");
    return row.bind(match).bind(clinic).next() ? row.number(0) : 0;
}

/// Numbers may have come from elsewhere too (a linked desk's copy): those are passed over.
QString PatientStore::nextPatientNumber(ClinicId clinic, int year)
{
    const QString key = u"patients:%1:%2"_s.arg(clinic.toString()).arg(year);
    for (;;) {
        Statement row = m_database.prepare("INSERT INTO meta (key, value) VALUES (?, 1) "
                                           "ON CONFLICT (key) DO UPDATE SET value = value + 1 RETURNING value");
        const int count = row.bind(key).next() ? row.number(0) : 1;
        const QString number = u"P-%1-%2"_s.arg(year).arg(count, 3, 10, QChar(u'0'));
        Statement taken = m_database.prepare("SELECT 1 FROM patients WHERE clinic_id = ? AND patient_number = ?");
        if (!taken.bind(clinic).bind(number).next())
            return number;
    }
}

void PatientStore::index(const Patient &patient)
{
    m_database.prepare("INSERT INTO patient_search (rowid, name, digits) VALUES (?, ?, ?)")
        .bind(patient.number)
        .bind(patient.name())
        .bind(patientwords::digitsOf(patient))
        .run();
}

void PatientStore::unindex(const Patient &patient)
{
    m_database.prepare("INSERT INTO patient_search (patient_search, rowid, name, digits) VALUES ('delete', ?, ?, ?)")
        .bind(patient.number)
        .bind(patient.name())
        .bind(patientwords::digitsOf(patient))
        .run();
}

#undef PATIENT_SELECT
#undef PATIENT_COLUMNS
#undef PATIENT_HITS
#undef PATIENT_NUMBER_AND_HITS

} // namespace frontdesk
