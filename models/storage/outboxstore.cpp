#include "models/storage/outboxstore.h"

#include <QJsonDocument>

#include <array>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

#define FRONTDESK_OUTBOX_SELECT                                                                              \
    "SELECT o.id, o.clinic_id, o.channel, o.kind, o.patient_id, o.user_id, o.appointment_id, o.message_id, " \
    "o.arguments, o.due_ms, o.status, o.error, o.attempts, o.next_attempt_ms, o.claimed_at, o.sent_at, "     \
    "o.gateway_id, o.created_at, o.updated_at FROM outbox o "

constexpr std::array<std::pair<OutboxStatus, QLatin1StringView>, 6> statuses{{{OutboxStatus::Pending, "pending"_L1},
                                                                              {OutboxStatus::Claimed, "claimed"_L1},
                                                                              {OutboxStatus::Sent, "sent"_L1},
                                                                              {OutboxStatus::Delivered, "delivered"_L1},
                                                                              {OutboxStatus::Failed, "failed"_L1},
                                                                              {OutboxStatus::Recalled, "recalled"_L1}}};

OutboxStatus statusFromString(QStringView text)
{
    for (const auto &[status, name] : statuses) {
        if (name == text)
            return status;
    }
    return OutboxStatus::Failed;
}

OutboxEntry read(const Statement &row)
{
    int column = 0;
    OutboxEntry entry;
    entry.id = row.id<OutboxTag>(column++);
    entry.clinicId = row.id<ClinicTag>(column++);
    entry.channel = channelFromString(row.text(column++)).value_or(Channel::Email);
    entry.kind = row.text(column++);
    entry.patientId = row.id<PatientTag>(column++);
    entry.userId = row.id<UserTag>(column++);
    entry.appointmentId = row.id<AppointmentTag>(column++);
    entry.messageId = row.id<MessageTag>(column++);
    entry.arguments = QJsonDocument::fromJson(row.utf8(column++)).object();
    entry.dueAt = row.instant(column++);
    entry.status = statusFromString(row.text(column++));
    entry.error = row.text(column++);
    entry.attempts = row.number(column++);
    entry.nextAttemptAt = row.optionalInstant(column++);
    entry.claimedAt = row.optionalInstant(column++);
    entry.sentAt = row.optionalInstant(column++);
    entry.gatewayId = row.text(column++);
    entry.createdAt = row.instant(column++);
    entry.updatedAt = row.instant(column++);
    return entry;
}

QList<OutboxEntry> readAll(Statement &rows)
{
    QList<OutboxEntry> entries;
    while (rows.next())
        entries.append(read(rows));
    return entries;
}

std::optional<OutboxEntry> readOne(Statement &row)
{
    return row.next() ? std::optional(read(row)) : std::nullopt;
}

QString toText(const QJsonObject &arguments)
{
    return QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact));
}

} // namespace

QString toString(OutboxStatus status)
{
    for (const auto &[value, name] : statuses) {
        if (value == status)
            return name;
    }
    Q_UNREACHABLE();
}

void OutboxStore::insert(const OutboxEntry &entry)
{
    insertAll({entry});
}

void OutboxStore::insertAll(const QList<OutboxEntry> &entries)
{
    if (entries.isEmpty())
        return;
    const QByteArray values = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_ba;
    QByteArray sql = "INSERT INTO outbox (id, clinic_id, channel, kind, patient_id, user_id, appointment_id, "
                     "message_id, arguments, due_ms, next_attempt_ms, created_at, updated_at) VALUES "_ba;
    for (qsizetype i = 0; i < entries.size(); ++i)
        sql += i == 0 ? values : ", " + values;
    Statement statement = m_database.prepareComposed(sql);
    for (const OutboxEntry &entry : entries)
        statement.bind(entry.id.isNull() ? OutboxId::create() : entry.id)
            .bind(entry.clinicId)
            .bind(toString(entry.channel))
            .bind(entry.kind)
            .bind(entry.patientId)
            .bind(entry.userId)
            .bind(entry.appointmentId)
            .bind(entry.messageId)
            .bind(toText(entry.arguments))
            .bind(entry.dueAt)
            .bind(entry.dueAt)
            .bind(entry.createdAt)
            .bind(entry.createdAt);
    statement.run();
}

