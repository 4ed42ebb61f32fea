#include "models/storage/outboxstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

void OutboxStore::insert(const OutboxEntry &entry)
{
    m_database
        .prepare("INSERT INTO outbox (id, clinic_id, channel, kind, patient_id, user_id, appointment_id, message_id, "
                 "due_ms, "
                 "next_attempt_ms, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(createTimeOrderedUuid().toString(QUuid::WithoutBraces))
        .bind(entry.clinicId)
        .bind(toString(entry.channel))
        .bind(entry.kind)
        .bind(entry.patientId)
        .bind(entry.userId)
        .bind(entry.appointmentId)
        .bind(entry.messageId)
        .bind(entry.dueAt)
        .bind(entry.dueAt)
        .bind(entry.createdAt)
        .bind(entry.createdAt)
        .run();
}

void OutboxStore::recallMessage(MessageId id, Instant at)
{
    m_database
        .prepare("UPDATE outbox SET status = 'recalled', next_attempt_ms = NULL, updated_at = ? "
                 "WHERE message_id = ? AND status = 'pending'")
        .bind(at)
        .bind(id)
        .run();
}

bool OutboxStore::refused(const Patient &patient, Channel channel)
{
    Statement row = m_database.prepare(
        "SELECT EXISTS (SELECT 1 FROM opt_outs WHERE clinic_id = ?1 AND channel = ?2 AND address = ?3) "
        "OR EXISTS (SELECT 1 FROM patient_preferences WHERE patient_id = ?4 AND 0 = CASE ?2 WHEN 'sms' THEN sms "
        "WHEN 'email' THEN email WHEN 'push' THEN push WHEN 'voice' THEN voice ELSE whatsapp END)");
    row.bind(patient.clinicId)
        .bind(toString(channel))
        .bind(channel == Channel::Email ? patient.email.toLower() : patient.phone)
        .bind(patient.id);
    return row.next() && row.flag(0);
}

} // namespace frontdesk
