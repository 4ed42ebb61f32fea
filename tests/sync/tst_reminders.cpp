#include <QJsonArray>
#include <QTest>

#include "tests/sync/apifixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Face N as clinic programs speak it. It is Monday, 1 June 2026, 14:00 UTC; the visit is on the 15th at 20:30 UTC.
class TestReminders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exampleOfTheDocument();
    void defaultTimes_data();
    void defaultTimes();
    void refuses_data();
    void refuses();
    void unreadable_data();
    void unreadable();
    void unknownVisits_data();
    void unknownVisits();
    void patientsMayNot();
    void visitThatIsOff();
    void unreachableIsMadeAndFails_data();
    void unreachableIsMadeAndFails();
    void allHasItsParts();
    void bookingMakesThem();
    void lists();
    void cancels();
    void retries();
    void elsewhere();
    void heardLive();

private:
    struct Visit {
        QString id;
        int number = 0;
    };
    Visit visit(ApiFixture &api, const QString &date = u"2026-06-15"_s) const
    {
        const Answer booked = api.post(protectedPath + u"/appointments"_s, api.reception, api.visit(date, u"14:30"_s));
        return {booked.text("id"), booked["number"].toInt()};
    }
    static QJsonObject wrapped(const QJsonObject &fields) { return {{u"appointment_reminder"_s, fields}}; }
    Answer create(ApiFixture &api, const QJsonObject &fields) const
    {
        return api.post(path, api.reception, wrapped(fields));
    }
    static QByteArray sql(ApiFixture &api, const QByteArray &statement)
    {
        DirectSession session(api.clinic, api.clinic.receptionist());
        session.database().prepareOnce(statement).run();
        session.commit();
        return {};
    }
    const QString path = u"/v1/clinic/notifications/appointment_reminders"_s;
};

void TestReminders::exampleOfTheDocument()
{
    ApiFixture api;
    const int number = visit(api).number;
    const QByteArray body = "{\n\"appointment_reminder\": {\n\"appointment_id\": " + QByteArray::number(number)
                            + ",\n\"reminder_type\": \"sms\",\n\"send_at\": \"2026-06-14T12:00:00.000Z\",\n"
                              "\"message\": \"Reminder: You have an appointment tomorrow at 2:30 PM\",\n"
                              "\"language\": \"en\"\n}\n}";
    const Answer made = api.call("POST", path, {}, body, {{"X-User-Token", api.reception}});
    QCOMPARE(made.status, 201);
    QVERIFY(made["id"].isDouble() && made["id"].toInt() > 0);
    QCOMPARE(made["appointment_id"].toInt(), number);
    QCOMPARE(made.text("reminder_type"), u"sms"_s);
    QCOMPARE(made.text("status"), u"scheduled"_s);
    QCOMPARE(made.text("send_at"), u"2026-06-14T12:00:00.000Z"_s);
    QVERIFY(made["sent_at"].isNull());
    QCOMPARE(made.text("message"), u"Reminder: You have an appointment tomorrow at 2:30 PM"_s);
    QCOMPARE(made.text("language"), u"en"_s);
    QCOMPARE(made.text("delivery_status"), u"pending"_s);
    QCOMPARE(made.text("created_at"), u"2026-06-01T14:00:00.000Z"_s);
    QCOMPARE(made.text("updated_at"), u"2026-06-01T14:00:00.000Z"_s);
    const Answer again = api.get(path + u"/%1"_s.arg(made["id"].toInt()), api.doctor);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.object(), made.object());
}

void TestReminders::defaultTimes_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("sendAt");
    QTest::newRow("email") << u"email"_s << u"2026-06-14T20:30:00.000Z"_s;
    QTest::newRow("sms") << u"sms"_s << u"2026-06-15T18:30:00.000Z"_s;
    QTest::newRow("push") << u"push"_s << u"2026-06-15T20:00:00.000Z"_s;
    QTest::newRow("voice") << u"voice"_s << u"2026-06-15T18:30:00.000Z"_s;
    QTest::newRow("whatsapp") << u"whatsapp"_s << u"2026-06-15T18:30:00.000Z"_s;
}

