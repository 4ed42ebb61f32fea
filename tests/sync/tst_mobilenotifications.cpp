#include <QJsonArray>
#include <QTest>

#include "tests/sync/apifixture.h"
#include "tests/sync/eventlistener.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Notices inside the program, and the events about them and about messages and permissions.
class TestMobileNotifications : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsNewestFirst();
    void texts_data();
    void texts();
    void readIsHarmlessTwice();
    void othersAreNotFound();
    void eventsTellTheThing();
    void eventsOfMessages();
    void colleaguesAreHeardByNobodyElse();
    void permissionsAreHeardByTheRole();
    void changesCarryTheSame();

private:
    static QJsonArray list(ApiFixture &api, const QByteArray &token, const QString &query = {})
    {
        return api.get(protectedPath + u"/notifications"_s + query, token)["data"].toArray();
    }
    const QString appointments = protectedPath + u"/appointments"_s;
    const QString messages = protectedPath + u"/messages"_s;
    const QString notifications = protectedPath + u"/notifications"_s;
};

void TestMobileNotifications::listsNewestFirst()
{
    ApiFixture api;
    const QString id = api.post(appointments, api.reception, api.visit(u"2026-06-02"_s, u"10:00"_s)).text("id");
    api.remove(appointments + u'/' + id, api.reception);
    const Answer page = api.get(notifications + u"?limit=1"_s, api.doctor);
    QCOMPARE(page["pagination"].toObject(),
             (QJsonObject{{u"limit"_s, 1}, {u"offset"_s, 0}, {u"count"_s, 1}, {u"total"_s, 2}}));
    const QJsonObject newest = page["data"].toArray()[0].toObject();
    QCOMPARE(newest[u"type"_s].toString(), u"appointment_cancelled"_s);
    QCOMPARE(newest[u"entity"_s].toString(), u"appointment"_s);
    QCOMPARE(newest[u"entityId"_s].toString(), id);
    QCOMPARE(newest[u"createdAt"_s].toString(), u"2026-06-01T14:00:00.000Z"_s);
    QVERIFY(newest[u"readAt"_s].isNull());
    QVERIFY(list(api, api.reception).isEmpty()); // their own doing
    QCOMPARE(list(api, api.patient).size(), 2);
    QVERIFY(list(api, api.other).isEmpty());
    QCOMPARE(api.get(notifications + u"?limit=0"_s, api.doctor).status, 400);
}

void TestMobileNotifications::texts_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("message");
    QTest::newRow("booked") << u"book"_s << u"New appointment"_s
                            << u"Ahmed Hassan with Dr. Fatima Khan on 2026-06-02 at 10:00"_s;
    QTest::newRow("requested") << u"request"_s << u"Appointment requested"_s
                               << u"Ahmed Hassan with Dr. Fatima Khan on 2026-06-02 at 10:00"_s;
    QTest::newRow("moved")
        << u"move"_s << u"Appointment rescheduled"_s
        << u"Ahmed Hassan with Dr. Fatima Khan on 2026-06-03 at 11:30, moved from 2026-06-02 at 10:00"_s;
    QTest::newRow("status") << u"start"_s << u"Appointment status changed"_s
                            << u"Ahmed Hassan with Dr. Fatima Khan on 2026-06-02 at 10:00, now in progress"_s;
    QTest::newRow("message") << u"write"_s << u"New message"_s << u"New message from Zainab Ahmed"_s;
}

void TestMobileNotifications::texts()
{
    QFETCH(QString, event);
    ApiFixture api;
    if (event == "write"_L1) {
        api.post(messages, api.reception,
                 {{u"recipientId"_s, api.clinic.khan.toString()}, {u"message"_s, u"¿Viene?"_s}});
    } else {
        const QByteArray who = event == "request"_L1 ? api.patient : api.reception;
        const QString path = appointments + u'/'
                             + api.post(appointments, who, api.visit(u"2026-06-02"_s, u"10:00"_s)).text("id");
        QJsonObject moved = api.get(path, api.reception).object();
        moved[u"appointmentDate"_s] = u"2026-06-03"_s;
        moved[u"appointmentTime"_s] = u"11:30"_s;
        if (event == "move"_L1)
            QCOMPARE(api.put(path, api.reception, moved).status, 200);
        if (event == "start"_L1)
            QCOMPARE(api.patch(path + u"/status"_s, api.reception, {{u"status"_s, u"in_progress"_s}}).status, 200);
    }
    const QJsonObject newest = list(api, api.doctor)[0].toObject();
    QTEST(newest[u"title"_s].toString(), "title");
    QTEST(newest[u"message"_s].toString(), "message");
}

void TestMobileNotifications::readIsHarmlessTwice()
{
    ApiFixture api;
    api.post(appointments, api.reception, api.visit(u"2026-06-02"_s, u"10:00"_s));
    const QString path = notifications + u'/' + list(api, api.doctor)[0][u"id"_s].toString() + u"/read"_s;
    const Answer read = api.post(path, api.doctor, {});
    QCOMPARE(read.status, 200);
    QCOMPARE(read.text("readAt"), u"2026-06-01T14:00:00.000Z"_s);
    api.clinic.clock.advance(Minutes(5));
    QCOMPARE(api.post(path, api.doctor, {}).object(), read.object());
    QVERIFY(list(api, api.patient)[0][u"readAt"_s].isNull());
}

