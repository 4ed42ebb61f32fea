#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include "models/services/deviceservice.h"
#include "tests/sync/eventlistener.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

class TestEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatHappens();
    void tellsOfAMoveThatCancels();
    void tellsEveryKind();
    void patientsHearOfTheirOwn();
    void devicesAreToldToThoseWhoSeeThem();
    void otherClinicsHearNothing();
    void replaysWithoutGapOrRepeat();
    void replayOvertakenByNewsStaysInOrder();
    void badPositionsAreRefused();
    void endsWithTheServer();

private:
    QString book(ApiFixture &api, const QString &time, PatientId patient = {}) const
    {
        QJsonObject body = api.visit(u"2026-06-02"_s, time);
        if (!patient.isNull())
            body[u"patientId"_s] = patient.toString();
        return api.post(appointments, api.reception, body).text("id");
    }
    const QString appointments = protectedPath + u"/appointments"_s;
};

void TestEvents::tellsWhatHappens()
{
    ApiFixture api;
    EventListener desk(api, api.reception);
    QTRY_VERIFY(desk.isOpen());
    const QString id = book(api, u"10:00"_s);
    const QString path = appointments + u'/' + id + u"/status"_s;
    api.patch(path, api.reception, {{u"status"_s, u"confirmed"_s}});
    api.remove(appointments + u'/' + id, api.reception);
    QTRY_COMPARE(desk.names(), (QList<QByteArray>{"appointment.created", "appointment.status_changed",
                                                  "appointment.cancelled", "reminder.updated"}));
    const Event first = desk.events().constFirst();
    QCOMPARE(first.data[u"seq"_s].toInteger(), first.id);
    QCOMPARE(first.data[u"entity"_s].toString(), u"appointment"_s);
    QCOMPARE(first.data[u"op"_s].toString(), u"created"_s);
    QCOMPARE(first.data[u"id"_s].toString(), id);
    QCOMPARE(first.data[u"data"_s].toObject()[u"id"_s].toString(), id);
    QVERIFY(first.data[u"at"_s].toString().endsWith(u'Z'));
}

void TestEvents::tellsOfAMoveThatCancels()
{
    ApiFixture api;
    EventListener desk(api, api.reception);
    QTRY_VERIFY(desk.isOpen());
    QJsonObject body = api.visit(u"2026-06-03"_s, u"11:00"_s);
    body.insert(u"appointmentType"_s, u"Checkup"_s);
    body.insert(u"durationMinutes"_s, 30);
    body.insert(u"status"_s, u"cancelled"_s);
    QCOMPARE(api.put(appointments + u'/' + book(api, u"10:00"_s), api.reception, body).status, 200);
    QTRY_VERIFY(desk.names().size() >= 2);
    QCOMPARE(desk.names().at(1), "appointment.cancelled"_ba);
}

void TestEvents::tellsEveryKind()
{
    ApiFixture api;
    EventListener desk(api, api.reception);
    EventListener patient(api, api.patient);
    QTRY_VERIFY(desk.isOpen() && patient.isOpen());
    const QString visit = appointments + u'/' + book(api, u"10:00"_s);
    QJsonObject moved = api.visit(u"2026-06-03"_s, u"11:00"_s);
    moved.insert(u"appointmentType"_s, u"Checkup"_s);
    moved.insert(u"durationMinutes"_s, 30);
    moved.insert(u"status"_s, u"scheduled"_s);
    QCOMPARE(api.put(visit, api.reception, moved).status, 200);
    QCOMPARE(api.patch(visit + u"/status"_s, api.reception, {{u"status"_s, u"confirmed"_s}}).status, 200);
    QCOMPARE(api.remove(visit, api.patient).status, 200); // of which the desk is told
    const QString messages = protectedPath + u"/messages"_s;
    const Answer sent = api.post(messages, api.patient, {{u"message"_s, u"Good morning"_s}});
    QCOMPARE(api.put(messages + u'/' + sent.text("id"), api.reception, {{u"status"_s, u"read"_s}}).status, 200);
    QCOMPARE(api.remove(messages + u'/' + sent.text("id"), api.patient).status, 200);
    const QString module = protectedPath
                           + u"/mobile/permissions/clinic/%1/receptionist/invoices"_s.arg(api.clinic.clinic.toString());
    QCOMPARE(api.patch(module, api.admin, {{u"enabled"_s, false}}).status, 200);
    const QList<QByteArray> kinds{"appointment.created",   "appointment.updated",  "appointment.status_changed",
                                  "appointment.cancelled", "message.created",      "message.read",
                                  "message.deleted",       "notification.created", "permissions.updated",
                                  "reminder.updated"};
    for (const QByteArray &kind : kinds)
        QTRY_VERIFY2(desk.names().contains(kind) || patient.names().contains(kind), kind.constData());
    const QList<Event> heard = desk.events();
    for (const Event &event : heard) {
        const bool gone = event.data[u"op"_s] == u"deleted"_s;
        QVERIFY2(event.data[u"data"_s].isObject() != gone, event.name.constData());
    }
}

