#include "models/services/reminders/reminderservice.h"

#include "models/domain/deliveryreason.h"
#include "models/services/calendarservice.h"
#include "models/services/delivery/texts.h"
#include "models/services/fielderrors.h"
#include "models/storage/reachstore.h"
#include "models/storage/visitdetailstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestMessage = 2000;
constexpr qsizetype longestLanguage = 35;

const QString all = u"all"_s;

Error notInFuture()
{
    return Error::invalid(u"send_at"_s, u"must be in the future"_s);
}

bool isKnownType(const QString &type)
{
    return type == all || channelFromString(type);
}

/// Everything about the command that the visit has no part in.
void checkFields(const NewReminder &command, Instant now, FieldErrors &errors)
{
    if (command.appointmentId.isNull()) {
        errors.add(Error::invalid(u"appointment_id"_s, u"can't be blank"_s));
        errors.add(Error::invalid(u"appointment_id"_s, u"must exist"_s));
    }
    if (!isKnownType(command.type))
        errors.add(Error::invalid(u"reminder_type"_s, u"is not included in the list"_s));
    if (command.sendAt && *command.sendAt <= now)
        errors.add(notInFuture());
    if (command.message.size() > longestMessage)
        errors.add(Error::invalid(u"message"_s, u"is too long (maximum is %1 characters)"_s.arg(longestMessage)));
    if (command.language.size() > longestLanguage)
        errors.add(Error::invalid(u"language"_s, u"is too long (maximum is %1 characters)"_s.arg(longestLanguage)));
}

/// As the clinic's schedule has it, else as the shipped one has, else like a text message.
ReminderRule ruleFor(Channel channel, const QList<ReminderRule> &schedule)
{
    for (const QList<ReminderRule> &rules : {schedule, defaultReminderSchedule()}) {
        if (const auto rule = std::ranges::find(rules, channel, &ReminderRule::channel); rule != rules.end())
            return *rule;
    }
    return {channel, {0, 0, std::chrono::hours(2)}};
}

} // namespace

Result<Appointment> ReminderService::appointment(const QString &id)
{
    AppointmentStore &appointments = m_session.stores().appointments;
    const ClinicId clinic = m_session.actor().clinicId;
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    const auto uuid = AppointmentId::parse(id);
    const auto found = isNumber ? appointments.findNumber(clinic, number)
                       : uuid   ? appointments.find(clinic, *uuid)
                                : std::nullopt;
    return found ? Result<Appointment>(*found) : Error::notFound(u"Appointment"_s);
}

Result<Reminder> ReminderService::stored(const QString &id)
{
    ReminderStore &reminders = m_session.stores().reminders;
    const ClinicId clinic = m_session.actor().clinicId;
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    const auto uuid = ReminderId::parse(id);
    const auto found = isNumber ? reminders.find(clinic, number) : uuid ? reminders.find(clinic, *uuid) : std::nullopt;
    return found && !found->appointmentId.isNull() ? Result<Reminder>(*found) : Error::notFound(u"Reminder"_s);
}

ReminderCard ReminderService::cardOf(const Reminder &reminder)
{
    ReminderCard card{reminder, {}, reminder.language, {}};
    const Result<VisitCard> visit = CalendarService(m_session).find(reminder.appointmentId);
    if (visit)
        card.visit = *visit;
    if (reminder.isAll() || (visit && visit->appointment.group))
        card.parts = m_session.stores().reminders.parts(reminder.number);
    if (!card.parts.isEmpty())
        summarize(card.reminder, reminder.isAll() ? card.parts : card.parts + QList{reminder});
    if (card.language.isEmpty()) {
        const auto patient = visit ? m_session.stores().patients.find(reminder.clinicId,
                                                                      reminder.addressee(visit->appointment))
                                   : std::nullopt;
        card.language = textLanguage({}, patient ? patient->language : QString(),
                                     m_session.directory().clinic.language);
    }
    return card;
}

ReminderService::Page ReminderService::list(ReminderFilter filter)
{
    filter.clinicId = m_session.actor().clinicId;
    ReminderStore &reminders = m_session.stores().reminders;
    Page page{{}, reminders.count(filter)};
    for (const Reminder &reminder : reminders.list(filter))
        page.reminders.append(cardOf(reminder));
    return page;
}

