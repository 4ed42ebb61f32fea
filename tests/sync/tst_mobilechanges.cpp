#include <QJsonArray>
#include <QTest>

#include "tests/sync/apifixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// The waitlist, devices, the audit trail and /sync/changes. CONTRACT §3, §5, §10, §11.2, §11.37.
class TestMobileChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waitlistIsKept();
    void waitlistTimes_data();
    void waitlistTimes();
    void badWaitlist_data();
    void badWaitlist();
    void waitlistOfAPatient();
    void devicesAreListedAndRevoked();
    void pushTokens();
    void auditIsForAdmins();
    void auditOfOneThing();
    void changesFollow();
    void changesPage();
    void changesOfAPatient();
    void badChangeQueries_data();
    void badChangeQueries();
    void changesNoLongerKept();

private:
    QString book(ApiFixture &api, const PatientId &patient, const QString &time) const
    {
        QJsonObject body = api.visit(u"2026-06-02"_s, time);
        body[u"patientId"_s] = patient.toString();
        return api.post(protectedPath + u"/appointments"_s, api.reception, body).text("id");
    }
    const QString waitlist = protectedPath + u"/waitlist"_s;
    const QString devices = protectedPath + u"/devices"_s;
    const QString audit = protectedPath + u"/audit"_s;
    const QString changes = protectedPath + u"/sync/changes"_s;
};

void TestMobileChanges::waitlistIsKept()
{
    ApiFixture api;
    const QJsonObject body{{u"patientId"_s, api.clinic.lucia.toString()},
                           {u"doctorId"_s, api.clinic.khan.toString()},
                           {u"from"_s, u"2026-06-03"_s},
                           {u"to"_s, u"2026-06-05"_s},
                           {u"notes"_s, u"Por la mañana"_s}};
    const Answer made = api.post(waitlist, api.doctor, body);
    QCOMPARE(made.status, 201);
    for (auto field = body.constBegin(); field != body.constEnd(); ++field)
        QCOMPARE(made.object().value(field.key()), field.value());
    QCOMPARE(made.text("patientName"), u"Lucía Núñez Peña"_s);
    QCOMPARE(made.text("doctorName"), u"Dr. Fatima Khan"_s);
    QCOMPARE(made.text("status"), u"waiting"_s);
    const Answer list = api.get(waitlist, api.reception);
    QCOMPARE(list["data"].toArray(), QJsonArray{made.object()});
    QCOMPARE(list["pagination"][u"total"_s].toInt(), 1);
    const QString path = waitlist + u'/' + made.text("id");
    QCOMPARE(api.remove(path, api.other).status, 404);
    const Answer gone = api.remove(path, api.reception);
    QCOMPARE(gone.status, 200);
    QCOMPARE(gone.text("status"), u"removed"_s);
    QCOMPARE(api.remove(path, api.reception).object(), gone.object());
    QCOMPARE(api.get(waitlist, api.reception)["data"].toArray(), QJsonArray());
    QCOMPARE(api.remove(waitlist + u"/x"_s, api.reception).status, 404);
}

void TestMobileChanges::waitlistTimes_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("shown");
    QTest::newRow("date") << u"2026-06-05"_s << u"2026-06-05"_s;
    QTest::newRow("local") << u"2026-06-05T14:30:00"_s << u"2026-06-05T20:30:00.000Z"_s;
    QTest::newRow("UTC") << u"2026-06-05T14:30:00Z"_s << u"2026-06-05T14:30:00.000Z"_s;
    QTest::newRow("offset") << u"2026-06-05T14:30:00+02:00"_s << u"2026-06-05T12:30:00.000Z"_s;
}

void TestMobileChanges::waitlistTimes()
{
    QFETCH(QString, given);
    QFETCH(QString, shown);
    ApiFixture api;
    const QString patient = api.clinic.lucia.toString();
    QCOMPARE(api.post(waitlist, api.reception, {{u"patientId"_s, patient}, {u"from"_s, given}}).text("from"), shown);
    QCOMPARE(api.post(waitlist, api.reception, {{u"patientId"_s, patient}, {u"to"_s, given}}).text("to"), shown);
}

void TestMobileChanges::badWaitlist_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QString &field, const QJsonValue &value, int status = 400) {
        QTest::newRow(name) << field << value << status;
    };
    row("no patient", u"patientId"_s, QJsonValue());
    row("patient malformed", u"patientId"_s, u"7"_s);
    row("patient number", u"patientId"_s, 7);
    row("patient unknown", u"patientId"_s, u"00000000-0000-7000-8000-000000000001"_s, 404);
    row("doctor malformed", u"doctorId"_s, u"x"_s);
    row("doctor unknown", u"doctorId"_s, u"00000000-0000-7000-8000-000000000001"_s, 404);
    row("from", u"from"_s, u"tomorrow"_s);
    row("from number", u"from"_s, 1780322400);
    row("no such day", u"to"_s, u"2026-06-31"_s);
    row("to before from", u"to"_s, u"2026-06-02"_s);
    row("to past", u"to"_s, u"2026-05-01"_s);
    row("notes long", u"notes"_s, QString(4001, u'x'));
    row("notes flag", u"notes"_s, false);
}