void TestEvents::devicesAreToldToThoseWhoSeeThem()
{
    ApiFixture api;
    QString code;
    {
        DirectSession session(api.clinic, api.clinic.patientActor());
        code = DeviceService(*session, api.keys).createPairingCode(api.clinic.ahmedUser).value().code;
        session.commit();
    }
    QCOMPARE(api.post(u"/api/v1/auth/pair"_s, {}, {{u"code"_s, code}, {u"deviceName"_s, u"Phone"_s}}).status, 200);
    const auto heard = [&api](const QByteArray &token) {
        QString name;
        for (const QJsonValue &change : api.get(protectedPath + u"/sync/changes"_s, token)["changes"].toArray()) {
            if (change[u"entity"_s] == u"device"_s)
                name += change[u"data"_s][u"name"_s].toString();
        }
        return name;
    };
    QCOMPARE(heard(api.reception), u"Phone"_s);
    QCOMPARE(heard(api.patient), u"Phone"_s);
    QCOMPARE(heard(api.doctor), QString());
    QCOMPARE(heard(api.other), QString());
}

void TestEvents::patientsHearOfTheirOwn()
{
    ApiFixture api;
    EventListener patient(api, api.patient);
    QTRY_VERIFY(patient.isOpen());
    book(api, u"10:00"_s, api.clinic.lucia);
    const QString own = book(api, u"12:00"_s);
    QTRY_COMPARE(patient.names(), (QList<QByteArray>{"appointment.created", "notification.created"}));
    QCOMPARE(patient.events().constFirst().data[u"id"_s].toString(), own);
}

void TestEvents::otherClinicsHearNothing()
{
    ApiFixture api;
    EventListener other(api, api.other);
    EventListener own(api, api.reception);
    QTRY_VERIFY(other.isOpen() && own.isOpen());
    book(api, u"10:00"_s);
    QTRY_COMPARE(own.events().size(), 1);
    QCOMPARE(other.events().size(), 0);
}

void TestEvents::replaysWithoutGapOrRepeat()
{
    ApiFixture api;
    const QString id = book(api, u"10:00"_s);
    const QString path = appointments + u'/' + id + u"/check-in"_s;
    const QString today = api.post(appointments, api.reception, api.visit(u"2026-06-01"_s, u"10:00"_s)).text("id");
    for (int i = 0; i < 130; ++i) { // more than one turn of catching up
        api.post(appointments + u'/' + today + u"/check-in"_s, api.reception, {});
        api.remove(appointments + u'/' + today + u"/check-in"_s, api.reception);
    }
    EventListener all(api, api.reception, "0");
    QTRY_COMPARE(all.events().size(), 262);
    const QList<Event> events = all.events();
    for (qsizetype i = 3; i < events.size(); ++i) // between the bookings lie notices, which are for others
        QVERIFY(events[i].id == events[i - 1].id + 1);
    EventListener rest(api, api.reception, QByteArray::number(events[200].id));
    QTRY_COMPARE(rest.events().size(), 61);
    EventListener byQuery(api, api.reception, {}, u"?since=%1"_s.arg(events[259].id));
    QTRY_COMPARE(byQuery.events().size(), 2);
    EventListener ahead(api, api.reception, "99999999");
    QTRY_VERIFY(ahead.isOpen());
    book(api, u"14:00"_s);
    QTRY_COMPARE(ahead.events().size(), 1);
}

void TestEvents::replayOvertakenByNewsStaysInOrder()
{
    ApiFixture api;
    const QString today = api.post(appointments, api.reception, api.visit(u"2026-06-01"_s, u"10:00"_s)).text("id");
    const QString path = appointments + u'/' + today + u"/check-in"_s;
    for (int i = 0; i < 150; ++i) {
        api.post(path, api.reception, {});
        api.remove(path, api.reception);
    }
    EventListener late(api, api.reception, "0");
    for (int i = 0; i < 10; ++i) // news while it is catching up
        book(api, u"%1:00"_s.arg(9 + i % 8, 2, 10, QChar(u'0')));
    QTRY_VERIFY(late.events().size() >= 305);
    const QList<Event> events = late.events();
    for (qsizetype i = 1; i < events.size(); ++i)
        QVERIFY(events[i].id > events[i - 1].id);
}

void TestEvents::badPositionsAreRefused()
{
    ApiFixture api;
    EventListener bad(api, api.reception, "yesterday");
    QTRY_VERIFY(bad.isFinished());
    QCOMPARE(bad.status(), 400);
    QCOMPARE(api.get(protectedPath + u"/events"_s, {}).status, 401);
}

void TestEvents::endsWithTheServer()
{
    ApiFixture api;
    EventListener desk(api, api.reception);
    QTRY_VERIFY(desk.isOpen());
    api.server->stop();
    QTRY_VERIFY(desk.isFinished());
}

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_events.moc"
