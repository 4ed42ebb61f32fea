#include "models/services/upstream/upstreamrequests.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "models/domain/conversation.h"
#include "models/domain/currency.h"
#include "models/domain/wallclock.h"
#include "models/services/clinicdirectory/scheduleservice.h"
#include "models/services/settingcodec.h"
#include "models/services/upstream/hubrequests.h"
#include "models/storage/preferencestore.h"
#include "models/storage/waitliststore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

using Wish = std::optional<UpstreamRequest>;

template<class Tag>
Id<Tag> idOf(const JournalEntry &entry)
{
    return Id<Tag>::parse(entry.entityId).value_or(Id<Tag>());
}

template<class Tag>
QJsonValue idOrNull(const Id<Tag> &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue numberOrNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue minuteOrNull(const std::optional<int> &minute)
{
    return minute ? QJsonValue(formatMinuteOfDay(*minute)) : QJsonValue();
}

/// The value after the change.
QString after(const JournalEntry &entry, QLatin1StringView field)
{
    return entry.changes.value(field).toArray().at(1).toString();
}

UpstreamRequest unsupported(const QString &why)
{
    return {{}, {}, {}, why};
}

/// Whether the entry says no more than PATCH …/status can.
bool isStatusOnly(const JournalEntry &entry)
{
    if (entry.action != "status_changed"_L1 || entry.changes.contains("type"_L1))
        return false;
    return !entry.changes.contains("notes"_L1) || after(entry, "notes"_L1) == after(entry, "reason"_L1);
}

} // namespace

QJsonObject sealedMark()
{
    return {{u"sealed"_s, true}};
}

QJsonObject UpstreamRequest::toJson() const
{
    return {{u"method"_s, method}, {u"path"_s, path}, {u"body"_s, body}};
}

Wish UpstreamRequests::of(const JournalEntry &entry, const QList<Change> &command)
{
    using Writer = Wish (UpstreamRequests::*)(const JournalEntry &);
    static const QHash<QString, Writer> writers{
        {u"patient"_s, &UpstreamRequests::ofPatient},   {u"message"_s, &UpstreamRequests::ofMessage},
        {u"waitlist"_s, &UpstreamRequests::ofWaitlist}, {u"time_off"_s, &UpstreamRequests::ofTimeOff},
        {u"schedule"_s, &UpstreamRequests::ofSchedule}, {u"appointment_type"_s, &UpstreamRequests::ofType},
        {u"invoice"_s, &UpstreamRequests::ofPayment},   {u"permission"_s, &UpstreamRequests::ofPermission}};
    if (entry.entity == "appointment"_L1)
        return ofAppointment(entry, command);
    HubRequests ours(m_session);
    if (entry.entity == "reminder"_L1)
        return ours.ofReminder(entry, command);
    if (entry.entity == "event_reminder"_L1)
        return ours.ofEventReminder(entry);
    if (entry.entity == "event_type"_L1)
        return ours.ofEventType(entry);
    const Writer writer = writers.value(entry.entity, nullptr);
    return writer ? (this->*writer)(entry) : std::nullopt;
}

QJsonObject UpstreamRequests::visitBody(const Appointment &visit)
{
    const LocalTime start = m_session.directory().rules.zone.toLocal(visit.start);
    QJsonObject body{{u"patientId"_s, idOrNull(visit.patientId)},
                     {u"doctorId"_s, idOrNull(visit.doctorId)},
                     {u"appointmentDate"_s, formatDate(start.date)},
                     {u"appointmentTime"_s, formatTime(start.time)},
                     {u"appointmentType"_s, visit.type},
                     {u"durationMinutes"_s, visit.durationMinutes()},
                     {u"status"_s, toString(visit.status)}};
    if (!visit.operatory.isEmpty())
        body.insert(u"operatory"_s, visit.operatory);
    if (!visit.roomId.isNull())
        body.insert(u"roomId"_s, visit.roomId.toString());
    if (!visit.notes.isEmpty())
        body.insert(u"notes"_s, visit.notes);
    return body;
}

