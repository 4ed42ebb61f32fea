#include <QJsonArray>
#include <QTest>

#include "tests/sync/gatewayfixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// What a clinic is made of: doctors with schedules and time off, rooms. CONTRACT §11.2.
class TestMobileClinic : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doctorsAndRooms();
    void listsPage_data();
    void listsPage();
    void scheduleIsReplaced();
    void scheduleFollowsTheClinic();
    void scheduleShapesTheSlots();
    void badSchedules_data();
    void badSchedules();
    void whoPlansForWhom();
    void timeOffIsKept();
    void timeOffTellsWhatItMeets();
    void timeOffClosesTheDay();
    void badTimeOff_data();
    void badTimeOff();
    void timeOffOfAnotherDoctor();
    void journalNamesTheThing();

private:
    QString of(const UserId &doctor, const QString &what) const
    {
        return doctors + u'/' + doctor.toString() + u'/' + what;
    }
    static QJsonObject week(const QString &opens, const QString &closes)
    {
        return {{u"monday"_s, QJsonObject{{u"open"_s, opens}, {u"close"_s, closes}}},
                {u"tuesday"_s, QJsonObject{{u"open"_s, opens}, {u"close"_s, closes}}}};
    }
    static QJsonObject days(const QString &first, const QString &last)
    {
        return {{u"startDate"_s, first}, {u"endDate"_s, last}};
    }
    const QString doctors = protectedPath + u"/doctors"_s;
    const QString types = protectedPath + u"/appointment-types"_s;
};

void TestMobileClinic::doctorsAndRooms()
{
    ApiFixture api;
    for (const QByteArray &token : {api.patient, api.reception, api.doctor, api.admin}) {
        const Answer list = api.get(doctors, token);
        QCOMPARE(list.status, 200);
        QCOMPARE(list["pagination"].toObject(),
                 (QJsonObject{{u"limit"_s, 50}, {u"offset"_s, 0}, {u"count"_s, 2}, {u"total"_s, 2}}));
        const QJsonObject khan{{u"id"_s, api.clinic.khan.toString()},
                               {u"firstName"_s, u"Fatima"_s},
                               {u"lastName"_s, u"Khan"_s},
                               {u"name"_s, u"Dr. Fatima Khan"_s},
                               {u"specialty"_s, u"General"_s},
                               {u"slotMinutes"_s, 30},
                               {u"bufferMinutes"_s, 30}};
        QVERIFY(list["data"].toArray().contains(khan));
        const Answer rooms = api.get(protectedPath + u"/rooms"_s, token);
        const QJsonObject room1{{u"id"_s, api.clinic.room1.toString()},
                                {u"name"_s, u"Room 1"_s},
                                {u"color"_s, u"#FF5733"_s}};
        QCOMPARE(rooms["data"].toArray().at(0).toObject(), room1);
        QCOMPARE(rooms["pagination"][u"total"_s].toInt(), 2);
        QCOMPARE(api.get(types, token)["data"].toArray().at(0)[u"name"_s].toString(), u"Quick"_s);
    }
    QCOMPARE(api.get(doctors, api.other)["data"].toArray().at(0)[u"id"_s].toString(),
             api.clinic.otherDoctor.toString());
    QCOMPARE(api.get(protectedPath + u"/rooms"_s, api.other)["data"].toArray().size(), 0);
    QCOMPARE(api.get(types, api.other)["data"].toArray().size(), 0);
}

void TestMobileClinic::listsPage_data()
{
    QTest::addColumn<QString>("list");
    for (const char *list : {"doctors", "rooms", "appointment-types", "waitlist", "devices", "patients", "audit"})
        QTest::newRow(list) << QString::fromLatin1(list);
}

