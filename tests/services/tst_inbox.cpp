#include <QJsonArray>
#include <QTest>

#include "models/services/inbox/inboxservice.h"
#include "tests/services/inboxclinic.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Reading: what each of them sees, and their own marks.
class TestInbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybodySeesTheirOwn();
    void filters_data();
    void filters();
    void pagesNewestFirst();
    void conversationsOfStaff();
    void conversationsOfAPatient();
    void threadIsOldestFirst();
    void readIsPerReader();
    void starIsPerReader();
    void ownIsNeverUnread();
    void timeOfReading_data();
    void timeOfReading();
    void marksAWholeConversation();
    void readTellsNotWho();
    void contacts();
};

void TestInbox::everybodySeesTheirOwn()
{
    const InboxClinic c;
    const MessageId toAhmed = c.send(c.receptionist(), c.toPatient(c.ahmed, u"A"_s)).value().message.id;
    const MessageId toLucia = c.send(c.doctorActor(), c.toPatient(c.lucia, u"L"_s)).value().message.id;
    const MessageId among = c.send(c.doctorActor(), c.toColleague(c.garcia, u"E"_s)).value().message.id;
    const auto sees = [&](const Actor &actor) {
        DirectSession session(c, actor);
        InboxService inbox(*session);
        QString seen;
        for (const MessageId id : {toAhmed, toLucia, among})
            seen += inbox.find(id).ok() ? u'1' : u'0';
        const InboxService::Page page = inbox.list({});
        return QString(seen + u' ' + QString::number(page.messages.size()) + u'/' + QString::number(page.total));
    };
    QCOMPARE(sees(c.receptionist()), u"110 2/2"_s);
    QCOMPARE(sees(c.doctorActor()), u"111 3/3"_s);
    QCOMPARE(sees(c.secondDoctor()), u"111 3/3"_s);
    QCOMPARE(sees(c.adminActor()), u"110 2/2"_s);
    QCOMPARE(sees(c.patientActor()), u"100 1/1"_s);
    QCOMPARE(sees(c.luciaActor()), u"010 1/1"_s);
    QCOMPARE(sees(c.otherClinic()), u"000 0/0"_s);
    QCOMPARE(sees({c.ahmedUser, c.clinic, Role::Patient, {}, u"api"_s}), u"000 0/0"_s); // an account without a record
}

void TestInbox::filters_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("found"); // bodies, newest first
    QTest::newRow("nothing asked") << u""_s << u"E D C B A"_s;
    QTest::newRow("a patient's") << u"lucia"_s << u"C"_s;
    QTest::newRow("other clinic's patient") << u"other"_s << u""_s;
    QTest::newRow("unread") << u"unread"_s << u"E B"_s;
    QTest::newRow("read") << u"read"_s << u"D C A"_s;
    QTest::newRow("inbound") << u"inbound"_s << u"B"_s;
    QTest::newRow("outbound") << u"outbound"_s << u"E D C A"_s;
    QTest::newRow("text messages") << u"sms"_s << u"D"_s;
    QTest::newRow("portal, outbound, read") << u"portal outbound read"_s << u"C A"_s;
}

void TestInbox::filters()
{
    QFETCH(QString, what);
    QFETCH(QString, found);
    const InboxClinic c;
    QVERIFY_RESULT(c.send(c.receptionist(), c.toPatient(c.ahmed, u"A"_s)));
    QVERIFY_RESULT(c.send(c.patientActor(), c.toPatient({}, u"B"_s)));
    QVERIFY_RESULT(c.send(c.receptionist(), c.toPatient(c.lucia, u"C"_s)));
    QVERIFY_RESULT(c.send(c.receptionist(), {c.ahmed, {}, MessageType::Sms, {}, u"D"_s}));
    QVERIFY_RESULT(c.send(c.doctorActor(), c.toColleague(c.reception, u"E"_s)));
    MessageFilter filter;
    if (what == "lucia"_L1 || what == "other"_L1)
        filter.patientId = what == "lucia"_L1 ? c.lucia : c.otherPatient;
    if (what.contains("read"_L1))
        filter.unread = what.contains("unread"_L1);
    if (what.contains("bound"_L1))
        filter.direction = what.contains("inbound"_L1) ? MessageDirection::Inbound : MessageDirection::Outbound;
    if (what.contains("sms"_L1))
        filter.types = {MessageType::Sms, MessageType::WhatsApp};
    if (what.contains("portal"_L1))
        filter.types = {MessageType::Portal};
    DirectSession session(c, c.receptionist());
    const InboxService::Page page = InboxService(*session).list(filter);
    QStringList bodies;
    for (const MessageCard &card : page.messages)
        bodies.append(card.message.body);
    QCOMPARE(bodies.join(u' '), found);
    QCOMPARE(page.total, bodies.size());
}