QJsonValue UpstreamRequests::invoiceBody(const Appointment &visit, const QList<Change> &command)
{
    for (const Change &change : command) {
        if (change.entry.entity != "invoice"_L1 || change.entry.op != ChangeOp::Created)
            continue;
        const auto bill = m_session.stores().invoices.find(visit.clinicId, idOf<InvoiceTag>(change.entry));
        if (!bill || bill->appointmentId != visit.id)
            continue;
        const int digits = minorUnitDigits(bill->currency);
        QJsonArray items;
        for (const InvoiceItem &item : bill->items) {
            items.append(QJsonObject{{u"description"_s, item.description},
                                     {u"quantity"_s, toNumber(Money{item.quantityMilli}, 3)},
                                     {u"unitPrice"_s, toNumber(item.unitPrice, digits)},
                                     {u"cost"_s, toNumber(item.cost, digits)}});
        }
        QJsonObject invoice{{u"items"_s, items},
                            {u"discountAmount"_s, toNumber(bill->discount, digits)},
                            {u"taxAmount"_s, toNumber(bill->tax, digits)}};
        if (!bill->notes.isEmpty())
            invoice.insert(u"notes"_s, bill->notes);
        if (bill->dueDate)
            invoice.insert(u"dueDate"_s, formatDate(*bill->dueDate));
        return invoice;
    }
    return QJsonValue::Undefined;
}

UpstreamRequest UpstreamRequests::statusChange(const Appointment &visit, const JournalEntry &entry,
                                               const QList<Change> &command)
{
    QJsonObject body{{u"status"_s, after(entry, "status"_L1)}};
    if (const QString reason = after(entry, "reason"_L1); !reason.isEmpty())
        body.insert(u"reason"_s, reason);
    if (entry.changes.contains("roomId"_L1) && !visit.roomId.isNull())
        body.insert(u"roomId"_s, visit.roomId.toString());
    if (entry.changes.contains("operatory"_L1))
        body.insert(u"operatory"_s, visit.operatory);
    if (const QJsonValue invoice = invoiceBody(visit, command); !invoice.isUndefined())
        body.insert(u"invoice"_s, invoice);
    return {u"PATCH"_s, u"/appointments/%1/status"_s.arg(entry.entityId), body, {}};
}

Wish UpstreamRequests::ofAppointment(const JournalEntry &entry, const QList<Change> &command)
{
    const auto visit = m_session.stores().appointments.find(entry.clinicId, idOf<AppointmentTag>(entry));
    if (!visit)
        return std::nullopt;
    const QString path = u"/appointments/"_s + entry.entityId;
    if (entry.action == "arrived"_L1)
        return UpstreamRequest{u"POST"_s, path + u"/check-in"_s, {}, {}};
    if (entry.action == "arrival_cleared"_L1)
        return UpstreamRequest{u"DELETE"_s, path + u"/check-in"_s, {}, {}};
    if (isStatusOnly(entry))
        return statusChange(*visit, entry, command);
    if (HubRequests::isBeyondM(entry, *visit)) {
        const Wish wish = HubRequests(m_session).ofVisit(entry, *visit);
        const bool mHasTheRest = !visit->internal && !visit->group && entry.op == ChangeOp::Created;
        if (!mHasTheRest || wish->unsupported.isEmpty())
            return wish; // else the visit goes up without: captureForUpstream() says so
    }
    QJsonObject body = visitBody(*visit);
    if (!visit->overrideReason.isEmpty() && entry.changes.contains("overrideReason"_L1))
        body.insert(u"override"_s, visit->overrideReason);
    if (entry.op != ChangeOp::Created)
        return UpstreamRequest{u"PUT"_s, path, body, {}};
    body.insert(u"id"_s, entry.entityId);
    return UpstreamRequest{u"POST"_s, u"/appointments"_s, body, {}};
}

Wish UpstreamRequests::leftOut(const JournalEntry &entry)
{
    const auto visit = entry.entity == "appointment"_L1 && entry.op == ChangeOp::Created
                           ? m_session.stores().appointments.find(entry.clinicId, idOf<AppointmentTag>(entry))
                           : std::nullopt;
    if (!visit || visit->internal || visit->group || !HubRequests::isBeyondM(entry, *visit))
        return std::nullopt;
    const Wish wish = HubRequests(m_session).ofVisit(entry, *visit);
    return wish->unsupported.isEmpty() ? std::nullopt : wish;
}