Result<ReminderCard> ReminderService::find(const QString &id)
{
    const Result<Reminder> found = stored(id);
    return found ? Result<ReminderCard>(cardOf(*found)) : found.error();
}

std::optional<Instant> ReminderService::momentOf(const NewReminder &command, Channel channel, const Appointment &visit,
                                                 const Reach &reach)
{
    if (command.sendAt)
        return command.sendAt;
    const ReminderRule rule = ruleFor(channel, m_session.directory().outreach.schedule);
    return ReminderPlanner(m_session).momentOf(rule, visit, reach);
}

Reminder ReminderService::fresh(const NewReminder &command, const Appointment &visit, std::optional<Channel> channel,
                                Instant due) const
{
    Reminder reminder;
    reminder.id = ReminderId::create();
    reminder.clinicId = visit.clinicId;
    reminder.appointmentId = visit.id;
    reminder.kind = ReminderKind::Custom;
    reminder.channel = channel;
    reminder.dueAt = due;
    reminder.sendAtGiven = command.sendAt.has_value();
    reminder.message = command.message.trimmed();
    reminder.language = command.language.trimmed();
    reminder.createdAt = reminder.updatedAt = m_session.now();
    if (channel)
        reminder.nextAttemptAt = due;
    return reminder;
}

namespace {

void failUnreachable(Reminder &reminder)
{
    reminder.status = ReminderStatus::Failed;
    reminder.delivery = DeliveryStatus::Unsubscribed;
    reminder.error = spelled(ReasonCode::Unreachable);
    reminder.nextAttemptAt.reset();
}

} // namespace

QList<Reach> ReminderService::reached(const Appointment &visit)
{
    QList<Reach> reached;
    const auto attendees = VisitDetailStore(m_session.database()).attendees(visit.id);
    const QList<PatientId> patients = visit.group ? expectedPatients(visit, attendees) : QList{visit.patientId};
    for (const PatientId &patient : patients) {
        if (const auto reach = ReachStore(m_session.database()).find(visit.clinicId, patient))
            reached.append(*reach);
    }
    return reached;
}

/// What is to be stored: first the one that speaks for all, then its parts.
Result<QList<Reminder>> ReminderService::drafted(const NewReminder &command, const Appointment &visit)
{
    const QList<Reach> people = reached(visit);
    if (people.isEmpty())
        return Error::invalid(u"appointment_id"_s, u"has no patient"_s);
    QList<Reminder> drafts;
    for (const Reach &reach : people) {
        Result<QList<Reminder>> own = draftedFor(command, visit, reach);
        if (!own)
            return own.error();
        for (Reminder &reminder : *own) {
            reminder.patientId = visit.group ? reach.patientId : PatientId();
            if (drafts.isEmpty() || !reminder.isAll()) // the first "all" speaks for everybody's parts
                drafts.append(reminder);
        }
    }
    return drafts;
}

Result<QList<Reminder>> ReminderService::draftedFor(const NewReminder &command, const Appointment &visit,
                                                    const Reach &reach)
{
    if (command.type == all)
        return draftedAll(command, visit, reach);
    const Channel channel = channelFromString(command.type).value();
    const auto due = momentOf(command, channel, visit, reach);
    if (!due)
        return notInFuture();
    Reminder reminder = fresh(command, visit, channel, *due);
    if (!command.sendAt)
        reminder.rule = toString(ruleFor(channel, m_session.directory().outreach.schedule).before);
    if (!reach.reachableBy(channel))
        failUnreachable(reminder);
    return QList<Reminder>{reminder};
}

