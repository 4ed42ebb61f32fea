#include "models/services/eventreminders/eventreminderservice.h"

#include "models/domain/bookingrules.h"
#include "models/services/emailaddress.h"
#include "models/services/eventreminders/eventmessages.h"
#include "models/services/phonenumbers.h"
#include "models/storage/eventreminderstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestExternalId = 255;
constexpr qsizetype longestMetadata = 10'000;

void checkNames(const EventReminderFields &fields, FieldErrors &errors)
{
    errors.atMost(fields.firstName.value_or(QString()), u"firstName"_s, longestName);
    errors.atMost(fields.lastName.value_or(QString()), u"lastName"_s, longestName);
    errors.atMost(fields.metadata.value_or(QString()), u"metadata"_s, longestMetadata);
    errors.atMost(fields.externalEventId.value_or(QString()), u"externalEventId"_s, longestExternalId);
    errors.require(!fields.externalEventId || !fields.externalEventId->trimmed().isEmpty(), u"externalEventId"_s,
                   u"a text that is not blank"_s);
    errors.require(!fields.emailAddress || looksLikeEmail(*fields.emailAddress), u"emailAddress"_s,
                   u"an e-mail address"_s);
}

void checkOffsets(const EventReminderFields &fields, FieldErrors &errors)
{
    if (fields.remindOffset)
        errors.valueOf(parseIsoDuration(*fields.remindOffset, u"remindTimeOffset"_s));
    if (fields.followUpOffset)
        errors.valueOf(parseIsoDuration(*fields.followUpOffset, u"followUpTimeOffset"_s));
}

template<class T, class U>
void take(T &target, const std::optional<U> &given)
{
    if (given)
        target = *given;
}

} // namespace

void EventReminderService::readTime(EventReminder &reminder, const EventReminderFields &fields, FieldErrors &errors)
{
    take(reminder.timezone, fields.timezone);
    take(reminder.eventTimeAsSent, fields.eventDateTime);
    const auto zone = TimeZone::fromIana(reminder.timezone);
    errors.require(zone.ok(), u"subscriberTimeZone"_s, u"an IANA time zone such as America/New_York"_s);
    if (!zone)
        return;
    const Result<Instant> eventAt = parseEventTime(reminder.eventTimeAsSent, *zone, u"eventDateTime"_s);
    if (eventAt)
        reminder.eventAt = *eventAt;
    else
        errors.add(eventAt.error());
}

void EventReminderService::readPhone(EventReminder &reminder, const EventReminderFields &fields, FieldErrors &errors)
{
    if (!fields.phone)
        return;
    const QString region = regionOfZone(reminder.timezone).value_or(m_session.directory().clinic.region);
    reminder.phoneAsSent = *fields.phone;
    reminder.phone = errors.valueOf(parsePhone(*fields.phone, region, u"phone"_s));
}

Result<EventReminder> EventReminderService::merged(EventReminder reminder, const EventReminderFields &fields)
{
    FieldErrors errors;
    checkNames(fields, errors);
    checkOffsets(fields, errors);
    readTime(reminder, fields, errors);
    readPhone(reminder, fields, errors);
    take(reminder.externalEventId, fields.externalEventId);
    take(reminder.firstName, fields.firstName);
    take(reminder.lastName, fields.lastName);
    take(reminder.emailAddress, fields.emailAddress);
    take(reminder.typeId, fields.typeId);
    take(reminder.remindOffset, fields.remindOffset);
    take(reminder.followUpOffset, fields.followUpOffset);
    take(reminder.metadata, fields.metadata);
    const auto type = EventReminderStore(m_session.database()).findType(m_session.actor().clinicId, reminder.typeId);
    errors.require(type.has_value(), u"eventType.uuid"_s, u"an event type of the clinic (GET /events/types)"_s);
    const auto valid = errors.result();
    return valid ? Result<EventReminder>(reminder) : valid.error();
}

