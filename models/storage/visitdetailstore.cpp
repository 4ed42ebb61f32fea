#include "models/storage/visitdetailstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

#define FRONTDESK_PERSON_SELECT                                                                              \
    "SELECT t.person_id, t.staff, t.attendance_status, t.no_show, t.updated_at, p.first_name, p.last_name, " \
    "t.appointment_id FROM attendees t "

Attendee readAttendee(const Statement &row)
{
    return {row.id<PersonTag>(0), row.flag(1),
            attendanceStatusFromString(row.text(2)).value_or(AttendanceStatus::Invited), row.flag(3), row.instant(4)};
}

VisitPerson readPerson(const Statement &row)
{
    VisitPerson person{readAttendee(row), row.text(5)};
    if (const QString lastName = row.text(6); !lastName.isEmpty())
        person.name += u' ' + lastName;
    return person;
}

/// Only literals reach the SQL; values are bound in the same order.
QByteArray whereOf(const AttendedFilter &filter)
{
    // People have few visits among a clinic's many: the + keeps SQLite from walking through those.
    const bool ofOne = !filter.attendee.isNull() || !filter.patientId.isNull();
    QByteArray where = ofOne ? "WHERE +a.clinic_id = ?"_ba : "WHERE a.clinic_id = ?"_ba;
    if (filter.from)
        where += " AND a.start_ms >= ?";
    if (filter.to)
        where += " AND a.start_ms <= ?";
    if (!filter.host.isNull())
        where += " AND a.doctor_id = ?";
    if (!filter.attendee.isNull())
        where += " AND a.id IN (SELECT id FROM appointments WHERE patient_id = ? "
                 "UNION SELECT id FROM appointments WHERE internal = 1 AND doctor_id = ? "
                 "UNION SELECT appointment_id FROM attendees WHERE person_id = ?)";
    if (!filter.patientId.isNull())
        where += " AND a.id IN (SELECT id FROM appointments WHERE patient_id = ? "
                 "UNION SELECT appointment_id FROM attendees WHERE person_id = ?)";
    if (filter.after)
        where += " AND (a.start_ms, a.id) > (?, ?)";
    return where;
}

void bindFilter(Statement &statement, const AttendedFilter &filter)
{
    statement.bind(filter.clinicId);
    if (filter.from)
        statement.bind(filter.from);
    if (filter.to)
        statement.bind(filter.to);
    if (!filter.host.isNull())
        statement.bind(filter.host);
    if (!filter.attendee.isNull())
        statement.bind(filter.attendee).bind(filter.attendee).bind(filter.attendee);
    if (!filter.patientId.isNull())
        statement.bind(filter.patientId).bind(filter.patientId);
    if (filter.after)
        statement.bind(filter.after->first).bind(filter.after->second);
}

} // namespace

void VisitDetailStore::put(AppointmentId id, const VisitDetails &details)
{
    m_database
        .prepare("UPDATE appointments SET name = ?, description = ?, interaction_type = ?, join_url = ?, "
                 "meeting_id = ?, location = ?, generated_from_type = ?, generated_from = ?, occurrence_ms = ? "
                 "WHERE id = ?")
        .bindOptional(details.name)
        .bindOptional(details.description)
        .bind(toString(details.interaction))
        .bindOptional(details.joinUrl)
        .bindOptional(details.meetingId)
        .bindOptional(details.location)
        .bindOptional(details.generatedFromType)
        .bindOptional(details.generatedFrom)
        .bind(details.occurrence)
        .bind(id)
        .run();
    putPeople(id, details);
}