void TestMobileClinic::listsPage()
{
    QFETCH(QString, list);
    ApiFixture api;
    const QString path = protectedPath + u'/' + list;
    const Answer page = api.get(path + u"?limit=1&offset=1"_s, api.admin);
    QCOMPARE(page.status, 200);
    const QJsonObject pagination = page["pagination"].toObject();
    QCOMPARE(pagination.keys(), (QStringList{u"count"_s, u"limit"_s, u"offset"_s, u"total"_s}));
    QCOMPARE(pagination[u"limit"_s].toInt(), 1);
    QCOMPARE(pagination[u"offset"_s].toInt(), 1);
    QCOMPARE(page["data"].toArray().size(), std::clamp(pagination[u"total"_s].toInt() - 1, 0, 1));
    QCOMPARE(api.get(path + u"?offset=2147483647"_s, api.admin)["data"].toArray().size(), 0);
    for (const QString &bad : {u"limit=0"_s, u"limit=101"_s, u"limit=1.5"_s, u"offset=-1"_s, u"offset=99999999999"_s})
        QCOMPARE(api.get(path + u'?' + bad, api.admin).status, 400);
}

void TestMobileClinic::scheduleIsReplaced()
{
    ApiFixture api;
    const QString path = of(api.clinic.khan, u"schedule"_s);
    const QJsonObject before = api.get(path, api.doctor).object();
    QCOMPARE(before.value(u"doctorId"_s).toString(), api.clinic.khan.toString());
    QCOMPARE(before.value(u"slotMinutes"_s).toInt(), 30);
    QVERIFY(before.value(u"bufferMinutes"_s).isNull());
    QCOMPARE(before.value(u"hours"_s)[u"monday"_s][u"open"_s].toString(), u"09:00"_s); // the clinic's
    const QJsonObject wanted{{u"slotMinutes"_s, 20},
                             {u"bufferMinutes"_s, 0},
                             {u"hours"_s, week(u"10:00"_s, u"12:00"_s)}};
    const Answer put = api.put(path, api.reception, wanted);
    QCOMPARE(put.status, 200);
    QCOMPARE(put["slotMinutes"].toInt(), 20);
    QCOMPARE(put["bufferMinutes"].toInt(-1), 0);
    QCOMPARE(put["hours"][u"monday"_s][u"open"_s].toString(), u"10:00"_s);
    QVERIFY(put["hours"].toObject().contains(u"sunday"_s) && put["hours"][u"sunday"_s].isNull());
    QCOMPARE(api.get(path, api.doctor).object(), put.object());
    QCOMPARE(api.get(doctors, api.patient)["data"].toArray().size(), 2);
    const Answer back = api.put(path, api.reception, {{u"slotMinutes"_s, 30}});
    QCOMPARE(back.object(), before);
    QCOMPARE(api.put(path, api.reception, before).object(), before);
}

void TestMobileClinic::scheduleFollowsTheClinic()
{
    GatewayFixture api;
    const QString path = of(api.clinic.khan, u"schedule"_s);
    const QJsonObject shown = api.get(path, api.doctor).object();
    QCOMPARE(api.put(path, api.reception, shown).object(), shown);
    api.set(api.clinic.clinic, u"clinic.hours"_s, uR"({"monday":{"open":"07:00","close":"12:00"}})"_s);
    QCOMPARE(api.get(path, api.doctor)["hours"][u"monday"_s][u"open"_s].toString(), u"07:00"_s);
}

void TestMobileClinic::scheduleShapesTheSlots()
{
    ApiFixture api;
    QCOMPARE(api.put(of(api.clinic.khan, u"schedule"_s), api.doctor,
                     {{u"slotMinutes"_s, 20}, {u"bufferMinutes"_s, 0}, {u"hours"_s, week(u"10:00"_s, u"12:00"_s)}})
                 .status,
             200);
    const Answer slots = api.get(protectedPath + u"/appointments/available-slots?date=2026-06-02&doctorId="_s
                                     + api.clinic.khan.toString(),
                                 api.patient);
    QStringList free;
    for (const QJsonValue &slot : slots["slots"].toArray()) {
        if (slot[u"available"_s].toBool())
            free.append(slot[u"time"_s].toString());
    }
    QCOMPARE(free, (QStringList{u"10:00"_s, u"10:20"_s, u"10:40"_s, u"11:00"_s, u"11:20"_s, u"11:40"_s}));
    const Answer early = api.post(protectedPath + u"/appointments"_s, api.reception,
                                  api.visit(u"2026-06-02"_s, u"09:00"_s));
    QCOMPARE(early.text("message"), u"Doctor is not available at this time"_s);
}

