#include <QJsonArray>
#include <QTest>

#include "models/services/inbox/inboxservice.h"
#include "tests/services/inboxclinic.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Writing: who may, where it lands, who hears of it.
class TestMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void receptionistWritesToPatient();
    void patientWritesToTheClinic();
    void patientMayNotNameStaff();
    void doctorBeginsOnceForEachPatient();
    void refuses_data();
    void refuses();
    void repliesInConversations();
    void patientAnswersTheDoctorWhoWroteLast();
    void patientWritesToTheDoctorOfTheirVisit();
    void othersConversationsAreNotFound_data();
    void othersConversationsAreNotFound();
    void deletesOwnAndAdminsAll();
    void journalTellsOnlyThoseConcerned();
    void failsWholeAtEveryStatement();
};

void TestMessages::receptionistWritesToPatient()
{
    const InboxClinic c;
    const auto sent = c.send(c.receptionist(),
                             {c.ahmed, {}, MessageType::Portal, u" Cita "_s, u"Su cita está confirmada"_s});
    QVERIFY_RESULT(sent);
    const Message &message = sent->message;
    QCOMPARE(message.patientId, c.ahmed);
    QVERIFY(message.recipientId.isNull());
    QCOMPARE(message.sentBy, c.reception);
    QCOMPARE(message.clinicId, c.clinic);
    QVERIFY(message.direction == MessageDirection::Outbound);
    QVERIFY(message.delivery == MessageDelivery::None);
    QCOMPARE(message.subject, u"Cita"_s);
    QCOMPARE(message.thread, u"Clinic"_s);
    QCOMPARE(message.createdAt, c.clock.now());
    QVERIFY(sent->unread());
    QVERIFY(!sent->starred);
    QCOMPARE(sent->sender.name(), u"Zainab Ahmed"_s);
    QCOMPARE(sent->sender.role, u"receptionist"_s);
    QCOMPARE(sent->patient.name(), u"Ahmed Hassan"_s);
    QCOMPARE(sent->patientNumber, u"P-2026-001"_s);
    QVERIFY_RESULT(c.send(c.receptionist(), c.toPatient(c.ahmed, u"Y otra"_s)));
}

void TestMessages::patientWritesToTheClinic()
{
    const InboxClinic c;
    NewMessage message = c.toPatient(c.lucia, u"¿Hay cita mañana?"_s); // of another: theirs is written whatever it says
    const auto sent = c.send(c.patientActor(), message);
    QVERIFY_RESULT(sent);
    QCOMPARE(sent->message.patientId, c.ahmed);
    QVERIFY(sent->message.direction == MessageDirection::Inbound);
    QCOMPARE(sent->message.thread, u"Clinic"_s);
    QCOMPARE(sent->message.sentBy, c.ahmedUser);
    QCOMPARE(sent->sender.role, u"patient"_s);
}

void TestMessages::patientMayNotNameStaff()
{
    const InboxClinic c;
    const auto sent = c.send(c.patientActor(), c.toColleague(c.khan, u"Doctora"_s));
    QVERIFY_ERROR(sent, ErrorCode::Forbidden);
    QCOMPARE(sent.error().subject, u"Patients cannot send direct messages to staff"_s);
    QVERIFY_ERROR(c.send(c.patientActor(), c.toColleague(UserId::create(), u"¿Quién?"_s)), ErrorCode::Forbidden);
}

void TestMessages::doctorBeginsOnceForEachPatient()
{
    const InboxClinic c;
    QVERIFY_RESULT(c.send(c.receptionist(), c.toPatient(c.ahmed, u"De recepción"_s))); // not the doctor's conversation
    QVERIFY_RESULT(c.send(c.doctorActor(), c.toPatient(c.ahmed, u"Primera"_s)));
    QVERIFY_ERROR(c.send(c.doctorActor(), c.toPatient(c.ahmed, u"Segunda"_s)), ErrorCode::ConversationExists);
    QVERIFY_RESULT(c.send(c.doctorActor(), c.toPatient(c.lucia, u"A otra paciente"_s)));
    QVERIFY_RESULT(c.send(c.secondDoctor(), c.toPatient(c.ahmed, u"De otro doctor"_s)));
    QVERIFY_RESULT(c.reply(c.doctorActor(), ConversationId::ofPatient(c.ahmed), u"Respondo"_s));
    QVERIFY_RESULT(c.send(c.doctorActor(), c.toColleague(c.reception, u"A recepción"_s)));
    QVERIFY_RESULT(c.send(c.doctorActor(), c.toColleague(c.reception, u"Otra vez"_s)));
}

