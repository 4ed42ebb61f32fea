#include "models/services/upstream/hubrequests.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "models/storage/eventreminderstore.h"
#include "models/storage/upstreamstore.h"
#include "models/storage/visitdetailstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

using Wish = std::optional<UpstreamRequest>;

const QString visits = u"~/v1/appointments"_s;
const QString reminders = u"~/v1/clinic/notifications/appointment_reminders"_s;
const QString events = u"~/events/reminders"_s;

QJsonValue after(const JournalEntry &entry, QLatin1StringView field)
{
    return entry.changes.value(field).toArray().at(1);
}

template<class Id>
QJsonArray idsOf(const QList<Id> &ids)
{
    QJsonArray all;
    for (const Id &id : ids)
        all.append(id.toString());
    return all;
}

QJsonArray jsonOf(const QList<Attendee> &attendees)
{
    QJsonArray all;
    for (const Attendee &attendee : attendees)
        all.append(QJsonObject{{u"id"_s, attendee.id.toString()},
                               {u"attendance_status"_s, toString(attendee.status)},
                               {u"no_show"_s, attendee.noShow}});
    return all;
}

/// What the visit says of itself and who attends, where the entry tells of it.
void addDetails(QJsonObject &body, const JournalEntry &entry, const VisitDetails &details)
{
    const auto told = [&entry](QLatin1StringView field) { return entry.changes.contains(field); };
    if (told("name"_L1))
        body.insert(u"name"_s, details.name);
    if (told("description"_L1))
        body.insert(u"description"_s, details.description);
    if (told("interactionType"_L1))
        body.insert(u"interaction_type"_s, toString(details.interaction));
    if (told("location"_L1))
        body.insert(u"location"_s, QJsonDocument::fromJson(details.location.toUtf8()).object());
    if (told("referencePatients"_L1))
        body.insert(u"reference_patients"_s, idsOf(details.referencePatients));
    if (told("attendees"_L1))
        body.insert(u"attendees"_s, jsonOf(details.attendees));
}

QJsonObject placeOf(const JournalEntry &entry, const Appointment &visit)
{
    QJsonObject body{{u"start_time"_s, toMs(visit.start)},
                     {u"end_time"_s, toMs(visit.end)},
                     {u"host"_s, visit.doctorId.toString()}};
    if (!visit.roomId.isNull())
        body.insert(u"roomId"_s, visit.roomId.toString());
    if (!visit.operatory.isEmpty())
        body.insert(u"operatory"_s, visit.operatory);
    if (!visit.notes.isEmpty())
        body.insert(u"notes"_s, visit.notes);
    if (!visit.overrideReason.isEmpty() && entry.changes.contains("overrideReason"_L1))
        body.insert(u"override"_s, visit.overrideReason);
    return body;
}

void addText(QJsonObject &body, const QString &field, const std::optional<QString> &text)
{
    if (text)
        body.insert(field, *text);
}

QJsonObject jsonOf(const EventReminder &event)
{
    QJsonObject body{{u"phone"_s, event.phoneAsSent},
                     {u"eventType"_s, QJsonObject{{u"uuid"_s, event.typeId.toString()}}},
                     {u"remindTimeOffset"_s, event.remindOffset},
                     {u"eventDateTime"_s, event.eventTimeAsSent},
                     {u"subscriberTimeZone"_s, event.timezone}};
    addText(body, u"externalEventId"_s, event.externalEventId);
    addText(body, u"firstName"_s, event.firstName);
    addText(body, u"lastName"_s, event.lastName);
    addText(body, u"emailAddress"_s, event.emailAddress);
    addText(body, u"followUpTimeOffset"_s, event.followUpOffset);
    if (event.eligibleOnly)
        body.insert(u"sendEligibleSubscribersOnly"_s, *event.eligibleOnly);
    if (!event.metadata.isEmpty())
        body.insert(u"metadata"_s, QJsonDocument::fromJson(event.metadata.toUtf8()).object());
    return body;
}

} // namespace

bool HubRequests::hubIsOurs()
{
    const auto upstream = UpstreamStore(m_session.database()).find();
    return upstream && upstream->speaksChanges;
}

UpstreamRequest HubRequests::request(const QString &method, const QString &path, const QJsonObject &body,
                                     const QString &what)
{
    if (!hubIsOurs())
        return {{}, {}, {}, what + u" can only be changed at the hub itself"_s};
    return {method, path, body, {}};
}

bool HubRequests::isBeyondM(const JournalEntry &entry, const Appointment &visit)
{
    if (visit.internal || visit.group)
        return true;
    if (entry.op == ChangeOp::Created && after(entry, "interactionType"_L1).toString() == "video_call"_L1)
        return true;
    const QList<QLatin1StringView> said{"name"_L1, "description"_L1, "location"_L1, "referencePatients"_L1};
    return std::ranges::any_of(said, [&](QLatin1StringView field) { return entry.changes.contains(field); })
           || (entry.op != ChangeOp::Created && entry.changes.contains("interactionType"_L1));
}