void VisitDetailStore::putPeople(AppointmentId id, const VisitDetails &details)
{
    m_database.prepare("DELETE FROM attendees WHERE appointment_id = ?").bind(id).run();
    for (qsizetype i = 0; i < details.attendees.size(); ++i) {
        const Attendee &attendee = details.attendees[i];
        m_database
            .prepare("INSERT INTO attendees (appointment_id, person_id, staff, position, attendance_status, no_show, "
                     "updated_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
            .bind(id)
            .bind(attendee.id)
            .bind(attendee.staff)
            .bind(qint64(i))
            .bind(toString(attendee.status))
            .bind(attendee.noShow)
            .bind(attendee.updatedAt)
            .run();
    }
    m_database.prepare("DELETE FROM reference_patients WHERE appointment_id = ?").bind(id).run();
    for (qsizetype i = 0; i < details.referencePatients.size(); ++i) {
        m_database.prepare("INSERT INTO reference_patients (appointment_id, patient_id, position) VALUES (?, ?, ?)")
            .bind(id)
            .bind(details.referencePatients[i])
            .bind(qint64(i))
            .run();
    }
}

VisitDetails VisitDetailStore::find(AppointmentId id)
{
    VisitDetails details;
    Statement row = m_database.prepare(
        "SELECT name, description, interaction_type, join_url, meeting_id, location, generated_from_type, "
        "generated_from, occurrence_ms FROM appointments WHERE id = ?");
    if (row.bind(id).next()) {
        details.name = row.text(0);
        details.description = row.text(1);
        details.interaction = interactionTypeFromString(row.text(2)).value_or(InteractionType::InPerson);
        details.joinUrl = row.text(3);
        details.meetingId = row.text(4);
        details.location = row.text(5);
        details.generatedFromType = row.text(6);
        details.generatedFrom = row.text(7);
        details.occurrence = row.optionalInstant(8);
    }
    details.attendees = attendees(id);
    Statement patients = m_database.prepare(
        "SELECT patient_id FROM reference_patients WHERE appointment_id = ? ORDER BY position");
    for (patients.bind(id); patients.next();)
        details.referencePatients.append(patients.id<PatientTag>(0));
    return details;
}

QList<Attendee> VisitDetailStore::attendees(AppointmentId id)
{
    Statement rows = m_database.prepare("SELECT person_id, staff, attendance_status, no_show, updated_at "
                                        "FROM attendees WHERE appointment_id = ? ORDER BY position");
    rows.bind(id);
    QList<Attendee> all;
    while (rows.next())
        all.append(readAttendee(rows));
    return all;
}

QList<VisitPerson> VisitDetailStore::people(AppointmentId id)
{
    Statement rows = m_database.prepare(FRONTDESK_PERSON_SELECT "LEFT JOIN patients p ON p.id = t.person_id "
                                                                "WHERE t.appointment_id = ? ORDER BY t.position");
    rows.bind(id);
    QList<VisitPerson> all;
    while (rows.next())
        all.append(readPerson(rows));
    return all;
}

QHash<AppointmentId, QList<VisitPerson>> VisitDetailStore::peopleWithin(ClinicId clinic, const TimeRange &range)
{
    Statement rows = m_database.prepare(
        FRONTDESK_PERSON_SELECT
        "JOIN appointments a ON a.id = t.appointment_id LEFT JOIN patients p ON p.id = t.person_id "
        "WHERE a.clinic_id = ? AND a.start_ms >= ? AND a.start_ms < ? AND (a.is_group = 1 OR a.internal = 1 "
        "OR EXISTS (SELECT 1 FROM attendees s WHERE s.appointment_id = a.id AND s.staff = 1)) "
        "ORDER BY a.start_ms, t.appointment_id, t.position");
    rows.bind(clinic).bind(range.start).bind(range.end);
    QHash<AppointmentId, QList<VisitPerson>> all;
    while (rows.next())
        all[rows.id<AppointmentTag>(7)].append(readPerson(rows));
    return all;
}

void VisitDetailStore::mark(AppointmentId id, const Attendee &attendee)
{
    m_database
        .prepare("UPDATE attendees SET attendance_status = ?, no_show = ?, updated_at = ? "
                 "WHERE appointment_id = ? AND person_id = ?")
        .bind(toString(attendee.status))
        .bind(attendee.noShow)
        .bind(attendee.updatedAt)
        .bind(id)
        .bind(attendee.id)
        .run();
}

bool VisitDetailStore::isFor(AppointmentId id, PatientId patient)
{
    if (patient.isNull())
        return false;
    Statement row = m_database.prepare(
        "SELECT EXISTS (SELECT 1 FROM appointments WHERE id = ?1 AND patient_id = ?2) "
        "OR EXISTS (SELECT 1 FROM attendees WHERE appointment_id = ?1 AND person_id = ?2)");
    return row.bind(id).bind(patient).next() && row.flag(0);
}

QList<StatusStep> VisitDetailStore::history(AppointmentId id)
{
    Statement rows = m_database.prepare(
        "SELECT status, changed_by, changed_at FROM status_history WHERE appointment_id = ? ORDER BY seq");
    rows.bind(id);
    QList<StatusStep> steps;
    while (rows.next())
        steps.append({appointmentStatusFromString(rows.text(0)).value_or(AppointmentStatus::Scheduled),
                      rows.id<UserTag>(1), rows.instant(2)});
    return steps;
}

QList<AppointmentId> VisitDetailStore::list(const AttendedFilter &filter)
{
    Statement rows = m_database.prepareComposed("SELECT a.id FROM appointments a "_ba + whereOf(filter)
                                                + " ORDER BY a.start_ms, a.id LIMIT ?");
    bindFilter(rows, filter);
    rows.bind(filter.limit);
    QList<AppointmentId> ids;
    while (rows.next())
        ids.append(rows.id<AppointmentTag>(0));
    return ids;
}

} // namespace frontdesk