void TestMobileChanges::badWaitlist()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(int, status);
    ApiFixture api;
    QJsonObject body{{u"patientId"_s, api.clinic.lucia.toString()}, {u"from"_s, u"2026-06-03"_s}};
    body[field] = value;
    const Answer answer = api.post(waitlist, api.reception, body);
    QCOMPARE(answer.status, status);
    QVERIFY2(status == 404 || answer.text("message").contains(field), answer.bytes.constData());
    QCOMPARE(api.get(waitlist, api.reception)["data"].toArray().size(), 0);
}

void TestMobileChanges::waitlistOfAPatient()
{
    ApiFixture api;
    const QString lucia = api.post(waitlist, api.reception, {{u"patientId"_s, api.clinic.lucia.toString()}}).text("id");
    QCOMPARE(api.post(waitlist, api.reception, {{u"patientId"_s, api.clinic.otherPatient.toString()}}).status, 404);
    const Answer own = api.post(waitlist, api.patient, {{u"patientId"_s, api.clinic.lucia.toString()}});
    QCOMPARE(own.status, 201);
    QCOMPARE(own.text("patientId"), api.clinic.ahmed.toString());
    QCOMPARE(api.get(waitlist, api.patient)["data"].toArray(), QJsonArray{own.object()});
    QCOMPARE(api.get(waitlist, api.patient)["pagination"][u"total"_s].toInt(), 1);
    QCOMPARE(api.get(waitlist, api.reception)["pagination"][u"total"_s].toInt(), 2);
    QCOMPARE(api.get(waitlist, api.other)["data"].toArray().size(), 0);
    QCOMPARE(api.remove(waitlist + u'/' + lucia, api.patient).status, 404);
    QCOMPARE(api.remove(waitlist + u'/' + own.text("id"), api.patient).status, 200);
}

void TestMobileChanges::devicesAreListedAndRevoked()
{
    ApiFixture api;
    const DeviceId khans = DeviceId::create();
    const DeviceId ahmeds = DeviceId::create();
    {
        DirectSession session(api.clinic, api.clinic.receptionist());
        const ClinicId clinic = api.clinic.clinic;
        session->stores().devices.insert({khans, clinic, api.clinic.khan, u"Tablet"_s, api.clinic.clock.now(), {}});
        session->stores().devices.insert(
            {ahmeds, clinic, api.clinic.ahmedUser, u"Phone"_s, api.clinic.clock.now(), {}});
        session.commit();
    }
    const QJsonObject phone{{u"id"_s, ahmeds.toString()},
                            {u"userId"_s, api.clinic.ahmedUser.toString()},
                            {u"name"_s, u"Phone"_s},
                            {u"pairedAt"_s, u"2026-06-01T14:00:00.000Z"_s},
                            {u"lastSeenAt"_s, QJsonValue()}};
    QCOMPARE(api.get(devices, api.patient)["data"].toArray(), QJsonArray{phone});
    QCOMPARE(api.get(devices, api.reception)["pagination"][u"total"_s].toInt(), 2);
    QCOMPARE(api.get(devices, api.doctor)["pagination"][u"total"_s].toInt(), 1);
    QCOMPARE(api.get(devices, api.other)["pagination"][u"total"_s].toInt(), 0);
    QCOMPARE(api.remove(devices + u'/' + khans.toString(), api.patient).status, 404);
    QCOMPARE(api.remove(devices + u'/' + khans.toString(), api.other).status, 404);
    QCOMPARE(api.remove(devices + u"/x"_s, api.admin).status, 404);
    QCOMPARE(api.remove(devices + u'/' + ahmeds.toString(), api.patient).object(), phone);
    QCOMPARE(api.remove(devices + u'/' + ahmeds.toString(), api.patient).status, 404);
    QCOMPARE(api.remove(devices + u'/' + khans.toString(), api.admin).status, 200);
    QCOMPARE(api.get(devices, api.reception)["pagination"][u"total"_s].toInt(), 0);
}

