#include "models/storage/reminderstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

#define FRONTDESK_REMINDER_SELECT                                                                                \
    "SELECT r.number, r.id, r.clinic_id, r.appointment_id, r.event_reminder_id, r.patient_id, r.parent_number, " \
    "r.kind, "                                                                                                   \
    "r.channel, r.rule, r.due_ms, r.send_at_given, r.status, r.delivery_status, r.message, r.language, "         \
    "r.error, r.attempts, r.next_attempt_ms, r.claimed_at, r.gateway_id, r.sent_at, r.created_at, r.updated_at " \
    "FROM reminders r "

Reminder read(const Statement &row)
{
    int column = 0;
    Reminder r;
    r.number = row.integer(column++);
    r.id = row.id<ReminderTag>(column++);
    r.clinicId = row.id<ClinicTag>(column++);
    r.appointmentId = row.id<AppointmentTag>(column++);
    r.eventReminderId = row.id<EventReminderTag>(column++);
    r.patientId = row.id<PatientTag>(column++);
    r.parentNumber = row.integer(column++);
    r.kind = reminderKindFromString(row.text(column++)).value_or(ReminderKind::Custom);
    r.channel = channelFromString(row.text(column++));
    r.rule = row.text(column++);
    r.dueAt = row.instant(column++);
    r.sendAtGiven = row.flag(column++);
    r.status = reminderStatusFromString(row.text(column++)).value_or(ReminderStatus::Failed);
    r.delivery = deliveryStatusFromString(row.text(column++)).value_or(DeliveryStatus::Failed);
    r.message = row.text(column++);
    r.language = row.text(column++);
    r.error = row.text(column++);
    r.attempts = row.number(column++);
    r.nextAttemptAt = row.optionalInstant(column++);
    r.claimedAt = row.optionalInstant(column++);
    r.gatewayId = row.text(column++);
    r.sentAt = row.optionalInstant(column++);
    r.createdAt = row.instant(column++);
    r.updatedAt = row.instant(column++);
    return r;
}

QList<Reminder> readAll(Statement &rows)
{
    QList<Reminder> reminders;
    while (rows.next())
        reminders.append(read(rows));
    return reminders;
}

std::optional<Reminder> readOne(Statement &row)
{
    return row.next() ? std::optional(read(row)) : std::nullopt;
}

QString channelName(const Reminder &reminder)
{
    return reminder.channel ? toString(*reminder.channel) : u"all"_s;
}

void bindNew(Statement &statement, const Reminder &r)
{
    statement.bind(r.id)
        .bind(r.clinicId)
        .bind(r.appointmentId)
        .bind(r.eventReminderId)
        .bind(r.patientId)
        .bind(r.parentNumber ? std::optional(r.parentNumber) : std::nullopt)
        .bind(toString(r.kind))
        .bind(channelName(r))
        .bindOptional(r.rule)
        .bind(r.dueAt)
        .bind(r.sendAtGiven)
        .bind(toString(r.status))
        .bind(toString(r.delivery))
        .bindOptional(r.message)
        .bindOptional(r.language)
        .bindOptional(r.error)
        .bind(r.nextAttemptAt)
        .bind(r.createdAt)
        .bind(r.updatedAt);
}

/// Only literals reach the SQL; values are bound in the same order.
QByteArray whereOf(const ReminderFilter &filter)
{
    QByteArray where = "WHERE r.clinic_id = ?"_ba;
    if (!filter.appointmentId.isNull())
        where += " AND r.appointment_id = ?";
    if (filter.dueWithin)
        where += " AND r.due_ms >= ? AND r.due_ms < ?";
    if (filter.status)
        where += " AND r.status = ?";
    if (filter.channel)
        where += " AND r.channel = ?";
    if (filter.ofVisits)
        where += " AND r.appointment_id IS NOT NULL";
    return where + (filter.withParts ? " AND r.channel <> 'all'" : " AND r.parent_number IS NULL");
}

void bindFilter(Statement &statement, const ReminderFilter &filter)
{
    statement.bind(filter.clinicId);
    if (!filter.appointmentId.isNull())
        statement.bind(filter.appointmentId);
    if (filter.dueWithin)
        statement.bind(filter.dueWithin->start).bind(filter.dueWithin->end);
    if (filter.status)
        statement.bind(toString(*filter.status));
    if (filter.channel)
        statement.bind(toString(*filter.channel));
}

} // namespace

void ReminderStore::insert(Reminder &reminder)
{
    insertAll({reminder});
    reminder.number = m_database.lastInsertRowId();
}