void TestReminders::defaultTimes()
{
    QFETCH(QString, type);
    ApiFixture api;
    const Answer made = create(api, {{u"appointment_id"_s, visit(api).id}, {u"reminder_type"_s, type}});
    QCOMPARE(made.status, 201);
    QTEST(made.text("send_at"), "sendAt");
    QVERIFY(made["message"].isNull());
    QCOMPARE(made.text("language"), u"es"_s);
}

void TestReminders::refuses_data()
{
    QTest::addColumn<QByteArray>("body"); // with V for the visit's number
    QTest::addColumn<QByteArray>("errors");
    const QByteArray blank = R"("appointment_id":["can't be blank","must exist"])";
    const QByteArray type = R"("reminder_type":["is not included in the list"])";
    const QByteArray past = R"("send_at":["must be in the future"])";
    const auto row = [](const char *name, const QByteArray &fields, const QByteArray &errors) {
        QTest::newRow(name) << QByteArray("{\"appointment_reminder\":{" + fields + "}}") << errors;
    };
    QTest::newRow("nothing") << QByteArray("{}") << blank + ',' + type;
    QTest::newRow("null") << QByteArray(R"({"appointment_reminder":null})") << blank + ',' + type;
    row("no visit", R"("reminder_type":"sms")", blank);
    row("null visit", R"("appointment_id":null,"reminder_type":"sms")", blank);
    row("blank visit", R"("appointment_id":" ","reminder_type":"sms")", blank);
    row("no type", R"("appointment_id":V)", type);
    row("fax", R"("appointment_id":V,"reminder_type":"fax")", type);
    row("SMS", R"("appointment_id":V,"reminder_type":"SMS")", type);
    row("past", R"("appointment_id":V,"reminder_type":"sms","send_at":"2023-10-27T12:00:00.000Z")", past);
    row("now", R"("appointment_id":V,"reminder_type":"sms","send_at":"2026-06-01T14:00:00.000Z")", past);
    row("everything", R"("reminder_type":"fax","send_at":"2023-10-27T12:00:00.000Z")", blank + ',' + type + ',' + past);
    row("after the visit", R"("appointment_id":V,"reminder_type":"sms","send_at":"2026-06-16T12:00:00.000Z")",
        R"("send_at":["must be before the appointment"])");
    row("at the visit", R"("appointment_id":V,"reminder_type":"sms","send_at":"2026-06-15T20:30:00Z")",
        R"("send_at":["must be before the appointment"])");
    row("long message", R"("appointment_id":V,"reminder_type":"sms","message":")" + QByteArray(2001, 'x') + '"',
        R"x("message":["is too long (maximum is 2000 characters)"])x");
}

void TestReminders::refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, errors);
    ApiFixture api;
    body.replace('V', QByteArray::number(visit(api).number));
    const Answer answer = api.call("POST", path, api.reception, body);
    QCOMPARE(answer.bytes, "{\"errors\":{" + errors + "}}");
    QCOMPARE(answer.status, 422);
    QCOMPARE(api.get(path, api.reception)["total"].toInt(), 1); // what booking made
}

void TestReminders::unreadable_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("named");
    QTest::newRow("no object") << QByteArray(R"({"appointment_reminder":"sms"})") << u"appointment_reminder"_s;
    QTest::newRow("type") << QByteArray(R"({"appointment_reminder":{"appointment_id":1,"reminder_type":5}})")
                          << u"reminder_type"_s;
    QTest::newRow("date") << QByteArray(
        R"({"appointment_reminder":{"appointment_id":1,"reminder_type":"sms","send_at":"tomorrow"}})")
                          << u"send_at"_s;
    QTest::newRow("message") << QByteArray(
        R"({"appointment_reminder":{"appointment_id":1,"reminder_type":"sms","message":["a"]}})")
                             << u"message"_s;
}

void TestReminders::unreadable()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, named);
    ApiFixture api;
    visit(api);
    const Answer answer = api.call("POST", path, api.reception, fields);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.text("message").contains(named));
    QCOMPARE(answer.text("code"), u"VALIDATION_ERROR"_s);
    QCOMPARE(api.call("POST", path, api.reception, "{").status, 400);
    QCOMPARE(api.call("POST", path, api.reception, "a=b", {{"Content-Type", "text/plain"}}).status, 415);
    QCOMPARE(api.call("POST", path, {}, "{}").status, 401);
}

