#include <QJsonArray>
#include <QTest>

#include "sync/api/tlscertificate.h"
#include "tests/sync/deskfixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Two desks of one clinic, each with its own database: a hub, and one that is linked to it. CONTRACT §10, §11.27, §11.37.
class TestLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void copiesTheClinic();
    void followsTheHub();
    void bookingsGoUp();
    void worksWithoutTheHub();
    void keepsTheOrder();
    void patientsGoUpFirst();
    void takesTheAccountsOfTheHub();
    void renewsItsToken();
    void refusesAnotherCertificate();
    void readsEverythingAgain();
    void sendsMessagesAndPayments();
    void outboxIsForStaffAndEmptyAtAHub();

private:
    QJsonObject visit(const QString &date, const QString &time, PatientId patient = {}) const;
    void cut();
    void mend();
    QJsonArray hubVisits(const QString &date);
    QString bookAtHub(const QString &date, const QString &time, PatientId patient = {});

    std::unique_ptr<ApiFixture> m_api;
    std::unique_ptr<DeskFixture> m_desk;
    quint16 m_port = 0;
};

void TestLink::init()
{
    m_api = std::make_unique<ApiFixture>();
    givePassword(*m_api, m_api->clinic.reception);
    m_port = m_api->server->port();
    m_desk = std::make_unique<DeskFixture>(m_api->server->url(), receptionEmail, goodPassword, m_api->clinic.clock);
    QVERIFY(m_desk->linked);
    m_desk->open();
    m_desk->startSync();
    QTRY_VERIFY(m_desk->isFollowing());
}

void TestLink::cleanup()
{
    m_desk.reset();
    m_api.reset();
}

QJsonObject TestLink::visit(const QString &date, const QString &time, PatientId patient) const
{
    QJsonObject body = m_api->visit(date, time);
    if (!patient.isNull())
        body.insert(u"patientId"_s, patient.toString());
    return body;
}

/// The hub's server goes away; its clinic stays.
void TestLink::cut()
{
    m_api->server->stop();
    QTRY_COMPARE(m_desk->sync->state(), SyncState::Offline);
}

void TestLink::mend()
{
    m_api->server = std::make_unique<HubServer>(*m_api->hub, m_api->keys, m_api->hashes);
    HubServer::Options options;
    options.port = m_port;
    QVERIFY(m_api->server->start(options));
}

QJsonArray TestLink::hubVisits(const QString &date)
{
    return m_api->get(protectedPath + u"/appointments?startDate=%1&endDate=%1"_s.arg(date), m_api->reception)["data"]
        .toArray();
}

QString TestLink::bookAtHub(const QString &date, const QString &time, PatientId patient)
{
    return m_api->post(protectedPath + u"/appointments"_s, m_api->reception, visit(date, time, patient)).text("id");
}

void TestLink::copiesTheClinic()
{
    const auto same = [&](const QString &path) {
        return m_desk->get(path).object()[u"data"_s]
               == m_api->get(protectedPath + path, m_api->reception).object()[u"data"_s];
    };
    QVERIFY(same(u"/doctors"_s));
    QVERIFY(same(u"/rooms"_s));
    QVERIFY(same(u"/appointment-types"_s));
    const QString schedule = u"/doctors/%1/schedule"_s.arg(m_api->clinic.khan.toString());
    QCOMPARE(m_desk->get(schedule).object(), m_api->get(protectedPath + schedule, m_api->reception).object());
    QCOMPARE(m_desk->get(u"/patients"_s)["pagination"].toObject()[u"total"_s].toInt(), 3);
    const QString ahmed = u"/patients/"_s + m_api->clinic.ahmed.toString();
    QCOMPARE(m_desk->get(ahmed).text("phone"), u"+50377654321"_s);
    QCOMPARE(m_desk->get(ahmed).text("patientNumber"),
             m_api->get(protectedPath + ahmed, m_api->reception).text("patientNumber"));
    // The clinic's own zone and hours: Saturday is open until 17:00, Sunday is closed.
    const QJsonObject sunday = m_desk->get(u"/appointments/available-slots?date=2026-06-07"_s).object();
    QVERIFY(sunday[u"clinicHours"_s].toObject()[u"isClosed"_s].toBool());
    const QJsonObject saturday = m_desk->get(u"/appointments/available-slots?date=2026-06-06"_s).object();
    QCOMPARE(saturday[u"clinicHours"_s].toObject()[u"closeTime"_s].toString(), u"17:00"_s);
    QCOMPARE(m_desk->outbox().size(), 0); // what was copied does not echo
}