void OutboxStore::update(const OutboxEntry &entry)
{
    m_database
        .prepare("UPDATE outbox SET kind = ?, arguments = ?, due_ms = ?, status = ?, error = ?, attempts = ?, "
                 "next_attempt_ms = ?, claimed_at = ?, sent_at = ?, gateway_id = ?, updated_at = ? WHERE id = ?")
        .bind(entry.kind)
        .bind(toText(entry.arguments))
        .bind(entry.dueAt)
        .bind(toString(entry.status))
        .bindOptional(entry.error)
        .bind(entry.attempts)
        .bind(entry.nextAttemptAt)
        .bind(entry.claimedAt)
        .bind(entry.sentAt)
        .bindOptional(entry.gatewayId)
        .bind(entry.updatedAt)
        .bind(entry.id)
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

std::optional<OutboxEntry> OutboxStore::find(OutboxId id)
{
    Statement row = m_database.prepare(FRONTDESK_OUTBOX_SELECT "WHERE o.id = ?");
    return readOne(row.bind(id));
}

QList<OutboxEntry> OutboxStore::pendingOf(AppointmentId id)
{
    Statement rows = m_database.prepare(FRONTDESK_OUTBOX_SELECT
                                        "WHERE o.appointment_id = ? AND o.status = 'pending' ORDER BY o.number");
    return readAll(rows.bind(id));
}

QList<OutboxEntry> OutboxStore::pendingOf(const Patient &patient, Channel channel)
{
    Statement rows = m_database.prepare(FRONTDESK_OUTBOX_SELECT
                                        "WHERE o.clinic_id = ? AND o.channel = ? AND o.next_attempt_ms IS NOT NULL "
                                        "AND o.patient_id = ? AND o.status = 'pending' ORDER BY o.number");
    return readAll(rows.bind(patient.clinicId).bind(toString(channel)).bind(patient.id));
}

std::optional<OutboxEntry> OutboxStore::findMessage(MessageId id)
{
    Statement row = m_database.prepare(FRONTDESK_OUTBOX_SELECT
                                       "WHERE o.message_id = ? AND o.kind = 'message' ORDER BY o.number DESC LIMIT 1");
    return readOne(row.bind(id));
}

std::optional<OutboxEntry> OutboxStore::findByGateway(Channel channel, const QString &gatewayId)
{
    Statement row = m_database.prepare(FRONTDESK_OUTBOX_SELECT "WHERE o.channel = ? AND o.gateway_id = ? "
                                                               "ORDER BY o.number DESC LIMIT 1");
    return readOne(row.bind(toString(channel)).bind(gatewayId));
}

QList<OutboxEntry> OutboxStore::due(ClinicId clinic, Channel channel, Instant now, int limit)
{
    Statement rows = m_database.prepare(FRONTDESK_OUTBOX_SELECT
                                        "WHERE o.clinic_id = ? AND o.channel = ? AND o.next_attempt_ms IS NOT NULL "
                                        "AND o.next_attempt_ms <= ? ORDER BY o.next_attempt_ms LIMIT ?");
    return readAll(rows.bind(clinic).bind(toString(channel)).bind(now).bind(limit));
}

std::optional<Instant> OutboxStore::nextDue()
{
    Statement row = m_database.prepare(
        "SELECT min((SELECT min(o.next_attempt_ms) FROM outbox o WHERE o.clinic_id = c.id AND "
        "o.channel = k.column1 AND o.next_attempt_ms IS NOT NULL)) FROM clinics c, "
        "(VALUES ('sms'), ('email'), ('push'), ('voice'), ('whatsapp')) k "
        "WHERE NOT EXISTS (SELECT 1 FROM upstream u WHERE u.clinic_id = c.id)");
    return row.next() ? row.optionalInstant(0) : std::nullopt;
}

void OutboxStore::claim(OutboxEntry &entry, Instant now)
{
    entry.status = OutboxStatus::Claimed;
    entry.claimedAt = now;
    entry.nextAttemptAt.reset();
    entry.attempts += 1;
    entry.updatedAt = now;
    update(entry);
}

int OutboxStore::releaseClaims(Instant now)
{
    m_database
        .prepare("UPDATE outbox SET status = CASE status WHEN 'claimed' THEN 'pending' ELSE status END, "
                 "next_attempt_ms = CASE status WHEN 'claimed' THEN ?1 END, claimed_at = NULL, updated_at = ?1 "
                 "WHERE claimed_at IS NOT NULL")
        .bind(now)
        .run();
    return m_database.changes();
}

void OutboxStore::recallFarRetries(Instant after, Instant now)
{
    m_database
        .prepare("UPDATE outbox SET next_attempt_ms = ? WHERE next_attempt_ms > ? AND next_attempt_ms IS NOT NULL "
                 "AND attempts > 0")
        .bind(now)
        .bind(after)
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

#undef FRONTDESK_OUTBOX_SELECT

} // namespace frontdesk
