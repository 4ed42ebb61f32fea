#include <QTest>

#include "tests/sync/eventlistener.h"
#include "tests/sync/objectfixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Face A through real HTTP: groups and meetings, who sees what, the list, the log.
class TestObjectViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meetings();
    void groups();
    void otherFacesSeeGroups();
    void patientsSeeTheirs();
    void eventsTellOfGroups();
    void lists();
    void listErrors_data();
    void listErrors();
    void changeLog();
    void otherFacesAreSeen();
};

void TestObjectViews::meetings()
{
    ObjectFixture api;
    QJsonObject body = api.body(u"2026-06-02 12:00"_s);
    body[u"internal"_s] = true;
    body[u"name"_s] = u"Case conference"_s;
    body[u"attendees"_s] = QJsonArray{api.user(api.clinic.garcia)};
    body[u"reference_patients"_s] = QJsonArray{api.user(api.clinic.lucia)};
    const Answer created = api.post(api.path, api.reception, body);
    QCOMPARE(created.status, 201);
    QVERIFY(created["internal"].toBool());
    QCOMPARE(created["reference_patients"].toArray(), QJsonArray{api.user(api.clinic.lucia)});
    QVERIFY(!created.object().contains(u"appointment_type"_s));
    QJsonObject visit = api.visit(u"2026-06-02"_s, u"12:00"_s);
    visit[u"doctorId"_s] = api.clinic.garcia.toString();
    QCOMPARE(api.post(protectedPath + u"/appointments"_s, api.reception, visit).status, 409);
    const Answer mobile = api.get(protectedPath + u"/appointments/"_s + api.bare(created.text("id")), api.reception);
    QCOMPARE(mobile.status, 200);
    QVERIFY(mobile["patientId"].isNull() && mobile["patientName"].isNull());
    QCOMPARE(api.get(u"/api/appointments"_s, api.reception)["total"].toInt(), 0); // D leaves them out
    QCOMPARE(api.get(api.path + u'/' + created.text("id"), api.patient).status, 404);
    body[u"attendees"_s] = QJsonArray();
    body[u"start_time"_s] = api.ms(u"2026-06-02 15:00"_s);
    body[u"end_time"_s] = api.ms(u"2026-06-02 16:00"_s);
    QCOMPARE(api.post(api.path, api.reception, body).status, 201); // the host alone
    QCOMPARE(api.post(api.path, api.patient, body).status, 403);
    body[u"attendees"_s] = QJsonArray{api.user(api.clinic.ahmed)};
    QCOMPARE(api.post(api.path, api.reception, body).status, 400);
}

void TestObjectViews::groups()
{
    ObjectFixture api;
    const QJsonObject body = api.group(u"2026-06-02 10:00"_s, {api.clinic.lucia, api.clinic.ahmed, api.clinic.jose});
    const Answer created = api.post(api.path, api.reception, body);
    QCOMPARE(created.status, 201);
    QCOMPARE(created["attendees"].toArray().size(), 3);
    const auto mark = [&](PatientId patient, bool noShow) {
        return QJsonObject{{u"id"_s, api.user(patient)}, {u"no_show"_s, noShow}};
    };
    const Answer marked = api.patch(
        api.path + u'/' + created.text("id"), api.reception,
        {{u"attendees"_s,
          QJsonArray{mark(api.clinic.lucia, false), mark(api.clinic.ahmed, true), mark(api.clinic.jose, false)}}});
    QCOMPARE(marked.status, 200);
    QCOMPARE(marked.text("status"), u"scheduled"_s);
    QVERIFY(marked["attendees"].toArray()[1][u"no_show"_s].toBool());
    const auto count = [&](PatientId patient) {
        return api.get(protectedPath + u"/patients/"_s + patient.toString(), api.reception)["noShowCount"].toInt();
    };
    QCOMPARE(count(api.clinic.ahmed), 1);
    QCOMPARE(count(api.clinic.lucia), 0);
}

