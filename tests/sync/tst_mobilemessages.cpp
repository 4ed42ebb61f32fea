#include <QJsonArray>
#include <QTest>

#include "tests/sync/apifixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Face M's messages over real HTTP, with the bodies of the document.
class TestMobileMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsToAPatient();
    void sendsToAColleague();
    void bodyIsChecked_data();
    void bodyIsChecked();
    void whoMayBegin();
    void patientsWriteToTheClinic();
    void listsByPage();
    void filters_data();
    void filters();
    void marksForTheReaderOnly();
    void marksAreChecked_data();
    void marksAreChecked();
    void deletes();
    void whatsApp();
    void othersMessagesAreNotFound();
    void answersTheSameKeyOnce();

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

void TestMobileMessages::sendsToAPatient()
{
    ApiFixture api;
    const Answer sent = api.post(messages, api.reception,
                                 {{u"patientId"_s, api.clinic.ahmed.toString()},
                                  {u"type"_s, u"portal"_s},
                                  {u"subject"_s, u"Appointment Confirmation"_s},
                                  {u"message"_s, u"Your appointment is confirmed for May 15, 2026 at 2:30 PM"_s},
                                  {u"status"_s, u"unread"_s}});
    QCOMPARE(sent.status, 201);
    QCOMPARE(sent.text("patientId"), api.clinic.ahmed.toString());
    QCOMPARE(sent.text("clinicId"), api.clinic.clinic.toString());
    QVERIFY(sent["recipientId"].isNull());
    QCOMPARE(sent.text("sentBy"), api.clinic.reception.toString());
    QCOMPARE(sent.text("type"), u"portal"_s);
    QCOMPARE(sent.text("direction"), u"outbound"_s);
    QCOMPARE(sent.text("subject"), u"Appointment Confirmation"_s);
    QCOMPARE(sent.text("status"), u"unread"_s);
    QCOMPARE(sent["isStarred"].toBool(true), false);
    QVERIFY(sent["readAt"].isNull());
    QCOMPARE(sent.text("createdAt"), u"2026-06-01T14:00:00.000Z"_s);
    QCOMPARE(sent.text("senderFirstName"), u"Zainab"_s);
    QCOMPARE(sent.text("senderRole"), u"receptionist"_s);
    const QJsonObject patient = sent["patient"].toObject();
    QCOMPARE(patient[u"id"_s].toString(), api.clinic.ahmed.toString());
    QCOMPARE(patient[u"firstName"_s].toString(), u"Ahmed"_s);
    QCOMPARE(patient[u"patientNumber"_s].toString(), u"P-2026-001"_s);
    const Answer read = api.get(messages + u'/' + sent.text("id"), api.patient);
    QCOMPARE(read.status, 200);
    QCOMPARE(read.text("status"), u"unread"_s);
    QCOMPARE(api.get(messages + u'/' + sent.text("id"), api.reception).text("status"), u"read"_s); // their own
}

void TestMobileMessages::sendsToAColleague()
{
    ApiFixture api;
    const Answer sent = api.post(messages, api.reception,
                                 {{u"recipientId"_s, api.clinic.khan.toString()},
                                  {u"type"_s, u"portal"_s},
                                  {u"message"_s, u"Can you confirm the patient's insurance details?"_s},
                                  {u"status"_s, u"unread"_s}});
    QCOMPARE(sent.status, 201);
    QVERIFY(sent["patientId"].isNull());
    QVERIFY(!sent.object().contains("patient"_L1));
    QCOMPARE(sent.text("recipientId"), api.clinic.khan.toString());
    QCOMPARE(sent["recipient"].toObject()[u"role"_s].toString(), u"doctor"_s);
    const QString path = messages + u'/' + sent.text("id");
    QCOMPARE(api.get(path, api.doctor).status, 200);
    QCOMPARE(api.get(path, api.admin).status, 404); // CONTRACT §11.39
    QCOMPARE(api.get(path, api.patient).status, 404);
}

