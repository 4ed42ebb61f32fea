#include "sync/faces/object/appointmentjson.h"

#include "models/domain/base62.h"
#include "models/domain/wallclock.h"
#include "sync/faces/object/objectids.h"

namespace frontdesk::object {

namespace {

void moment(JsonWriter &json, QByteArrayView name, Instant instant)
{
    json.field(name, toMs(instant));
}

void optionalMoment(JsonWriter &json, QByteArrayView name, const std::optional<Instant> &instant)
{
    if (instant)
        moment(json, name, *instant);
}

void writeRecurring(JsonWriter &json, const AppointmentView &view)
{
    json.key("recurring");
    json.beginObject();
    json.flag("is_recurring", view.recurrence.has_value());
    if (view.recurrence) {
        json.field("rrule", view.recurrence->rrule);
        json.key("exdates");
        json.beginArray();
        for (const Instant instant : view.recurrence->exceptInstants)
            json.number(toMs(instant));
        for (const QDate date : view.recurrence->exceptDates)
            json.string(formatDate(date));
        json.endArray();
        writeId(json, "series", seriesPrefix, view.seriesId.uuid());
    }
    json.endObject();
}

void writeAttendees(JsonWriter &json, const AppointmentView &view)
{
    json.key("attendees");
    json.beginArray();
    for (const Attendee &attendee : view.details.attendees) {
        const bool billed = !view.card.invoiceId.isNull() && attendee.patientId() == view.card.appointment.patientId;
        json.beginObject();
        writeId(json, "id", personPrefix, attendee.id.uuid());
        json.field("attendance_status", toString(attendee.status));
        json.flag("no_show", attendee.noShow);
        json.field("payment_status", billed ? view.card.invoiceStatus : u"not_applicable"_s);
        moment(json, "last_updated_at", attendee.updatedAt);
        json.endObject();
    }
    json.endArray();
    if (!view.card.appointment.internal)
        return;
    json.key("reference_patients");
    json.beginArray();
    for (const PatientId &patient : view.details.referencePatients)
        json.ascii(prefixedId(personPrefix, patient.uuid()).toLatin1());
    json.endArray();
}

void writeInteraction(JsonWriter &json, const VisitDetails &details)
{
    json.field("interaction_type", toString(details.interaction));
    if (details.interaction == InteractionType::VideoCall) {
        json.key("video_call");
        json.beginObject();
        json.field("join_url", details.joinUrl);
        json.field("meeting_id", details.meetingId);
        json.endObject();
    } else {
        json.key("location");
        if (details.location.isEmpty())
            json.null();
        else
            json.raw(details.location.toUtf8());
    }
}

void writeHistory(JsonWriter &json, const AppointmentView &view)
{
    json.key("status_history");
    json.beginArray();
    for (const AppointmentView::Step &step : view.history) {
        json.beginObject();
        json.field("status", toString(step.status));
        writeId(json, "changed_by", personPrefix, step.changedBy.uuid());
        moment(json, "changed_at", step.changedAt);
        json.endObject();
    }
    json.endArray();
}

void writeKind(JsonWriter &json, const AppointmentView &view)
{
    const Appointment &visit = view.card.appointment;
    json.optionalText("generated_from_type", view.details.generatedFromType);
    json.optionalText("generated_from", view.details.generatedFrom);
    if (!visit.internal)
        writeId(json, "appointment_type", typePrefix, visit.typeId.uuid());
    json.field("name", view.details.name.isEmpty() ? visit.type : view.details.name);
    json.textOrNull("description", view.details.description);
    json.flag("group", visit.group);
    json.flag("internal", visit.internal);
    json.field("status", toString(visit.status));
}

} // namespace

void write(JsonWriter &json, const AppointmentView &view)
{
    const Appointment &visit = view.card.appointment;
    json.beginObject();
    writeId(json, "id", appointmentPrefix, visit.id.uuid());
    json.field("object", u"appointment"_s);
    writeKind(json, view);
    writeRecurring(json, view);
    moment(json, "start_time", visit.start);
    moment(json, "end_time", visit.end);
    optionalMoment(json, "actual_start_time", visit.actualStart);
    optionalMoment(json, "actual_end_time", visit.actualEnd);
    writeId(json, "host", personPrefix, visit.doctorId.uuid());
    writeAttendees(json, view);
    writeInteraction(json, view.details);
    writeHistory(json, view);
    writeId(json, "visit_note", notePrefix, visit.notes.isEmpty() ? QUuid() : visit.id.uuid());
    writeId(json, "change_log", logPrefix, visit.id.uuid());
    writeId(json, "created_by", personPrefix, view.createdBy.uuid());
    moment(json, "created_at", visit.createdAt);
    moment(json, "last_updated_at", visit.updatedAt);
    json.endObject();
}

} // namespace frontdesk::object