void TestInbox::pagesNewestFirst()
{
    InboxClinic c;
    for (int i = 0; i < 5; ++i) {
        QVERIFY_RESULT(c.send(c.receptionist(), c.toPatient(c.ahmed, QString::number(i))));
        c.clock.advance(Minutes(i % 2)); // some in the same millisecond
    }
    DirectSession session(c, c.receptionist());
    MessageFilter filter;
    filter.limit = 2;
    filter.offset = 2;
    const InboxService::Page page = InboxService(*session).list(filter);
    QCOMPARE(page.total, 5);
    QCOMPARE(page.messages.size(), 2);
    QCOMPARE(page.messages[0].message.body, u"2"_s);
    QCOMPARE(page.messages[1].message.body, u"1"_s);
}

void TestInbox::conversationsOfStaff()
{
    InboxClinic c;
    QVERIFY_RESULT(c.send(c.luciaActor(), c.toPatient({}, u"Hola"_s)));
    c.clock.advance(Minutes(1));
    QVERIFY_RESULT(c.send(c.doctorActor(), c.toColleague(c.reception, u"¿Viene?"_s)));
    QVERIFY_RESULT(c.send(c.receptionist(), c.toColleague(c.khan, u"Sí"_s)));
    c.clock.advance(Minutes(1));
    QVERIFY_RESULT(c.send(c.doctorActor(), c.toPatient(c.ahmed, u"Venga"_s)));
    QVERIFY_RESULT(c.send(c.patientActor(), c.toPatient({}, u"Voy"_s)));
    const QList<ConversationCard> cards = c.as(c.receptionist(),
                                               [](Session &session) { return InboxService(session).conversations(); });
    QCOMPARE(cards.size(), 3);
    QCOMPARE(cards[0].id.toString(), QString(u"patient-"_s + c.ahmed.toString())); // both halves are one for staff
    QCOMPARE(cards[0].participantName, u"Ahmed Hassan"_s);
    QCOMPARE(cards[0].last.message.body, u"Voy"_s);
    QCOMPARE(cards[0].messages, 2);
    QCOMPARE(cards[0].unread, 2);
    QVERIFY(cards[0].hasPortal && cards[0].hasWhatsApp);
    QCOMPARE(cards[1].id.toString(), QString(u"staff-"_s + c.khan.toString()));
    QCOMPARE(cards[1].participantName, u"Dr. Fatima Khan"_s);
    QCOMPARE(cards[1].last.message.body, u"Sí"_s);
    QCOMPARE(cards[1].messages, 2);
    QCOMPARE(cards[1].unread, 1);
    QVERIFY(cards[1].hasPortal && !cards[1].hasWhatsApp);
    QCOMPARE(cards[2].participantId, c.lucia.toString());
    const auto count = [&](const Actor &actor, const std::optional<ConversationId::Kind> &kind) {
        DirectSession session(c, actor);
        return InboxService(*session).conversations(kind).size();
    };
    QCOMPARE(count(c.receptionist(), ConversationId::Kind::Staff), 1);
    QCOMPARE(count(c.receptionist(), ConversationId::Kind::Patient), 2);
    QCOMPARE(count(c.secondReceptionist(), {}), 2);
}

void TestInbox::conversationsOfAPatient()
{
    InboxClinic c;
    QVERIFY_RESULT(c.send(c.receptionist(), c.toPatient(c.ahmed, u"De recepción"_s)));
    c.clock.advance(Minutes(1));
    QVERIFY_RESULT(c.send(c.doctorActor(), c.toPatient(c.ahmed, u"De la doctora"_s)));
    QVERIFY_RESULT(c.send(c.receptionist(), c.toPatient(c.lucia, u"A otra"_s)));
    DirectSession session(c, c.patientActor());
    const QList<ConversationCard> cards = InboxService(*session).conversations();
    QCOMPARE(cards.size(), 2);
    QCOMPARE(cards[0].id.toString(), QString(u"patient-"_s + c.ahmed.toString() + u"-Doctor"_s));
    QCOMPARE(cards[0].participantId, c.khan.toString());
    QCOMPARE(cards[0].participantName, u"Dr. Fatima Khan"_s);
    QCOMPARE(cards[1].id.toString(), QString(u"patient-"_s + c.ahmed.toString() + u"-Clinic"_s));
    QCOMPARE(cards[1].participantId, c.clinic.toString());
    QCOMPARE(cards[1].participantName, u"Clínica Uno"_s);
    QCOMPARE(cards[1].unread, 1);
    QVERIFY(InboxService(*session).conversations(ConversationId::Kind::Staff).isEmpty());
}

