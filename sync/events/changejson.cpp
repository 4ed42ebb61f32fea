#include "sync/events/changejson.h"

#include <QJsonArray>

#include "models/services/calendarservice.h"
#include "sync/faces/mobile/appointmentjson.h"
#include "sync/faces/mobile/newsjson.h"
#include "sync/faces/mobile/thingjson.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray appointmentEvent(const JournalEntry &entry)
{
    if (entry.op == ChangeOp::Created)
        return "appointment.created"_ba;
    if (entry.op == ChangeOp::Deleted) // a linked desk's booking that its hub has refused
        return "appointment.cancelled"_ba;
    const QString status = entry.changes.value(u"status"_s).toArray().at(1).toString();
    if (status == "cancelled"_L1) // also where a full replacement moved it as well
        return "appointment.cancelled"_ba;
    return entry.action == "status_changed"_L1 ? "appointment.status_changed"_ba : "appointment.updated"_ba;
}

QByteArray messageEvent(const JournalEntry &entry)
{
    if (entry.op == ChangeOp::Created)
        return "message.created"_ba;
    if (entry.op == ChangeOp::Deleted)
        return "message.deleted"_ba;
    return entry.action == "read"_L1 ? "message.read"_ba : QByteArray(); // a star is its reader's own affair
}

void writeData(JsonWriter &json, Session &session, const JournalEntry &entry)
{
    if (entry.entity == "appointment"_L1) {
        const Result<VisitCard> card = CalendarService(session).find(
            AppointmentId::parse(entry.entityId).value_or(AppointmentId()));
        if (card)
            return mobile::write(json, *card, session.directory());
    }
    if (mobile::writeNews(json, session, entry) || mobile::writeThing(json, session, entry.entity, entry.entityId))
        return;
    json.null();
}

} // namespace

QByteArray eventName(const JournalEntry &entry)
{
    if (entry.entity == "appointment"_L1)
        return appointmentEvent(entry);
    const QByteArray name = entry.entity.toLatin1();
    if (name == "message")
        return messageEvent(entry);
    if (name == "reminder")
        return "reminder.updated"_ba;
    if (name == "notification" && entry.op == ChangeOp::Created)
        return "notification.created"_ba;
    if (name == "permission")
        return "permissions.updated"_ba;
    return {};
}

bool mayHear(const Actor &actor, const JournalEntry &entry)
{
    if (entry.clinicId != actor.clinicId)
        return false;
    if (entry.entity == "notification"_L1 && entry.op == ChangeOp::Created && entry.actorId == actor.userId)
        return false; // nobody is told of their own act
    if (!actor.isStaff() && entry.patientId == actor.patientId && !actor.patientId.isNull())
        return true;
    if (entry.audience.isEmpty())
        return actor.isStaff();
    const QStringList audience = entry.audience.split(u',');
    const bool ofGroup = !actor.isStaff() && audience.contains(actor.patientId.toString());
    return ofGroup || audience.contains(actor.userId.toString()) || audience.contains(toString(actor.role));
}

QByteArray changeJson(Session &session, const JournalEntry &entry)
{
    JsonWriter json(1024);
    json.beginObject();
    json.field("seq", entry.seq);
    json.field("entity", entry.entity);
    json.field("id", entry.entityId);
    json.field("op", toString(entry.op));
    json.field("at", entry.at);
    json.key("data");
    if (entry.op == ChangeOp::Deleted)
        json.null();
    else
        writeData(json, session, entry);
    json.endObject();
    return json.take();
}

} // namespace frontdesk
