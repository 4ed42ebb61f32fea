#include <QJsonArray>
#include <QJsonDocument>

#include "models/domain/base62.h"
#include "sync/faces/object/appointmentjson.h"
#include "sync/faces/object/objectids.h"

namespace frontdesk::object {

namespace {

/// What the journal calls it and what A does, where that differs.
QString nameOf(const QString &field)
{
    static const QHash<QString, QString> names{{u"doctorId"_s, u"host"_s},
                                               {u"patientId"_s, u"patient"_s},
                                               {u"start"_s, u"start_time"_s},
                                               {u"end"_s, u"end_time"_s},
                                               {u"type"_s, u"appointment_type"_s},
                                               {u"roomId"_s, u"room"_s},
                                               {u"arrivedAt"_s, u"arrived_at"_s},
                                               {u"actualStart"_s, u"actual_start_time"_s},
                                               {u"actualEnd"_s, u"actual_end_time"_s},
                                               {u"overrideReason"_s, u"override"_s},
                                               {u"cancellationReason"_s, u"cancellation_reason"_s},
                                               {u"interactionType"_s, u"interaction_type"_s},
                                               {u"referencePatients"_s, u"reference_patients"_s}};
    return names.value(field, field);
}

QJsonValue person(const QJsonValue &id)
{
    const QUuid uuid = QUuid::fromString(id.toString());
    return uuid.isNull() ? QJsonValue() : QJsonValue(prefixedId(personPrefix, uuid));
}

QJsonValue people(const QJsonValue &value)
{
    if (!value.isArray())
        return value;
    QJsonArray all;
    for (const QJsonValue &one : value.toArray()) {
        QJsonObject object = one.toObject();
        if (one.isObject())
            object[u"id"_s] = person(object.value(u"id"_s));
        all.append(one.isObject() ? QJsonValue(object) : person(one));
    }
    return all;
}

QJsonValue valueOf(const QString &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return QJsonValue();
    if (field == "doctorId"_L1 || field == "patientId"_L1)
        return person(value);
    if (field == "attendees"_L1 || field == "referencePatients"_L1)
        return people(value);
    if (field == "location"_L1)
        return QJsonDocument::fromJson(value.toString().toUtf8()).object();
    return value;
}

QByteArray toJson(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

} // namespace

void writeLog(JsonWriter &json, AppointmentId id, const QList<AppointmentViews::LogEntry> &log)
{
    json.beginObject();
    writeId(json, "id", logPrefix, id.uuid());
    json.field("object", u"change_log"_s);
    writeId(json, "appointment", appointmentPrefix, id.uuid());
    json.key("changes");
    json.beginArray();
    for (const AppointmentViews::LogEntry &entry : log) {
        json.beginObject();
        json.field("action", entry.action);
        json.field("field", nameOf(entry.field));
        json.key("from");
        json.raw(toJson(valueOf(entry.field, entry.from)));
        json.key("to");
        json.raw(toJson(valueOf(entry.field, entry.to)));
        writeId(json, "changed_by", personPrefix, entry.changedBy.uuid());
        json.field("changed_at", toMs(entry.changedAt));
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

} // namespace frontdesk::object
