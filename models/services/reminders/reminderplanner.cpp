#include "models/services/reminders/reminderplanner.h"

#include "models/domain/deliveryreason.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Marks what the visit's change took back, so that undoing the change brings it back, and nothing else.
const QString withdrawn = spelled(ReasonCode::VisitChanged);

bool mayMove(const Reminder &reminder)
{
    return reminder.status == ReminderStatus::Scheduled && !reminder.claimedAt;
}

/// And did not leave all the same, nor is just about to.
bool wasWithdrawn(const Reminder &reminder)
{
    return reminder.status == ReminderStatus::Cancelled && reminder.error == withdrawn && !reminder.claimedAt
           && !reminder.sentAt;
}

std::optional<QuietHours> quietHoursOf(const Directory &directory, const Reach &reach)
{
    if (!reach.quietHours.isEmpty()) {
        if (const auto own = parseQuietHours(reach.quietHours, {}))
            return *own;
    }
    return directory.outreach.quietHours;
}

/// Ended because the patient did not want it: when they do again, there is to be another.
bool wasUnwanted(const Reminder &reminder)
{
    return reminder.status == ReminderStatus::Cancelled && reminder.delivery == DeliveryStatus::Unsubscribed;
}

/// The newest reminder that the rule has made.
Reminder *lastOf(QList<Reminder> &reminders, const ReminderRule &rule)
{
    const QString text = toString(rule.before);
    for (auto reminder = reminders.rbegin(); reminder != reminders.rend(); ++reminder) {
        if (reminder->kind == ReminderKind::Default && reminder->channel == rule.channel && reminder->rule == text)
            return &*reminder;
    }
    return nullptr;
}

} // namespace

bool isRemindable(const Appointment &visit)
{
    return !visit.internal && !visit.patientId.isNull()
           && (visit.status == AppointmentStatus::Scheduled || visit.status == AppointmentStatus::Confirmed);
}

std::optional<Instant> ReminderPlanner::momentOf(const ReminderRule &rule, const Appointment &visit, const Reach &reach)
{
    const Directory &directory = m_session.directory();
    const QList<PlannedReminder> planned = planReminders({rule}, visit.start, m_session.now(), directory.rules.zone,
                                                         quietHoursOf(directory, reach), {rule.channel});
    return planned.isEmpty() ? std::nullopt : std::optional(planned.constFirst().dueAt);
}

Reminder ReminderPlanner::fresh(const Appointment &visit, const ReminderRule &rule, Instant due) const
{
    Reminder reminder;
    reminder.id = ReminderId::create();
    reminder.clinicId = visit.clinicId;
    reminder.appointmentId = visit.id;
    reminder.patientId = visit.group ? m_patient : PatientId();
    reminder.channel = rule.channel;
    reminder.rule = toString(rule.before);
    reminder.dueAt = due;
    reminder.nextAttemptAt = due;
    reminder.createdAt = reminder.updatedAt = m_session.now();
    return reminder;
}

void ReminderPlanner::booked(const Appointment &visit, const Reach &reach)
{
    if (!isRemindable(visit))
        return;
    m_patient = reach.patientId;
    QList<Reminder> reminders;
    followSchedule(visit, reach, reminders);
}

void ReminderPlanner::addMissing(const Appointment &visit, const Reach &reach)
{
    if (!isRemindable(visit))
        return;
    m_patient = reach.patientId;
    QList<Reminder> known = remindersOf(visit, m_patient);
    QList<Reminder> made;
    for (const ReminderRule &rule : m_session.directory().outreach.schedule) {
        const Reminder *last = lastOf(known, rule);
        if (!reach.reachableBy(rule.channel) || (last && !wasUnwanted(*last)))
            continue;
        if (const auto due = momentOf(rule, visit, reach))
            made.append(fresh(visit, rule, *due));
    }
    m_session.stores().reminders.insertAll(made);
}

bool ReminderPlanner::concerns(const Appointment &before, const Appointment &after)
{
    return isRemindable(before) != isRemindable(after) || (isRemindable(after) && before.start != after.start);
}

void ReminderPlanner::changed(const Appointment &before, const Appointment &after, const Reach &reach)
{
    if (!concerns(before, after))
        return;
    m_patient = reach.patientId;
    const QList<Reminder> reminders = remindersOf(after, m_patient);
    if (isRemindable(after))
        follow(after, reach, reminders);
    else
        takeBack(reminders);
}