void TestMobileClinic::badSchedules_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QString &field, const QJsonValue &value) {
        QTest::newRow(name) << field << value;
    };
    row("no slot length", u"slotMinutes"_s, QJsonValue());
    row("slot length 4", u"slotMinutes"_s, 4);
    row("slot length 721", u"slotMinutes"_s, 721);
    row("slot length text", u"slotMinutes"_s, u"30"_s);
    row("slot length half", u"slotMinutes"_s, 12.5);
    row("buffer -1", u"bufferMinutes"_s, -1);
    row("buffer 721", u"bufferMinutes"_s, 721);
    row("buffer text", u"bufferMinutes"_s, u"0"_s);
    row("hours text", u"hours"_s, u"09:00-17:00"_s);
    row("unknown day", u"hours"_s, QJsonObject{{u"montag"_s, QJsonValue()}});
    row("closes first", u"hours"_s, week(u"12:00"_s, u"10:00"_s));
    row("no time", u"hours"_s, week(u"25:00"_s, u"26:00"_s));
    row("day is a text", u"hours"_s, QJsonObject{{u"monday"_s, u"09:00"_s}});
}

void TestMobileClinic::badSchedules()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    ApiFixture api;
    const QString path = of(api.clinic.khan, u"schedule"_s);
    QJsonObject body{{u"slotMinutes"_s, 20}, {u"bufferMinutes"_s, 0}, {u"hours"_s, week(u"10:00"_s, u"12:00"_s)}};
    body[field] = value;
    const Answer answer = api.put(path, api.doctor, body);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.text("message").contains(field), answer.bytes.constData());
    QCOMPARE(api.get(path, api.doctor)["slotMinutes"].toInt(), 30);
}

void TestMobileClinic::whoPlansForWhom()
{
    ApiFixture api;
    const QJsonObject schedule{{u"slotMinutes"_s, 15}};
    const QJsonObject off = days(u"2026-06-10"_s, u"2026-06-10"_s);
    for (const QByteArray &token : {api.reception, api.admin, api.doctor}) {
        QCOMPARE(api.put(of(api.clinic.khan, u"schedule"_s), token, schedule).status, 200);
        QCOMPARE(api.post(of(api.clinic.khan, u"time-off"_s), token, off).status, 201);
    }
    QCOMPARE(api.put(of(api.clinic.garcia, u"schedule"_s), api.doctor, schedule).status, 403);
    QCOMPARE(api.post(of(api.clinic.garcia, u"time-off"_s), api.doctor, off).status, 403);
    QCOMPARE(api.get(of(api.clinic.garcia, u"schedule"_s), api.doctor).status, 200);
    QCOMPARE(api.get(of(api.clinic.khan, u"time-off"_s), api.patient).status, 403);
    for (const UserId &unknown : {api.clinic.otherDoctor, api.clinic.reception, UserId::create()}) {
        QCOMPARE(api.put(of(unknown, u"schedule"_s), api.admin, schedule).status, 404);
        const Answer answer = api.post(of(unknown, u"time-off"_s), api.admin, off);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.text("message"), u"Doctor not found"_s);
        QCOMPARE(api.get(of(unknown, u"schedule"_s), api.admin).status, 404);
        QCOMPARE(api.get(of(unknown, u"time-off"_s), api.admin).status, 404);
    }
}

