#include "tests/sync/exampleworld.h"

#include <QJsonArray>
#include <QMessageAuthenticationCode>

#include "models/services/delivery/unsubscribetoken.h"
#include "models/services/deviceservice.h"
#include "models/services/reminders/reminderservice.h"
#include "models/services/security/passwordhasher.h"
#include "models/services/settingsservice.h"
#include "models/services/waitlist/offertoken.h"
#include "models/storage/syncoutboxstore.h"

namespace frontdesk::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString pathOf(const QString &rest)
{
    return protectedPath + rest;
}

/// What the example clinic's webhooks are signed with.
const QByteArray webhookSecret = QByteArrayLiteral("webhook secret");

/// The first row of a list.
QString firstId(const Answer &list)
{
    return list["data"].toArray().first()[u"id"_s].toString();
}

} // namespace

QString exampleId(const QString &lastDigits)
{
    return u"550e8400-e29b-41d4-a716-4466554400"_s + lastDigits;
}

ExampleWorld::ExampleWorld()
{
    const ClinicFixture &clinic = api.clinic;
    stands(exampleId(u"01"_s), clinic.clinic.toString());
    stands(exampleId(u"02"_s), clinic.ahmed.toString());
    stands(exampleId(u"03"_s), clinic.khan.toString());
    stands(exampleId(u"04"_s), clinic.room1.toString());
    stands(exampleId(u"06"_s), clinic.reception.toString());
    stands(exampleId(u"07"_s), clinic.ahmedUser.toString());
    makeVisits();
    makeMessages();
    makeDevices();
    makeLinks();
    makeReminder(false);
    makeOutbox();
    const QString doctor = u"/doctors/"_s + clinic.khan.toString();
    stands(exampleId(u"11"_s), firstId(api.get(pathOf(u"/appointment-types"_s), api.reception)));
    stands(exampleId(u"12"_s),
           created(pathOf(doctor + u"/time-off"_s),
                   {{u"startDate"_s, u"2026-07-01"_s}, {u"endDate"_s, u"2026-07-03"_s}}, api.reception));
    stands(exampleId(u"13"_s),
           created(pathOf(u"/waitlist"_s), {{u"patientId"_s, clinic.ahmed.toString()}}, api.reception));
    makeEvents();
    makeOffer();
    stands(exampleId(u"15"_s), firstId(api.get(pathOf(u"/notifications"_s), api.reception)));
}

QString ExampleWorld::created(const QString &path, const QJsonObject &body, const QByteArray &token)
{
    const Answer answer = api.post(path, token, body);
    if (answer.status != 201)
        qFatal("%s: %s", qUtf8Printable(path), answer.bytes.constData());
    return answer.text("id");
}

QJsonObject ExampleWorld::visit(const QString &date, const QString &time) const
{
    QJsonObject body = api.visit(date, time);
    body[u"roomId"_s] = api.clinic.room1.toString();
    return body;
}

void ExampleWorld::setStatus(const QString &appointment, const QString &status, const QJsonObject &more)
{
    QJsonObject body = more;
    body[u"status"_s] = status;
    api.patch(pathOf(u"/appointments/"_s + appointment + u"/status"_s), api.reception, body);
}

void ExampleWorld::makeVisits()
{
    const QString path = pathOf(u"/appointments"_s);
    stands(exampleId(u"00"_s), created(path, visit(u"2026-06-01"_s, u"14:30"_s), api.reception));
    const QString billed = created(path, visit(u"2026-06-01"_s, u"11:00"_s), api.reception);
    setStatus(billed, u"in_progress"_s);
    const QJsonObject item{{u"description"_s, u"Scaling"_s}, {u"unitPrice"_s, 300}};
    setStatus(billed, u"completed"_s, {{u"invoice"_s, QJsonObject{{u"items"_s, QJsonArray{item}}}}});
    stands(exampleId(u"05"_s), firstId(api.get(pathOf(u"/invoices"_s), api.reception)));
    created(path,
            {{u"doctorId"_s, api.clinic.garcia.toString()},
             {u"appointmentDate"_s, u"2026-06-04"_s},
             {u"appointmentTime"_s, u"09:00"_s}},
            api.patient); // the desk is told
}

