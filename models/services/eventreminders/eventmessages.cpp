#include "models/services/eventreminders/eventmessages.h"

#include "models/services/eventreminders/eventtexts.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

EventMoments momentsOf(const EventReminder &reminder, const TimeZone &zone)
{
    // Both were read when they were stored.
    const auto remind = parseIsoDuration(reminder.remindOffset, {});
    EventMoments moments{before(reminder.eventAt, remind ? *remind : IsoDuration(), zone), {}};
    if (reminder.followUpOffset) {
        const auto followUp = parseIsoDuration(*reminder.followUpOffset, {});
        moments.followUp = after(reminder.eventAt, followUp ? *followUp : IsoDuration(), zone);
    }
    return moments;
}

} // namespace

bool EventMessages::wasSaid(ReminderKind kind)
{
    return std::ranges::any_of(m_session.stores().reminders.ofEvent(m_reminder.id), [&](const Reminder &row) {
        return row.kind == kind
               && (row.claimedAt || row.status == ReminderStatus::Sent || row.status == ReminderStatus::Delivered);
    });
}

void EventMessages::plan(Sent sent)
{
    const auto zone = TimeZone::fromIana(m_reminder.timezone);
    if (!zone)
        return;
    QList<PlannedEventMessage> messages = planEventMessages(momentsOf(m_reminder, *zone), m_reminder.eventAt, m_type,
                                                            m_session.now());
    if (sent == Sent::Stays)
        messages.removeIf([this](const PlannedEventMessage &message) { return wasSaid(message.kind); });
    drop();
    insert(messages);
}

void EventMessages::sayNoShow()
{
    drop();
    if (!m_type.noShowText.isEmpty())
        insert({{ReminderKind::EventNoShow, m_session.now()}});
}

void EventMessages::drop()
{
    ReminderStore &reminders = m_session.stores().reminders;
    for (Reminder row : reminders.ofEvent(m_reminder.id)) {
        if (!isOpen(row.status))
            continue;
        row.status = ReminderStatus::Cancelled;
        row.nextAttemptAt.reset();
        row.updatedAt = m_session.now();
        reminders.update(row);
    }
}

void EventMessages::insert(const QList<PlannedEventMessage> &messages)
{
    for (const PlannedEventMessage &message : messages) {
        Reminder row;
        row.id = ReminderId::create();
        row.clinicId = m_reminder.clinicId;
        row.eventReminderId = m_reminder.id;
        row.kind = message.kind;
        row.channel = Channel::Sms;
        row.dueAt = message.dueAt;
        row.sendAtGiven = true; // quiet hours do not apply, CONTRACT §11.23
        row.message = eventText(m_reminder, m_type, message.kind, m_session.directory().clinic);
        row.nextAttemptAt = message.dueAt;
        row.createdAt = m_session.now();
        row.updatedAt = m_session.now();
        m_session.stores().reminders.insert(row);
    }
}

} // namespace frontdesk