void TestMobileClinic::timeOffIsKept()
{
    ApiFixture api;
    const QString path = of(api.clinic.khan, u"time-off"_s);
    QJsonObject body = days(u"2026-06-10"_s, u"2026-06-12"_s);
    body[u"startTime"_s] = u"12:00"_s;
    body[u"endTime"_s] = u"24:00"_s;
    body[u"reason"_s] = u"Congreso"_s;
    const Answer made = api.post(path, api.doctor, body);
    QCOMPARE(made.status, 201);
    QJsonObject shown = made.object();
    QCOMPARE(shown.take(u"conflicts"_s).toArray(), QJsonArray());
    QCOMPARE(api.get(path, api.reception)["data"].toArray(), QJsonArray{shown});
    for (auto field = body.constBegin(); field != body.constEnd(); ++field)
        QCOMPARE(shown.value(field.key()), field.value());
    const QString own = path + u'/' + made.text("id");
    const Answer put = api.put(own, api.reception, days(u"2026-06-11"_s, u"2026-06-11"_s));
    QCOMPARE(put.status, 200);
    QCOMPARE(put.text("startDate"), u"2026-06-11"_s);
    QVERIFY(put["startTime"].isNull() && put["endTime"].isNull() && put["reason"].isNull());
    QCOMPARE(api.remove(own, api.doctor).text("id"), made.text("id"));
    QCOMPARE(api.remove(own, api.doctor).status, 404);
    QCOMPARE(api.put(own, api.doctor, body).status, 404);
    QCOMPARE(api.get(path, api.reception)["pagination"][u"total"_s].toInt(), 0);
}

void TestMobileClinic::timeOffTellsWhatItMeets()
{
    ApiFixture api;
    const QString visits = protectedPath + u"/appointments"_s;
    const QString morning = api.post(visits, api.reception, api.visit(u"2026-06-02"_s, u"10:00"_s)).text("id");
    const QString noon = api.post(visits, api.reception, api.visit(u"2026-06-03"_s, u"14:00"_s)).text("id");
    const QString gone = api.post(visits, api.reception, api.visit(u"2026-06-03"_s, u"16:00"_s)).text("id");
    api.remove(visits + u'/' + gone, api.reception);
    QJsonObject other = api.visit(u"2026-06-02"_s, u"10:00"_s);
    other[u"doctorId"_s] = api.clinic.garcia.toString();
    QCOMPARE(api.post(visits, api.reception, other).status, 201);
    const QString path = of(api.clinic.khan, u"time-off"_s);
    const Answer whole = api.post(path, api.reception, days(u"2026-06-01"_s, u"2026-06-30"_s));
    const QJsonObject first{{u"id"_s, morning}, {u"date"_s, u"2026-06-02"_s}, {u"startTime"_s, u"10:00"_s}};
    const QJsonObject second{{u"id"_s, noon}, {u"date"_s, u"2026-06-03"_s}, {u"startTime"_s, u"14:00"_s}};
    QCOMPARE(whole.status, 201);
    QCOMPARE(whole["conflicts"].toArray(), (QJsonArray{first, second}));
    QJsonObject afternoons = days(u"2026-06-02"_s, u"2026-06-03"_s);
    afternoons[u"startTime"_s] = u"12:00"_s;
    QCOMPARE(api.put(path + u'/' + whole.text("id"), api.reception, afternoons)["conflicts"].toArray(),
             QJsonArray{second});
    QCOMPARE(api.get(visits + u'/' + noon, api.reception).text("status"), u"scheduled"_s);
}

void TestMobileClinic::timeOffClosesTheDay()
{
    ApiFixture api;
    const QString path = of(api.clinic.khan, u"time-off"_s);
    const QString id = api.post(path, api.doctor, days(u"2026-06-02"_s, u"2026-06-02"_s)).text("id");
    const QString visits = protectedPath + u"/appointments"_s;
    const QJsonObject visit = api.visit(u"2026-06-02"_s, u"10:00"_s);
    QCOMPARE(api.post(visits, api.reception, visit).text("message"), u"Doctor is not available at this time"_s);
    api.remove(path + u'/' + id, api.doctor);
    QCOMPARE(api.post(visits, api.reception, visit).status, 201);
}