void TestMobileMessages::bodyIsChecked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const QByteArray &body, int status, const QString &names) {
        QTest::newRow(name) << body << status << names;
    };
    row("nothing", "{}", 400, u"message"_s);
    row("for nobody", R"({"message":"Hola"})", 400, u"patientId"_s);
    row("blank", R"({"patientId":"AHMED","message":"  "})", 400, u"message"_s);
    row("null message", R"({"patientId":"AHMED","message":null})", 400, u"message"_s);
    row("a number", R"({"patientId":"AHMED","message":5})", 400, u"message"_s);
    row("no uuid", R"({"patientId":"17","message":"Hola"})", 400, u"patientId"_s);
    row("an unknown type", R"({"patientId":"AHMED","message":"Hola","type":"fax"})", 400, u"type"_s);
    row("whatsapp has its own route", R"({"patientId":"AHMED","message":"Hola","type":"whatsapp"})", 400, u"type"_s);
    row("an unknown status", R"({"patientId":"AHMED","message":"Hola","status":"seen"})", 400, u"status"_s);
    row("a control character", R"({"patientId":"AHMED","message":"a\u0007b"})", 400, u"message"_s);
    row("too long", R"({"patientId":"AHMED","message":")" + QByteArray(4001, 'x') + R"("})", 400, u"message"_s);
    row("subject too long", R"({"patientId":"AHMED","message":"x","subject":")" + QByteArray(201, 's') + R"("})", 400,
        u"subject"_s);
    row("two at once", R"({"patientId":"17","message":""})", 400, u"patientId"_s);
    row("no e-mail address", R"({"patientId":"AHMED","message":"Hola","type":"email"})", 400, u"e-mail"_s);
    row("unknown patient", R"({"patientId":"00000000-0000-7000-8000-000000000001","message":"Hola"})", 404,
        u"Patient not found or not in your clinic"_s);
    row("unknown colleague", R"({"recipientId":"00000000-0000-7000-8000-000000000001","message":"Hola"})", 404,
        u"Recipient not found"_s);
    row("as long as it may be", R"({"patientId":"AHMED","message":")" + QByteArray(4000, 'x') + R"("})", 201, {});
}

void TestMobileMessages::bodyIsChecked()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, names);
    ApiFixture api;
    body.replace("AHMED", api.clinic.ahmed.toString().toUtf8());
    const Answer answer = api.call("POST", messages, api.reception, body);
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.text("message").contains(names), answer.bytes.constData());
    if (status >= 400)
        QCOMPARE(api.get(messages, api.reception)["pagination"].toObject()[u"total"_s].toInt(), 0);
}

void TestMobileMessages::whoMayBegin()
{
    ApiFixture api;
    QCOMPARE(api.post(messages, api.doctor, toPatient(api, u"Primera"_s)).status, 201);
    const Answer again = api.post(messages, api.doctor, toPatient(api, u"Segunda"_s));
    QCOMPARE(again.status, 400);
    QCOMPARE(again.text("error"), u"Cannot initiate conversation"_s);
    QCOMPARE(again.text("message"),
             u"Conversation already exists. You can only send the initial message if no conversation exists."_s);
    QCOMPARE(api.post(messages, api.admin, toPatient(api, u"Tercera"_s)).status, 201);
    QCOMPARE(api.post(messages, api.admin, toPatient(api, u"Cuarta"_s)).status, 201);
    const Answer direct = api.post(messages, api.patient,
                                   {{u"recipientId"_s, api.clinic.khan.toString()}, {u"message"_s, u"Doctora"_s}});
    QCOMPARE(direct.status, 403);
    QCOMPARE(direct.text("error"), u"Patients cannot send direct messages to staff"_s);
    QCOMPARE(api.post(conversation(api) + u"/send"_s, api.doctor, {{u"message"_s, u"Respondo"_s}}).status, 201);
}

void TestMobileMessages::patientsWriteToTheClinic()
{
    ApiFixture api;
    const Answer sent = api.post(messages, api.patient,
                                 {{u"patientId"_s, api.clinic.lucia.toString()}, {u"message"_s, u"¿Hay cita?"_s}});
    QCOMPARE(sent.status, 201);
    QCOMPARE(sent.text("patientId"), api.clinic.ahmed.toString()); // theirs, whatever they say
    QCOMPARE(sent.text("direction"), u"inbound"_s);
    QCOMPARE(sent.text("senderRole"), u"patient"_s);
    QCOMPARE(sent.text("sentBy"), api.clinic.ahmedUser.toString());
}

void TestMobileMessages::listsByPage()
{
    ApiFixture api;
    for (int i = 0; i < 5; ++i)
        api.post(messages, api.reception, toPatient(api, QString::number(i)));
    const Answer page = api.get(messages + u"?page=2&limit=2"_s, api.doctor);
    QCOMPARE(page["data"].toArray().size(), 2);
    QCOMPARE(page["data"].toArray()[0][u"message"_s].toString(), u"2"_s); // newest first
    QCOMPARE(page["pagination"].toObject(),
             (QJsonObject{{u"page"_s, 2}, {u"limit"_s, 2}, {u"total"_s, 5}, {u"totalPages"_s, 3}}));
    QCOMPARE(api.get(messages + u"?page=9"_s, api.doctor)["data"].toArray().size(), 0);
    for (const QString &bad :
         {u"?page=0"_s, u"?page=-1"_s, u"?limit=0"_s, u"?limit=101"_s, u"?limit=x"_s, u"?page=99999999999"_s})
        QCOMPARE(api.get(messages + bad, api.doctor).status, 400);
}