void ExampleWorld::makeMessages()
{
    const QString path = pathOf(u"/messages"_s);
    const auto to = [](const QString &field, const QString &id) {
        return QJsonObject{{field, id}, {u"message"_s, u"Good morning"_s}, {u"subject"_s, u"Your visit"_s}};
    };
    stands(exampleId(u"10"_s), created(path, to(u"patientId"_s, api.clinic.ahmed.toString()), api.reception));
    created(path, to(u"subject"_s, u"x"_s), api.patient);
    created(path, to(u"recipientId"_s, api.clinic.reception.toString()), api.doctor);
}

void ExampleWorld::makeDevices()
{
    const auto code = [this] {
        DirectSession session(api.clinic, api.clinic.patientActor());
        const auto issued = DeviceService(*session, api.keys).createPairingCode(api.clinic.ahmedUser);
        session.commit();
        return issued.value().code;
    };
    const Answer paired = api.post(u"/api/v1/auth/pair"_s, {},
                                   {{u"code"_s, code()}, {u"deviceName"_s, u"Ahmed's phone"_s}});
    stands(u"REFRESH-TOKEN"_s, paired.text("refreshToken"));
    stands(u"PAIRING-CODE"_s, code());
    stands(exampleId(u"14"_s), firstId(api.get(pathOf(u"/devices"_s), api.patient)));
    stands(u"patient@demo.test"_s, u"ahmed@hassan.test"_s);
}

void ExampleWorld::makeLinks()
{
    DirectSession session(api.clinic, api.clinic.receptionist());
    Session program = session->as({{}, api.clinic.clinic, Role::Admin, {}, u"program"_s});
    if (!SettingsService(program, api.keys).set(u"sms.secret"_s, QString::fromLatin1(webhookSecret)))
        qFatal("the secret was refused");
    session.commit();
    const QString feed = pathOf(u"/doctors/"_s + api.clinic.khan.toString() + u"/calendar-feed"_s);
    stands(u"FEED-TOKEN"_s, api.post(feed, api.reception, {}).text("token"));
    stands(u"UNSUBSCRIBE-TOKEN"_s,
           unsubscribeToken(api.keys, {api.clinic.clinic, Channel::Email, u"ahmed@hassan.test"_s}));
}

void ExampleWorld::makeReminder(bool failed)
{
    DirectSession session(api.clinic, api.clinic.receptionist());
    ReminderService reminders(*session);
    const auto made = reminders.create(
        {AppointmentId::parse(m_real.value(exampleId(u"00"_s))).value(), u"voice"_s, {}, {}, {}});
    Reminder reminder = made.value().reminder;
    if (failed) {
        reminder.status = ReminderStatus::Failed;
        session->stores().reminders.update(reminder);
    }
    session.commit();
    stands(exampleId(u"30"_s), reminder.id.toString());
}

void ExampleWorld::failMessage()
{
    api.post(pathOf(u"/messages/whatsapp/send"_s), api.reception,
             {{u"patientId"_s, api.clinic.ahmed.toString()}, {u"message"_s, u"Good morning"_s}});
    const QString id = firstId(api.get(pathOf(u"/messages"_s), api.reception));
    DirectSession session(api.clinic, api.clinic.receptionist());
    session->stores().messages.setDelivery(*MessageId::parse(id), MessageDelivery::Failed, u"phone is off"_s);
    session.commit();
    stands(exampleId(u"10"_s), id);
}

void ExampleWorld::makeEvents()
{
    const Answer type = api.post(u"/events/types"_s, api.reception,
                                 {{u"name"_s, u"Cleaning"_s},
                                  {u"messages"_s, QJsonObject{{u"reminder"_s, u"Soon"_s}}}});
    const QJsonObject ofType{{u"uuid"_s, type.text("uuid")}};
    const Answer reminder = api.post(u"/events/reminders"_s, api.reception,
                                     {{u"phone"_s, u"2025550123"_s},
                                      {u"eventType"_s, ofType},
                                      {u"eventDateTime"_s, u"2026-06-10T16:50:00"_s},
                                      {u"subscriberTimeZone"_s, u"America/New_York"_s}});
    stands(exampleId(u"60"_s), type.text("uuid"));
    stands(exampleId(u"61"_s), reminder.text("uuid"));
}

