#include <QJsonArray>
#include <QTest>

#include "tests/sync/apifixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Face D as the dashboard speaks it.
class TestDashboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void booksForACaller();
    void knowsThePatientByPhone();
    void sealsTheDui();
    void refuses_data();
    void refuses();
    void conflictHasItsText();
    void statusesWalkTheTable();
    void statusErrors();
    void leavesMeetingsAlone();
    void lists();
    void countsWhatsApp();

private:
    QJsonObject caller(const ApiFixture &api, const QString &time) const
    {
        return {{u"doctorId"_s, api.clinic.khan.toString()},
                {u"appointmentDate"_s, u"2026-06-15"_s},
                {u"startTime"_s, time},
                {u"patientName"_s, u"Juan Pérez"_s},
                {u"patientPhone"_s, u"+50377654399"_s},
                {u"notes"_s, u"Revisión anual"_s}};
    }
    const QString path = u"/api/appointments"_s;
};

void TestDashboard::booksForACaller()
{
    ApiFixture api;
    const Answer booked = api.post(path, api.reception, caller(api, u"14:00"_s));
    QCOMPARE(booked.status, 201);
    QCOMPARE(booked.text("status"), u"confirmed"_s);
    QCOMPARE(booked.text("appointment_date"), u"2026-06-15"_s);
    QCOMPARE(booked.text("start_time"), u"14:00:00"_s);
    QCOMPARE(booked.text("end_time"), u"14:30:00"_s);
    QVERIFY(booked.text("idempotency_key").startsWith("MANUAL_"_L1));
    QCOMPARE(booked.text("created_at"), u"2026-06-01T14:00:00Z"_s);
    const Answer mobile = api.get(protectedPath + u"/appointments/"_s + booked.text("id"), api.doctor);
    QCOMPARE(mobile.text("patientName"), u"Juan Pérez"_s);
    QCOMPARE(mobile.text("appointmentTime"), u"14:00"_s);
    QCOMPARE(api.post(path, api.patient, caller(api, u"16:00"_s)).status, 403);
}

void TestDashboard::knowsThePatientByPhone()
{
    ApiFixture api;
    const QString first = api.post(path, api.reception, caller(api, u"10:00"_s)).text("patient_id");
    QJsonObject again = caller(api, u"12:00"_s);
    again[u"patientPhone"_s] = u"7765 4399"_s;
    again[u"patientName"_s] = u"Juan  Pérez López"_s;
    const Answer booked = api.post(path, api.reception, again);
    QCOMPARE(booked.status, 201);
    QCOMPARE(booked.text("patient_id"), first);
    QCOMPARE(booked["patients"].toObject()[u"full_name"_s].toString(), u"Juan  Pérez López"_s);
}

void TestDashboard::sealsTheDui()
{
    ApiFixture api;
    QJsonObject body = caller(api, u"10:00"_s);
    body[u"patientDui"_s] = u"12345678-9"_s;
    const Answer booked = api.post(path, api.reception, body);
    QCOMPARE(booked.status, 201);
    QVERIFY(!booked.bytes.contains("12345678"));
    QVERIFY(!api.get(path, api.reception).bytes.contains("12345678"));
    DirectSession session(api.clinic, api.clinic.receptionist());
    const QByteArray sealed = session->stores().patients.sealedDui(PatientId::parse(booked.text("patient_id")).value());
    QVERIFY(!sealed.isEmpty());
    QVERIFY(!sealed.contains("12345678"));
}