void ReminderPlanner::joined(const Appointment &visit, const Reach &reach)
{
    if (!isRemindable(visit))
        return;
    m_patient = reach.patientId;
    follow(visit, reach, remindersOf(visit, m_patient));
}

void ReminderPlanner::left(const Appointment &visit, PatientId patient)
{
    m_patient = patient;
    takeBack(remindersOf(visit, patient));
}

QList<Reminder> ReminderPlanner::remindersOf(const Appointment &visit, PatientId patient)
{
    QList<Reminder> reminders = m_session.stores().reminders.ofAppointment(visit.id);
    if (visit.group)
        reminders.removeIf([&](const Reminder &reminder) { return reminder.addressee(visit) != patient; });
    return reminders;
}

void ReminderPlanner::takeBack(const QList<Reminder> &reminders)
{
    for (const Reminder &reminder : reminders) {
        if (reminder.status == ReminderStatus::Scheduled)
            setDue(reminder, {});
    }
}

void ReminderPlanner::follow(const Appointment &visit, const Reach &reach, QList<Reminder> reminders)
{
    followSchedule(visit, reach, reminders);
    for (const Reminder &reminder : std::as_const(reminders)) {
        if (reminder.kind == ReminderKind::Custom && (mayMove(reminder) || wasWithdrawn(reminder)))
            followByHand(reminder, visit, reach);
    }
}

void ReminderPlanner::followSchedule(const Appointment &visit, const Reach &reach, QList<Reminder> &reminders)
{
    QList<Reminder> made;
    QSet<ReminderId> kept;
    for (const ReminderRule &rule : m_session.directory().outreach.schedule) {
        const auto due = reach.reachableBy(rule.channel) ? momentOf(rule, visit, reach) : std::nullopt;
        const bool twice = std::ranges::any_of(made, [&](const Reminder &other) {
            return other.channel == rule.channel && other.dueAt == due;
        });
        Reminder *known = lastOf(reminders, rule);
        if (known)
            kept.insert(known->id);
        if (known && (mayMove(*known) || wasWithdrawn(*known)))
            setDue(*known, due);
        else if (due && !twice && (!known || (known->status != ReminderStatus::Cancelled && known->dueAt != *due)))
            made.append(fresh(visit, rule, *due));
    }
    m_session.stores().reminders.insertAll(made);
    for (const Reminder &reminder : std::as_const(reminders)) { // made by a schedule that has changed since
        if (reminder.kind == ReminderKind::Default && mayMove(reminder) && !kept.contains(reminder.id))
            setDue(reminder, {});
    }
}

void ReminderPlanner::followByHand(Reminder reminder, const Appointment &visit, const Reach &reach)
{
    if (reminder.isAll()) { // speaks for its parts
        reminder.status = ReminderStatus::Scheduled;
        reminder.error.clear();
        return m_session.stores().reminders.update(reminder);
    }
    std::optional<Instant> due = reminder.dueAt;
    if (!reminder.sendAtGiven) {
        if (const auto rule = parseIsoDuration(reminder.rule, {}))
            due = momentOf({*reminder.channel, *rule}, visit, reach);
    }
    const bool missed = wasWithdrawn(reminder) && due < m_session.now();
    setDue(reminder, !due || *due >= visit.start || missed ? std::nullopt : due);
}

/// Nullopt takes it back.
void ReminderPlanner::setDue(Reminder reminder, const std::optional<Instant> &due)
{
    const bool waits = reminder.status == ReminderStatus::Scheduled;
    if (due ? waits && reminder.dueAt == *due : !waits)
        return;
    reminder.status = due ? ReminderStatus::Scheduled : ReminderStatus::Cancelled;
    reminder.error = due ? QString() : withdrawn;
    if (due && !reminder.isAll()) {
        reminder.dueAt = *due;
        reminder.attempts = 0;
    }
    reminder.nextAttemptAt = due && !reminder.isAll() ? due : std::nullopt;
    save(reminder, due ? u"rescheduled"_s : u"cancelled"_s);
}

void ReminderPlanner::save(Reminder &reminder, const QString &action)
{
    reminder.updatedAt = m_session.now();
    m_session.stores().reminders.update(reminder);
    m_session.record({action, u"reminder"_s, reminder.id.toString(), ChangeOp::Updated, m_patient, {}, {}, {}});
}

} // namespace frontdesk