void ReminderStore::insertAll(const QList<Reminder> &reminders)
{
    if (reminders.isEmpty())
        return;
    const QByteArray values = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_ba;
    QByteArray sql =
        "INSERT INTO reminders (id, clinic_id, appointment_id, event_reminder_id, patient_id, parent_number, "
        "kind, channel, rule, due_ms, send_at_given, status, delivery_status, message, language, error, "
        "next_attempt_ms, created_at, updated_at) VALUES "_ba;
    for (qsizetype i = 0; i < reminders.size(); ++i)
        sql += i == 0 ? values : ", " + values;
    Statement statement = m_database.prepareComposed(sql);
    for (const Reminder &reminder : reminders)
        bindNew(statement, reminder);
    statement.run();
}

void ReminderStore::update(const Reminder &reminder)
{
    m_database
        .prepare("UPDATE reminders SET due_ms = ?, send_at_given = ?, status = ?, delivery_status = ?, message = ?, "
                 "language = ?, error = ?, attempts = ?, next_attempt_ms = ?, claimed_at = ?, gateway_id = ?, "
                 "sent_at = ?, updated_at = ? WHERE id = ?")
        .bind(reminder.dueAt)
        .bind(reminder.sendAtGiven)
        .bind(toString(reminder.status))
        .bind(toString(reminder.delivery))
        .bindOptional(reminder.message)
        .bindOptional(reminder.language)
        .bindOptional(reminder.error)
        .bind(reminder.attempts)
        .bind(reminder.nextAttemptAt)
        .bind(reminder.claimedAt)
        .bindOptional(reminder.gatewayId)
        .bind(reminder.sentAt)
        .bind(reminder.updatedAt)
        .bind(reminder.id)
        .run();
}

std::optional<Reminder> ReminderStore::find(ClinicId clinic, ReminderId id)
{
    Statement row = m_database.prepare(FRONTDESK_REMINDER_SELECT "WHERE r.id = ? AND r.clinic_id = ?");
    return readOne(row.bind(id).bind(clinic));
}

std::optional<Reminder> ReminderStore::find(ClinicId clinic, qint64 number)
{
    Statement row = m_database.prepare(FRONTDESK_REMINDER_SELECT "WHERE r.number = ? AND r.clinic_id = ?");
    return readOne(row.bind(number).bind(clinic));
}

QList<Reminder> ReminderStore::list(const ReminderFilter &filter)
{
    const bool byTime = !filter.appointmentId.isNull() || filter.dueWithin.has_value();
    Statement rows = m_database.prepareComposed(FRONTDESK_REMINDER_SELECT + whereOf(filter)
                                                + (byTime ? " ORDER BY r.due_ms, r.number" : " ORDER BY r.number DESC")
                                                + " LIMIT ? OFFSET ?");
    bindFilter(rows, filter);
    return readAll(rows.bind(filter.limit).bind(filter.offset));
}

int ReminderStore::count(const ReminderFilter &filter)
{
    Statement row = m_database.prepareComposed("SELECT count(*) FROM reminders r " + whereOf(filter));
    bindFilter(row, filter);
    return row.next() ? row.number(0) : 0;
}

QList<Reminder> ReminderStore::parts(qint64 number)
{
    Statement rows = m_database.prepare(FRONTDESK_REMINDER_SELECT "WHERE r.parent_number = ? ORDER BY r.number");
    return readAll(rows.bind(number));
}

QList<Reminder> ReminderStore::ofAppointment(AppointmentId id)
{
    Statement rows = m_database.prepare(FRONTDESK_REMINDER_SELECT "WHERE r.appointment_id = ? ORDER BY r.number");
    return readAll(rows.bind(id));
}

QList<Reminder> ReminderStore::ofEvent(EventReminderId id)
{
    Statement rows = m_database.prepare(FRONTDESK_REMINDER_SELECT "WHERE r.event_reminder_id = ? ORDER BY r.number");
    return readAll(rows.bind(id));
}

QList<Reminder> ReminderStore::openOf(PatientId patient, Channel channel)
{
    Statement rows = m_database.prepare(FRONTDESK_REMINDER_SELECT
                                        "WHERE r.appointment_id IN (SELECT id FROM appointments WHERE patient_id = ?1 "
                                        "UNION SELECT appointment_id FROM attendees WHERE person_id = ?1) "
                                        "AND r.channel = ?2 AND r.status = 'scheduled' "
                                        "AND (r.patient_id IS NULL OR r.patient_id = ?1) ORDER BY r.number");
    return readAll(rows.bind(patient).bind(toString(channel)));
}

QList<Reminder> ReminderStore::openOf(ClinicId clinic, const QString &phone, Channel channel)
{
    Statement rows = m_database.prepare(FRONTDESK_REMINDER_SELECT
                                        "JOIN event_reminders e ON e.id = r.event_reminder_id WHERE e.clinic_id = ? "
                                        "AND e.phone = ? AND r.channel = ? AND r.status = 'scheduled' "
                                        "ORDER BY r.number");
    return readAll(rows.bind(clinic).bind(phone).bind(toString(channel)));
}