void TestDashboard::refuses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::newRow("no doctor") << u"doctorId"_s << QJsonValue() << 400 << u"doctorId"_s;
    QTest::newRow("unknown doctor") << u"doctorId"_s << QJsonValue(u"550e8400-e29b-41d4-a716-446655440000"_s) << 404
                                    << u"Doctor not found"_s;
    QTest::newRow("date") << u"appointmentDate"_s << QJsonValue(u"15/06/2026"_s) << 400 << u"appointmentDate"_s;
    QTest::newRow("time") << u"startTime"_s << QJsonValue(u"2pm"_s) << 400 << u"startTime"_s;
    QTest::newRow("name") << u"patientName"_s << QJsonValue(u"  "_s) << 400 << u"patientName"_s;
    QTest::newRow("phone") << u"patientPhone"_s << QJsonValue(u"12"_s) << 400 << u"patientPhone"_s;
    QTest::newRow("source") << u"source"_s << QJsonValue(u"fax"_s) << 400 << u"source"_s;
    QTest::newRow("past") << u"appointmentDate"_s << QJsonValue(u"2026-05-15"_s) << 400
                          << u"Cannot move appointments to the past"_s;
    QTest::newRow("closed") << u"appointmentDate"_s << QJsonValue(u"2026-06-14"_s) << 400
                            << u"Clinic is closed on Sundays"_s;
}

void TestDashboard::refuses()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(int, status);
    QFETCH(QString, message);
    ApiFixture api;
    QJsonObject body = caller(api, u"10:00"_s);
    body[field] = value;
    const Answer answer = api.post(path, api.reception, body);
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.text("message").contains(message), answer.bytes.constData());
    // neither half of it happened
    QCOMPARE(api.get(path, api.reception)["total"].toInt(), 0);
    DirectSession session(api.clinic, api.clinic.receptionist());
    QVERIFY(!session->stores().patients.findByPhone(api.clinic.clinic, u"+50377654399"_s));
}

void TestDashboard::conflictHasItsText()
{
    ApiFixture api;
    QCOMPARE(api.post(path, api.reception, caller(api, u"10:00"_s)).status, 201);
    const Answer taken = api.post(path, api.reception, caller(api, u"10:00"_s));
    QCOMPARE(taken.status, 409);
    QCOMPARE(taken.text("error"), u"Slot no longer available"_s);
    QCOMPARE(taken.text("message"), u"Slot no longer available"_s);
    QCOMPARE(taken["conflicts"].toArray().size(), 1);
}

void TestDashboard::statusesWalkTheTable()
{
    ApiFixture api;
    const QString id = api.post(path, api.reception, caller(api, u"10:00"_s)).text("id");
    const Answer done = api.patch(path + u'/' + id + u"/status"_s, api.reception, {{u"status"_s, u"completed"_s}});
    QCOMPARE(done.status, 200);
    QCOMPARE(done.text("completed_at"), u"2026-06-01T14:00:00Z"_s);
    {
        DirectSession session(api.clinic, api.clinic.receptionist());
        QCOMPARE(session->stores().journal.ofEntity(id).size(), 3); // created, in progress, completed
    }
    const QString missed = api.post(path, api.reception, caller(api, u"12:00"_s)).text("id");
    const Answer noShow = api.patch(path + u'/' + missed + u"/status"_s, api.reception, {{u"status"_s, u"no_show"_s}});
    QCOMPARE(noShow["patients"].toObject()[u"no_show_count"_s].toInt(), 1);
    const Answer cancelled = api.patch(path + u'/' + missed + u"/status"_s, api.reception,
                                       {{u"status"_s, u"cancelled"_s},
                                        {u"cancellation_reason"_s, u"Patient requested"_s}});
    QCOMPARE(cancelled.status, 200);
    QVERIFY(!cancelled.text("cancelled_at").isEmpty());
    QCOMPARE(cancelled["patients"].toObject()[u"no_show_count"_s].toInt(), 1);
}

void TestDashboard::statusErrors()
{
    ApiFixture api;
    const QString id = api.post(path, api.reception, caller(api, u"10:00"_s)).text("id");
    for (const QString &status : {u"confirmed"_s, u"nonsense"_s}) {
        const Answer answer = api.patch(path + u'/' + id + u"/status"_s, api.reception, {{u"status"_s, status}});
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.text("error"), u"Invalid status value"_s);
        QCOMPARE(answer.text("message"), u"Invalid status value"_s);
    }
    const Answer elsewhere = api.patch(path + u'/' + id + u"/status"_s, api.other, {{u"status"_s, u"cancelled"_s}});
    QCOMPARE(elsewhere.status, 404);
    QCOMPARE(elsewhere.text("error"), u"Appointment not found"_s);
    api.patch(path + u'/' + id + u"/status"_s, api.reception, {{u"status"_s, u"cancelled"_s}});
    QCOMPARE(api.patch(path + u'/' + id + u"/status"_s, api.reception, {{u"status"_s, u"completed"_s}}).status, 400);
}

