#pragma once

#include "models/services/booking/bookingservice.h"
#include "models/services/delivery/deliveryservice.h"
#include "models/services/reminders/reminderservice.h"
#include "models/storage/reachstore.h"
#include "tests/support/clinicfixture.h"

namespace frontdesk::test {

/// The fixture's clinic with gateways for mail and WhatsApp, and Ahmed to be reached by every channel.
struct DeliveryClinic : ClinicFixture {
    KeyRing keys{SecretKey::random()};

    /// Runs `part` as the actor and keeps what it wrote.
    template<class F>
    auto as(const Actor &actor, F &&part) const
    {
        DirectSession session(*this, actor);
        auto result = part(*session);
        session.commit();
        return result;
    }

    DeliveryClinic()
    {
        using namespace Qt::Literals::StringLiterals;
        {
            DirectSession session(*this, receptionist());
            Patient patient = session->stores().patients.find(clinic, ahmed).value();
            patient.email = u"ahmed@example.test"_s;
            session->stores().patients.update(patient);
            session->stores().devices.putPushToken(u"token-1"_s, ahmedUser, u"android"_s, clock.now());
            session.commit();
        }
        set(u"email.url"_s, u"smtp://127.0.0.1:2525"_s);
        set(u"whatsapp.url"_s, u"http://127.0.0.1:9/send"_s);
    }

    void set(const QString &key, const QString &value) const
    {
        as(receptionist(), [&](Session &session) {
            session.stores().settings.put(clinic, key, value, clock.now());
            return Done{};
        });
    }
    void sql(const QByteArray &statement) const
    {
        as(receptionist(), [&](Session &session) {
            session.database().prepareOnce(statement).run();
            return Done{};
        });
    }
    Actor overTheApi() const
    {
        Actor actor = receptionist();
        actor.origin = QStringLiteral("api");
        return actor;
    }

    Result<Appointment> book(const Actor &actor, const QString &local, PatientId patient = {}) const
    {
        BookAppointment command;
        command.patientId = patient.isNull() ? ahmed : patient;
        command.doctorId = khan;
        command.start = at(local);
        command.overrideReason = QStringLiteral("test");
        return as(actor, [&](Session &session) { return BookingService(session).book(command); });
    }
    Result<Appointment> move(const Actor &actor, AppointmentId id, const QString &local) const
    {
        ChangeAppointment command;
        command.id = id;
        command.start = at(local);
        command.overrideReason = QStringLiteral("test");
        return as(actor, [&](Session &session) { return BookingService(session).change(command); });
    }
    Result<Appointment> setStatus(const Actor &actor, AppointmentId id, AppointmentStatus status) const
    {
        return as(actor, [&](Session &session) {
            return BookingService(session).changeStatus({id, status, {}, {}, {}, {}});
        });
    }
    Result<Appointment> revert(const Appointment &before, int version) const
    {
        return as(receptionist(), [&](Session &session) { return BookingService(session).revert({before, version}); });
    }

    /// "email 2026-06-02 10:00 scheduled", by time, in the clinic's zone.
    QStringList reminders(AppointmentId visit) const
    {
        DirectSession session(*this, receptionist());
        QStringList lines;
        ReminderFilter filter;
        filter.clinicId = clinic;
        filter.appointmentId = visit;
        filter.withParts = true;
        for (const Reminder &reminder : session->stores().reminders.list(filter)) {
            const LocalTime due = session->directory().rules.zone.toLocal(reminder.dueAt);
            lines.append(QStringList{toString(*reminder.channel), due.date.toString(Qt::ISODate),
                                     due.time.toString(QStringLiteral("HH:mm")), toString(reminder.status)}
                             .join(u' '));
        }
        return lines;
    }
    Reminder reminder(const QString &id) const
    {
        DirectSession session(*this, receptionist());
        return session->stores().reminders.find(clinic, ReminderId::parse(id).value()).value();
    }

    QList<Outgoing> claim(int room = 1000) const
    {
        return as(Actor(), [&](Session &session) {
            return DeliveryService(session, keys).claimDue([room](ClinicId, Channel) { return room; });
        });
    }
    void settle(const Outgoing &outgoing, const SendOutcome &outcome) const
    {
        as(Actor(), [&](Session &session) {
            DeliveryService(session, keys).settle(outgoing, outcome);
            return Done{};
        });
    }
    static SendOutcome accepted(const QString &id = QStringLiteral("gw-1"))
    {
        SendOutcome outcome;
        outcome.kind = SendOutcome::Kind::Accepted;
        outcome.gatewayId = id;
        return outcome;
    }
    static SendOutcome failure(SendOutcome::Kind kind, const QString &reason = QStringLiteral("busy"))
    {
        SendOutcome outcome;
        outcome.kind = kind;
        outcome.reason = reason;
        return outcome;
    }
    /// Claims and accepts all there is: "email: subject".
    QStringList sendAll() const
    {
        QStringList sent;
        for (const Outgoing &outgoing : claim()) {
            sent.append(toString(outgoing.channel) + QStringLiteral(": ") + outgoing.subject);
            settle(outgoing, accepted(outgoing.rowId));
        }
        return sent;
    }
};

} // namespace frontdesk::test