void TestMessages::refuses_data()
{
    QTest::addColumn<QString>("patient");
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<QString>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("subject");
    QTest::newRow("nobody") << QString() << QString() << u"Hola"_s << ErrorCode::MissingField << u"patientId"_s;
    QTest::newRow("both") << u"ahmed"_s << u"khan"_s << u"Hola"_s << ErrorCode::InvalidField << u"recipientId"_s;
    QTest::newRow("unknown patient") << u"?"_s << QString() << u"Hola"_s << ErrorCode::NotFound << u"Patient"_s;
    QTest::newRow("other clinic's patient")
        << u"other"_s << QString() << u"Hola"_s << ErrorCode::NotFound << u"Patient"_s;
    QTest::newRow("unknown colleague") << QString() << u"?"_s << u"Hola"_s << ErrorCode::NotFound << u"Recipient"_s;
    QTest::newRow("other clinic's doctor")
        << QString() << u"other"_s << u"Hola"_s << ErrorCode::NotFound << u"Recipient"_s;
    QTest::newRow("a patient's account") << QString() << u"patient"_s << u"Hola"_s << ErrorCode::NotFound
                                         << u"Recipient"_s;
    QTest::newRow("oneself") << QString() << u"self"_s << u"Hola"_s << ErrorCode::InvalidField << u"recipientId"_s;
    QTest::newRow("empty, before anything else")
        << u"?"_s << QString() << u" "_s << ErrorCode::MissingField << u"message"_s;
    QTest::newRow("too long") << u"ahmed"_s << QString() << QString(4001, u'x') << ErrorCode::InvalidField
                              << u"message"_s;
}

void TestMessages::refuses()
{
    QFETCH(QString, patient);
    QFETCH(QString, recipient);
    QFETCH(QString, body);
    QFETCH(ErrorCode, code);
    QFETCH(QString, subject);
    const InboxClinic c;
    const QHash<QString, PatientId> patients{{u"ahmed"_s, c.ahmed},
                                             {u"other"_s, c.otherPatient},
                                             {u"?"_s, PatientId::create()}};
    const QHash<QString, UserId> users{{u"khan"_s, c.khan},
                                       {u"other"_s, c.otherDoctor},
                                       {u"patient"_s, c.ahmedUser},
                                       {u"self"_s, c.reception},
                                       {u"?"_s, UserId::create()}};
    DirectSession session(c, c.receptionist());
    const auto sent = MessageService(*session).send(
        {patients.value(patient), users.value(recipient), MessageType::Portal, {}, body});
    QVERIFY_ERROR(sent, code);
    QCOMPARE(sent.error().subject, subject);
    QVERIFY(session.changes().isEmpty());
}

void TestMessages::repliesInConversations()
{
    const InboxClinic c;
    QVERIFY_RESULT(c.send(c.patientActor(), c.toPatient({}, u"Hola"_s)));
    const auto patients = ConversationId::ofPatient(c.ahmed);
    const auto desk = c.reply(c.receptionist(), patients, u"Buenos días"_s);
    QVERIFY_RESULT(desk);
    QCOMPARE(desk->message.thread, u"Clinic"_s);
    QVERIFY(desk->message.direction == MessageDirection::Outbound);
    const auto doctor = c.reply(c.doctorActor(), patients, u"Soy la doctora"_s);
    QVERIFY_RESULT(doctor);
    QCOMPARE(doctor->message.thread, c.khan.toString());
    const auto colleague = c.reply(c.doctorActor(), ConversationId::withColleague(c.reception), u"¿Puede llamarle?"_s);
    QVERIFY_RESULT(colleague);
    QCOMPARE(colleague->message.recipientId, c.reception);
    QVERIFY(colleague->message.patientId.isNull());
    QVERIFY_ERROR(c.reply(c.receptionist(), patients, u""_s), ErrorCode::MissingField);
}

