#include "sync/upstream/remotejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "models/domain/currency.h"
#include "models/domain/wallclock.h"
#include "models/services/settingcodec.h"
#include "models/services/upstream/remotetexts.h"

namespace frontdesk::remotejson {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const QJsonObject &json, QLatin1StringView field)
{
    return json.value(field).toString();
}

template<class Tag>
Id<Tag> id(const QJsonObject &json, QLatin1StringView field)
{
    return Id<Tag>::parse(text(json, field)).value_or(Id<Tag>());
}

std::optional<Instant> instant(const QJsonObject &json, QLatin1StringView field)
{
    const auto parsed = parseInstant(text(json, field), field);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

QDate date(const QJsonObject &json, QLatin1StringView field)
{
    return QDate::fromString(text(json, field).first(std::min<qsizetype>(10, text(json, field).size())), Qt::ISODate);
}

std::optional<int> number(const QJsonObject &json, QLatin1StringView field)
{
    const QJsonValue value = json.value(field);
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

Money money(const QJsonObject &json, QLatin1StringView field, const QString &currency)
{
    const auto amount = moneyFromNumber(json.value(field).toDouble(), minorUnitDigits(currency), Sign::Any, field);
    return amount ? *amount : Money();
}

std::optional<int> minute(const QJsonObject &json, QLatin1StringView field)
{
    const auto parsed = parseMinuteOfDay(text(json, field), field);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

/// An edge of a waiting patient's window: a date, or a time.
std::optional<Instant> edge(const QJsonObject &json, QLatin1StringView field, const TimeZone &zone, bool end)
{
    if (const auto exact = instant(json, field))
        return exact;
    const QDate day = date(json, field);
    if (!day.isValid())
        return std::nullopt;
    return end ? zone.day(day).end : zone.day(day).start;
}

} // namespace

std::optional<RemoteVisit> visit(const QJsonObject &json, const TimeZone &zone)
{
    RemoteVisit remote;
    Appointment &visit = remote.visit;
    const QDate day = date(json, "appointmentDate"_L1);
    const QTime time = QTime::fromString(text(json, "appointmentTime"_L1).left(5), u"HH:mm"_s);
    const auto status = appointmentStatusFromString(text(json, "status"_L1));
    visit.id = id<AppointmentTag>(json, "id"_L1);
    if (visit.id.isNull() || !day.isValid() || !time.isValid() || !status)
        return std::nullopt;
    visit.patientId = id<PatientTag>(json, "patientId"_L1);
    visit.doctorId = id<UserTag>(json, "doctorId"_L1);
    visit.start = zone.toInstantOrNext(day, time);
    visit.end = visit.start + Minutes(std::clamp(number(json, "durationMinutes"_L1).value_or(30), 1, 1440));
    visit.type = json.contains("appointmentType"_L1) ? text(json, "appointmentType"_L1) : visit.type;
    visit.status = *status;
    visit.roomId = id<RoomTag>(json, "roomId"_L1);
    visit.operatory = text(json, "operatory"_L1);
    visit.notes = text(json, "notes"_L1);
    visit.group = json.contains("attendeeCount"_L1);
    visit.source = AppointmentSource::Mobile;
    visit.arrivedAt = instant(json, "arrivedAt"_L1);
    visit.createdAt = instant(json, "createdAt"_L1).value_or(visit.start);
    visit.updatedAt = instant(json, "updatedAt"_L1).value_or(visit.createdAt);
    remote.patientName = text(json, "patientName"_L1);
    remote.patientPhone = text(json, "patientPhone"_L1);
    remote.patientEmail = text(json, "patientEmail"_L1);
    remote.patientNumber = text(json, "patientNumber"_L1);
    remote.patientInsurance = text(json, "patientInsurance"_L1);
    remote.doctorName = text(json, "doctorName"_L1);
    remote.roomName = text(json, "roomName"_L1);
    remote.roomColor = text(json, "roomColor"_L1);
    return remote;
}

std::optional<Patient> patient(const QJsonObject &json)
{
    Patient patient;
    patient.id = id<PatientTag>(json, "id"_L1);
    if (patient.id.isNull())
        return std::nullopt;
    patient.patientNumber = text(json, "patientNumber"_L1);
    patient.firstName = text(json, "firstName"_L1);
    patient.lastName = text(json, "lastName"_L1);
    patient.phone = text(json, "phone"_L1);
    patient.email = text(json, "email"_L1);
    if (const QDate born = date(json, "dateOfBirth"_L1); born.isValid())
        patient.dateOfBirth = born;
    patient.insurance = text(json, "insurance"_L1);
    patient.notes = text(json, "notes"_L1);
    patient.language = text(json, "language"_L1);
    patient.noShowCount = number(json, "noShowCount"_L1).value_or(0);
    patient.createdAt = instant(json, "createdAt"_L1).value_or(Instant());
    patient.updatedAt = instant(json, "updatedAt"_L1).value_or(patient.createdAt);
    return patient;
}

std::optional<RemoteMessage> message(const QJsonObject &json)
{
    RemoteMessage remote;
    Message &message = remote.message;
    message.id = id<MessageTag>(json, "id"_L1);
    const auto direction = messageDirectionFromString(text(json, "direction"_L1));
    if (message.id.isNull() || !direction || !json.contains("message"_L1))
        return std::nullopt;
    const QString channel = json.contains("channel"_L1) ? text(json, "channel"_L1) : text(json, "type"_L1);
    message.patientId = id<PatientTag>(json, "patientId"_L1);
    message.recipientId = id<UserTag>(json, "recipientId"_L1);
    message.sentBy = id<UserTag>(json, "sentBy"_L1);
    if (message.sentBy.uuid() == message.patientId.uuid()) // a patient without an account
        message.sentBy = {};
    if (message.patientId.isNull() && message.recipientId.isNull())
        return std::nullopt;
    message.type = messageTypeFromString(channel).value_or(MessageType::Portal);
    message.direction = *direction;
    message.subject = text(json, "subject"_L1);
    message.body = text(json, "message"_L1);
    message.delivery = messageDeliveryFromString(text(json, "deliveryStatus"_L1)).value_or(MessageDelivery::None);
    message.deliveryError = text(json, "deliveryError"_L1);
    message.needsPerson = json.value("needsPerson"_L1).toBool();
    message.createdAt = instant(json, "createdAt"_L1).value_or(Instant());
    if (text(json, "status"_L1) == "read"_L1)
        remote.readAt = instant(json, "readAt"_L1).value_or(message.createdAt);
    remote.starred = json.value("isStarred"_L1).toBool();
    remote.senderRole = text(json, "senderRole"_L1);
    return remote;
}

std::optional<Invoice> invoice(const QJsonObject &json, QList<Payment> &payments)
{
    Invoice invoice;
    invoice.id = id<InvoiceTag>(json, "id"_L1);
    const auto status = invoiceStatusFromString(text(json, "status"_L1));
    if (invoice.id.isNull() || !status)
        return std::nullopt;
    const QString currency = text(json, "currency"_L1);
    invoice.patientId = id<PatientTag>(json, "patientId"_L1);
    invoice.appointmentId = id<AppointmentTag>(json, "appointmentId"_L1);
    invoice.status = *status;
    invoice.currency = currency;
    for (const QJsonValue &value : json.value("items"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        invoice.items.append({text(item, "description"_L1), qRound64(item.value("quantity"_L1).toDouble(1) * 1000),
                              money(item, "unitPrice"_L1, currency), money(item, "cost"_L1, currency)});
    }
    invoice.discount = money(json, "discountAmount"_L1, currency);
    invoice.tax = money(json, "taxAmount"_L1, currency);
    invoice.total = money(json, "totalAmount"_L1, currency);
    invoice.paid = money(json, "paidAmount"_L1, currency);
    invoice.notes = text(json, "notes"_L1);
    if (const QDate due = date(json, "dueDate"_L1); due.isValid())
        invoice.dueDate = due;
    invoice.createdAt = instant(json, "createdAt"_L1).value_or(Instant());
    invoice.updatedAt = instant(json, "updatedAt"_L1).value_or(invoice.createdAt);
    for (const QJsonValue &value : json.value("payments"_L1).toArray()) {
        const QJsonObject paid = value.toObject();
        const auto method = paymentMethodFromString(text(paid, "method"_L1));
        const PaymentId paymentId = id<PaymentTag>(paid, "id"_L1);
        if (!paymentId.isNull())
            payments.append({paymentId,
                             money(paid, "amount"_L1, currency),
                             method.value_or(PaymentMethod::Other),
                             text(paid, "reference"_L1),
                             {},
                             instant(paid, "createdAt"_L1).value_or(Instant())});
    }
    return invoice;
}

std::optional<WaitlistEntry> waitlistEntry(const QJsonObject &json, const TimeZone &zone)
{
    WaitlistEntry entry;
    entry.id = id<WaitlistTag>(json, "id"_L1);
    entry.patientId = id<PatientTag>(json, "patientId"_L1);
    if (entry.id.isNull() || entry.patientId.isNull())
        return std::nullopt;
    entry.doctorId = id<UserTag>(json, "doctorId"_L1);
    entry.from = edge(json, "from"_L1, zone, false);
    entry.to = edge(json, "to"_L1, zone, true);
    entry.notes = text(json, "notes"_L1);
    const QString status = text(json, "status"_L1);
    if (QStringList{u"waiting"_s, u"offered"_s, u"booked"_s, u"removed"_s}.contains(status))
        entry.status = status;
    entry.createdAt = instant(json, "createdAt"_L1).value_or(Instant());
    entry.updatedAt = instant(json, "updatedAt"_L1).value_or(entry.createdAt);
    return entry;
}

std::optional<DoctorRecord> doctor(const QJsonObject &json)
{
    DoctorRecord doctor;
    doctor.id = id<UserTag>(json, "id"_L1);
    if (doctor.id.isNull())
        return std::nullopt;
    doctor.firstName = text(json, "firstName"_L1);
    doctor.lastName = text(json, "lastName"_L1);
    const QString shown = text(json, "name"_L1);
    const QString plain = QString(doctor.firstName + u' ' + doctor.lastName).trimmed();
    doctor.title = shown.endsWith(plain) ? shown.chopped(plain.size()).trimmed() : QString();
    doctor.specialty = text(json, "specialty"_L1);
    doctor.slotMinutes = std::clamp(number(json, "slotMinutes"_L1).value_or(30), 5, 720);
    return doctor;
}

std::optional<RoomInfo> room(const QJsonObject &json)
{
    const RoomInfo room{id<RoomTag>(json, "id"_L1), text(json, "name"_L1), text(json, "color"_L1)};
    return room.id.isNull() ? std::nullopt : std::optional(room);
}

std::optional<AppointmentTypeInfo> type(const QJsonObject &json, const QString &currency)
{
    AppointmentTypeInfo type;
    type.id = id<AppointmentTypeTag>(json, "id"_L1);
    type.name = text(json, "name"_L1);
    if (type.id.isNull() || type.name.isEmpty())
        return std::nullopt;
    type.durationMinutes = std::clamp(number(json, "durationMinutes"_L1).value_or(30), 5, 720);
    type.bufferMinutes = number(json, "bufferMinutes"_L1);
    type.price = money(json, "price"_L1, currency);
    type.color = text(json, "color"_L1);
    return type;
}

std::optional<DoctorTimeOff> timeOff(const QJsonObject &json)
{
    DoctorTimeOff absence;
    absence.id = id<TimeOffTag>(json, "id"_L1);
    absence.doctorId = id<UserTag>(json, "doctorId"_L1);
    absence.timeOff.startDate = date(json, "startDate"_L1);
    absence.timeOff.endDate = date(json, "endDate"_L1);
    if (absence.id.isNull() || !absence.timeOff.startDate.isValid() || !absence.timeOff.endDate.isValid())
        return std::nullopt;
    absence.timeOff.startMinute = minute(json, "startTime"_L1);
    absence.timeOff.endMinute = minute(json, "endTime"_L1);
    absence.timeOff.reason = text(json, "reason"_L1);
    return absence;
}

std::optional<RemoteAccount> account(const QJsonObject &user)
{
    RemoteAccount account;
    account.id = id<UserTag>(user, "id"_L1);
    account.email = text(user, "email"_L1);
    account.firstName = text(user, "firstName"_L1);
    account.lastName = text(user, "lastName"_L1);
    account.role = roleFromString(text(user, "role"_L1)).value_or(Role::Receptionist);
    account.clinicId = id<ClinicTag>(user, "clinicId"_L1);
    account.patientId = id<PatientTag>(user, "patientId"_L1);
    const QJsonArray clinics = user.value("clinics"_L1).toArray();
    if (account.clinicId.isNull())
        account.clinicId = id<ClinicTag>(clinics.first().toObject(), "id"_L1);
    for (const QJsonValue &value : clinics) {
        if (id<ClinicTag>(value.toObject(), "id"_L1) == account.clinicId)
            account.clinicName = text(value.toObject(), "name"_L1);
    }
    return account.id.isNull() || account.clinicId.isNull() ? std::nullopt : std::optional(account);
}

void applySchedule(Session &session, const QJsonObject &json)
{
    const UserId doctorId = id<UserTag>(json, "doctorId"_L1);
    const QList<DoctorRecord> all = session.stores().clinics.doctors(session.actor().clinicId);
    const auto known = std::ranges::find(all, doctorId, &DoctorRecord::id);
    if (known == all.end())
        return;
    DoctorRecord doctor = *known;
    doctor.slotMinutes = std::clamp(number(json, "slotMinutes"_L1).value_or(doctor.slotMinutes), 5, 720);
    doctor.bufferMinutes = number(json, "bufferMinutes"_L1);
    RemoteSetup setup(session);
    setup.putDoctor(doctor);
    const QJsonValue hours = json.value("hours"_L1);
    if (!hours.isObject())
        return setup.putHours(doctorId, std::nullopt);
    const auto read = weeklyHoursFromJson(QString::fromUtf8(QJsonDocument(hours.toObject()).toJson()));
    if (read)
        setup.putHours(doctorId, *read);
}

namespace {

/// One thing that does not fit must not keep the rest away: it is left out, and the log says so.
void isolated(Session &session, const QString &entity, const std::function<void()> &work)
{
    const auto done = session.attempt([&]() -> Result<Done> {
        try {
            work();
            return Done{};
        } catch (const StorageError &error) {
            if (error.kind() != StorageError::Kind::Constraint)
                throw;
            return Error::of(ErrorCode::StorageFailed, {error.text()});
        }
    });
    if (!done)
        qWarning("the upstream's %s does not fit here: %s", qUtf8Printable(entity),
                 qUtf8Printable(done.error().args.constFirst()));
}

bool applyTold(Session &session, const QString &entity, const QJsonObject &data)
{
    const TimeZone zone = session.directory().rules.zone;
    RemoteChanges changes(session);
    if (data.isEmpty())
        return false;
    if (entity == "appointment"_L1) {
        if (const auto told = visit(data, zone))
            changes.putVisit(*told);
    } else if (entity == "patient"_L1) {
        if (const auto told = patient(data))
            changes.putPatient(*told);
    } else if (entity == "message"_L1) {
        if (const auto told = message(data))
            changes.putMessage(*told);
    } else if (entity == "invoice"_L1) {
        QList<Payment> payments;
        if (const auto told = invoice(data, payments))
            changes.putInvoice(*told, payments);
    } else if (entity == "waitlist"_L1) {
        if (const auto told = waitlistEntry(data, zone))
            changes.putWaitlistEntry(*told);
    } else if (entity == "schedule"_L1) {
        applySchedule(session, data);
    } else if (entity == "appointment_type"_L1) {
        if (const auto told = type(data, session.directory().clinic.currency))
            RemoteSetup(session).putType(*told);
    } else if (entity == "time_off"_L1) {
        if (const auto told = timeOff(data))
            RemoteSetup(session).putTimeOff(*told);
    } else {
        return false;
    }
    return true;
}

void applyGone(Session &session, const QString &entity, const QString &id)
{
    if (entity == "appointment"_L1)
        RemoteChanges(session).removeVisit(id);
    else if (entity == "message"_L1)
        RemoteChanges(session).removeMessage(id);
    else if (entity == "waitlist"_L1)
        RemoteChanges(session).removeWaitlistEntry(id);
    else if (entity == "time_off"_L1)
        RemoteSetup(session).removeTimeOff(id);
    else if (entity == "quick_reply"_L1)
        RemoteTexts(session).removeReply(id);
}

} // namespace

bool apply(Session &session, const QString &entity, const QJsonObject &data)
{
    bool known = true;
    isolated(session, entity, [&] { known = applyTold(session, entity, data); });
    return known;
}

void applyRemoval(Session &session, const QString &entity, const QString &id)
{
    isolated(session, entity, [&] { applyGone(session, entity, id); });
}

} // namespace frontdesk::remotejson
