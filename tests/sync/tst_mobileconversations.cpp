#include <QJsonArray>
#include <QTest>

#include "tests/sync/apifixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Face M's conversations and contacts over real HTTP.
class TestMobileConversations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void conversationsOfBothSides();
    void answersInAConversation();
    void unknownConversationsAreNotFound_data();
    void unknownConversationsAreNotFound();
    void marksAConversationRead();
    void contactsAndReceptionists();

private:
    QJsonObject toPatient(const ApiFixture &api, const QString &text) const
    {
        return {{u"patientId"_s, api.clinic.ahmed.toString()}, {u"message"_s, text}};
    }
    QString conversation(const ApiFixture &api, const QString &half = {}) const
    {
        return messages + u"/conversations/patient-"_s + api.clinic.ahmed.toString() + half;
    }
    static QJsonArray array(const Answer &answer) { return QJsonDocument::fromJson(answer.bytes).array(); }
    const QString messages = protectedPath + u"/messages"_s;
};

void TestMobileConversations::conversationsOfBothSides()
{
    ApiFixture api;
    api.post(messages, api.doctor, toPatient(api, u"De la doctora"_s));
    api.clinic.clock.advance(Minutes(1));
    api.post(messages, api.patient, {{u"message"_s, u"Para la clínica"_s}});
    const QJsonArray staff = array(api.get(messages + u"/conversations"_s, api.reception));
    QCOMPARE(staff.size(), 1);
    const QJsonObject one = staff[0].toObject();
    QCOMPARE(one[u"id"_s].toString(), QString(u"patient-"_s + api.clinic.ahmed.toString()));
    QCOMPARE(one[u"participantId"_s].toString(), api.clinic.ahmed.toString());
    QCOMPARE(one[u"participantName"_s].toString(), u"Ahmed Hassan"_s);
    QCOMPARE(one[u"type"_s].toString(), u"patient"_s);
    QCOMPARE(one[u"lastMessage"_s].toString(), u"Para la clínica"_s);
    QCOMPARE(one[u"lastMessageTime"_s].toString(), u"2026-06-01T14:01:00.000Z"_s);
    QCOMPARE(one[u"lastMessageChannel"_s].toString(), u"portal"_s);
    QCOMPARE(one[u"unreadCount"_s].toInt(), 2);
    QCOMPARE(one[u"messageCount"_s].toInt(), 2);
    QVERIFY(one[u"hasWhatsApp"_s].toBool() && one[u"hasPortal"_s].toBool());
    const QJsonArray patients = array(api.get(messages + u"/conversations"_s, api.patient));
    QCOMPARE(patients.size(), 2);
    QVERIFY(patients[0][u"id"_s].toString().endsWith("-Clinic"_L1));
    QCOMPARE(patients[0][u"type"_s].toString(), u"Clinic"_s);
    QCOMPARE(patients[0][u"unreadCount"_s].toInt(), 0);
    QVERIFY(patients[1][u"id"_s].toString().endsWith("-Doctor"_L1));
    QCOMPARE(patients[1][u"participantName"_s].toString(), u"Dr. Fatima Khan"_s);
    QCOMPARE(patients[1][u"unreadCount"_s].toInt(), 1);
    QCOMPARE(array(api.get(messages + u"/conversations?type=staff"_s, api.reception)).size(), 0);
    QCOMPARE(api.get(messages + u"/conversations?type=group"_s, api.reception).status, 400);
    QCOMPARE(array(api.get(messages + u"/conversations"_s, api.other)).size(), 0);
}

void TestMobileConversations::answersInAConversation()
{
    ApiFixture api;
    api.post(messages, api.patient, {{u"subject"_s, u"Cita"_s}, {u"message"_s, u"¿La próxima semana?"_s}});
    const Answer sent = api.post(conversation(api) + u"/send"_s, api.reception,
                                 {{u"type"_s, u"portal"_s}, {u"message"_s, u"Sí"_s}, {u"subject"_s, u"RE: Cita"_s}});
    QCOMPARE(sent.status, 201);
    QCOMPARE(sent.text("subject"), u"RE: Cita"_s);
    QCOMPARE(sent.text("status"), u"unread"_s);
    const QJsonArray thread = array(api.get(conversation(api, u"-Clinic"_s), api.patient));
    QCOMPARE(thread.size(), 2);
    QCOMPARE(thread[0][u"direction"_s].toString(), u"inbound"_s);
    QCOMPARE(thread[1][u"direction"_s].toString(), u"outbound"_s);
    QCOMPARE(thread[1][u"status"_s].toString(), u"unread"_s);
    QCOMPARE(array(api.get(conversation(api, u"-Doctor"_s), api.patient)).size(), 0);
    QCOMPARE(api.post(conversation(api, u"-Clinic"_s) + u"/send"_s, api.patient, {{u"message"_s, u"Gracias"_s}}).status,
             201);
    QCOMPARE(array(api.get(conversation(api), api.doctor)).size(), 3);
    QCOMPARE(api.post(conversation(api) + u"/send"_s, api.reception, {}).status, 400);
}