void TestMessages::patientAnswersTheDoctorWhoWroteLast()
{
    const InboxClinic c;
    const auto half = ConversationId::ofPatient(c.ahmed, ConversationId::Part::Doctor);
    QVERIFY_ERROR(c.reply(c.patientActor(), half, u"¿Doctor?"_s), ErrorCode::NotFound); // there is none yet
    QVERIFY_RESULT(c.send(c.secondDoctor(), c.toPatient(c.ahmed, u"De García"_s)));
    QVERIFY_RESULT(c.send(c.doctorActor(), c.toPatient(c.ahmed, u"De Khan"_s)));
    const auto answer = c.reply(c.patientActor(), half, u"Gracias"_s);
    QVERIFY_RESULT(answer);
    QCOMPARE(answer->message.thread, c.khan.toString());
    for (const auto part : {ConversationId::Part::Clinic, ConversationId::Part::Whole}) {
        const auto clinic = c.reply(c.patientActor(), ConversationId::ofPatient(c.ahmed, part), u"A la clínica"_s);
        QVERIFY_RESULT(clinic);
        QCOMPARE(clinic->message.thread, u"Clinic"_s);
    }
}

void TestMessages::patientWritesToTheDoctorOfTheirVisit()
{
    const InboxClinic c;
    c.as(c.receptionist(), [&](Session &session) {
        Appointment visit;
        visit.id = AppointmentId::create();
        visit.clinicId = c.clinic;
        visit.patientId = c.ahmed;
        visit.doctorId = c.garcia;
        visit.start = c.at(u"2026-06-02 10:00"_s);
        visit.end = c.at(u"2026-06-02 10:30"_s);
        session.stores().appointments.insert(visit, {c.garcia});
        return true;
    });
    const auto sent = c.reply(c.patientActor(), ConversationId::ofPatient(c.ahmed, ConversationId::Part::Doctor),
                              u"Doctor"_s);
    QVERIFY_RESULT(sent);
    QCOMPARE(sent->message.thread, c.garcia.toString());
}

void TestMessages::othersConversationsAreNotFound_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("conversation");
    const auto row = [](const char *name, const QString &who, const QString &conversation) {
        QTest::newRow(name) << who << conversation;
    };
    row("a patient, another's", u"patient"_s, u"patient-lucia"_s);
    row("a patient, staff", u"patient"_s, u"staff-khan"_s);
    row("staff, unknown patient", u"reception"_s, u"patient-?"_s);
    row("staff, other clinic's patient", u"reception"_s, u"patient-other"_s);
    row("staff, other clinic's doctor", u"reception"_s, u"staff-other"_s);
    row("staff, a patient's account", u"reception"_s, u"staff-patient"_s);
    row("staff, oneself", u"reception"_s, u"staff-self"_s);
    row("other clinic", u"elsewhere"_s, u"patient-lucia"_s);
}

void TestMessages::othersConversationsAreNotFound()
{
    QFETCH(QString, who);
    QFETCH(QString, conversation);
    const InboxClinic c;
    const QHash<QString, Actor> actors{{u"patient"_s, c.patientActor()},
                                       {u"reception"_s, c.receptionist()},
                                       {u"elsewhere"_s, c.otherClinic()}};
    const QHash<QString, ConversationId> ids{{u"patient-lucia"_s, ConversationId::ofPatient(c.lucia)},
                                             {u"patient-other"_s, ConversationId::ofPatient(c.otherPatient)},
                                             {u"patient-?"_s, ConversationId::ofPatient(PatientId::create())},
                                             {u"staff-khan"_s, ConversationId::withColleague(c.khan)},
                                             {u"staff-other"_s, ConversationId::withColleague(c.otherDoctor)},
                                             {u"staff-patient"_s, ConversationId::withColleague(c.ahmedUser)},
                                             {u"staff-self"_s, ConversationId::withColleague(c.reception)}};
    DirectSession session(c, actors.value(who));
    MessageService messages(*session);
    QVERIFY_ERROR(messages.reply(ids.value(conversation), c.toPatient({}, u"Hola"_s)), ErrorCode::NotFound);
    QVERIFY_ERROR(messages.markConversationRead(ids.value(conversation)), ErrorCode::NotFound);
    QVERIFY_ERROR(InboxService(*session).thread(ids.value(conversation)), ErrorCode::NotFound);
    QVERIFY(session.changes().isEmpty());
}