void TestDashboard::leavesMeetingsAlone()
{
    ApiFixture api;
    const qint64 start = toMs(api.clinic.at(u"2026-06-02 10:00"_s));
    const Answer meeting = api.post(u"/v1/appointments"_s, api.reception,
                                    {{u"start_time"_s, start},
                                     {u"end_time"_s, start + 30 * 60'000},
                                     {u"host"_s, api.clinic.khan.toString()},
                                     {u"internal"_s, true}});
    QCOMPARE(meeting.status, 201);
    const QString id = api.get(protectedPath + u"/appointments"_s, api.reception)["data"][0][u"id"_s].toString();
    QVERIFY(!id.isEmpty());
    for (const QString &status : {u"cancelled"_s, u"completed"_s, u"no_show"_s}) {
        const Answer answer = api.patch(u"/api/appointments/"_s + id + u"/status"_s, api.reception,
                                        {{u"status"_s, status}});
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.text("message"), u"Appointment not found"_s);
    }
    QCOMPARE(api.get(protectedPath + u"/appointments/"_s + id, api.reception).text("status"), u"scheduled"_s);
}

void TestDashboard::lists()
{
    ApiFixture api;
    for (const QString &time : {u"09:00"_s, u"11:00"_s, u"13:00"_s})
        QCOMPARE(api.post(path, api.reception, caller(api, time)).status, 201);
    const Answer page = api.get(path + u"?date=2026-06-15&page=2&limit=2"_s, api.doctor);
    QCOMPARE(page["appointments"].toArray().size(), 1);
    QCOMPARE(page["total"].toInt(), 3);
    QCOMPARE(page["page"].toInt(), 2);
    QCOMPARE(page["limit"].toInt(), 2);
    const QJsonObject visit = page["appointments"].toArray().at(0).toObject();
    QCOMPARE(visit[u"doctors"_s].toObject()[u"full_name"_s].toString(), u"Dr. Fatima Khan"_s);
    QCOMPARE(visit[u"patients"_s].toObject()[u"phone"_s].toString(), u"+50377654399"_s);
    QCOMPARE(api.get(path + u"?start=2026-06-16&end=2026-06-20"_s, api.doctor)["total"].toInt(), 0);
    QCOMPARE(api.get(path + u"?status=cancelled"_s, api.doctor)["total"].toInt(), 0);
    for (const QString &bad : {u"status=x"_s, u"page=0"_s, u"limit=0"_s, u"date=today"_s, u"doctor_id=1"_s})
        QCOMPARE(api.get(path + u'?' + bad, api.doctor).status, 400);
}

void TestDashboard::countsWhatsApp()
{
    ApiFixture api;
    QJsonObject body = caller(api, u"10:00"_s);
    body[u"source"_s] = u"whatsapp"_s;
    api.post(path, api.reception, body);
    api.post(path, api.reception, caller(api, u"12:00"_s));
    const Answer count = api.get(path + u"/whatsapp-count"_s, api.reception);
    QCOMPARE(count["count"].toInt(), 1);
    QCOMPARE(count.text("since"), u"2026-05-31T14:00:00Z"_s);
    const Answer later = api.get(path + u"/whatsapp-count?since=2026-06-01T14:00:01Z"_s, api.reception);
    QCOMPARE(later["count"].toInt(), 0);
    QCOMPARE(api.get(path + u"/whatsapp-count?since=yesterday"_s, api.reception).status, 400);
}

QTEST_GUILESS_MAIN(TestDashboard)
#include "tst_dashboard.moc"