void TestInbox::threadIsOldestFirst()
{
    InboxClinic c;
    QVERIFY_RESULT(c.send(c.patientActor(), c.toPatient({}, u"1"_s)));
    QVERIFY_RESULT(c.reply(c.doctorActor(), ConversationId::ofPatient(c.ahmed), u"2"_s));
    c.clock.advance(Minutes(1));
    QVERIFY_RESULT(c.reply(c.receptionist(), ConversationId::ofPatient(c.ahmed), u"3"_s));
    const auto bodies = [&](const Actor &actor, ConversationId::Part part) {
        DirectSession session(c, actor);
        QString all;
        const Result<QList<MessageCard>> thread = InboxService(*session).thread(
            ConversationId::ofPatient(c.ahmed, part));
        for (const MessageCard &card : thread.value())
            all += card.message.body;
        return all;
    };
    QCOMPARE(bodies(c.receptionist(), ConversationId::Part::Whole), u"123"_s);
    QCOMPARE(bodies(c.patientActor(), ConversationId::Part::Doctor), u"2"_s);
    QCOMPARE(bodies(c.patientActor(), ConversationId::Part::Clinic), u"13"_s);
    QCOMPARE(bodies(c.patientActor(), ConversationId::Part::Whole), u"123"_s);
    DirectSession session(c, c.receptionist());
    const auto empty = InboxService(*session).thread(ConversationId::ofPatient(c.jose));
    QVERIFY_RESULT(empty);
    QVERIFY(empty->isEmpty());
}

void TestInbox::readIsPerReader()
{
    const InboxClinic c;
    const MessageId id = c.send(c.patientActor(), c.toPatient({}, u"Hola"_s)).value().message.id;
    const auto read = c.as(c.receptionist(), [&](Session &session) {
        return MessageService(session).mark({id, true, {}, {}});
    });
    QVERIFY_RESULT(read);
    QCOMPARE(read->readAt, std::optional(c.clock.now()));
    const auto unread = [&](const Actor &actor) {
        DirectSession session(c, actor);
        return InboxService(*session).find(id).value().unread();
    };
    QVERIFY(!unread(c.receptionist()));
    QVERIFY(unread(c.secondReceptionist()));
    QVERIFY(unread(c.doctorActor()));
    QVERIFY_RESULT(c.as(c.receptionist(), [&](Session &session) {
        return MessageService(session).mark({id, false, {}, {}});
    }));
    QVERIFY(unread(c.receptionist()));
    DirectSession session(c, c.luciaActor());
    QVERIFY_ERROR(MessageService(*session).mark({id, true, {}, {}}), ErrorCode::NotFound);
}

void TestInbox::starIsPerReader()
{
    const InboxClinic c;
    const MessageId id = c.send(c.patientActor(), c.toPatient({}, u"Hola"_s)).value().message.id;
    DirectSession session(c, c.receptionist());
    const auto starred = MessageService(*session).mark({id, {}, {}, true});
    QVERIFY_RESULT(starred);
    QVERIFY(starred->starred && starred->unread());
    QCOMPARE(session.changes().size(), 1);
    QCOMPARE(session.changes().constFirst().entry.audience, c.reception.toString());
    QVERIFY_RESULT(MessageService(*session).mark({id, true, {}, true}));
    session.commit();
    const auto seenBy = [&](const Actor &actor) {
        DirectSession again(c, actor);
        return InboxService(*again).find(id).value();
    };
    QVERIFY(seenBy(c.receptionist()).starred && !seenBy(c.receptionist()).unread());
    QVERIFY(!seenBy(c.doctorActor()).starred);
}

void TestInbox::ownIsNeverUnread()
{
    const InboxClinic c;
    const auto sent = c.send(c.receptionist(), c.toPatient(c.ahmed, u"Hola"_s));
    QVERIFY(sent->unread()); // as M answers
    DirectSession session(c, c.receptionist());
    const MessageCard own = InboxService(*session).find(sent->message.id).value();
    QCOMPARE(own.readAt, std::optional(own.message.createdAt));
    QCOMPARE(InboxService(*session).conversations().constFirst().unread, 0);
    const auto unmarked = MessageService(*session).mark({own.message.id, false, {}, {}});
    QVERIFY_RESULT(unmarked);
    QVERIFY(!unmarked->unread());
    QVERIFY(session.changes().isEmpty());
}