/// What must hold of a reminder that is to go out, beside its fields.
Result<Done> EventReminderService::admit(const EventReminder &reminder)
{
    if (reminder.eventAt <= m_session.now())
        return Error::invalid(u"eventDateTime"_s, u"a time that is not past"_s);
    if (checkMoment(reminder.eventAt, m_session.now()))
        return Error::invalid(u"eventDateTime"_s, u"within the next five years"_s);
    if (reminder.eligibleOnly.value_or(false)
        && EventReminderStore(m_session.database()).smsRefused(reminder.clinicId, reminder.phone))
        return Error::invalid(u"phone"_s, u"a phone that has not opted out of SMS"_s);
    return Done{};
}

Result<EventReminder> EventReminderService::create(const EventReminderFields &fields)
{
    EventReminder wanted;
    wanted.id = EventReminderId::create();
    wanted.clinicId = m_session.actor().clinicId;
    wanted.eligibleOnly = fields.eligibleOnly;
    wanted.createdAt = m_session.now();
    Result<EventReminder> made = merged(wanted, fields);
    if (!made)
        return made;
    EventReminderStore store(m_session.database());
    if (made->externalEventId) {
        if (const auto known = store.findExternal(made->clinicId, *made->externalEventId, made->phone))
            return *known;
    }
    if (const auto admitted = admit(*made); !admitted)
        return admitted.error();
    made->updatedAt = m_session.now();
    store.insert(*made);
    m_session.record({u"created"_s, u"event_reminder"_s, made->id.toString(), ChangeOp::Created, {}, {}, {}, {}});
    EventMessages(m_session, *made, typeOf(*made)).plan(EventMessages::Sent::Stays);
    return made;
}

Result<EventReminder> EventReminderService::change(EventReminderId id, const EventReminderFields &fields)
{
    const Result<EventReminder> before = find(id);
    if (!before)
        return before;
    if (before->state == EventState::Cancelled)
        return Error::of(ErrorCode::AppointmentClosed, {toString(before->state)});
    Result<EventReminder> after = merged(*before, fields);
    if (!after)
        return after;
    const bool moved = after->eventAt != before->eventAt;
    if (moved) {
        if (const auto admitted = admit(*after); !admitted)
            return admitted.error();
        after->state = EventState::Active;
    }
    if (after->externalEventId) {
        const auto known = EventReminderStore(m_session.database())
                               .findExternal(after->clinicId, *after->externalEventId, after->phone);
        if (known && known->id != id)
            return Error{ErrorCode::AlreadyExists, u"A reminder with this externalEventId and phone"_s, {}, {}, {}};
    }
    save(*after, u"updated"_s);
    if (after->state == EventState::Active)
        EventMessages(m_session, *after, typeOf(*after))
            .plan(moved ? EventMessages::Sent::Again : EventMessages::Sent::Stays);
    return after;
}

Result<EventReminder> EventReminderService::cancel(EventReminderId id)
{
    Result<EventReminder> found = find(id);
    if (!found || found->state == EventState::Cancelled)
        return found;
    found->state = EventState::Cancelled;
    save(*found, u"cancelled"_s);
    EventMessages(m_session, *found, typeOf(*found)).drop();
    return found;
}

Result<EventReminder> EventReminderService::noShow(EventReminderId id)
{
    Result<EventReminder> found = find(id);
    if (!found || found->state != EventState::Active)
        return found;
    found->state = EventState::NoShow;
    save(*found, u"no_show"_s);
    EventMessages(m_session, *found, typeOf(*found)).sayNoShow();
    return found;
}

Result<EventReminder> EventReminderService::find(EventReminderId id)
{
    const auto found = EventReminderStore(m_session.database()).find(m_session.actor().clinicId, id);
    return found ? Result<EventReminder>(*found) : Error::notFound(u"Reminder"_s);
}

void EventReminderService::save(EventReminder &reminder, const QString &action)
{
    reminder.updatedAt = m_session.now();
    EventReminderStore(m_session.database()).update(reminder);
    m_session.record({action, u"event_reminder"_s, reminder.id.toString(), ChangeOp::Updated, {}, {}, {}, {}});
}

/// Of the clinic that the reminder is of; types are never removed.
EventType EventReminderService::typeOf(const EventReminder &reminder)
{
    return EventReminderStore(m_session.database()).findType(reminder.clinicId, reminder.typeId).value_or(EventType());
}

} // namespace frontdesk