void TestReminders::unknownVisits_data()
{
    QTest::addColumn<QJsonValue>("id");
    QTest::newRow("unknown number") << QJsonValue(999);
    QTest::newRow("no number") << QJsonValue(u"abc"_s);
    QTest::newRow("part of one") << QJsonValue(1.5);
    QTest::newRow("negative") << QJsonValue(-1);
    QTest::newRow("huge") << QJsonValue(1e300);
    QTest::newRow("unknown UUID") << QJsonValue(u"00000000-0000-7000-8000-000000000001"_s);
    QTest::newRow("truth") << QJsonValue(true);
    QTest::newRow("object") << QJsonValue(QJsonObject{{u"a"_s, 1}});
}

void TestReminders::unknownVisits()
{
    QFETCH(QJsonValue, id);
    ApiFixture api;
    const Answer answer = create(api, {{u"appointment_id"_s, id}, {u"reminder_type"_s, u"sms"_s}});
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.bytes, QByteArray(R"({"errors":"Appointment not found"})"));
}

void TestReminders::patientsMayNot()
{
    ApiFixture api;
    const Visit own = visit(api);
    const QByteArray refusal = R"({"errors":"You are not authorized to send reminders for this appointment"})";
    const Answer made = api.post(path, api.patient,
                                 wrapped({{u"appointment_id"_s, own.number}, {u"reminder_type"_s, u"sms"_s}}));
    QCOMPARE(made.status, 403);
    QCOMPARE(made.bytes, refusal);
    QCOMPARE(api.get(path, api.patient).bytes, refusal);
    QCOMPARE(api.remove(path + u"/1"_s, api.patient).bytes, refusal);
}

void TestReminders::visitThatIsOff()
{
    ApiFixture api;
    const Visit off = visit(api);
    api.remove(protectedPath + u"/appointments/"_s + off.id, api.reception);
    const Answer answer = create(api, {{u"appointment_id"_s, off.number}, {u"reminder_type"_s, u"sms"_s}});
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.bytes, QByteArray(R"({"errors":{"appointment_id":["is cancelled"]}})"));
}

void TestReminders::unreachableIsMadeAndFails_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("no address") << u"email"_s << QByteArray("SELECT 1");
    QTest::newRow("opted out") << u"sms"_s
                               << QByteArray("INSERT INTO opt_outs SELECT id, 'sms', '+50377654321', 0 FROM clinics");
    QTest::newRow("nothing of all") << u"all"_s << QByteArray("UPDATE patients SET phone = NULL, email = NULL");
}

void TestReminders::unreachableIsMadeAndFails()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, change);
    ApiFixture api;
    const Visit one = visit(api);
    sql(api, change);
    const Answer made = create(api, {{u"appointment_id"_s, one.number},
                                     {u"reminder_type"_s, type},
                                     {u"send_at"_s, u"2026-06-14T12:00:00Z"_s}});
    QCOMPARE(made.status, 201);
    QCOMPARE(made.text("status"), u"failed"_s);
    QCOMPARE(made.text("delivery_status"), u"unsubscribed"_s);
    const QString reason = type == "all"_L1 ? u"the patient has no address for this, or does not want it"_s : QString();
    QVERIFY2(reason.isEmpty() || made.text("error") == reason, made.bytes.constData());
    QVERIFY(made.text("error").contains(u' ')); // words, no code
}