void TestMobileMessages::filters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("found");
    QTest::newRow("all") << u""_s << 4;
    QTest::newRow("unread") << u"?status=unread"_s << 1;
    QTest::newRow("read") << u"?status=read"_s << 3;
    QTest::newRow("inbound") << u"?direction=inbound"_s << 1;
    QTest::newRow("sms, WhatsApp with it") << u"?type=sms"_s << 2;
    QTest::newRow("portal") << u"?type=portal"_s << 2;
    QTest::newRow("a patient's") << u"?patientId=LUCIA"_s << 1;
    QTest::newRow("all together") << u"?patientId=LUCIA&type=sms&direction=outbound&status=read"_s << 1;
    QTest::newRow("unknown patient") << u"?patientId=00000000-0000-7000-8000-000000000001"_s << 0;
    QTest::newRow("no uuid") << u"?patientId=1"_s << -1;
    QTest::newRow("no status") << u"?status=seen"_s << -1;
    QTest::newRow("no type") << u"?type=fax"_s << -1;
    QTest::newRow("no direction") << u"?direction=up"_s << -1;
    QTest::newRow("unknown parameter") << u"?colour=red"_s << 4;
}

void TestMobileMessages::filters()
{
    QFETCH(QString, query);
    QFETCH(int, found);
    ApiFixture api;
    const QString lucia = api.clinic.lucia.toString();
    api.post(messages, api.patient, {{u"message"_s, u"A"_s}});
    api.post(messages, api.reception, toPatient(api, u"B"_s));
    api.post(messages, api.reception, {{u"patientId"_s, lucia}, {u"message"_s, u"C"_s}, {u"type"_s, u"sms"_s}});
    api.post(messages + u"/whatsapp/send"_s, api.reception, toPatient(api, u"D"_s));
    const Answer answer = api.get(messages + query.replace(u"LUCIA"_s, lucia), api.reception);
    QCOMPARE(answer.status, found < 0 ? 400 : 200);
    if (found >= 0)
        QCOMPARE(answer["data"].toArray().size(), found);
}

void TestMobileMessages::marksForTheReaderOnly()
{
    ApiFixture api;
    const QString path = messages + u'/' + api.post(messages, api.patient, {{u"message"_s, u"Hola"_s}}).text("id");
    api.clinic.clock.advance(Minutes(10));
    const Answer marked = api.put(
        path, api.reception,
        {{u"status"_s, u"read"_s}, {u"isStarred"_s, true}, {u"readAt"_s, u"2026-06-01T14:05:00.000Z"_s}});
    QCOMPARE(marked.status, 200);
    QCOMPARE(marked.text("status"), u"read"_s);
    QCOMPARE(marked["isStarred"].toBool(), true);
    QCOMPARE(marked.text("readAt"), u"2026-06-01T14:05:00.000Z"_s);
    QCOMPARE(api.get(path, api.reception).object(), marked.object());
    QCOMPARE(api.get(path, api.doctor).text("status"), u"unread"_s);
    QCOMPARE(api.get(path, api.doctor)["isStarred"].toBool(true), false);
    QCOMPARE(api.put(path, api.reception, {{u"isStarred"_s, false}})["isStarred"].toBool(true), false);
    QCOMPARE(api.put(path, api.reception, {{u"status"_s, u"unread"_s}}).text("status"), u"unread"_s);
}

void TestMobileMessages::marksAreChecked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("names");
    QTest::newRow("nothing") << QByteArray("{}") << u"status"_s;
    QTest::newRow("unknown status") << QByteArray(R"({"status":"seen"})") << u"status"_s;
    QTest::newRow("star is no text") << QByteArray(R"({"isStarred":"yes"})") << u"isStarred"_s;
    QTest::newRow("no time") << QByteArray(R"({"readAt":"yesterday"})") << u"readAt"_s;
}

void TestMobileMessages::marksAreChecked()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, names);
    ApiFixture api;
    const QString path = messages + u'/' + api.post(messages, api.patient, {{u"message"_s, u"Hola"_s}}).text("id");
    const Answer answer = api.call("PUT", path, api.reception, body);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.text("message").contains(names));
}