void TestMobileConversations::unknownConversationsAreNotFound_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("asPatient");
    const QString nobody = u"00000000-0000-7000-8000-000000000001"_s;
    QTest::newRow("no id") << u"x"_s << false;
    QTest::newRow("unknown patient") << QString(u"patient-"_s + nobody) << false;
    QTest::newRow("unknown colleague") << QString(u"staff-"_s + nobody) << false;
    QTest::newRow("a patient's of another") << QString(u"patient-"_s + nobody) << true;
    QTest::newRow("staff's, as a patient") << QString(u"staff-"_s + nobody) << true;
}

void TestMobileConversations::unknownConversationsAreNotFound()
{
    QFETCH(QString, id);
    QFETCH(bool, asPatient);
    ApiFixture api;
    const QByteArray token = asPatient ? api.patient : api.reception;
    const QString path = messages + u"/conversations/"_s + id;
    QCOMPARE(api.get(path, token).status, 404);
    QCOMPARE(api.get(path, token).text("error"), u"Conversation not found"_s);
    QCOMPARE(api.post(path + u"/read"_s, token, {}).status, 404);
    QCOMPARE(api.post(path + u"/send"_s, token, {{u"message"_s, u"Hola"_s}}).status, 404);
}

void TestMobileConversations::marksAConversationRead()
{
    ApiFixture api;
    api.post(messages, api.patient, {{u"message"_s, u"1"_s}});
    api.post(messages, api.patient, {{u"message"_s, u"2"_s}});
    const Answer read = api.post(conversation(api) + u"/read"_s, api.reception, {});
    QCOMPARE(read.status, 200);
    QCOMPARE(read.object(), (QJsonObject{{u"success"_s, true},
                                         {u"conversationId"_s, QString(u"patient-"_s + api.clinic.ahmed.toString())},
                                         {u"messagesMarkedRead"_s, 2},
                                         {u"readAt"_s, u"2026-06-01T14:00:00.000Z"_s}}));
    QCOMPARE(api.post(conversation(api) + u"/read"_s, api.reception, {})["messagesMarkedRead"].toInt(), 0);
    QCOMPARE(api.post(conversation(api) + u"/read"_s, api.doctor, {})["messagesMarkedRead"].toInt(), 2);
}

void TestMobileConversations::contactsAndReceptionists()
{
    ApiFixture api;
    const Answer staff = api.get(messages + u"/contacts"_s, api.reception);
    QCOMPARE(staff["patients"].toArray().size(), 3);
    const QJsonObject patient = staff["patients"].toArray()[0].toObject();
    QCOMPARE(patient[u"type"_s].toString(), u"patient"_s);
    QCOMPARE(patient[u"contactType"_s].toString(), u"patient"_s);
    QVERIFY(patient[u"patientNumber"_s].toString().startsWith("P-2026-"_L1));
    QVERIFY(!patient[u"name"_s].toString().isEmpty());
    for (const QJsonValue &one : staff["staff"].toArray())
        QVERIFY(one[u"id"_s].toString() != api.clinic.reception.toString());
    QCOMPARE(staff["all"].toArray().size(), staff["patients"].toArray().size() + staff["staff"].toArray().size());
    QCOMPARE(staff["all"].toArray()[0].toObject().keys(),
             QStringList({u"contactType"_s, u"id"_s, u"name"_s, u"type"_s}));
    const QJsonArray forPatient = array(api.get(messages + u"/contacts"_s, api.patient));
    QCOMPARE(forPatient.size(), 3); // two doctors and a receptionist
    const QJsonArray receptionists = array(api.get(messages + u"/receptionists"_s, api.patient));
    QCOMPARE(receptionists.size(), 1);
    QCOMPARE(receptionists[0].toObject(), (QJsonObject{{u"id"_s, api.clinic.reception.toString()},
                                                       {u"email"_s, u"zainab@ahmed.test"_s},
                                                       {u"firstName"_s, u"Zainab"_s},
                                                       {u"lastName"_s, u"Ahmed"_s},
                                                       {u"role"_s, u"receptionist"_s}}));
}

QTEST_GUILESS_MAIN(TestMobileConversations)
#include "tst_mobileconversations.moc"
