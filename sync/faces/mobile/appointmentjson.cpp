#include "sync/faces/mobile/appointmentjson.h"

#include "models/domain/currency.h"
#include "models/domain/wallclock.h"

namespace frontdesk::mobile {

namespace {

template<class Tag>
void idOrNull(JsonWriter &json, QByteArrayView name, const Id<Tag> &id)
{
    json.key(name);
    if (id.isNull())
        json.null();
    else
        json.ascii(id.uuid().toByteArray(QUuid::WithoutBraces));
}

void instantOrNull(JsonWriter &json, QByteArrayView name, const std::optional<Instant> &instant)
{
    if (instant)
        json.field(name, *instant);
    else
        json.nullField(name);
}

void writePeople(JsonWriter &json, const VisitCard &card)
{
    json.textOrNull("patientName", card.patientName);
    json.textOrNull("patientPhone", card.patientPhone);
    json.textOrNull("patientEmail", card.patientEmail);
    json.textOrNull("patientNumber", card.patientNumber);
    json.textOrNull("patientInsurance", card.patientInsurance);
    json.textOrNull("doctorName", card.doctorName);
    json.textOrNull("roomName", card.roomName);
    json.textOrNull("roomColor", card.roomColor);
    if (card.appointment.group)
        json.field("attendeeCount", qint64(card.attendeeCount));
}

void writeInvoice(JsonWriter &json, const VisitCard &card, int digits)
{
    idOrNull(json, "invoiceId", card.invoiceId);
    if (card.invoiceId.isNull()) {
        for (const char *field : {"invoiceStatus", "invoiceBalance", "invoiceTotalAmount"})
            json.nullField(field);
        return;
    }
    json.field("invoiceStatus", card.invoiceStatus);
    json.key("invoiceBalance");
    json.raw(QByteArray::number(toNumber(card.invoiceBalance, digits), 'g', 15));
    json.key("invoiceTotalAmount");
    json.raw(QByteArray::number(toNumber(card.invoiceTotal, digits), 'g', 15));
}

} // namespace

void write(JsonWriter &json, const VisitCard &card, const Directory &directory)
{
    const Appointment &visit = card.appointment;
    const LocalTime start = directory.rules.zone.toLocal(visit.start);
    json.beginObject();
    idOrNull(json, "id", visit.id);
    json.field("number", visit.number);
    idOrNull(json, "clinicId", visit.clinicId);
    idOrNull(json, "patientId", visit.patientId);
    idOrNull(json, "doctorId", visit.doctorId);
    json.field("appointmentDate", formatDate(start.date));
    json.field("appointmentTime", formatTime(start.time));
    json.field("appointmentType", visit.type);
    json.field("durationMinutes", qint64(visit.durationMinutes()));
    json.field("status", toString(visit.status));
    json.textOrNull("operatory", visit.operatory);
    idOrNull(json, "roomId", visit.roomId);
    json.textOrNull("notes", visit.notes);
    instantOrNull(json, "arrivedAt", visit.arrivedAt);
    writePeople(json, card);
    writeInvoice(json, card, minorUnitDigits(directory.clinic.currency));
    json.field("createdAt", visit.createdAt);
    json.field("updatedAt", visit.updatedAt);
    json.endObject();
}

QByteArray toJson(const VisitCard &card, const Directory &directory)
{
    JsonWriter json(1024);
    write(json, card, directory);
    return json.take();
}

} // namespace frontdesk::mobile