void TestObjectViews::otherFacesSeeGroups()
{
    ObjectFixture api;
    const QString id = api.bare(
        api.post(api.path, api.reception, api.group(u"2026-06-02 10:00"_s, {api.clinic.lucia, api.clinic.ahmed}))
            .text("id"));
    const Answer mobile = api.get(protectedPath + u"/appointments/"_s + id, api.reception);
    QCOMPARE(mobile.text("patientId"), api.clinic.lucia.toString());
    QCOMPARE(mobile["attendeeCount"].toInt(), 2);
    const QJsonObject dashboard = api.get(u"/api/appointments"_s, api.reception)["appointments"][0].toObject();
    QCOMPARE(dashboard[u"patient_id"_s].toString(), api.clinic.lucia.toString());
    QCOMPARE(dashboard[u"attendeeCount"_s].toInt(), 2);
    const QString status = protectedPath + u"/appointments/"_s + id + u"/status"_s;
    QCOMPARE(api.patch(status, api.reception, {{u"status"_s, u"no_show"_s}}).status, 200);
    const QJsonArray attendees = api.list({}, api.reception)[0][u"attendees"_s].toArray();
    QVERIFY(attendees[0][u"no_show"_s].toBool() && attendees[1][u"no_show"_s].toBool());
}

void TestObjectViews::patientsSeeTheirs()
{
    ObjectFixture api;
    const QString group = api.post(api.path, api.reception,
                                   api.group(u"2026-06-02 10:00"_s, {api.clinic.lucia, api.clinic.ahmed}))
                              .text("id");
    QJsonObject lucias = api.body(u"2026-06-02 12:00"_s);
    lucias[u"attendees"_s] = QJsonArray{api.user(api.clinic.lucia)};
    const QString theirs = api.post(api.path, api.reception, lucias).text("id");
    QCOMPARE(api.get(api.path + u'/' + theirs, api.patient).status, 404);
    QCOMPARE(api.get(u"/v1/change_logs/clog_"_s + theirs.sliced(5), api.patient).status, 404);
    const Answer seen = api.get(api.path + u'/' + group, api.patient);
    QCOMPARE(seen["attendees"].toArray().size(), 1);
    QVERIFY(!seen.bytes.contains(api.user(api.clinic.lucia).toLatin1()));
    QCOMPARE(api.list({}, api.patient).size(), 1);
    const Answer mobile = api.get(protectedPath + u"/appointments"_s, api.patient);
    QCOMPARE(mobile["data"][0][u"patientId"_s].toString(), api.clinic.ahmed.toString());
    QVERIFY(!mobile.bytes.contains("Luc"));
    QVERIFY(!api.get(u"/v1/change_logs/clog_"_s + group.sliced(5), api.patient)
                 .bytes.contains(api.user(api.clinic.lucia).toLatin1()));
    const QJsonObject going{{u"id"_s, api.user(api.clinic.ahmed)}, {u"attendance_status"_s, u"declined"_s}};
    const Answer declined = api.patch(api.path + u'/' + group, api.patient, {{u"attendees"_s, QJsonArray{going}}});
    QCOMPARE(declined.status, 200);
    QCOMPARE(api.get(api.path + u'/' + group, api.reception)["attendees"].toArray().size(), 2);
    QCOMPARE(api.patch(api.path + u'/' + group, api.patient, {{u"name"_s, u"Mine"_s}}).status, 403);
    const Answer own = api.post(api.path, api.patient, api.body(u"2026-06-03 10:00"_s));
    QCOMPARE(own.status, 201);
    QCOMPARE(own.text("status"), u"requested"_s);
    QCOMPARE(own.text("created_by"), api.user(api.clinic.ahmed)); // a patient is spelled by their record
    QCOMPARE(api.patch(api.path + u'/' + own.text("id"), api.patient, {{u"status"_s, u"cancelled"_s}}).status, 200);
}

