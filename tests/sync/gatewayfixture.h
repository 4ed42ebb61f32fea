#pragma once

#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QTest>

#include "models/services/settingsservice.h"
#include "models/storage/outboxstore.h"
#include "models/storage/reminderstore.h"
#include "tests/sync/apifixture.h"

namespace frontdesk::test {

/// The API with gateways' secrets set and things under way to them.
class GatewayFixture : public ApiFixture {
public:
    /// Runs `work` on the clinic thread as the program, in a clinic, and waits for it.
    template<class T>
    Result<T> write(ClinicId clinicId, std::function<Result<T>(Session &)> work)
    {
        std::optional<Result<T>> answer;
        Actor actor;
        actor.clinicId = clinicId;
        hub->writer().post<T>(actor, std::move(work), m_mailbox, [&](const Result<T> &result) { answer = result; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
            qFatal("the clinic thread does not answer");
        return *answer;
    }
    /// The same for what cannot fail.
    void change(ClinicId clinicId, const std::function<void(Session &)> &work)
    {
        const auto done = write<Done>(clinicId, [&work](Session &session) -> Result<Done> {
            work(session);
            return Done{};
        });
        if (!done)
            qFatal("the clinic could not be changed");
    }
    void set(ClinicId clinicId, const QString &key, const QString &value)
    {
        const auto done = write<Done>(clinicId,
                                      [&](Session &session) { return SettingsService(session, keys).set(key, value); });
        if (!done)
            qFatal("a setting was refused");
    }
    /// A visit, the fixture's patient's where none is named; its id.
    QString book(const QString &date, const QString &time, PatientId who = {})
    {
        QJsonObject wanted = visit(date, time);
        if (!who.isNull())
            wanted[QStringLiteral("patientId")] = who.toString();
        const QString id = post(protectedPath + QStringLiteral("/appointments"), reception, wanted).text("id");
        if (id.isEmpty())
            qFatal("the visit was not booked");
        return id;
    }
    QJsonArray inbox()
    {
        return get(protectedPath + QStringLiteral("/messages?direction=inbound"), reception)["data"].toArray();
    }
    /// A default reminder of the visit, as it stands once the gateway has taken it (sent) or before (scheduled).
    Reminder addReminder(const QString &visit, Channel channel, ReminderStatus status, const QString &gatewayId = {})
    {
        return *write<Reminder>(clinic.clinic, [&](Session &session) -> Result<Reminder> {
            Reminder reminder;
            reminder.id = ReminderId::create();
            reminder.clinicId = clinic.clinic;
            reminder.appointmentId = *AppointmentId::parse(visit);
            reminder.channel = channel;
            reminder.rule = QStringLiteral("PT2H");
            reminder.dueAt = session.now() + std::chrono::hours(4);
            reminder.createdAt = reminder.updatedAt = session.now();
            reminder.nextAttemptAt = reminder.dueAt;
            session.stores().reminders.insert(reminder);
            if (status == ReminderStatus::Sent) {
                reminder.status = status;
                reminder.delivery = DeliveryStatus::Sending;
                reminder.gatewayId = gatewayId;
                reminder.sentAt = session.now();
                reminder.nextAttemptAt.reset();
                session.stores().reminders.update(reminder);
            }
            return reminder;
        });
    }
    /// "sent/sending", "failed/bounced no such number" …
    QString stateOf(const Reminder &reminder)
    {
        return *write<QString>(reminder.clinicId, [&](Session &session) -> Result<QString> {
            const Reminder now = *session.stores().reminders.find(reminder.clinicId, reminder.id);
            return QString(toString(now.status) + u'/' + toString(now.delivery)
                           + (now.error.isEmpty() ? QString() : QString(u' ' + now.error)));
        });
    }
    bool wants(PatientId id, Channel channel)
    {
        return *write<bool>(clinic.clinic, [&](Session &session) -> Result<bool> {
            const Patient record = *session.stores().patients.find(clinic.clinic, id);
            return !session.stores().outbox.refused(record, channel);
        });
    }

    Answer signedPost(const QString &path, const QJsonObject &body, const QByteArray &secret)
    {
        return signedPost(path, QJsonDocument(body).toJson(QJsonDocument::Compact), secret);
    }
    Answer signedPost(const QString &path, const QByteArray &body, const QByteArray &secret)
    {
        const QByteArray mac = QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha256).toHex();
        return call("POST", path, {}, body, {{"X-Signature", "sha256=" + mac}});
    }

private:
    Mailbox m_mailbox;
};

} // namespace frontdesk::test