/// Somebody else gives up what Ahmed waits for.
void ExampleWorld::makeOffer()
{
    QJsonObject body = api.visit(u"2026-06-05"_s, u"16:00"_s);
    body[u"patientId"_s] = api.clinic.jose.toString();
    const QString id = created(pathOf(u"/appointments"_s), body, api.reception);
    api.remove(pathOf(u"/appointments/"_s + id), api.reception);
    const QString offer = firstId(api.get(pathOf(u"/waitlist/offers"_s), api.patient));
    stands(exampleId(u"62"_s), offer);
    stands(u"OFFER-TOKEN"_s, offerToken(api.keys, WaitlistOfferId::parse(offer).value()));
}

/// As at a linked desk whose hub has refused a booking.
void ExampleWorld::makeOutbox()
{
    DirectSession session(api.clinic, api.clinic.receptionist());
    SyncChange refused;
    refused.id = AppointmentId::create().toString();
    refused.clinicId = api.clinic.clinic;
    refused.entity = u"appointment"_s;
    refused.entityId = AppointmentId::create().toString();
    refused.op = ChangeOp::Created;
    refused.request = {{u"method"_s, u"POST"_s}, {u"path"_s, u"/appointments"_s}, {u"body"_s, QJsonObject()}};
    refused.status = SyncStatus::Refused;
    refused.error = u"Time slot conflict"_s;
    refused.code = u"SLOT_CONFLICT"_s;
    refused.createdAt = refused.updatedAt = session->now();
    SyncOutboxStore(session.database()).append(refused);
    session.commit();
    stands(exampleId(u"27"_s), refused.id);
}

QString ExampleWorld::adapt(QString text) const
{
    for (auto it = m_real.begin(); it != m_real.end(); ++it)
        text.replace(it.key(), it.value());
    return text;
}

QByteArray ExampleWorld::adapt(const QJsonObject &body) const
{
    return adapt(QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact))).toUtf8();
}

void ExampleWorld::prepare(const DocumentedOperation &operation, const QString &example)
{
    const QString appointment = m_real.value(exampleId(u"00"_s));
    if (example == "completed"_L1)
        setStatus(appointment, u"in_progress"_s);
    if (operation.id == "clearCheckIn"_L1)
        api.post(pathOf(u"/appointments/"_s + appointment + u"/check-in"_s), api.reception, {});
    if (operation.id == "retryMessage"_L1)
        failMessage();
    if (operation.id == "retryReminder"_L1)
        makeReminder(true);
    if (operation.id == "login"_L1) {
        DirectSession session(api.clinic, api.clinic.receptionist());
        session->stores().users.setPasswordHash(api.clinic.ahmedUser, Argon2Hasher().hash(u"demo-clinic-2026"_s));
        session.commit();
    }
}

QStringList ExampleWorld::callers(const DocumentedOperation &operation, const QString &example)
{
    if (example == "patient"_L1 && operation.id == "createAppointment"_L1)
        return {u"patient"_s};
    if (operation.access == "anyone"_L1)
        return {u"nobody"_s};
    if (operation.access == "admin"_L1)
        return {u"admin"_s};
    if (operation.access == "staff"_L1)
        return {u"reception"_s, u"doctor"_s, u"admin"_s};
    return {u"reception"_s, u"patient"_s, u"doctor"_s, u"admin"_s};
}

QByteArray ExampleWorld::token(const QString &caller) const
{
    if (caller == "reception"_L1)
        return api.reception;
    if (caller == "patient"_L1)
        return api.patient;
    if (caller == "doctor"_L1)
        return api.doctor;
    return caller == "admin"_L1 ? api.admin : QByteArray();
}

Answer ExampleWorld::call(const DocumentedOperation &operation, const DocumentedOperation::Body &body,
                          const QByteArray &caller)
{
    const QByteArray bytes = operation.bodySchema.isEmpty() ? QByteArray() : adapt(body.value);
    const QByteArray mac = QMessageAuthenticationCode::hash(bytes, webhookSecret, QCryptographicHash::Sha256).toHex();
    const ApiFixture::Headers signature{{"X-Signature", "sha256=" + mac}};
    return api.call(operation.method, adapt(operation.target()), caller, bytes,
                    operation.path.startsWith("/webhooks/"_L1) ? signature : ApiFixture::Headers());
}

} // namespace frontdesk::test
