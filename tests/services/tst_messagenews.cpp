#include <QTest>

#include "models/services/inbox/inboxservice.h"
#include "tests/services/inboxclinic.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// What leaves the house when a message is written: the message itself, or an e-mail that tells of it.
class TestMessageNews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mailGoesToWhomItConcerns();
    void mailAgainAfterHalfAnHour();
    void mailOnlyToThoseWhoWantIt();
    void textMessageIsQueuedAndNotMailedAsWell();
    void whatsAppIsQueued();
    void whatsAppNeedsAPhoneAndConsent();
    void deletingRecallsWhatWaits();
};

void TestMessageNews::mailGoesToWhomItConcerns()
{
    InboxClinic c;
    QVERIFY_RESULT(c.send(c.luciaActor(), c.toPatient({}, u"Hola"_s)));
    const auto mail = [](auto id) { return QString(u"email new_message "_s + id.toString()); };
    QStringList expected{mail(c.reception), mail(c.reception2)};
    QCOMPARE(c.waiting(), expected);
    QVERIFY_RESULT(c.send(c.doctorActor(), c.toPatient(c.lucia, u"De la doctora"_s)));
    expected.append(mail(c.lucia));
    QCOMPARE(c.waiting(), expected);
    c.clock.advance(Minutes(31));
    QVERIFY_RESULT(
        c.reply(c.luciaActor(), ConversationId::ofPatient(c.lucia, ConversationId::Part::Doctor), u"Gracias"_s));
    expected.append(mail(c.khan));
    QCOMPARE(c.waiting(), expected);
    QVERIFY_RESULT(c.send(c.receptionist(), c.toColleague(c.garcia, u"¿Puede?"_s)));
    expected.append(mail(c.garcia));
    QCOMPARE(c.waiting(), expected);
}

void TestMessageNews::mailAgainAfterHalfAnHour()
{
    InboxClinic c;
    const auto write = [&] { return c.send(c.receptionist(), c.toPatient(c.lucia, u"Hola"_s)); };
    QVERIFY_RESULT(write());
    QCOMPARE(c.waiting().size(), 1);
    c.clock.advance(Minutes(30));
    QVERIFY_RESULT(write());
    QCOMPARE(c.waiting().size(), 1);
    c.clock.advance(Minutes(30) + Milliseconds(1));
    QVERIFY_RESULT(write());
    QCOMPARE(c.waiting().size(), 2);
}

void TestMessageNews::mailOnlyToThoseWhoWantIt()
{
    const InboxClinic c;
    QVERIFY_RESULT(c.send(c.receptionist(), c.toPatient(c.ahmed, u"Sin correo"_s)));
    QCOMPARE(c.waiting(), QStringList());
    c.as(c.receptionist(), [&](Session &session) {
        session.database()
            .prepare("INSERT INTO patient_preferences (patient_id, email, updated_at) VALUES (?, 0, 0)")
            .bind(c.lucia)
            .run();
        return true;
    });
    QVERIFY_RESULT(c.send(c.receptionist(), c.toPatient(c.lucia, u"No quiere"_s)));
    QCOMPARE(c.waiting(), QStringList());
}

void TestMessageNews::textMessageIsQueuedAndNotMailedAsWell()
{
    const InboxClinic c;
    const auto text = c.send(c.receptionist(), {c.lucia, {}, MessageType::Sms, {}, u"Le esperamos"_s});
    QVERIFY_RESULT(text);
    QVERIFY(text->message.delivery == MessageDelivery::Queued);
    QCOMPARE(c.waiting(), QStringList{QString(u"sms message "_s + c.lucia.toString())});
    const auto mail = c.send(c.receptionist(), {c.ahmed, {}, MessageType::Email, {}, u"Le escribo"_s});
    QVERIFY_ERROR(mail, ErrorCode::Unreachable); // has no address
    QCOMPARE(mail.error().args, QStringList({u"email"_s, u"no_address"_s}));
    const auto inbound = c.send(c.luciaActor(), {{}, {}, MessageType::Sms, {}, u"Voy"_s});
    QVERIFY_RESULT(inbound);
    QVERIFY(inbound->message.delivery == MessageDelivery::None);
}

void TestMessageNews::whatsAppIsQueued()
{
    const InboxClinic c;
    const auto sent = c.as(c.receptionist(), [&](Session &session) {
        return MessageService(session).sendWhatsApp(c.ahmed, u"Recordatorio"_s);
    });
    QVERIFY_RESULT(sent);
    QVERIFY(sent->message.type == MessageType::WhatsApp);
    QVERIFY(sent->message.delivery == MessageDelivery::Queued);
    QCOMPARE(c.waiting(), QStringList{QString(u"whatsapp message "_s + c.ahmed.toString())});
    DirectSession session(c, c.patientActor());
    QVERIFY_ERROR(MessageService(*session).sendWhatsApp(c.ahmed, u"Yo"_s), ErrorCode::Forbidden);
}

void TestMessageNews::whatsAppNeedsAPhoneAndConsent()
{
    const InboxClinic c;
    c.as(c.receptionist(), [&](Session &session) {
        Patient patient = session.stores().patients.find(c.clinic, c.jose).value();
        patient.phone.clear();
        session.stores().patients.update(patient);
        session.database()
            .prepare("INSERT INTO opt_outs (clinic_id, channel, address, at) VALUES (?, 'whatsapp', '+50377654321', 0)")
            .bind(c.clinic)
            .run();
        session.database()
            .prepare("INSERT INTO patient_preferences (patient_id, whatsapp, updated_at) VALUES (?, 0, 0)")
            .bind(c.lucia)
            .run();
        return true;
    });
    DirectSession session(c, c.receptionist());
    MessageService messages(*session);
    QVERIFY_ERROR(messages.sendWhatsApp(c.jose, u"Hola"_s), ErrorCode::Unreachable);
    QVERIFY_ERROR(messages.sendWhatsApp(c.ahmed, u"Hola"_s), ErrorCode::Unreachable);
    QVERIFY_ERROR(messages.sendWhatsApp(c.lucia, u"Hola"_s), ErrorCode::Unreachable);
    QVERIFY_ERROR(messages.sendWhatsApp(c.otherPatient, u"Hola"_s), ErrorCode::NotFound);
    QVERIFY_ERROR(messages.sendWhatsApp(c.ahmed, {}), ErrorCode::MissingField);
    QVERIFY_RESULT(messages.send({c.ahmed, {}, MessageType::Sms, {}, u"Por SMS sí"_s})); // another channel
    QVERIFY(InboxService(*session).list({}).messages.constFirst().message.type == MessageType::Sms);
}

void TestMessageNews::deletingRecallsWhatWaits()
{
    const InboxClinic c;
    const MessageId id = c.send(c.receptionist(), {c.ahmed, {}, MessageType::Sms, {}, u"Espere"_s}).value().message.id;
    QCOMPARE(c.waiting().size(), 1);
    QVERIFY_RESULT(c.as(c.receptionist(), [&](Session &session) { return MessageService(session).remove(id); }));
    QCOMPARE(c.waiting().size(), 0);
}

QTEST_GUILESS_MAIN(TestMessageNews)
#include "tst_messagenews.moc"
