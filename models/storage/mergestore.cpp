#include "models/storage/mergestore.h"

#include <QStringList>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

MergeCounts MergeStore::counts(PatientId patient, Instant now)
{
    Statement row = m_database.prepare(
        "SELECT (SELECT count(*) FROM appointments WHERE patient_id = ?1), "
        "(SELECT count(*) FROM appointments WHERE patient_id = ?1 AND start_ms >= ?2 "
        "AND status NOT IN ('completed', 'cancelled', 'no_show')), "
        "(SELECT count(*) FROM messages WHERE patient_id = ?1 AND deleted_at IS NULL), "
        "(SELECT count(*) FROM invoices WHERE patient_id = ?1), "
        "(SELECT count(*) FROM waitlist WHERE patient_id = ?1 AND status IN ('waiting', 'offered'))");
    row.bind(patient).bind(now).next();
    return {row.number(0), row.number(1), row.number(2), row.number(3), row.number(4)};
}

QList<MovedThing> MergeStore::things(Statement &rows)
{
    QList<MovedThing> found;
    while (rows.next())
        found.append({rows.text(0), rows.optionalInstant(1)});
    return found;
}

QList<MovedThing> MergeStore::visits(PatientId patient)
{
    Statement rows = m_database.prepare("SELECT id, start_ms FROM appointments WHERE patient_id = ?1 UNION "
                                        "SELECT a.id, a.start_ms FROM attendees t "
                                        "JOIN appointments a ON a.id = t.appointment_id WHERE t.person_id = ?1");
    return things(rows.bind(patient));
}

QList<MovedThing> MergeStore::invoices(PatientId patient)
{
    Statement rows = m_database.prepare("SELECT id, NULL FROM invoices WHERE patient_id = ?");
    return things(rows.bind(patient));
}

QList<MovedThing> MergeStore::waiting(PatientId patient)
{
    Statement rows = m_database.prepare("SELECT id, NULL FROM waitlist WHERE patient_id = ?");
    return things(rows.bind(patient));
}

QList<Instant> MergeStore::sameTime(PatientId one, PatientId other, Instant now)
{
    Statement rows = m_database.prepare(
        "SELECT DISTINCT a.start_ms FROM appointments a JOIN appointments b ON b.patient_id = ?2 "
        "AND b.start_ms < a.end_ms AND b.end_ms > a.start_ms AND b.status NOT IN ('completed', 'cancelled', 'no_show') "
        "WHERE a.patient_id = ?1 AND a.end_ms > ?3 AND a.status NOT IN ('completed', 'cancelled', 'no_show') "
        "ORDER BY a.start_ms");
    QList<Instant> starts;
    for (rows.bind(one).bind(other).bind(now); rows.next();)
        starts.append(rows.instant(0));
    return starts;
}

