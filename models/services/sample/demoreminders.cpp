#include "models/services/sample/demoreminders.h"

#include "models/services/settingsservice.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<Channel> channelsOf(const Patient &patient)
{
    QList<Channel> channels;
    if (!patient.email.isEmpty())
        channels.append(Channel::Email);
    if (!patient.phone.isEmpty())
        channels.append(Channel::Sms);
    return channels;
}

/// What became of a reminder that was due.
void settle(Reminder &reminder, SampleRandom &random)
{
    const int dice = random.below(100);
    reminder.attempts = 1;
    reminder.updatedAt = reminder.dueAt;
    if (dice < 4) {
        reminder.status = ReminderStatus::Failed;
        reminder.delivery = reminder.channel == Channel::Email ? DeliveryStatus::Bounced : DeliveryStatus::Failed;
        reminder.error = reminder.channel == Channel::Email ? u"La dirección no existe"_s : u"El número no existe"_s;
        return;
    }
    const bool receipt = reminder.channel == Channel::Sms && dice < 85;
    reminder.status = receipt ? ReminderStatus::Delivered : ReminderStatus::Sent;
    reminder.delivery = receipt ? DeliveryStatus::Delivered : DeliveryStatus::Sending;
    reminder.sentAt = reminder.dueAt;
}

Reminder reminderOf(const Appointment &visit, const PlannedReminder &planned, const ReminderRule &rule,
                    SampleRandom &random)
{
    Reminder reminder;
    reminder.id = ReminderId(random.uuid(visit.createdAt));
    reminder.clinicId = visit.clinicId;
    reminder.appointmentId = visit.id;
    reminder.channel = planned.channel;
    reminder.rule = toString(rule.before);
    reminder.dueAt = planned.dueAt;
    reminder.createdAt = visit.createdAt;
    reminder.updatedAt = visit.createdAt;
    return reminder;
}

} // namespace

void writeDemoReminders(Session &session, SampleRandom &random)
{
    const Directory &directory = session.directory();
    const auto quiet = quietHours(directory);
    const Instant now = session.now();
    AppointmentFilter filter;
    filter.clinicId = directory.clinic.id;
    filter.withInternal = false;
    for (const VisitCard &card : session.stores().appointments.cards(filter)) {
        const Appointment &visit = card.appointment;
        const auto patient = session.stores().patients.find(visit.clinicId, visit.patientId);
        if (!patient || visit.status == AppointmentStatus::Requested)
            continue;
        for (const ReminderRule &rule : reminderSchedule(directory)) {
            for (const PlannedReminder &planned : planReminders({rule}, visit.start, visit.createdAt,
                                                                directory.rules.zone, quiet, channelsOf(*patient))) {
                Reminder reminder = reminderOf(visit, planned, rule, random);
                if (visit.status == AppointmentStatus::Cancelled)
                    reminder.status = ReminderStatus::Cancelled;
                else if (reminder.dueAt <= now)
                    settle(reminder, random);
                else
                    reminder.nextAttemptAt = reminder.dueAt;
                session.stores().reminders.insert(reminder);
                if (reminder.attempts > 0)
                    session.stores().reminders.update(reminder);
            }
        }
    }
}

} // namespace frontdesk