Wish UpstreamRequests::ofPatient(const JournalEntry &entry)
{
    const auto patient = m_session.stores().patients.find(entry.clinicId, idOf<PatientTag>(entry));
    if (!patient || entry.action == "linked"_L1)
        return std::nullopt;
    const QString path = u"/patients/"_s + entry.entityId;
    if (entry.action == "preferences_changed"_L1) {
        const ContactPreferences wanted = PreferenceStore(m_session.database()).find(patient->id);
        return UpstreamRequest{u"PUT"_s,
                               path + u"/preferences"_s,
                               {{u"sms"_s, wanted.sms},
                                {u"email"_s, wanted.email},
                                {u"push"_s, wanted.push},
                                {u"voice"_s, wanted.voice},
                                {u"whatsapp"_s, wanted.whatsapp},
                                {u"language"_s, textOrNull(patient->language)},
                                {u"quietHours"_s, textOrNull(wanted.quietHours)}},
                               {}};
    }
    QJsonObject body{{u"firstName"_s, patient->firstName},
                     {u"lastName"_s, patient->lastName},
                     {u"phone"_s, textOrNull(patient->phone)},
                     {u"email"_s, textOrNull(patient->email)},
                     {u"insurance"_s, textOrNull(patient->insurance)},
                     {u"notes"_s, textOrNull(patient->notes)},
                     {u"language"_s, textOrNull(patient->language)}};
    if (patient->dateOfBirth)
        body.insert(u"dateOfBirth"_s, formatDate(*patient->dateOfBirth));
    if (patient->hasDui && (entry.op == ChangeOp::Created || entry.changes.contains("dui"_L1)))
        body.insert(u"dui"_s, sealedMark()); // opened only on its way out
    else if (entry.changes.contains("dui"_L1))
        body.insert(u"dui"_s, QJsonValue::Null);
    if (entry.op != ChangeOp::Created)
        return UpstreamRequest{u"PUT"_s, path, body, {}};
    body.insert(u"id"_s, entry.entityId);
    return UpstreamRequest{u"POST"_s, u"/patients"_s, body, {}};
}

Wish UpstreamRequests::ofMessage(const JournalEntry &entry)
{
    const QString path = u"/messages/"_s + entry.entityId;
    const bool own = entry.actorId == m_linkUser;
    if (entry.op == ChangeOp::Deleted)
        return UpstreamRequest{u"DELETE"_s, path, {}, {}};
    if (entry.op == ChangeOp::Updated) { // marks are each reader's own
        static const QHash<QString, QJsonObject> marks{{u"read"_s, {{u"status"_s, u"read"_s}}},
                                                       {u"unread"_s, {{u"status"_s, u"unread"_s}}},
                                                       {u"starred"_s, {{u"isStarred"_s, true}}},
                                                       {u"unstarred"_s, {{u"isStarred"_s, false}}}};
        const auto mark = marks.constFind(entry.action);
        return own && mark != marks.constEnd() ? Wish(UpstreamRequest{u"PUT"_s, path, *mark, {}}) : std::nullopt;
    }
    const MessageReader reader{entry.clinicId, entry.actorId, true, {}};
    const auto card = m_session.stores().messages.find(reader, idOf<MessageTag>(entry));
    if (!card)
        return std::nullopt;
    const Message &message = card->message;
    const bool toPatient = !message.patientId.isNull();
    if (message.direction == MessageDirection::Inbound || (!toPatient && !own))
        return unsupported(u"A message can only be sent by the person who wrote it: sign in at the hub for that"_s);
    QJsonObject body{{u"type"_s, message.type == MessageType::WhatsApp ? u"sms"_s : toString(message.type)},
                     {u"message"_s, message.body}};
    if (!message.subject.isEmpty())
        body.insert(u"subject"_s, message.subject);
    if (toPatient && message.type == MessageType::WhatsApp) {
        body.insert(u"patientId"_s, message.patientId.toString());
        return UpstreamRequest{u"POST"_s, u"/messages/whatsapp/send"_s, body, {}};
    }
    const auto role = m_session.stores().users.roleIn(entry.clinicId, m_linkUser);
    if (toPatient && role == Role::Doctor) // a doctor may begin only once; this works once the thread is there
        return UpstreamRequest{
            u"POST"_s, u"/messages/conversations/patient-%1/send"_s.arg(message.patientId.toString()), body, {}};
    body.insert(toPatient ? u"patientId"_s : u"recipientId"_s,
                toPatient ? message.patientId.toString() : message.recipientId.toString());
    return UpstreamRequest{u"POST"_s, u"/messages"_s, body, {}};
}

Wish UpstreamRequests::ofWaitlist(const JournalEntry &entry)
{
    if (entry.op == ChangeOp::Deleted)
        return UpstreamRequest{u"DELETE"_s, u"/waitlist/"_s + entry.entityId, {}, {}};
    const auto waiting = WaitlistStore(m_session.database()).find(entry.clinicId, idOf<WaitlistTag>(entry));
    if (!waiting || entry.op != ChangeOp::Created)
        return std::nullopt;
    QJsonObject body{{u"patientId"_s, waiting->patientId.toString()},
                     {u"doctorId"_s, idOrNull(waiting->doctorId)},
                     {u"notes"_s, textOrNull(waiting->notes)}};
    if (waiting->from)
        body.insert(u"from"_s, toIso(*waiting->from));
    if (waiting->to)
        body.insert(u"to"_s, toIso(*waiting->to));
    return UpstreamRequest{u"POST"_s, u"/waitlist"_s, body, {}};
}

