#include "models/storage/eventreminderstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

#define TYPE_SELECT \
    "SELECT id, clinic_id, name, reminder_text, follow_up_text, no_show_text, created_at FROM event_types "
#define EVENT_SELECT                                                                                               \
    "SELECT id, clinic_id, external_event_id, phone, phone_as_sent, first_name, last_name, email, event_type_id, " \
    "remind_offset, follow_up_offset, event_time_as_sent, event_ms, timezone, eligible_only, metadata, state, "    \
    "created_at, updated_at FROM event_reminders "

namespace {

std::optional<QString> optionalText(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.text(column));
}

EventType readType(const Statement &row)
{
    return {row.id<EventTypeTag>(0), row.id<ClinicTag>(1), row.text(2), row.text(3), row.text(4), row.text(5),
            row.instant(6)};
}

EventReminder read(const Statement &row)
{
    EventReminder reminder;
    reminder.id = row.id<EventReminderTag>(0);
    reminder.clinicId = row.id<ClinicTag>(1);
    reminder.externalEventId = optionalText(row, 2);
    reminder.phone = row.text(3);
    reminder.phoneAsSent = row.text(4);
    reminder.firstName = optionalText(row, 5);
    reminder.lastName = optionalText(row, 6);
    reminder.emailAddress = optionalText(row, 7);
    reminder.typeId = row.id<EventTypeTag>(8);
    reminder.remindOffset = row.text(9);
    reminder.followUpOffset = optionalText(row, 10);
    reminder.eventTimeAsSent = row.text(11);
    reminder.eventAt = row.instant(12);
    reminder.timezone = row.text(13);
    reminder.eligibleOnly = row.isNull(14) ? std::nullopt : std::optional(row.flag(14));
    reminder.metadata = row.text(15);
    reminder.state = eventStateFromString(row.text(16)).value_or(EventState::Active);
    reminder.createdAt = row.instant(17);
    reminder.updatedAt = row.instant(18);
    return reminder;
}

/// The columns that insert and update have in common, in the order of EVENT_SELECT.
void bindFields(Statement &statement, const EventReminder &reminder)
{
    statement.bind(reminder.externalEventId)
        .bind(reminder.phone)
        .bind(reminder.phoneAsSent)
        .bind(reminder.firstName)
        .bind(reminder.lastName)
        .bind(reminder.emailAddress)
        .bind(reminder.typeId)
        .bind(reminder.remindOffset)
        .bind(reminder.followUpOffset)
        .bind(reminder.eventTimeAsSent)
        .bind(reminder.eventAt)
        .bind(reminder.timezone)
        .bind(reminder.eligibleOnly)
        .bindOptional(reminder.metadata)
        .bind(toString(reminder.state))
        .bind(reminder.updatedAt);
}

} // namespace

void EventReminderStore::insertType(const EventType &type)
{
    m_database
        .prepare(
            "INSERT INTO event_types (id, clinic_id, name, reminder_text, follow_up_text, no_show_text, created_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(type.id)
        .bind(type.clinicId)
        .bind(type.name)
        .bindOptional(type.reminderText)
        .bindOptional(type.followUpText)
        .bindOptional(type.noShowText)
        .bind(type.createdAt)
        .run();
}

std::optional<EventType> EventReminderStore::findType(ClinicId clinic, EventTypeId id)
{
    Statement row = m_database.prepare(TYPE_SELECT "WHERE id = ? AND clinic_id = ?");
    return row.bind(id).bind(clinic).next() ? std::optional(readType(row)) : std::nullopt;
}

QList<EventType> EventReminderStore::types(ClinicId clinic, int limit, int offset)
{
    Statement rows = m_database.prepare(TYPE_SELECT "WHERE clinic_id = ? ORDER BY created_at, id LIMIT ? OFFSET ?");
    rows.bind(clinic).bind(limit).bind(offset);
    QList<EventType> types;
    while (rows.next())
        types.append(readType(rows));
    return types;
}

int EventReminderStore::countTypes(ClinicId clinic)
{
    Statement row = m_database.prepare("SELECT count(*) FROM event_types WHERE clinic_id = ?");
    return row.bind(clinic).next() ? row.number(0) : 0;
}

void EventReminderStore::insert(const EventReminder &reminder)
{
    Statement statement = m_database.prepare(
        "INSERT INTO event_reminders (external_event_id, phone, phone_as_sent, first_name, last_name, email, "
        "event_type_id, remind_offset, follow_up_offset, event_time_as_sent, event_ms, timezone, eligible_only, "
        "metadata, "
        "state, updated_at, id, clinic_id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?)");
    bindFields(statement, reminder);
    statement.bind(reminder.id).bind(reminder.clinicId).bind(reminder.createdAt).run();
}

void EventReminderStore::update(const EventReminder &reminder)
{
    Statement statement = m_database.prepare(
        "UPDATE event_reminders SET external_event_id = ?, phone = ?, phone_as_sent = ?, first_name = ?, last_name = "
        "?, "
        "email = ?, event_type_id = ?, remind_offset = ?, follow_up_offset = ?, event_time_as_sent = ?, event_ms = ?, "
        "timezone = ?, eligible_only = ?, metadata = ?, state = ?, updated_at = ? WHERE id = ?");
    bindFields(statement, reminder);
    statement.bind(reminder.id).run();
}

std::optional<EventReminder> EventReminderStore::find(ClinicId clinic, EventReminderId id)
{
    Statement row = m_database.prepare(EVENT_SELECT "WHERE id = ? AND clinic_id = ?");
    return row.bind(id).bind(clinic).next() ? std::optional(read(row)) : std::nullopt;
}

std::optional<EventReminder> EventReminderStore::findExternal(ClinicId clinic, const QString &externalId,
                                                              const QString &phone)
{
    Statement row = m_database.prepare(EVENT_SELECT "WHERE clinic_id = ? AND external_event_id = ? AND phone = ?");
    return row.bind(clinic).bind(externalId).bind(phone).next() ? std::optional(read(row)) : std::nullopt;
}

bool EventReminderStore::smsRefused(ClinicId clinic, const QString &phone)
{
    Statement row = m_database.prepare(
        "SELECT EXISTS (SELECT 1 FROM opt_outs WHERE clinic_id = ?1 AND channel = 'sms' AND address = ?2) "
        "OR EXISTS (SELECT 1 FROM patients p JOIN patient_preferences f ON f.patient_id = p.id "
        "WHERE p.clinic_id = ?1 AND p.phone = ?2 AND f.sms = 0)");
    return row.bind(clinic).bind(phone).next() && row.flag(0);
}

#undef TYPE_SELECT
#undef EVENT_SELECT

} // namespace frontdesk