void TestObjectViews::eventsTellOfGroups()
{
    ObjectFixture api;
    EventListener desk(api, api.reception);
    EventListener patient(api, api.patient);
    QTRY_VERIFY(desk.isOpen() && patient.isOpen());
    const QString id = api.bare(
        api.post(api.path, api.reception, api.group(u"2026-06-02 10:00"_s, {api.clinic.lucia, api.clinic.ahmed}))
            .text("id"));
    QTRY_VERIFY(desk.events().size() >= 1);
    QCOMPARE(desk.events()[0].data[u"data"_s][u"patientId"_s].toString(), api.clinic.lucia.toString());
    QTRY_COMPARE(patient.events().size(), 2); // and the notice
    QCOMPARE(patient.events()[0].data[u"id"_s].toString(), id);
    QCOMPARE(patient.events()[0].data[u"data"_s][u"patientName"_s].toString(), u"Ahmed Hassan"_s);
    const Answer changes = api.get(protectedPath + u"/sync/changes"_s, api.patient);
    QCOMPARE(changes["changes"][0][u"data"_s][u"patientId"_s].toString(), api.clinic.ahmed.toString());
    QVERIFY(!changes.bytes.contains("Luc"));
}

void TestObjectViews::lists()
{
    ObjectFixture api;
    QStringList ids;
    for (const QString &time : {u"09:00"_s, u"10:00"_s, u"11:00"_s, u"12:00"_s})
        ids.append(api.post(api.path, api.reception, api.body(u"2026-06-02 "_s + time)).text("id"));
    QJsonObject garcias = api.body(u"2026-06-03 09:00"_s);
    garcias[u"host"_s] = api.user(api.clinic.garcia);
    garcias[u"attendees"_s] = QJsonArray{api.user(api.clinic.lucia)};
    ids.append(api.post(api.path, api.reception, garcias).text("id"));
    const auto idsOf = [&](const QString &query) {
        QStringList found;
        for (const QJsonValue &one : api.list(query, api.reception))
            found.append(one[u"id"_s].toString());
        return found;
    };
    const Answer first = api.get(api.path + u"?limit=2"_s, api.reception);
    QCOMPARE(first.text("object"), u"list"_s);
    QVERIFY(first["has_more"].toBool());
    QCOMPARE(idsOf({}), ids);
    QCOMPARE(idsOf(u"?limit=2&starting_after="_s + ids[1]), ids.mid(2, 2));
    QCOMPARE(idsOf(u"?starting_after="_s + api.bare(ids[2])), ids.mid(3));
    QVERIFY(!api.get(api.path + u"?limit=2&starting_after="_s + ids[2], api.reception)["has_more"].toBool());
    QCOMPARE(idsOf(u"?host="_s + api.user(api.clinic.garcia)), ids.mid(4));
    QCOMPARE(idsOf(u"?attendee="_s + api.clinic.ahmed.toString()), ids.mid(0, 4));
    QCOMPARE(idsOf(u"?start_time_from=%1&start_time_to=%2"_s.arg(api.ms(u"2026-06-02 10:00"_s))
                       .arg(api.ms(u"2026-06-02 11:00"_s))),
             ids.mid(1, 2));
    QCOMPARE(api.list({}, api.other).size(), 0);
    QCOMPARE(api.get(api.path + u"?starting_after="_s + ids[0], api.other).status, 404);
}

void TestObjectViews::listErrors_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("limit 0") << u"limit=0"_s;
    QTest::newRow("limit 101") << u"limit=101"_s;
    QTest::newRow("from") << u"start_time_from=yesterday"_s;
    QTest::newRow("to") << u"start_time_to=-5"_s;
    QTest::newRow("host") << u"host=Khan"_s;
    QTest::newRow("attendee") << u"attendee=user_x"_s;
    QTest::newRow("after") << u"starting_after=7"_s;
}

void TestObjectViews::listErrors()
{
    QFETCH(QString, query);
    ObjectFixture api;
    const Answer answer = api.get(api.path + u'?' + query, api.reception);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.text("message").contains(query.section(u'=', 0, 0)));
}