void TestInbox::timeOfReading_data()
{
    QTest::addColumn<int>("minutes"); // after it was written; the present is at 60
    QTest::addColumn<int>("kept");
    QTest::newRow("as told") << 20 << 20;
    QTest::newRow("before it was written") << -5 << -5; // told is told
    QTest::newRow("in the future") << 61 << 60;
}

void TestInbox::timeOfReading()
{
    QFETCH(int, minutes);
    QFETCH(int, kept);
    InboxClinic c;
    const Instant written = c.clock.now();
    const MessageId id = c.send(c.patientActor(), c.toPatient({}, u"Hola"_s)).value().message.id;
    c.clock.advance(Minutes(60));
    DirectSession session(c, c.receptionist());
    const auto read = MessageService(*session).mark({id, {}, written + Minutes(minutes), {}});
    QVERIFY_RESULT(read);
    QCOMPARE(read->readAt, std::optional(written + Minutes(kept)));
    const auto again = MessageService(*session).mark({id, true, written + Minutes(1), {}}); // the first time stays
    QCOMPARE(again->readAt, read->readAt);
    QCOMPARE(session.changes().size(), 1);
}

void TestInbox::marksAWholeConversation()
{
    const InboxClinic c;
    QVERIFY_RESULT(c.send(c.receptionist(), c.toPatient(c.ahmed, u"1"_s)));
    QVERIFY_RESULT(c.send(c.doctorActor(), c.toPatient(c.ahmed, u"2"_s)));
    QVERIFY_RESULT(c.send(c.patientActor(), c.toPatient({}, u"3"_s)));
    DirectSession session(c, c.patientActor());
    MessageService messages(*session);
    const auto doctors = messages.markConversationRead(
        ConversationId::ofPatient(c.ahmed, ConversationId::Part::Doctor));
    QVERIFY_RESULT(doctors);
    QCOMPARE(doctors->messages, 1);
    QCOMPARE(doctors->at, c.clock.now());
    const auto rest = messages.markConversationRead(ConversationId::ofPatient(c.ahmed));
    QCOMPARE(rest->messages, 1); // their own was never unread
    QCOMPARE(messages.markConversationRead(ConversationId::ofPatient(c.ahmed))->messages, 0);
    for (const ConversationCard &card : InboxService(*session).conversations())
        QCOMPARE(card.unread, 0);
}

void TestInbox::readTellsNotWho()
{
    const InboxClinic c;
    const MessageId id = c.send(c.patientActor(), c.toPatient({}, u"Hola"_s)).value().message.id;
    DirectSession session(c, c.receptionist());
    QVERIFY_RESULT(MessageService(*session).mark({id, true, {}, {}}));
    const JournalEntry &entry = session.changes().constFirst().entry;
    QCOMPARE(entry.action, u"read"_s);
    QCOMPARE(entry.entityId, id.toString());
    QCOMPARE(entry.patientId, c.ahmed);
    QVERIFY(entry.audience.isEmpty());
    QCOMPARE(entry.changes.keys(), QStringList{u"readAt"_s});
    QCOMPARE(entry.changes.value(u"readAt"_s).toArray().at(1).toString(), toIso(c.clock.now()));
}

void TestInbox::contacts()
{
    const InboxClinic c;
    const auto names = [](const QList<Contact> &contacts) {
        QStringList all;
        for (const Contact &contact : contacts)
            all.append(contact.role + u' ' + contact.name());
        all.sort();
        return all;
    };
    const QStringList everyone{u"admin Ada Prueba"_s, u"doctor Fatima Khan"_s, u"doctor Luis García"_s,
                               u"receptionist Rosa Prueba"_s, u"receptionist Zainab Ahmed"_s};
    {
        DirectSession session(c, c.receptionist());
        const InboxService::Contacts contacts = InboxService(*session).contacts();
        QCOMPARE(names(contacts.staff), everyone.first(4)); // not oneself
        QCOMPARE(contacts.patients.size(), 3);
        QCOMPARE(contacts.patients.constFirst().role, u"patient"_s);
        QVERIFY(!contacts.patients.constFirst().patientNumber.isEmpty());
    }
    DirectSession session(c, c.patientActor());
    const InboxService::Contacts contacts = InboxService(*session).contacts();
    QCOMPARE(names(contacts.staff), everyone.sliced(1)); // admins are not written to
    QVERIFY(contacts.patients.isEmpty());
    QCOMPARE(names(InboxService(*session).receptionists()), everyone.sliced(3));
}

QTEST_GUILESS_MAIN(TestInbox)
#include "tst_inbox.moc"