void TestReminders::allHasItsParts()
{
    ApiFixture api;
    sql(api, "UPDATE patients SET email = 'ahmed@example.test'");
    const Visit one = visit(api);
    const Answer made = create(api, {{u"appointment_id"_s, one.number},
                                     {u"reminder_type"_s, u"all"_s},
                                     {u"send_at"_s, u"2026-06-14T12:00:00Z"_s},
                                     {u"message"_s, u"Hola"_s}});
    QCOMPARE(made.status, 201);
    QCOMPARE(made.text("reminder_type"), u"all"_s);
    QCOMPARE(made.text("status"), u"scheduled"_s);
    QStringList types;
    for (const QJsonValue &part : made["reminders"].toArray()) {
        types.append(part["reminder_type"_L1].toString());
        QCOMPARE(part["send_at"_L1].toString(), u"2026-06-14T12:00:00.000Z"_s);
        QCOMPARE(part["message"_L1].toString(), u"Hola"_s);
        QCOMPARE(part["appointment_id"_L1].toInt(), one.number);
    }
    QCOMPARE(types, (QStringList{u"sms"_s, u"email"_s, u"voice"_s, u"whatsapp"_s}));
    const QString id = QString::number(made["id"].toInt());
    QCOMPARE(api.get(path + u'/' + id, api.reception).object(), made.object());
    const int part = made["reminders"].toArray().at(0)["id"_L1].toInt();
    QCOMPARE(api.remove(path + u"/%1"_s.arg(part), api.reception).text("status"), u"cancelled"_s);
    QCOMPARE(api.get(path + u'/' + id, api.reception).text("status"), u"scheduled"_s);
    const Answer cancelled = api.remove(path + u'/' + id, api.reception);
    QCOMPARE(cancelled.text("status"), u"cancelled"_s);
    for (const QJsonValue &each : cancelled["reminders"].toArray())
        QCOMPARE(each["status"_L1].toString(), u"cancelled"_s);
    // each part at its own time
    const Answer byRule = create(api, {{u"appointment_id"_s, one.number}, {u"reminder_type"_s, u"all"_s}});
    QCOMPARE(byRule.text("send_at"), u"2026-06-14T20:30:00.000Z"_s); // the first of them, by mail
}

void TestReminders::bookingMakesThem()
{
    ApiFixture api;
    const Visit one = visit(api);
    const Answer made = api.get(path + u"?appointment_id=%1"_s.arg(one.number), api.reception);
    QCOMPARE(made["total"].toInt(), 1);
    QCOMPARE(made["appointment_reminders"].toArray().at(0)["reminder_type"_L1].toString(), u"sms"_s);
    QJsonObject moved = api.visit(u"2026-06-16"_s, u"15:30"_s);
    moved[u"appointmentType"_s] = u"Checkup"_s;
    moved[u"durationMinutes"_s] = 30;
    moved[u"status"_s] = u"scheduled"_s;
    QCOMPARE(api.put(protectedPath + u"/appointments/"_s + one.id, api.reception, moved).status, 200);
    const auto only = [&] {
        return api.get(path + u"?appointment_id="_s + one.id, api.reception)["appointment_reminders"].toArray().at(0);
    };
    QCOMPARE(only()["send_at"_L1].toString(), u"2026-06-16T19:30:00.000Z"_s);
    api.remove(protectedPath + u"/appointments/"_s + one.id, api.reception);
    QCOMPARE(only()["status"_L1].toString(), u"cancelled"_s);
}

void TestReminders::lists()
{
    ApiFixture api;
    const Visit one = visit(api);
    const Visit two = visit(api, u"2026-06-16"_s);
    create(api, {{u"appointment_id"_s, two.number}, {u"reminder_type"_s, u"voice"_s}});
    QCOMPARE(api.get(path, api.reception)["total"].toInt(), 3);
    const Answer page = api.get(path + u"?limit=1&offset=1"_s, api.reception);
    QCOMPARE(page["appointment_reminders"].toArray().size(), 1);
    QCOMPARE(page["total"].toInt(), 3);
    QCOMPARE(api.get(path + u"?appointment_id=%1"_s.arg(one.number), api.reception)["total"].toInt(), 1);
    QCOMPARE(api.get(path + u"?status=sent"_s, api.reception)["total"].toInt(), 0);
    for (const QString &bad : {u"status=x"_s, u"limit=0"_s, u"limit=501"_s, u"offset=-1"_s})
        QCOMPARE(api.get(path + u'?' + bad, api.reception).status, 400);
    for (const QString &unknown : {u"999"_s, u"x"_s, u""_s})
        QCOMPARE(api.get(path + u"?appointment_id="_s + unknown, api.reception).status, 404);
}