void TestMobileChanges::pushTokens()
{
    ApiFixture api;
    const QString path = protectedPath + u"/mobile/devices"_s;
    const QJsonObject body{{u"token"_s, u"abc"_s}, {u"platform"_s, u"android"_s}};
    const Answer made = api.post(path, api.patient, body);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.object(), body);
    QCOMPARE(api.post(path, api.doctor, {{u"token"_s, u"def"_s}}).status, 201);
    {
        DirectSession session(api.clinic, api.clinic.receptionist());
        QCOMPARE(session->stores().devices.pushTokens(api.clinic.ahmedUser), QStringList{u"abc"_s});
    }
    const QList<QPair<QString, QJsonObject>> bad{{u"token"_s, {}},
                                                 {u"token"_s, {{u"token"_s, u" "_s}}},
                                                 {u"token"_s, {{u"token"_s, 7}}},
                                                 {u"token"_s, {{u"token"_s, QString(4097, u'x')}}},
                                                 {u"platform"_s, {{u"token"_s, u"a"_s}, {u"platform"_s, true}}},
                                                 {u"platform"_s,
                                                  {{u"token"_s, u"a"_s}, {u"platform"_s, QString(41, u'x')}}}};
    for (const auto &[field, wrong] : bad) {
        const Answer answer = api.post(path, api.patient, wrong);
        QCOMPARE(answer.status, 400);
        QVERIFY2(answer.text("message").contains(field), answer.bytes.constData());
    }
}

void TestMobileChanges::auditIsForAdmins()
{
    ApiFixture api;
    for (const QByteArray &token : {api.patient, api.reception, api.doctor, api.other})
        QCOMPARE(api.get(audit, token).status, 403);
    const QString visit = book(api, api.clinic.ahmed, u"10:00"_s);
    const Answer list = api.get(audit, api.admin);
    QCOMPARE(list.status, 200);
    const QJsonArray entries = list["data"].toArray(); // newest first: the notices that the booking made come before it
    const auto booked = std::ranges::find_if(entries, [](const QJsonValue &entry) {
        return entry[u"entity"_s].toString() == "appointment"_L1;
    });
    QVERIFY(booked != entries.end());
    const QJsonObject entry = booked->toObject();
    QCOMPARE(entry[u"at"_s].toString(), u"2026-06-01T14:00:00.000Z"_s);
    QCOMPARE(entry[u"actorId"_s].toString(), api.clinic.reception.toString());
    QCOMPARE(entry[u"actorRole"_s].toString(), u"receptionist"_s);
    QCOMPARE(entry[u"action"_s].toString(), u"created"_s);
    QCOMPARE(entry[u"entity"_s].toString(), u"appointment"_s);
    QCOMPARE(entry[u"entityId"_s].toString(), visit);
    QVERIFY(entry[u"details"_s].isObject());
    QVERIFY(entry[u"id"_s].toInt() > 0);
}

void TestMobileChanges::auditOfOneThing()
{
    ApiFixture api;
    const QString one = book(api, api.clinic.ahmed, u"10:00"_s);
    book(api, api.clinic.lucia, u"12:00"_s);
    api.remove(protectedPath + u"/appointments/"_s + one, api.reception);
    const Answer trail = api.get(audit + u"?entityId="_s + one, api.admin);
    QCOMPARE(trail["pagination"][u"total"_s].toInt(), 2);
    QCOMPARE(trail["data"].toArray().at(0)[u"action"_s].toString(), u"status_changed"_s);
    QCOMPARE(trail["data"].toArray().at(1)[u"action"_s].toString(), u"created"_s);
    const Answer second = api.get(audit + u"?limit=1&offset=1&entityId="_s + one, api.admin);
    QCOMPARE(second["data"].toArray(), QJsonArray{trail["data"].toArray().at(1)});
    QCOMPARE(api.get(audit + u"?entityId=nothing"_s, api.admin)["data"].toArray().size(), 0);
}

void TestMobileChanges::changesFollow()
{
    ApiFixture api;
    const Answer nothing = api.get(changes, api.reception);
    QCOMPARE(nothing.status, 200);
    QCOMPARE(nothing.object(), (QJsonObject{{u"changes"_s, QJsonArray()}, {u"next"_s, 0}, {u"hasMore"_s, false}}));
    const QString visit = book(api, api.clinic.ahmed, u"10:00"_s);
    const Answer first = api.get(changes + u"?since=0"_s, api.reception);
    const QJsonObject entry = first["changes"].toArray().at(0).toObject();
    QCOMPARE(entry[u"entity"_s].toString(), u"appointment"_s);
    QCOMPARE(entry[u"id"_s].toString(), visit);
    QCOMPARE(entry[u"op"_s].toString(), u"created"_s);
    QCOMPARE(entry[u"at"_s].toString(), u"2026-06-01T14:00:00.000Z"_s);
    QCOMPARE(entry[u"data"_s].toObject(), api.get(protectedPath + u"/appointments/"_s + visit, api.reception).object());
    const QString patient = api.post(protectedPath + u"/patients"_s, api.doctor,
                                     {{u"firstName"_s, u"Eva"_s}, {u"lastName"_s, u"Paz"_s}})
                                .text("id");
    const Answer next = api.get(changes + u"?since="_s + QString::number(first["next"].toInt()), api.reception);
    QCOMPARE(next["changes"].toArray().size(), 1);
    QCOMPARE(next["changes"].toArray().at(0)[u"data"_s].toObject(),
             api.get(protectedPath + u"/patients/"_s + patient, api.reception).object());
    const Answer beyond = api.get(changes + u"?since=9007199254740991"_s, api.reception);
    QCOMPARE(beyond["changes"].toArray(), QJsonArray());
    QCOMPARE(beyond["next"].toDouble(), 9007199254740991.0);
    QCOMPARE(beyond["hasMore"].toBool(true), false);
    QCOMPARE(api.get(changes, api.other)["changes"].toArray(), QJsonArray());
}