void TestMessages::deletesOwnAndAdminsAll()
{
    const InboxClinic c;
    const MessageId own = c.send(c.receptionist(), c.toPatient(c.ahmed, u"Uno"_s)).value().message.id;
    const MessageId theirs = c.send(c.patientActor(), c.toPatient({}, u"Dos"_s)).value().message.id;
    const MessageId among = c.send(c.doctorActor(), c.toColleague(c.garcia, u"Entre nosotros"_s)).value().message.id;
    const auto remove = [&](const Actor &actor, MessageId id) {
        return c.as(actor, [&](Session &session) { return MessageService(session).remove(id); });
    };
    QVERIFY_ERROR(remove(c.secondReceptionist(), own), ErrorCode::Forbidden);
    QVERIFY_ERROR(remove(c.patientActor(), own), ErrorCode::Forbidden);
    QVERIFY_ERROR(remove(c.luciaActor(), theirs), ErrorCode::NotFound);
    QVERIFY_ERROR(remove(c.otherClinic(), own), ErrorCode::NotFound);
    QVERIFY_ERROR(remove(c.adminActor(), among), ErrorCode::NotFound);
    QVERIFY_RESULT(remove(c.receptionist(), own));
    QVERIFY_ERROR(remove(c.receptionist(), own), ErrorCode::NotFound);
    QVERIFY_RESULT(remove(c.adminActor(), theirs));
    DirectSession session(c, c.receptionist());
    InboxService inbox(*session);
    QVERIFY_ERROR(inbox.find(own), ErrorCode::NotFound);
    QCOMPARE(inbox.list({}).total, 0);
    QVERIFY(inbox.conversations().isEmpty());
    const QList<JournalEntry> trail = session->stores().journal.ofEntity(own.toString());
    QCOMPARE(trail.size(), 2);
    QVERIFY(trail.constLast().op == ChangeOp::Deleted);
    QCOMPARE(trail.constLast().changes.value(u"message"_s).toArray().at(0).toString(), u"Uno"_s);
}

void TestMessages::journalTellsOnlyThoseConcerned()
{
    const InboxClinic c;
    {
        DirectSession session(c, c.receptionist());
        QVERIFY_RESULT(MessageService(*session).send(c.toPatient(c.ahmed, u"Hola"_s)));
        QCOMPARE(session.changes().size(), 2); // the message and the patient's notice
        const JournalEntry &entry = session.changes().constFirst().entry;
        QCOMPARE(entry.entity, u"message"_s);
        QVERIFY(entry.op == ChangeOp::Created);
        QCOMPARE(entry.patientId, c.ahmed);
        QVERIFY(entry.audience.isEmpty());
    }
    DirectSession session(c, c.receptionist());
    QVERIFY_RESULT(MessageService(*session).send(c.toColleague(c.khan, u"Entre nosotros"_s)));
    const JournalEntry &entry = session.changes().constFirst().entry;
    QVERIFY(entry.patientId.isNull());
    QCOMPARE(entry.audience, QString(c.reception.toString() + u',' + c.khan.toString()));
}

void TestMessages::failsWholeAtEveryStatement()
{
    const InboxClinic c;
    int sweep = 0;
    for (bool went = false; !went; ++sweep) {
        int statement = 0;
        DirectSession session(c, c.receptionist(), [&](std::string_view) {
            if (statement++ == sweep)
                throw StorageError(StorageError::Kind::Other, u"broken"_s);
        });
        try {
            QVERIFY_RESULT(MessageService(*session).send({c.lucia, {}, MessageType::Sms, {}, u"Hola"_s}));
            went = true;
        } catch (const StorageError &) {
            continue; // the session's owner rolls back
        }
    }
    QVERIFY(sweep > 5);
    QCOMPARE(c.waiting().size(), 0);
}

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