void TestReminders::cancels()
{
    ApiFixture api;
    const Visit one = visit(api);
    const QString id = QString::number(
        create(api, {{u"appointment_id"_s, one.number}, {u"reminder_type"_s, u"voice"_s}})["id"].toInt());
    const Answer cancelled = api.remove(path + u'/' + id, api.reception);
    QCOMPARE(cancelled.status, 200);
    QCOMPARE(cancelled.text("status"), u"cancelled"_s);
    QCOMPARE(cancelled.text("delivery_status"), u"pending"_s);
    QCOMPARE(api.remove(path + u'/' + id, api.reception).status, 200);
    sql(api, "UPDATE reminders SET status = 'sent' WHERE number = " + id.toLatin1());
    const Answer late = api.remove(path + u'/' + id, api.reception);
    QCOMPARE(late.status, 422);
    QCOMPARE(late.bytes, QByteArray(R"({"errors":{"status":["is not scheduled"]}})"));
    for (const QString &unknown : {u"999"_s, u"abc"_s, u"00000000-0000-7000-8000-000000000001"_s}) {
        const Answer answer = api.remove(path + u'/' + unknown, api.reception);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.bytes, QByteArray(R"({"errors":"Reminder not found"})"));
    }
}

void TestReminders::retries()
{
    ApiFixture api;
    const Visit one = visit(api);
    const QString id = QString::number(
        create(api, {{u"appointment_id"_s, one.number}, {u"reminder_type"_s, u"email"_s}})["id"].toInt());
    const Answer retried = api.call("POST", path + u'/' + id + u"/retry"_s, api.reception, "");
    QCOMPARE(retried.status, 200);
    QCOMPARE(retried.text("status"), u"scheduled"_s);
    QCOMPARE(retried.text("delivery_status"), u"pending"_s);
    const Answer again = api.call("POST", path + u'/' + id + u"/retry"_s, api.reception, "{}");
    QCOMPARE(again.status, 422);
    QCOMPARE(again.bytes, QByteArray(R"({"errors":{"status":["is not failed"]}})"));
    QCOMPARE(api.call("POST", path + u"/999/retry"_s, api.reception, "{}").status, 404);
}

void TestReminders::elsewhere()
{
    ApiFixture api;
    const Visit one = visit(api);
    const QString id = QString::number(
        create(api, {{u"appointment_id"_s, one.number}, {u"reminder_type"_s, u"voice"_s}})["id"].toInt());
    QCOMPARE(api.get(path + u'/' + id, api.other).status, 404);
    QCOMPARE(api.remove(path + u'/' + id, api.other).status, 404);
    QCOMPARE(api.get(path, api.other)["total"].toInt(), 0);
    for (const QJsonValue &reference : {QJsonValue(one.number), QJsonValue(one.id)}) {
        const Answer answer = api.post(path, api.other,
                                       wrapped({{u"appointment_id"_s, reference}, {u"reminder_type"_s, u"sms"_s}}));
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.bytes, QByteArray(R"({"errors":"Appointment not found"})"));
    }
}

void TestReminders::heardLive()
{
    ApiFixture api;
    const Visit one = visit(api);
    const Answer before = api.get(protectedPath + u"/sync/changes"_s, api.reception);
    const QString since = QString::number(before["next"].toInt());
    create(api, {{u"appointment_id"_s, one.number}, {u"reminder_type"_s, u"voice"_s}});
    const Answer news = api.get(protectedPath + u"/sync/changes?since="_s + since, api.reception);
    QCOMPARE(news["changes"].toArray().size(), 1);
    const QJsonValue change = news["changes"].toArray().at(0);
    QCOMPARE(change["entity"_L1].toString(), u"reminder"_s);
    QCOMPARE(change["data"_L1]["appointmentId"_L1].toString(), one.id);
    QCOMPARE(change["data"_L1]["channel"_L1].toString(), u"voice"_s);
    QCOMPARE(change["data"_L1]["status"_L1].toString(), u"scheduled"_s);
}

QTEST_GUILESS_MAIN(TestReminders)
#include "tst_reminders.moc"