void TestMobileChanges::changesPage()
{
    ApiFixture api;
    for (int i = 0; i < 5; ++i)
        api.post(protectedPath + u"/patients"_s, api.doctor,
                 {{u"firstName"_s, u"P"_s}, {u"lastName"_s, QString::number(i)}});
    QList<int> seen;
    int since = 0;
    for (bool more = true; more;) {
        const Answer page = api.get(changes + u"?limit=2&since="_s + QString::number(since), api.reception);
        for (const QJsonValue &change : page["changes"].toArray())
            seen.append(change[u"seq"_s].toInt());
        QVERIFY(page["changes"].toArray().size() <= 2);
        QVERIFY(page["next"].toInt() > since);
        since = page["next"].toInt();
        more = page["hasMore"].toBool();
    }
    QCOMPARE(seen.size(), 5);
    QVERIFY(std::ranges::is_sorted(seen));
    QCOMPARE(since, seen.constLast());
    QCOMPARE(api.get(changes + u"?limit=5"_s, api.reception)["hasMore"].toBool(true), false);
}

void TestMobileChanges::changesOfAPatient()
{
    ApiFixture api;
    book(api, api.clinic.lucia, u"09:00"_s);
    const QString own = book(api, api.clinic.ahmed, u"12:00"_s);
    book(api, api.clinic.lucia, u"15:00"_s);
    api.put(protectedPath + u"/doctors/"_s + api.clinic.khan.toString() + u"/schedule"_s, api.admin,
            {{u"slotMinutes"_s, 15}});
    const Answer heard = api.get(changes + u"?limit=2"_s, api.patient);
    QCOMPARE(heard["changes"].toArray().size(), 2);
    QCOMPARE(heard["changes"].toArray().at(0)[u"id"_s].toString(), own);
    QCOMPARE(heard["changes"].toArray().at(1)[u"entity"_s].toString(), u"notification"_s);
    const Answer rest = api.get(changes + u"?since="_s + QString::number(heard["next"].toInt()), api.patient);
    for (const QJsonValue &change : rest["changes"].toArray()) // their own notice of it, and nothing of anybody else's
        QCOMPARE(change[u"entity"_s].toString(), u"notification"_s);
    QCOMPARE(rest["hasMore"].toBool(true), false);
}

void TestMobileChanges::badChangeQueries_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query :
         {"since=-1", "since=x", "since=1.5", "since=99999999999999999999", "limit=0", "limit=501", "limit=x"})
        QTest::newRow(query) << QString::fromLatin1(query);
}

void TestMobileChanges::badChangeQueries()
{
    QFETCH(QString, query);
    ApiFixture api;
    const Answer answer = api.get(changes + u'?' + query, api.reception);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.text("message").contains(query.section(u'=', 0, 0)));
    QCOMPARE(api.get(changes + u"?limit=500"_s, api.reception).status, 200);
}

void TestMobileChanges::changesNoLongerKept()
{
    ApiFixture api;
    for (int i = 0; i < 3; ++i)
        api.post(protectedPath + u"/patients"_s, api.doctor,
                 {{u"firstName"_s, u"P"_s}, {u"lastName"_s, QString::number(i)}});
    {
        DirectSession session(api.clinic, api.clinic.receptionist());
        session.database().prepareOnce("DELETE FROM journal WHERE seq < 3").run();
        session.commit();
    }
    const Answer gone = api.get(changes + u"?since=1"_s, api.reception);
    QCOMPARE(gone.status, 410);
    QCOMPARE(gone.text("code"), u"RESYNC_REQUIRED"_s);
    QCOMPARE(api.get(changes + u"?since=2"_s, api.reception)["changes"].toArray().size(), 1);
}

QTEST_GUILESS_MAIN(TestMobileChanges)
#include "tst_mobilechanges.moc"