Wish HubRequests::ofVisit(const JournalEntry &entry, const Appointment &visit)
{
    const VisitDetails details = VisitDetailStore(m_session.database()).find(visit.id);
    QJsonObject body = placeOf(entry, visit);
    addDetails(body, entry, details);
    const QString what = visit.internal || visit.group ? u"Meetings and groups"_s
                                                       : u"A visit's name, description, place and video call"_s;
    if (entry.op != ChangeOp::Created) {
        if (entry.changes.contains("status"_L1))
            body.insert(u"status"_s, toString(visit.status));
        if (const QString reason = after(entry, "reason"_L1).toString(); !reason.isEmpty())
            body.insert(u"reason"_s, reason);
        return request(u"PATCH"_s, visits + u'/' + entry.entityId, body, what);
    }
    body.insert(u"id"_s, entry.entityId);
    body.insert(u"internal"_s, visit.internal);
    body.insert(u"group"_s, visit.group);
    body.insert(u"status"_s, toString(visit.status));
    body.insert(u"attendees"_s, jsonOf(details.attendees));
    if (!visit.internal && !visit.typeId.isNull())
        body.insert(u"appointment_type"_s, visit.typeId.toString());
    return request(u"POST"_s, visits, body, what);
}

Wish HubRequests::ofReminder(const JournalEntry &entry, const QList<Change> &command)
{
    const bool withVisit = std::ranges::any_of(command, [](const Change &change) {
        return change.entry.entity == "appointment"_L1;
    });
    const auto id = ReminderId::parse(entry.entityId);
    const auto reminder = id ? m_session.stores().reminders.find(entry.clinicId, *id) : std::nullopt;
    if (withVisit || entry.actorId.isNull() || !reminder || reminder->appointmentId.isNull()
        || reminder->parentNumber != 0)
        return std::nullopt;
    const QString what = u"Reminders"_s;
    const QString path = reminders + u'/' + entry.entityId;
    if (reminder->kind != ReminderKind::Custom || entry.action == "sent_now"_L1)
        return UpstreamRequest{{}, {}, {}, what + u" of the schedule can only be changed at the hub itself"_s};
    if (entry.action == "cancelled"_L1)
        return request(u"DELETE"_s, path, {}, what);
    if (entry.action == "retried"_L1)
        return request(u"POST"_s, path + u"/retry"_s, {}, what);
    if (entry.op != ChangeOp::Created)
        return std::nullopt;
    QJsonObject fields{{u"appointment_id"_s, reminder->appointmentId.toString()},
                       {u"reminder_type"_s, reminder->channel ? toString(*reminder->channel) : u"all"_s}};
    if (reminder->sendAtGiven)
        fields.insert(u"send_at"_s, toIso(reminder->dueAt));
    if (!reminder->message.isEmpty())
        fields.insert(u"message"_s, reminder->message);
    if (!reminder->language.isEmpty())
        fields.insert(u"language"_s, reminder->language);
    return request(u"POST"_s, reminders, {{u"appointment_reminder"_s, fields}}, what);
}

Wish HubRequests::ofEventReminder(const JournalEntry &entry)
{
    const auto id = EventReminderId::parse(entry.entityId);
    const auto event = id ? EventReminderStore(m_session.database()).find(entry.clinicId, *id) : std::nullopt;
    if (!event)
        return std::nullopt;
    const QString what = u"Event reminders"_s;
    const QString path = events + u'/' + entry.entityId;
    if (entry.op == ChangeOp::Created)
        return request(u"POST"_s, events, jsonOf(*event), what);
    if (entry.action == "cancelled"_L1)
        return request(u"POST"_s, path + u"/cancel"_s, {}, what);
    if (entry.action == "no_show"_L1)
        return request(u"POST"_s, path + u"/no-show"_s, {}, what);
    return request(u"PUT"_s, path, jsonOf(*event), what);
}

Wish HubRequests::ofEventType(const JournalEntry &entry)
{
    const auto id = EventTypeId::parse(entry.entityId);
    const auto type = id ? EventReminderStore(m_session.database()).findType(entry.clinicId, *id) : std::nullopt;
    if (!type || entry.op != ChangeOp::Created)
        return std::nullopt;
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    const QJsonObject texts{{u"reminder"_s, orNull(type->reminderText)},
                            {u"followUp"_s, orNull(type->followUpText)},
                            {u"noShow"_s, orNull(type->noShowText)}};
    return request(u"POST"_s, u"~/events/types"_s, {{u"name"_s, type->name}, {u"messages"_s, texts}}, u"Event types"_s);
}

} // namespace frontdesk
