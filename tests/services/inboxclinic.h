#pragma once

#include "models/services/inbox/messageservice.h"
#include "tests/support/clinicfixture.h"

namespace frontdesk::test {

/// The fixture's clinic with more people to write to each other: an admin, a second receptionist, a second patient with
/// an account (and e-mail), a patient with an e-mail address and no account.
struct InboxClinic : ClinicFixture {
    UserId admin, reception2, luciaUser;

    InboxClinic()
    {
        using namespace Qt::Literals::StringLiterals;
        DirectSession session(*this, receptionist());
        admin = add(session, u"Ada"_s, Role::Admin);
        reception2 = add(session, u"Rosa"_s, Role::Receptionist);
        luciaUser = add(session, u"Lucía"_s, Role::Patient);
        Patient patient = session->stores().patients.find(clinic, lucia).value();
        patient.userId = luciaUser;
        patient.email = u"lucia@example.test"_s;
        session->stores().patients.update(patient);
        session.commit();
    }

    Actor adminActor() const { return {admin, clinic, Role::Admin, {}, QStringLiteral("desk")}; }
    Actor secondReceptionist() const { return {reception2, clinic, Role::Receptionist, {}, QStringLiteral("desk")}; }
    Actor secondDoctor() const { return {garcia, clinic, Role::Doctor, {}, QStringLiteral("desk")}; }
    Actor luciaActor() const { return {luciaUser, clinic, Role::Patient, lucia, QStringLiteral("api")}; }

    /// Runs `part` as the actor and keeps what it wrote.
    template<class F>
    auto as(const Actor &actor, F &&part) const
    {
        DirectSession session(*this, actor);
        auto result = part(*session);
        session.commit();
        return result;
    }

    Result<MessageCard> send(const Actor &actor, const NewMessage &message) const
    {
        return as(actor, [&](Session &session) { return MessageService(session).send(message); });
    }
    Result<MessageCard> reply(const Actor &actor, const ConversationId &id, const QString &body) const
    {
        return as(actor, [&](Session &session) {
            return MessageService(session).reply(id, {{}, {}, MessageType::Portal, {}, body});
        });
    }
    NewMessage toPatient(PatientId patient, const QString &body) const
    {
        return {patient, {}, MessageType::Portal, {}, body};
    }
    NewMessage toColleague(UserId user, const QString &body) const { return {{}, user, MessageType::Portal, {}, body}; }

    /// Rows that wait to leave the house: "channel kind receiver".
    QStringList waiting() const
    {
        DirectSession session(*this, receptionist());
        Statement rows = session.database().prepare(
            "SELECT channel || ' ' || kind || ' ' || ifnull(patient_id, user_id) FROM outbox "
            "WHERE status = 'pending' AND next_attempt_ms IS NOT NULL ORDER BY number");
        QStringList waiting;
        while (rows.next())
            waiting.append(rows.text(0));
        return waiting;
    }

private:
    UserId add(DirectSession &session, const QString &name, Role role) const
    {
        const UserId id = UserId::create();
        const QString email = name.toLower().normalized(QString::NormalizationForm_D).first(3)
                              + QStringLiteral("@uno.test");
        session->stores().users.insert({id, name, QStringLiteral("Prueba"), email, false, false}, {}, clock.now());
        session->stores().users.join(id, clinic, role);
        return id;
    }
};

} // namespace frontdesk::test