void TestMobileClinic::badTimeOff_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QString &field, const QJsonValue &value) {
        QTest::newRow(name) << field << value;
    };
    row("no start", u"startDate"_s, QJsonValue());
    row("no end", u"endDate"_s, QJsonValue());
    row("start number", u"startDate"_s, 20260610);
    row("no date", u"startDate"_s, u"2026-06-31"_s);
    row("ends before it starts", u"endDate"_s, u"2026-06-09"_s);
    row("end far", u"endDate"_s, u"9999-12-31"_s);
    row("start far", u"startDate"_s, u"0001-01-01"_s);
    row("start time", u"startTime"_s, u"9:00"_s);
    row("start time number", u"startTime"_s, 900);
    row("end time before", u"endTime"_s, u"09:59"_s);
    row("end time equal", u"endTime"_s, u"10:00"_s);
    row("end time", u"endTime"_s, u"24:01"_s);
    row("reason long", u"reason"_s, QString(501, u'x'));
    row("reason list", u"reason"_s, QJsonArray());
}

void TestMobileClinic::badTimeOff()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    ApiFixture api;
    const QString path = of(api.clinic.khan, u"time-off"_s);
    QJsonObject good = days(u"2026-06-10"_s, u"2026-06-10"_s);
    good[u"startTime"_s] = u"10:00"_s;
    const QString kept = api.post(path, api.doctor, good).text("id");
    QJsonObject body = good;
    body[field] = value;
    for (const Answer &answer : {api.post(path, api.doctor, body), api.put(path + u'/' + kept, api.doctor, body)}) {
        QCOMPARE(answer.status, 400);
        QVERIFY2(answer.text("message").contains(field), answer.bytes.constData());
    }
    QCOMPARE(api.get(path, api.doctor)["data"].toArray().size(), 1);
}

void TestMobileClinic::timeOffOfAnotherDoctor()
{
    ApiFixture api;
    const QJsonObject off = days(u"2026-06-10"_s, u"2026-06-10"_s);
    const QString id = api.post(of(api.clinic.garcia, u"time-off"_s), api.reception, off).text("id");
    const QString own = of(api.clinic.garcia, u"time-off/"_s + id);
    QCOMPARE(api.put(own, api.doctor, off).status, 403);
    QCOMPARE(api.remove(own, api.doctor).status, 403);
    QCOMPARE(api.remove(of(api.clinic.khan, u"time-off/"_s + id), api.reception).status, 404);
    QCOMPARE(api.remove(of(api.clinic.garcia, u"time-off/x"_s), api.reception).status, 404);
    QCOMPARE(api.remove(own, api.other).status, 404);
    QCOMPARE(api.remove(own, api.reception).status, 200);
}

void TestMobileClinic::journalNamesTheThing()
{
    ApiFixture api;
    api.put(of(api.clinic.khan, u"schedule"_s), api.admin, {{u"slotMinutes"_s, 15}});
    const QString off = api.post(of(api.clinic.khan, u"time-off"_s), api.admin, days(u"2026-06-10"_s, u"2026-06-10"_s))
                            .text("id");
    const QString type = api.post(types, api.admin, {{u"name"_s, u"Control"_s}}).text("id");
    const QJsonArray entries = api.get(protectedPath + u"/audit"_s, api.admin)["data"].toArray();
    QStringList things;
    for (const QJsonValue &entry : entries)
        things.append(entry[u"entity"_s].toString() + u' ' + entry[u"entityId"_s].toString());
    QCOMPARE(things, (QStringList{u"appointment_type "_s + type, u"time_off "_s + off,
                                  u"schedule "_s + api.clinic.khan.toString()}));
    QCOMPARE(entries.at(2)[u"details"_s][u"slotMinutes"_s].toArray(), (QJsonArray{30, 15}));
    const QJsonArray changes = api.get(protectedPath + u"/sync/changes"_s, api.doctor)["changes"].toArray();
    QCOMPARE(changes.at(0)[u"data"_s][u"slotMinutes"_s].toInt(), 15);
    QCOMPARE(changes.at(1)[u"data"_s][u"startDate"_s].toString(), u"2026-06-10"_s);
    QCOMPARE(changes.at(2)[u"data"_s][u"name"_s].toString(), u"Control"_s);
}

QTEST_GUILESS_MAIN(TestMobileClinic)
#include "tst_mobileclinic.moc"