void TestLink::followsTheHub()
{
    const QString id = bookAtHub(u"2026-06-02"_s, u"10:00"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->visits(u"2026-06-02"_s).size(), 1, 1'000);
    QCOMPARE(m_desk->visits(u"2026-06-02"_s)[0][u"id"_s].toString(), id);
    QCOMPARE(m_desk->visits(u"2026-06-02"_s)[0][u"appointmentTime"_s].toString(), u"10:00"_s);
    m_api->patch(protectedPath + u"/appointments/%1/status"_s.arg(id), m_api->reception,
                 {{u"status"_s, u"confirmed"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->get(u"/appointments/"_s + id).text("status"), u"confirmed"_s, 1'000);
    m_api->remove(protectedPath + u"/appointments/"_s + id, m_api->reception);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->get(u"/appointments/"_s + id).text("status"), u"cancelled"_s, 1'000);
    const QString patient = m_api
                                ->post(protectedPath + u"/patients"_s, m_api->reception,
                                       {{u"firstName"_s, u"Nueva"_s}, {u"lastName"_s, u"Persona"_s}})
                                .text("id");
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->get(u"/patients/"_s + patient).text("firstName"), u"Nueva"_s, 1'000);
    QCOMPARE(m_desk->outbox().size(), 0);
}

void TestLink::bookingsGoUp()
{
    const Answer booked = m_desk->post(u"/appointments"_s, visit(u"2026-06-02"_s, u"11:00"_s));
    QCOMPARE(booked.status, 201);
    QTRY_COMPARE(hubVisits(u"2026-06-02"_s).size(), 1);
    QCOMPARE(hubVisits(u"2026-06-02"_s)[0][u"id"_s].toString(), booked.text("id")); // one id on both sides
    QTRY_COMPARE(m_desk->outboxStatuses(), QStringList{u"sent"_s});
    const QString path = u"/appointments/"_s + booked.text("id");
    QJsonObject moved = visit(u"2026-06-03"_s, u"12:00"_s);
    moved.insert(u"appointmentType"_s, u"Quick"_s);
    moved.insert(u"durationMinutes"_s, 15);
    moved.insert(u"status"_s, u"confirmed"_s);
    QCOMPARE(m_desk->call("PUT", path, moved).status, 200);
    QTRY_COMPARE(hubVisits(u"2026-06-03"_s).size(), 1);
    QCOMPARE(hubVisits(u"2026-06-03"_s)[0][u"status"_s].toString(), u"confirmed"_s);
    QCOMPARE(m_desk->call("DELETE", path, {{u"reason"_s, u"ill"_s}}).status, 200);
    QTRY_COMPARE(hubVisits(u"2026-06-03"_s)[0][u"status"_s].toString(), u"cancelled"_s);
    QTRY_COMPARE(m_desk->outboxStatuses(), (QStringList{u"sent"_s, u"sent"_s, u"sent"_s}));
    QCOMPARE(m_desk->visits(u"2026-06-03"_s).size(), 1);
}

void TestLink::worksWithoutTheHub()
{
    cut();
    QCOMPARE(m_desk->post(u"/appointments"_s, visit(u"2026-06-02"_s, u"09:00"_s)).status, 201);
    QCOMPARE(m_desk->visits(u"2026-06-02"_s).size(), 1);                                        // at once
    QCOMPARE(m_desk->post(u"/appointments"_s, visit(u"2026-06-02"_s, u"09:00"_s)).status, 409); // our own rules hold
    QCOMPARE(m_desk->outboxStatuses(), QStringList{u"pending"_s});
    QCOMPARE(m_desk->login(receptionEmail, goodPassword).status, 200);
    QCOMPARE(m_desk->login(receptionEmail, u"another"_s).status, 401);
    m_desk->close(); // the program ends and starts again, still offline
    m_desk->open();
    m_desk->startSync();
    QCOMPARE(m_desk->outboxStatuses(), QStringList{u"pending"_s});
    mend();
    QTRY_COMPARE_WITH_TIMEOUT(hubVisits(u"2026-06-02"_s).size(), 1, 10'000);
    QTRY_COMPARE(m_desk->outboxStatuses(), QStringList{u"sent"_s});
}

void TestLink::keepsTheOrder()
{
    cut();
    for (int hour = 9; hour < 16; ++hour) {
        QCOMPARE(
            m_desk->post(u"/appointments"_s, visit(u"2026-06-02"_s, u"%1:00"_s.arg(hour, 2, 10, QChar(u'0')))).status,
            201);
    }
    mend();
    QTRY_COMPARE_WITH_TIMEOUT(hubVisits(u"2026-06-02"_s).size(), 7, 10'000);
    const Answer changes = m_api->get(protectedPath + u"/sync/changes?since=0&limit=500"_s, m_api->reception);
    QStringList times;
    for (const QJsonValue &change : changes["changes"].toArray()) {
        if (change[u"entity"_s].toString() == u"appointment"_s)
            times.append(change[u"data"_s][u"appointmentTime"_s].toString());
    }
    QStringList sorted = times;
    sorted.sort();
    QCOMPARE(times, sorted);
    QCOMPARE(times.size(), 7);
}

void TestLink::patientsGoUpFirst()
{
    cut();
    const Answer patient = m_desk->post(u"/patients"_s, {{u"firstName"_s, u"Rosa"_s},
                                                         {u"lastName"_s, u"Mejía"_s},
                                                         {u"phone"_s, u"7000 1234"_s},
                                                         {u"dui"_s, u"01234567-8"_s}});
    QCOMPARE(patient.status, 201);
    const PatientId id = PatientId::parse(patient.text("id")).value();
    QCOMPARE(m_desk->post(u"/appointments"_s, visit(u"2026-06-02"_s, u"10:00"_s, id)).status, 201);
    const auto waiting = m_desk->hub->reader().value()->ask(RemoteChanges::actor(m_desk->clinic),
                                                            [](Session &session) -> Result<QList<SyncChange>> {
                                                                return SyncOutbox(session).list();
                                                            });
    QCOMPARE(waiting->size(), 2);
    QVERIFY(!QJsonDocument(waiting->constFirst().request).toJson().contains("01234567")); // no secret lies about
    mend();
    // The hub numbers its patients itself, and had one more in the meantime.
    const QString first = m_api
                              ->post(protectedPath + u"/patients"_s, m_api->reception,
                                     {{u"firstName"_s, u"Nueva"_s}, {u"lastName"_s, u"Persona"_s}})
                              .text("patientNumber");
    QTRY_COMPARE_WITH_TIMEOUT(hubVisits(u"2026-06-02"_s).size(), 1, 10'000);
    const Answer there = m_api->get(protectedPath + u"/patients/"_s + patient.text("id"), m_api->reception);
    QCOMPARE(there.text("phone"), u"+50370001234"_s);
    QVERIFY(there["hasDui"].toBool());
    QTRY_COMPARE(m_desk->get(u"/patients/"_s + patient.text("id")).text("patientNumber"), there.text("patientNumber"));
    QTRY_COMPARE(m_desk->get(u"/patients"_s)["pagination"].toObject()[u"total"_s].toInt(), 5);
    QVERIFY(first != there.text("patientNumber"));
    QCOMPARE(m_desk->get(u"/patients?search="_s + first)["data"][0][u"firstName"_s].toString(), u"Nueva"_s);
}

void TestLink::takesTheAccountsOfTheHub()
{
    givePassword(*m_api, m_api->clinic.khan);
    const QString doctor = u"fatima@khan.test"_s;
    QCOMPARE(m_desk->login(doctor, u"wrong"_s).status, 401);
    const Answer online = m_desk->login(doctor, goodPassword); // asked upstream
    QCOMPARE(online.status, 200);
    QCOMPARE(online["user"].toObject()[u"role"_s].toString(), u"doctor"_s);
    cut();
    const Answer offline = m_desk->login(doctor, goodPassword); // known here by now
    QCOMPARE(offline.status, 200);
    QCOMPARE(offline["user"].toObject()[u"id"_s].toString(), m_api->clinic.khan.toString());
    QCOMPARE(m_desk->login(u"luis@garcía.test"_s, goodPassword).status, 401);
}

void TestLink::renewsItsToken()
{
    for (int day = 2; day < 5; ++day) {
        m_api->clinic.clock.advance(std::chrono::minutes(20)); // an access token lasts 15
        const QString date = u"2026-06-0%1"_s.arg(day);
        bookAtHub(date, u"15:00"_s);
        QTRY_COMPARE(m_desk->visits(date).size(), 1);
    }
    QVERIFY(m_desk->isFollowing());
}

void TestLink::refusesAnotherCertificate()
{
    // The same address, TLS with two certificates in turn.
    QTemporaryDir folder;
    const TlsNames names{u"hub"_s, {u"localhost"_s}, {QHostAddress(QHostAddress::LocalHost)}};
    const TlsIdentity first = issueTlsIdentity(names, m_api->clinic.clock.now()).value();
    const TlsIdentity second = issueTlsIdentity(names, m_api->clinic.clock.now()).value();
    const auto serveAs = [&](const TlsIdentity &identity) {
        m_api->server->stop();
        m_api->server = std::make_unique<HubServer>(*m_api->hub, m_api->keys, m_api->hashes);
        HubServer::Options options;
        options.port = m_port;
        options.tls = identity.configuration();
        return m_api->server->start(options).ok();
    };
    m_desk->close();
    QVERIFY(serveAs(first));
    QVERIFY(!DeskFixture(m_api->server->url(), receptionEmail, goodPassword, m_api->clinic.clock, second.fingerprint())
                 .linked);
    DeskFixture desk(m_api->server->url(), receptionEmail, goodPassword, m_api->clinic.clock, first.fingerprint());
    QVERIFY(desk.linked);
    desk.open();
    desk.startSync();
    QTRY_VERIFY(desk.isFollowing());
    QCOMPARE(desk.get(u"/patients"_s)["pagination"].toObject()[u"total"_s].toInt(), 3);
    QVERIFY(serveAs(second));
    QTRY_COMPARE(desk.sync->state(), SyncState::WrongCertificate);
    QCOMPARE(desk.post(u"/appointments"_s, visit(u"2026-06-02"_s, u"10:00"_s)).status, 201);
    QCOMPARE(desk.outboxStatuses(), QStringList{u"pending"_s});
    QVERIFY(serveAs(first));
    QTRY_COMPARE(desk.outboxStatuses(), QStringList{u"sent"_s});
}

/// The changes that a desk would need are no longer kept at the hub.
void TestLink::readsEverythingAgain()
{
    m_desk->stopSync();
    const QString id = bookAtHub(u"2026-06-02"_s, u"10:00"_s);
    const auto forget = [&] {
        auto database = Database::open(m_api->clinic.databasePath(), Database::Mode::ReadWrite).value();
        database->runScript("DELETE FROM journal WHERE seq < (SELECT max(seq) FROM journal)");
    };
    bookAtHub(u"2026-06-03"_s, u"10:00"_s);
    bookAtHub(u"2026-06-04"_s, u"10:00"_s);
    forget();
    QCOMPARE(m_api->get(protectedPath + u"/sync/changes?since=0"_s, m_api->reception).status, 410);
    m_desk->startSync();
    QTRY_COMPARE(m_desk->visits(u"2026-06-02"_s).size(), 1);
    QCOMPARE(m_desk->visits(u"2026-06-02"_s)[0][u"id"_s].toString(), id);
    QTRY_VERIFY(m_desk->isFollowing());
    bookAtHub(u"2026-06-05"_s, u"10:00"_s);
    QTRY_COMPARE(m_desk->visits(u"2026-06-05"_s).size(), 1);
}

void TestLink::sendsMessagesAndPayments()
{
    QCOMPARE(m_desk
                 ->post(u"/messages"_s, {{u"patientId"_s, m_api->clinic.lucia.toString()},
                                         {u"type"_s, u"portal"_s},
                                         {u"message"_s, u"We have your results"_s}})
                 .status,
             201);
    const QString thread = u"/messages/conversations/patient-"_s + m_api->clinic.lucia.toString();
    const auto texts = [&] {
        QStringList found;
        const auto messages = QJsonDocument::fromJson(m_api->get(protectedPath + thread, m_api->reception).bytes)
                                  .array();
        for (const QJsonValue &message : messages)
            found.append(message[u"message"_s].toString());
        return found;
    };
    QTRY_COMPARE(texts(), QStringList{u"We have your results"_s});
    const QString id = m_desk->post(u"/appointments"_s, visit(u"2026-06-02"_s, u"10:00"_s)).text("id");
    const QString status = u"/appointments/%1/status"_s.arg(id);
    QCOMPARE(m_desk->call("PATCH", status, {{u"status"_s, u"in_progress"_s}}).status, 200);
    const QJsonObject bill{
        {u"items"_s, QJsonArray{QJsonObject{{u"description"_s, u"Cleaning"_s}, {u"unitPrice"_s, 50}}}}};
    const Answer done = m_desk->call("PATCH", status, {{u"status"_s, u"completed"_s}, {u"invoice"_s, bill}});
    QCOMPARE(done.status, 200);
    const QString invoice = done.text("invoiceId");
    QCOMPARE(
        m_desk->post(u"/invoices/%1/payments"_s.arg(invoice), {{u"amount"_s, 20}, {u"method"_s, u"cash"_s}}).status,
        201);
    const auto there = [&] { return m_api->get(protectedPath + u"/appointments/"_s + id, m_api->reception).object(); };
    QTRY_COMPARE(there()[u"invoiceBalance"_s].toInt(), 30);
    QTRY_VERIFY(!m_desk->outboxStatuses().contains(u"pending"_s));
    QVERIFY(!m_desk->outboxStatuses().contains(u"refused"_s));
    // Still one invoice here, although the hub calls it otherwise.
    bookAtHub(u"2026-06-05"_s, u"10:00"_s);
    QTRY_COMPARE(m_desk->visits(u"2026-06-05"_s).size(), 1);
    QCOMPARE(m_desk->get(u"/invoices"_s)["pagination"].toObject()[u"total"_s].toInt(), 1);
    QCOMPARE(texts(), QStringList{u"We have your results"_s});
}

void TestLink::outboxIsForStaffAndEmptyAtAHub()
{
    const QString path = protectedPath + u"/sync/outbox"_s;
    QCOMPARE(m_api->get(path, m_api->patient).status, 403);
    QCOMPARE(m_api->get(path, m_api->reception).object(), (QJsonObject{{u"data"_s, QJsonArray()}}));
    QCOMPARE(m_api->get(protectedPath + u"/sync/snapshot"_s, m_api->patient).status, 403);
}

QTEST_GUILESS_MAIN(TestLink)
#include "tst_link.moc"