void TestObjectViews::changeLog()
{
    ObjectFixture api;
    const Answer created = api.post(api.path, api.reception, api.body(u"2026-06-02 10:00"_s));
    const QString id = created.text("id");
    api.clinic.clock.advance(Minutes(1));
    api.patch(api.path + u'/' + id, api.doctor, {{u"host"_s, api.user(api.clinic.garcia)}});
    api.clinic.clock.advance(Minutes(1));
    api.patch(protectedPath + u"/appointments/"_s + api.bare(id) + u"/status"_s, api.reception,
              {{u"status"_s, u"confirmed"_s}});
    const Answer log = api.get(u"/v1/change_logs/"_s + created.text("change_log"), api.doctor);
    QCOMPARE(log.status, 200);
    QCOMPARE(log.text("id"), created.text("change_log"));
    QCOMPARE(log.text("object"), u"change_log"_s);
    QCOMPARE(log.text("appointment"), id);
    const QJsonArray changes = log["changes"].toArray();
    qint64 last = 0;
    QStringList told;
    for (const QJsonValue &change : changes) {
        QVERIFY(change[u"changed_at"_s].toInteger() >= last);
        last = change[u"changed_at"_s].toInteger();
        told.append(change[u"action"_s].toString() + u' ' + change[u"field"_s].toString());
    }
    QVERIFY(told.contains(u"created start_time"_s) && told.contains(u"created attendees"_s));
    const QJsonObject moved = changes[told.indexOf(u"rescheduled host"_s)].toObject();
    QCOMPARE(moved[u"from"_s].toString(), api.user(api.clinic.khan));
    QCOMPARE(moved[u"to"_s].toString(), api.user(api.clinic.garcia));
    QCOMPARE(moved[u"changed_by"_s].toString(), api.user(api.clinic.khan));
    QCOMPARE(told.constLast(), u"status_changed status"_s);
    QCOMPARE(api.get(u"/v1/change_logs/"_s + api.bare(id), api.reception).status, 200);
    QCOMPARE(api.get(u"/v1/change_logs/"_s + created.text("change_log"), api.other).status, 404);
    QCOMPARE(api.get(u"/v1/change_logs/clog_0"_s, api.reception).status, 404);
}

void TestObjectViews::otherFacesAreSeen()
{
    ObjectFixture api;
    const QString id =
        api.post(protectedPath + u"/appointments"_s, api.reception, api.visit(u"2026-06-02"_s, u"10:00"_s)).text("id");
    const QString one = api.path + u'/' + prefixedId("appt_"_L1, QUuid::fromString(id));
    const Answer seen = api.get(one, api.reception);
    QCOMPARE(seen.status, 200);
    QCOMPARE(seen.text("name"), u"Checkup"_s);
    QCOMPARE(seen["start_time"].toInteger(), api.ms(u"2026-06-02 10:00"_s));
    QCOMPARE(seen["attendees"][0][u"id"_s].toString(), api.user(api.clinic.ahmed));
    QCOMPARE(seen["attendees"][0][u"attendance_status"_s].toString(), u"invited"_s);
    api.patch(protectedPath + u"/appointments/"_s + id + u"/status"_s, api.patient, {{u"status"_s, u"confirmed"_s}});
    const Answer confirmed = api.get(one, api.reception);
    QCOMPARE(confirmed["attendees"][0][u"attendance_status"_s].toString(), u"going"_s);
    QCOMPARE(confirmed["status_history"][1][u"changed_by"_s].toString(), api.user(api.clinic.ahmed));
    QCOMPARE(api.patch(one, api.reception, {{u"start_time"_s, api.ms(u"2026-06-03 12:00"_s)}}).status, 200);
    QCOMPARE(api.get(protectedPath + u"/appointments/"_s + id, api.patient).text("appointmentDate"), u"2026-06-03"_s);
}

QTEST_GUILESS_MAIN(TestObjectViews)
#include "tst_objectviews.moc"