Wish UpstreamRequests::ofTimeOff(const JournalEntry &entry)
{
    const QString path = u"/doctors/%1/time-off"_s.arg(entry.changes.value("doctorId"_L1).toString());
    if (entry.op == ChangeOp::Deleted)
        return UpstreamRequest{u"DELETE"_s, path + u'/' + entry.entityId, {}, {}};
    const auto found = m_session.stores().clinics.findTimeOff(entry.clinicId, idOf<TimeOffTag>(entry));
    if (!found)
        return std::nullopt;
    const TimeOff &absence = found->second;
    const QJsonObject body{{u"startDate"_s, formatDate(absence.startDate)},
                           {u"endDate"_s, formatDate(absence.endDate)},
                           {u"startTime"_s, minuteOrNull(absence.startMinute)},
                           {u"endTime"_s, minuteOrNull(absence.endMinute)},
                           {u"reason"_s, textOrNull(absence.reason)}};
    if (entry.op == ChangeOp::Created)
        return UpstreamRequest{u"POST"_s, path, body, {}};
    return UpstreamRequest{u"PUT"_s, path + u'/' + entry.entityId, body, {}};
}

Wish UpstreamRequests::ofSchedule(const JournalEntry &entry)
{
    const Result<DoctorSchedule> schedule = ScheduleService(m_session).find(idOf<UserTag>(entry));
    if (!schedule)
        return std::nullopt;
    const QJsonValue hours = schedule->hours
                                 ? QJsonValue(QJsonDocument::fromJson(toJson(*schedule->hours).toUtf8()).object())
                                 : QJsonValue();
    return UpstreamRequest{u"PUT"_s,
                           u"/doctors/%1/schedule"_s.arg(entry.entityId),
                           {{u"slotMinutes"_s, schedule->slotMinutes},
                            {u"bufferMinutes"_s, numberOrNull(schedule->bufferMinutes)},
                            {u"hours"_s, hours}},
                           {}};
}

Wish UpstreamRequests::ofType(const JournalEntry &entry)
{
    const Directory &directory = m_session.directory();
    const auto type = std::ranges::find(directory.types, idOf<AppointmentTypeTag>(entry), &AppointmentTypeInfo::id);
    if (type == directory.types.end())
        return std::nullopt;
    const QJsonObject body{{u"name"_s, type->name},
                           {u"durationMinutes"_s, type->durationMinutes},
                           {u"bufferMinutes"_s, numberOrNull(type->bufferMinutes)},
                           {u"price"_s, toNumber(type->price, minorUnitDigits(directory.clinic.currency))},
                           {u"color"_s, type->color}};
    if (entry.op == ChangeOp::Created)
        return UpstreamRequest{u"POST"_s, u"/appointment-types"_s, body, {}};
    return UpstreamRequest{u"PUT"_s, u"/appointment-types/"_s + entry.entityId, body, {}};
}

/// The making of an invoice goes up with the visit's change of status.
Wish UpstreamRequests::ofPayment(const JournalEntry &entry)
{
    if (entry.action != "paid"_L1)
        return std::nullopt;
    const auto bill = m_session.stores().invoices.find(entry.clinicId, idOf<InvoiceTag>(entry));
    const QList<Payment> payments = m_session.stores().invoices.payments(idOf<InvoiceTag>(entry));
    if (!bill || payments.isEmpty())
        return std::nullopt;
    const Payment &payment = payments.constLast();
    return UpstreamRequest{u"POST"_s,
                           u"/invoices/%1/payments"_s.arg(entry.entityId),
                           {{u"amount"_s, toNumber(payment.amount, minorUnitDigits(bill->currency))},
                            {u"method"_s, toString(payment.method)},
                            {u"reference"_s, textOrNull(payment.reference)}},
                           {}};
}

Wish UpstreamRequests::ofPermission(const JournalEntry &entry)
{
    return UpstreamRequest{u"PATCH"_s,
                           u"/mobile/permissions/clinic/%1/%2/%3"_s.arg(entry.clinicId.toString(),
                                                                        entry.changes.value("role"_L1).toString(),
                                                                        entry.changes.value("module"_L1).toString()),
                           {{u"enabled"_s, entry.changes.value("enabled"_L1).toArray().at(1).toBool()}},
                           {}};
}

} // namespace frontdesk