void TestMobileNotifications::othersAreNotFound()
{
    ApiFixture api;
    api.post(appointments, api.patient, api.visit(u"2026-06-02"_s, u"10:00"_s));
    const QString path = notifications + u'/' + list(api, api.doctor)[0][u"id"_s].toString() + u"/read"_s;
    for (const QByteArray &token : {api.patient, api.other})
        QCOMPARE(api.post(path, token, {}).status, 404);
    QCOMPARE(api.post(path, api.reception, {}).status, 200);
    QCOMPARE(api.post(notifications + u"/x/read"_s, api.reception, {}).status, 404);
}

void TestMobileNotifications::eventsTellTheThing()
{
    ApiFixture api;
    EventListener doctor(api, api.doctor);
    QTRY_VERIFY(doctor.isOpen());
    const QString id = api.post(appointments, api.reception, api.visit(u"2026-06-02"_s, u"10:00"_s)).text("id");
    QTRY_COMPARE(doctor.names(), (QList<QByteArray>{"appointment.created", "notification.created"}));
    const QJsonObject data = doctor.events()[1].data;
    QCOMPARE(data[u"entity"_s].toString(), u"notification"_s);
    QCOMPARE(data[u"data"_s].toObject(), list(api, api.doctor)[0].toObject());
    QCOMPARE(data[u"data"_s][u"entityId"_s].toString(), id);
}

void TestMobileNotifications::eventsOfMessages()
{
    ApiFixture api;
    EventListener doctor(api, api.doctor);
    EventListener patient(api, api.patient);
    QTRY_VERIFY(doctor.isOpen() && patient.isOpen());
    const Answer sent = api.post(messages, api.reception,
                                 {{u"patientId"_s, api.clinic.ahmed.toString()}, {u"message"_s, u"Hola"_s}});
    const QString path = messages + u'/' + sent.text("id");
    api.put(path, api.patient, {{u"isStarred"_s, true}}); // nobody's affair
    api.put(path, api.patient, {{u"status"_s, u"read"_s}});
    api.remove(path, api.reception);
    QTRY_COMPARE(doctor.names(), (QList<QByteArray>{"message.created", "message.read", "message.deleted"}));
    QTRY_COMPARE(patient.names(),
                 (QList<QByteArray>{"message.created", "notification.created", "message.read", "message.deleted"}));
    const QJsonObject read = doctor.events()[1].data[u"data"_s].toObject();
    QCOMPARE(read, (QJsonObject{{u"id"_s, sent.text("id")}, {u"readAt"_s, u"2026-06-01T14:00:00.000Z"_s}}));
    QVERIFY(doctor.events()[2].data[u"data"_s].isNull());
    const Answer second = api.post(messages, api.reception,
                                   {{u"patientId"_s, api.clinic.ahmed.toString()}, {u"message"_s, u"Otra"_s}});
    QTRY_COMPARE(doctor.events().size(), 4);
    QCOMPARE(doctor.events()[3].data[u"data"_s].toObject(), second.object());
}

void TestMobileNotifications::colleaguesAreHeardByNobodyElse()
{
    ApiFixture api;
    EventListener doctor(api, api.doctor);
    EventListener admin(api, api.admin);
    EventListener patient(api, api.patient);
    QTRY_VERIFY(doctor.isOpen() && admin.isOpen() && patient.isOpen());
    api.post(messages, api.reception,
             {{u"recipientId"_s, api.clinic.khan.toString()}, {u"message"_s, u"Entre nosotros"_s}});
    QTRY_COMPARE(doctor.names(), (QList<QByteArray>{"message.created", "notification.created"}));
    QCOMPARE(doctor.events()[0].data[u"data"_s][u"message"_s].toString(), u"Entre nosotros"_s);
    QCOMPARE(admin.names(), QList<QByteArray>());
    QCOMPARE(patient.names(), QList<QByteArray>());
}

void TestMobileNotifications::permissionsAreHeardByTheRole()
{
    ApiFixture api;
    EventListener patient(api, api.patient);
    EventListener doctor(api, api.doctor);
    EventListener admin(api, api.admin);
    QTRY_VERIFY(patient.isOpen() && doctor.isOpen() && admin.isOpen());
    const QString path = protectedPath + u"/mobile/permissions/clinic/"_s + api.clinic.clinic.toString();
    api.patch(path + u"/patient/invoices"_s, api.admin, {{u"enabled"_s, false}});
    QTRY_COMPARE(patient.names(), QList<QByteArray>{"permissions.updated"});
    QTRY_COMPARE(admin.names(), QList<QByteArray>{"permissions.updated"});
    QCOMPARE(doctor.names(), QList<QByteArray>());
    const QJsonObject data = patient.events()[0].data[u"data"_s].toObject();
    QCOMPARE(data[u"module"_s].toString(), u"invoices"_s);
    QCOMPARE(data[u"role"_s].toString(), u"patient"_s);
    QCOMPARE(data[u"enabled"_s].toBool(true), false);
}

void TestMobileNotifications::changesCarryTheSame()
{
    ApiFixture api;
    const Answer sent = api.post(messages, api.patient, {{u"message"_s, u"Hola"_s}});
    const QJsonArray changes = api.get(protectedPath + u"/sync/changes?since=0"_s, api.reception)["changes"].toArray();
    const auto message = std::find_if(changes.begin(), changes.end(), [](const QJsonValue &change) {
        return change[u"entity"_s].toString() == "message"_L1;
    });
    QVERIFY(message != changes.end());
    QCOMPARE((*message)[u"data"_s].toObject(), sent.object());
    const QJsonArray others = api.get(protectedPath + u"/sync/changes?since=0"_s, api.other)["changes"].toArray();
    QVERIFY(others.isEmpty());
}

QTEST_GUILESS_MAIN(TestMobileNotifications)
#include "tst_mobilenotifications.moc"
