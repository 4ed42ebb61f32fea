#include "sync/faces/dashboard/appointmentjson.h"

#include "models/domain/wallclock.h"

namespace frontdesk::dashboard {

namespace {

void instantOrNull(JsonWriter &json, QByteArrayView name, const std::optional<Instant> &instant)
{
    json.textOrNull(name, instant ? toIsoSeconds(*instant) : QString());
}

void writePatient(JsonWriter &json, const VisitCard &card)
{
    json.key("patients");
    if (card.appointment.patientId.isNull())
        return json.null();
    json.beginObject();
    json.field("id", card.appointment.patientId.toString());
    json.field("full_name", card.patientName);
    json.textOrNull("phone", card.patientPhone);
    json.field("no_show_count", qint64(card.patientNoShowCount));
    json.endObject();
}

void writeDoctor(JsonWriter &json, const VisitCard &card, const Directory &directory)
{
    const DoctorInfo *doctor = directory.doctor(card.appointment.doctorId);
    json.key("doctors");
    json.beginObject();
    json.field("id", card.appointment.doctorId.toString());
    json.field("full_name", card.doctorName);
    json.textOrNull("specialty", doctor ? doctor->specialty : QString());
    json.endObject();
}

} // namespace

void write(JsonWriter &json, const VisitCard &card, const Directory &directory)
{
    const Appointment &visit = card.appointment;
    const LocalTime start = directory.rules.zone.toLocal(visit.start);
    const LocalTime end = directory.rules.zone.toLocal(visit.end);
    json.beginObject();
    json.field("id", visit.id.toString());
    json.field("clinic_id", visit.clinicId.toString());
    json.field("doctor_id", visit.doctorId.toString());
    json.textOrNull("patient_id", visit.patientId.isNull() ? QString() : visit.patientId.toString());
    json.field("appointment_date", formatDate(start.date));
    json.field("start_time", formatTimeWithSeconds(start.time));
    json.field("end_time", formatTimeWithSeconds(end.time));
    json.field("status", toString(visit.status));
    json.textOrNull("notes", visit.notes);
    json.field("source", toString(visit.source));
    json.textOrNull("idempotency_key", visit.idempotencyKey);
    instantOrNull(json, "cancelled_at", visit.cancelledAt);
    json.textOrNull("cancellation_reason", visit.cancellationReason);
    instantOrNull(json, "completed_at", visit.completedAt);
    writePatient(json, card);
    if (visit.group)
        json.field("attendeeCount", qint64(card.attendeeCount));
    writeDoctor(json, card, directory);
    json.field("created_at", toIsoSeconds(visit.createdAt));
    json.field("updated_at", toIsoSeconds(visit.updatedAt));
    json.endObject();
}

} // namespace frontdesk::dashboard
