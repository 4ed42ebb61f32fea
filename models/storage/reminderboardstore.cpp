#include "models/storage/reminderboardstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Only literals reach the SQL; values are bound in the same order.
QByteArray whereOf(const ReminderBoardFilter &filter)
{
    QByteArray where = "WHERE r.clinic_id = ? AND r.due_ms >= ? AND r.due_ms < ? AND r.channel <> 'all'"_ba;
    if (filter.channel)
        where += " AND r.channel = ?";
    if (!filter.statuses.isEmpty())
        where += " AND r.status IN (?" + QByteArray(", ?").repeated(filter.statuses.size() - 1) + ")";
    return where;
}

void bindFilter(Statement &statement, ClinicId clinic, const ReminderBoardFilter &filter)
{
    statement.bind(clinic).bind(filter.dueWithin.start).bind(filter.dueWithin.end);
    if (filter.channel)
        statement.bind(toString(*filter.channel));
    for (const ReminderStatus status : filter.statuses)
        statement.bind(toString(status));
}

QString joined(const QString &first, const QString &last)
{
    return QString(first + u' ' + last).trimmed();
}

/// The patient's name, else that of E's subscriber, else their phone.
QString recipientOf(const Statement &row, int column)
{
    for (int name = column; name < column + 4; name += 2) {
        if (const QString text = joined(row.text(name), row.text(name + 1)); !text.isEmpty())
            return text;
    }
    return row.text(column + 4);
}

ReminderLine read(const Statement &row)
{
    constexpr int names = 12;
    ReminderLine line;
    line.id = row.id<ReminderTag>(0);
    line.appointmentId = row.id<AppointmentTag>(1);
    line.kind = reminderKindFromString(row.text(2)).value_or(ReminderKind::Custom);
    line.channel = channelFromString(row.text(3)).value_or(Channel::Email);
    line.dueAt = row.instant(4);
    line.status = reminderStatusFromString(row.text(5)).value_or(ReminderStatus::Failed);
    line.delivery = deliveryStatusFromString(row.text(6)).value_or(DeliveryStatus::Failed);
    line.error = row.text(7);
    line.attempts = row.number(8);
    line.nextAttemptAt = row.optionalInstant(9);
    line.underWay = !row.isNull(10);
    line.sentAt = row.optionalInstant(11);
    line.recipient = recipientOf(row, names);
    line.eventAt = row.optionalInstant(names + 5);
    line.doctorName = joined(row.text(names + 6), row.text(names + 7));
    return line;
}

} // namespace

int ReminderBoardStore::count(ClinicId clinic, const ReminderBoardFilter &filter)
{
    Statement row = m_database.prepareComposed("SELECT count(*) FROM reminders r " + whereOf(filter));
    bindFilter(row, clinic, filter);
    return row.next() ? row.number(0) : 0;
}

QList<ReminderLine> ReminderBoardStore::lines(ClinicId clinic, const ReminderBoardFilter &filter, int offset, int limit)
{
    Statement rows = m_database.prepareComposed(
        "SELECT r.id, r.appointment_id, r.kind, r.channel, r.due_ms, r.status, r.delivery_status, r.error, r.attempts, "
        "r.next_attempt_ms, r.claimed_at, r.sent_at, p.first_name, p.last_name, e.first_name, e.last_name, e.phone, "
        "COALESCE(a.start_ms, e.event_ms), d.first_name, d.last_name FROM reminders r "
        "LEFT JOIN appointments a ON a.id = r.appointment_id LEFT JOIN patients p ON p.id = COALESCE(r.patient_id, "
        "a.patient_id) "
        "LEFT JOIN users d ON d.id = a.doctor_id LEFT JOIN event_reminders e ON e.id = r.event_reminder_id "
        + whereOf(filter) + " ORDER BY r.due_ms, r.number LIMIT ? OFFSET ?");
    bindFilter(rows, clinic, filter);
    rows.bind(limit).bind(offset);
    QList<ReminderLine> lines;
    while (rows.next())
        lines.append(read(rows));
    return lines;
}

QList<ReminderTally> ReminderBoardStore::tallies(ClinicId clinic, const TimeRange &dueWithin)
{
    Statement rows = m_database.prepareComposed("SELECT r.channel, r.status, count(*) FROM reminders r "
                                                + whereOf({dueWithin, {}, {}}) + " GROUP BY r.channel, r.status");
    bindFilter(rows, clinic, {dueWithin, {}, {}});
    QList<ReminderTally> tallies;
    while (rows.next()) {
        const auto channel = channelFromString(rows.text(0));
        const auto status = reminderStatusFromString(rows.text(1));
        if (channel && status)
            tallies.append({*channel, *status, rows.number(2)});
    }
    return tallies;
}

} // namespace frontdesk