QList<Reminder> ReminderStore::unwantedOf(ClinicId clinic, const QString &phone, Channel channel, Instant after)
{
    Statement rows = m_database.prepare(FRONTDESK_REMINDER_SELECT
                                        "JOIN event_reminders e ON e.id = r.event_reminder_id WHERE e.clinic_id = ? "
                                        "AND e.phone = ? AND r.channel = ? AND r.status = 'cancelled' "
                                        "AND r.delivery_status = 'unsubscribed' AND r.due_ms > ? ORDER BY r.number");
    return readAll(rows.bind(clinic).bind(phone).bind(toString(channel)).bind(after));
}

std::optional<Reminder> ReminderStore::findByGateway(Channel channel, const QString &gatewayId)
{
    Statement row = m_database.prepare(FRONTDESK_REMINDER_SELECT "WHERE r.channel = ? AND r.gateway_id = ? "
                                                                 "ORDER BY r.number DESC LIMIT 1");
    return readOne(row.bind(toString(channel)).bind(gatewayId));
}

std::optional<EventTarget> ReminderStore::eventTarget(EventReminderId id)
{
    Statement row = m_database.prepare("SELECT phone, coalesce(first_name, ''), coalesce(last_name, ''), timezone, "
                                       "event_ms, state FROM event_reminders WHERE id = ?");
    if (!row.bind(id).next())
        return std::nullopt;
    const QString name = (row.text(1) + u' ' + row.text(2));
    return EventTarget{row.text(0), name.trimmed(), row.text(3), row.instant(4), row.text(5)};
}

bool ReminderStore::optedOut(ClinicId clinic, Channel channel, const QString &phone)
{
    Statement row = m_database.prepare("SELECT 1 FROM opt_outs WHERE clinic_id = ? AND channel = ? AND address = ?");
    return row.bind(clinic).bind(toString(channel)).bind(phone).next();
}

QList<Reminder> ReminderStore::due(ClinicId clinic, Channel channel, Instant now, int limit)
{
    Statement rows = m_database.prepare(FRONTDESK_REMINDER_SELECT
                                        "WHERE r.clinic_id = ? AND r.channel = ? AND r.next_attempt_ms IS NOT NULL "
                                        "AND r.next_attempt_ms <= ? ORDER BY r.next_attempt_ms LIMIT ?");
    return readAll(rows.bind(clinic).bind(toString(channel)).bind(now).bind(limit));
}

std::optional<Instant> ReminderStore::nextDue()
{
    Statement row = m_database.prepare(
        "SELECT min((SELECT min(r.next_attempt_ms) FROM reminders r WHERE r.clinic_id = c.id AND "
        "r.channel = k.column1 AND r.next_attempt_ms IS NOT NULL)) FROM clinics c, "
        "(VALUES ('sms'), ('email'), ('push'), ('voice'), ('whatsapp')) k "
        "WHERE NOT EXISTS (SELECT 1 FROM upstream u WHERE u.clinic_id = c.id)");
    return row.next() ? row.optionalInstant(0) : std::nullopt;
}

void ReminderStore::claim(Reminder &reminder, Instant now)
{
    reminder.claimedAt = now;
    reminder.nextAttemptAt.reset();
    reminder.delivery = DeliveryStatus::Sending;
    reminder.attempts += 1;
    reminder.updatedAt = now;
    update(reminder);
}

QList<Reminder> ReminderStore::claimed()
{
    Statement rows = m_database.prepare(FRONTDESK_REMINDER_SELECT "WHERE r.claimed_at IS NOT NULL ORDER BY r.number");
    return readAll(rows);
}

int ReminderStore::releaseClaims(Instant now)
{
    m_database
        .prepare("UPDATE reminders SET next_attempt_ms = CASE status WHEN 'scheduled' THEN ?1 END, claimed_at = NULL, "
                 "delivery_status = CASE status WHEN 'scheduled' THEN 'pending' ELSE delivery_status END, "
                 "updated_at = ?1 WHERE claimed_at IS NOT NULL")
        .bind(now)
        .run();
    return m_database.changes();
}

void ReminderStore::recallFarRetries(Instant after, Instant now)
{
    m_database
        .prepare("UPDATE reminders SET next_attempt_ms = ? WHERE next_attempt_ms > ? AND next_attempt_ms IS NOT NULL "
                 "AND attempts > 0")
        .bind(now)
        .bind(after)
        .run();
}

#undef FRONTDESK_REMINDER_SELECT

} // namespace frontdesk