Result<QList<Reminder>> ReminderService::draftedAll(const NewReminder &command, const Appointment &visit,
                                                    const Reach &reach)
{
    QList<Reminder> parts;
    bool reachable = false;
    for (const Channel channel : everyChannel) {
        if (!reach.reachableBy(channel))
            continue;
        reachable = true;
        const auto due = momentOf(command, channel, visit, reach);
        if (!due)
            continue;
        parts.append(fresh(command, visit, channel, *due));
        if (!command.sendAt)
            parts.last().rule = toString(ruleFor(channel, m_session.directory().outreach.schedule).before);
    }
    if (reachable && parts.isEmpty())
        return notInFuture();
    Reminder whole = fresh(command, visit, {}, command.sendAt.value_or(visit.start));
    if (parts.isEmpty())
        failUnreachable(whole);
    else
        whole.dueAt = std::ranges::min(parts, {}, &Reminder::dueAt).dueAt;
    return QList<Reminder>{whole} + parts;
}

Result<ReminderCard> ReminderService::create(const NewReminder &command)
{
    FieldErrors errors;
    checkFields(command, m_session.now(), errors);
    std::optional<Appointment> visit;
    if (!command.appointmentId.isNull()) {
        visit = m_session.stores().appointments.find(m_session.actor().clinicId, command.appointmentId);
        if (!visit)
            return Error::notFound(u"Appointment"_s);
        if (command.sendAt && *command.sendAt > m_session.now() && *command.sendAt >= visit->start)
            errors.add(Error::invalid(u"send_at"_s, u"must be before the appointment"_s));
        if (isClosed(visit->status) && visit->start > m_session.now())
            errors.add(Error::invalid(u"appointment_id"_s, u"is "_s + toString(visit->status).replace(u'_', u' ')));
    }
    if (const auto valid = errors.result(); !valid)
        return valid.error();
    Result<QList<Reminder>> made = drafted(command, *visit);
    if (!made)
        return made.error();
    qint64 parent = 0;
    for (Reminder &reminder : *made) {
        reminder.parentNumber = parent;
        m_session.stores().reminders.insert(reminder);
        if (parent == 0)
            parent = reminder.number;
        m_session.record({u"created"_s,
                          u"reminder"_s,
                          reminder.id.toString(),
                          ChangeOp::Created,
                          reminder.addressee(*visit),
                          {},
                          {},
                          {}});
    }
    return cardOf(made->constFirst());
}

void ReminderService::save(Reminder reminder, const QString &action)
{
    reminder.updatedAt = m_session.now();
    m_session.stores().reminders.update(reminder);
    const auto visit = m_session.stores().appointments.find(reminder.clinicId, reminder.appointmentId);
    m_session.record({action,
                      u"reminder"_s,
                      reminder.id.toString(),
                      ChangeOp::Updated,
                      visit ? reminder.addressee(*visit) : PatientId(),
                      {},
                      {},
                      {}});
}

Result<ReminderCard> ReminderService::cancel(const QString &id)
{
    const Result<ReminderCard> card = find(id);
    if (!card || card->reminder.status == ReminderStatus::Cancelled)
        return card;
    const Reminder &shown = card->reminder;
    if (shown.status != ReminderStatus::Scheduled)
        return Error::invalid(u"status"_s, u"is not scheduled"_s);
    if (shown.claimedAt)
        return Error::invalid(u"status"_s, u"is being sent"_s);
    QList<Reminder> rows = card->parts;
    rows.prepend(*stored(id));
    for (Reminder row : rows) {
        if (row.status != ReminderStatus::Scheduled || row.claimedAt)
            continue;
        row.status = ReminderStatus::Cancelled;
        row.error.clear();
        row.nextAttemptAt.reset();
        save(row, u"cancelled"_s);
    }
    return find(id);
}

Result<ReminderCard> ReminderService::retry(const QString &id)
{
    const Result<ReminderCard> card = find(id);
    if (!card)
        return card;
    if (card->reminder.status != ReminderStatus::Failed)
        return Error::invalid(u"status"_s, u"is not failed"_s);
    QList<Reminder> rows = card->parts;
    if (!card->reminder.isAll())
        rows.prepend(*stored(id));
    for (Reminder row : rows) {
        if (row.status != ReminderStatus::Failed)
            continue;
        row.status = ReminderStatus::Scheduled;
        row.delivery = DeliveryStatus::Pending;
        row.error.clear();
        row.attempts = 0;
        row.nextAttemptAt = m_session.now();
        save(row, u"retried"_s);
    }
    return find(id);
}

} // namespace frontdesk