void TestMobileMessages::deletes()
{
    ApiFixture api;
    const QString id = api.post(messages, api.reception, toPatient(api, u"Borrar"_s)).text("id");
    QCOMPARE(api.remove(messages + u'/' + id, api.doctor).status, 403);
    QCOMPARE(api.remove(messages + u'/' + id, api.patient).status, 403);
    QCOMPARE(api.remove(messages + u'/' + id, api.other).status, 404);
    const Answer gone = api.remove(messages + u'/' + id, api.admin);
    QCOMPARE(gone.status, 200);
    QCOMPARE(gone.object(), (QJsonObject{{u"id"_s, id}, {u"status"_s, u"deleted"_s}}));
    QCOMPARE(api.get(messages + u'/' + id, api.reception).status, 404);
    QCOMPARE(api.remove(messages + u'/' + id, api.reception).status, 404);
    QCOMPARE(array(api.get(conversation(api), api.reception)).size(), 0);
    const QJsonArray trail = api.get(protectedPath + u"/audit?entityId="_s + id, api.admin)["data"].toArray();
    QCOMPARE(trail.size(), 2);
}

void TestMobileMessages::whatsApp()
{
    ApiFixture api;
    const QString path = messages + u"/whatsapp/send"_s;
    const Answer sent = api.post(path, api.reception,
                                 {{u"patientId"_s, api.clinic.ahmed.toString()},
                                  {u"message"_s, u"Your appointment reminder: May 15, 2026 at 2:30 PM"_s},
                                  {u"type"_s, u"sms"_s}});
    QCOMPARE(sent.status, 200);
    QCOMPARE(sent["success"].toBool(), true);
    QCOMPARE(sent.text("phoneNumber"), u"+50377654321"_s);
    QCOMPARE(sent.text("status"), u"queued"_s);
    QCOMPARE(sent.text("timestamp"), u"2026-06-01T14:00:00.000Z"_s);
    const Answer message = api.get(messages + u'/' + sent.text("messageId"), api.doctor);
    QCOMPARE(message.text("type"), u"sms"_s);
    QCOMPARE(message.text("channel"), u"whatsapp"_s);
    QCOMPARE(message.text("deliveryStatus"), u"queued"_s);
    QCOMPARE(api.post(path, api.patient, toPatient(api, u"Yo"_s)).status, 403);
    QCOMPARE(api.post(path, api.reception, {}).status, 400);
    QCOMPARE(api.post(path, api.reception,
                      {{u"patientId"_s, api.clinic.otherPatient.toString()}, {u"message"_s, u"x"_s}})
                 .status,
             404);
    const QString preferences = protectedPath + u"/patients/"_s + api.clinic.ahmed.toString() + u"/preferences"_s;
    QCOMPARE(api.put(preferences, api.reception, {{u"whatsapp"_s, false}}).status, 200);
    const Answer refused = api.post(path, api.reception, toPatient(api, u"Otra vez"_s));
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.text("message").contains("opted out"_L1));
}

void TestMobileMessages::othersMessagesAreNotFound()
{
    ApiFixture api;
    const Answer sent = api.post(messages, api.reception,
                                 {{u"patientId"_s, api.clinic.lucia.toString()}, {u"message"_s, u"Para Lucía"_s}});
    const QString path = messages + u'/' + sent.text("id");
    for (const QByteArray &token : {api.patient, api.other}) {
        QCOMPARE(api.get(path, token).status, 404);
        QCOMPARE(api.put(path, token, {{u"status"_s, u"read"_s}}).status, 404);
        QCOMPARE(api.remove(path, token).status, 404);
        QCOMPARE(api.get(messages, token)["data"].toArray().size(), 0);
        QCOMPARE(api.get(messages + u"?patientId="_s + api.clinic.lucia.toString(), token)["data"].toArray().size(), 0);
    }
    QCOMPARE(api.get(messages + u"/no-uuid"_s, api.reception).status, 404);
}

void TestMobileMessages::answersTheSameKeyOnce()
{
    ApiFixture api;
    const ApiFixture::Headers key{{"Idempotency-Key", "k1"}};
    const Answer first = api.post(messages, api.reception, toPatient(api, u"Una vez"_s), key);
    const Answer again = api.post(messages, api.reception, toPatient(api, u"Una vez"_s), key);
    QCOMPARE(again.bytes, first.bytes);
    QCOMPARE(array(api.get(conversation(api), api.reception)).size(), 1);
}

QTEST_GUILESS_MAIN(TestMobileMessages)
#include "tst_mobilemessages.moc"