void MergeStore::move(PatientId from, PatientId to, Instant at)
{
    m_database
        .prepare(
            "UPDATE appointments SET patient_id = ?2, version = version + 1, updated_at = ?3 WHERE patient_id = ?1")
        .bind(from)
        .bind(to)
        .bind(at)
        .run();
    m_database.prepare("UPDATE messages SET patient_id = ?2, conversation = 'patient:' || ?2 WHERE patient_id = ?1")
        .bind(from)
        .bind(to)
        .run();
    const QString emptied = u"patient:"_s + from.toString(); // what triggers keep of it
    m_database.prepare("DELETE FROM conversation_readers WHERE conversation = ?").bind(emptied).run();
    m_database.prepare("DELETE FROM conversations WHERE conversation = ?").bind(emptied).run();
    const auto run = [&](Sql sql) { m_database.prepare(sql).bind(from).bind(to).run(); };
    // of a group or a meeting that both are in, one place and one reminder are enough
    run("UPDATE reminders SET status = 'cancelled', next_attempt_ms = NULL WHERE patient_id = ?1 AND status = "
        "'scheduled' "
        "AND appointment_id IN (SELECT a.appointment_id FROM attendees a JOIN attendees b "
        "ON b.appointment_id = a.appointment_id AND b.person_id = ?2 WHERE a.person_id = ?1)");
    run("UPDATE reminders SET patient_id = ?2 WHERE patient_id = ?1 "
        "AND appointment_id IN (SELECT appointment_id FROM attendees WHERE person_id = ?1)");
    run("DELETE FROM attendees WHERE person_id = ?1 AND appointment_id IN "
        "(SELECT appointment_id FROM attendees WHERE person_id = ?2)");
    run("UPDATE attendees SET person_id = ?2 WHERE person_id = ?1");
    run("DELETE FROM reference_patients WHERE patient_id = ?1 AND appointment_id IN "
        "(SELECT appointment_id FROM reference_patients WHERE patient_id = ?2)");
    run("UPDATE reference_patients SET patient_id = ?2 WHERE patient_id = ?1");
    run("UPDATE waitlist SET patient_id = ?2 WHERE patient_id = ?1");
    run("UPDATE waitlist_slots SET former_patient_id = ?2 WHERE former_patient_id = ?1");
    run("UPDATE notifications SET patient_id = ?2 WHERE patient_id = ?1");
    run("UPDATE outbox SET patient_id = ?2 WHERE patient_id = ?1");
    run("UPDATE invoices SET patient_id = ?2 WHERE patient_id = ?1");
    run("UPDATE patients SET merged_into = ?2 WHERE merged_into = ?1");
}

void MergeStore::retire(PatientId gone, PatientId into, Instant at)
{
    m_database.prepare("DELETE FROM patient_preferences WHERE patient_id = ?").bind(gone).run();
    m_database.prepare("DELETE FROM distinct_patients WHERE first_id = ?1 OR second_id = ?1").bind(gone).run();
    m_database
        .prepare("UPDATE patients SET merged_into = ?, user_id = NULL, phone = NULL, email = NULL, dui_sealed = NULL, "
                 "updated_at = ? WHERE id = ?")
        .bind(into)
        .bind(at)
        .bind(gone)
        .run();
}

bool MergeStore::isUnused(PatientId patient)
{
    Statement row = m_database.prepare("SELECT EXISTS (SELECT 1 FROM appointments WHERE patient_id = ?1) "
                                       "OR EXISTS (SELECT 1 FROM attendees WHERE person_id = ?1) "
                                       "OR EXISTS (SELECT 1 FROM reference_patients WHERE patient_id = ?1) "
                                       "OR EXISTS (SELECT 1 FROM invoices WHERE patient_id = ?1) "
                                       "OR EXISTS (SELECT 1 FROM messages WHERE patient_id = ?1) "
                                       "OR EXISTS (SELECT 1 FROM notifications WHERE patient_id = ?1) "
                                       "OR EXISTS (SELECT 1 FROM outbox WHERE patient_id = ?1) "
                                       "OR EXISTS (SELECT 1 FROM reminders WHERE patient_id = ?1) "
                                       "OR EXISTS (SELECT 1 FROM waitlist WHERE patient_id = ?1) "
                                       "OR EXISTS (SELECT 1 FROM waitlist_slots WHERE former_patient_id = ?1) "
                                       "OR EXISTS (SELECT 1 FROM distinct_patients "
                                       "WHERE first_id = ?1 OR second_id = ?1) "
                                       "OR EXISTS (SELECT 1 FROM patients WHERE merged_into = ?1)");
    return row.bind(patient).next() && !row.flag(0);
}

QStringList MergeStore::references()
{
    return {u"appointments.patient_id"_s,
            u"attendees.person_id"_s,
            u"conversations.patient_id"_s,
            u"distinct_patients.first_id"_s,
            u"distinct_patients.second_id"_s,
            u"invoices.patient_id"_s,
            u"messages.patient_id"_s,
            u"notifications.patient_id"_s,
            u"outbox.patient_id"_s,
            u"patient_preferences.patient_id"_s,
            u"patients.merged_into"_s,
            u"reference_patients.patient_id"_s,
            u"reminders.patient_id"_s,
            u"waitlist.patient_id"_s,
            u"waitlist_slots.former_patient_id"_s};
}

} // namespace frontdesk
