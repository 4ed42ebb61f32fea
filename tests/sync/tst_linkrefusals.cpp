#include <QJsonArray>
#include <QTest>

#include "tests/sync/deskfixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// The upstream decides: what it refuses is taken back here, is listed with the reason, and a person has it tried again,
/// overrides it or discards it. CONTRACT §10, §11.27, §11.37.
class TestLinkRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void refusedBookingLeavesTheCalendar();
    void refusedBookingHoldsBackOnlyItsOwn();
    void overridesARefusedBooking();
    void retriesARefusedBooking();
    void discardsAChange();
    void refusedMoveIsUndone();
    void statusThatIsThereAlreadyIsNoRefusal();

private:
    QJsonObject visit(const QString &date, const QString &time, PatientId patient = {}) const;
    QJsonArray hubVisits(const QString &date);
    QString bookAtHub(const QString &date, const QString &time, PatientId patient = {});
    /// The same slot here, with nobody listening, and at the hub; then the desk's sync goes on.
    std::pair<QString, QString> bookTwice();

    std::unique_ptr<ApiFixture> m_api;
    std::unique_ptr<DeskFixture> m_desk;
};

void TestLinkRefusals::init()
{
    m_api = std::make_unique<ApiFixture>();
    givePassword(*m_api, m_api->clinic.reception);
    m_desk = std::make_unique<DeskFixture>(m_api->server->url(), receptionEmail, goodPassword, m_api->clinic.clock);
    QVERIFY(m_desk->linked);
    m_desk->open();
    m_desk->startSync();
    QTRY_VERIFY(m_desk->isFollowing());
}

void TestLinkRefusals::cleanup()
{
    m_desk.reset();
    m_api.reset();
}

QJsonObject TestLinkRefusals::visit(const QString &date, const QString &time, PatientId patient) const
{
    QJsonObject body = m_api->visit(date, time);
    if (!patient.isNull())
        body.insert(u"patientId"_s, patient.toString());
    return body;
}

QJsonArray TestLinkRefusals::hubVisits(const QString &date)
{
    return m_api->get(protectedPath + u"/appointments?startDate=%1&endDate=%1"_s.arg(date), m_api->reception)["data"]
        .toArray();
}

QString TestLinkRefusals::bookAtHub(const QString &date, const QString &time, PatientId patient)
{
    return m_api->post(protectedPath + u"/appointments"_s, m_api->reception, visit(date, time, patient)).text("id");
}

std::pair<QString, QString> TestLinkRefusals::bookTwice()
{
    m_desk->stopSync();
    const QString mine = m_desk->post(u"/appointments"_s, visit(u"2026-06-02"_s, u"10:00"_s)).text("id");
    const QString theirs = bookAtHub(u"2026-06-02"_s, u"10:00"_s, m_api->clinic.lucia);
    m_desk->startSync();
    return {mine, theirs};
}

void TestLinkRefusals::refusedBookingLeavesTheCalendar()
{
    const auto [mine, theirs] = bookTwice();
    QTRY_COMPARE(m_desk->outboxStatuses(), QStringList{u"refused"_s});
    const QJsonObject refused = m_desk->outbox()[0].toObject();
    QCOMPARE(refused[u"code"_s].toString(), u"SLOT_CONFLICT"_s);
    QCOMPARE(refused[u"entity"_s].toString(), u"appointment"_s);
    QCOMPARE(refused[u"entityId"_s].toString(), mine);
    QCOMPARE(refused[u"op"_s].toString(), u"created"_s);
    QCOMPARE(refused[u"conflicts"_s][0][u"appointmentId"_s].toString(), theirs);
    QVERIFY(refused[u"error"_s].toString().startsWith(u"Time slot conflict"_s));
    QTRY_COMPARE(m_desk->visits(u"2026-06-02"_s).size(), 1);
    QCOMPARE(m_desk->visits(u"2026-06-02"_s)[0][u"id"_s].toString(), theirs);
    QCOMPARE(m_desk->get(u"/appointments/"_s + mine).status, 404);
    QCOMPARE(hubVisits(u"2026-06-02"_s).size(), 1);
}

void TestLinkRefusals::refusedBookingHoldsBackOnlyItsOwn()
{
    m_desk->stopSync();
    const QString mine = m_desk->post(u"/appointments"_s, visit(u"2026-06-02"_s, u"10:00"_s)).text("id");
    const QString status = u"/appointments/%1/status"_s.arg(mine);
    QCOMPARE(m_desk->call("PATCH", status, {{u"status"_s, u"confirmed"_s}}).status, 200);       // rests on the booking
    QCOMPARE(m_desk->post(u"/appointments"_s, visit(u"2026-06-03"_s, u"10:00"_s)).status, 201); // does not
    QVERIFY(!bookAtHub(u"2026-06-02"_s, u"10:00"_s, m_api->clinic.lucia).isEmpty());
    m_desk->startSync();
    QTRY_COMPARE(m_desk->outboxStatuses(), (QStringList{u"refused"_s, u"refused"_s, u"sent"_s}));
    QCOMPARE(m_desk->outbox()[1][u"code"_s].toString(), u"DEPENDS_ON_REFUSED"_s);
    QCOMPARE(hubVisits(u"2026-06-03"_s).size(), 1);
}

void TestLinkRefusals::overridesARefusedBooking()
{
    const auto [mine, theirs] = bookTwice();
    QTRY_COMPARE(m_desk->outboxStatuses(), QStringList{u"refused"_s});
    const QString change = u"/sync/outbox/"_s + m_desk->outbox()[0][u"id"_s].toString();
    QCOMPARE(m_desk->post(change + u"/override"_s, {{u"override"_s, u" "_s}}).status, 400);
    QCOMPARE(m_desk->post(change + u"/override"_s, {{u"override"_s, u"emergency"_s}}).status, 200);
    QTRY_COMPARE(m_desk->outboxStatuses(), QStringList{u"sent"_s});
    QTRY_COMPARE(m_desk->visits(u"2026-06-02"_s).size(), 2);
    QCOMPARE(hubVisits(u"2026-06-02"_s).size(), 2);
    QCOMPARE(m_desk->get(u"/appointments/"_s + mine).status, 200);
}

void TestLinkRefusals::retriesARefusedBooking()
{
    const auto [mine, theirs] = bookTwice();
    QTRY_COMPARE(m_desk->outboxStatuses(), QStringList{u"refused"_s});
    const QString change = u"/sync/outbox/"_s + m_desk->outbox()[0][u"id"_s].toString();
    QCOMPARE(m_desk->post(change + u"/retry"_s).status, 200);
    QTRY_COMPARE(m_desk->outboxStatuses(), QStringList{u"refused"_s}); // still taken
    m_api->remove(protectedPath + u"/appointments/"_s + theirs, m_api->reception);
    const Answer again = m_desk->post(change + u"/retry"_s);
    QCOMPARE(again.text("status"), u"pending"_s);
    QTRY_COMPARE(m_desk->outboxStatuses(), QStringList{u"sent"_s});
    QTRY_COMPARE(m_desk->get(u"/appointments/"_s + mine).text("status"), u"scheduled"_s);
    QCOMPARE(m_desk->post(change + u"/retry"_s).status, 400);
    QCOMPARE(m_desk->post(u"/sync/outbox/nothing/retry"_s).status, 404);
}

void TestLinkRefusals::discardsAChange()
{
    const auto [mine, theirs] = bookTwice();
    QTRY_COMPARE(m_desk->outboxStatuses(), QStringList{u"refused"_s});
    const QString change = u"/sync/outbox/"_s + m_desk->outbox()[0][u"id"_s].toString();
    QCOMPARE(m_desk->post(change + u"/discard"_s).status, 200);
    QVERIFY(m_desk->outbox().isEmpty());
    QCOMPARE(m_desk->post(change + u"/discard"_s).status, 404);
    // One that is only waiting goes likewise, and with it what it had shown.
    m_desk->stopSync();
    const QString other = m_desk->post(u"/appointments"_s, visit(u"2026-06-04"_s, u"10:00"_s)).text("id");
    QCOMPARE(m_desk->post(u"/sync/outbox/%1/discard"_s.arg(m_desk->outbox()[0][u"id"_s].toString())).status, 200);
    QCOMPARE(m_desk->get(u"/appointments/"_s + other).status, 404);
    m_desk->startSync();
    bookAtHub(u"2026-06-05"_s, u"10:00"_s);
    QTRY_COMPARE(m_desk->visits(u"2026-06-05"_s).size(), 1);
    QVERIFY(hubVisits(u"2026-06-04"_s).isEmpty());
}

void TestLinkRefusals::refusedMoveIsUndone()
{
    const QString mine = bookAtHub(u"2026-06-02"_s, u"10:00"_s);
    QTRY_COMPARE(m_desk->visits(u"2026-06-02"_s).size(), 1);
    m_desk->stopSync();
    QJsonObject moved = visit(u"2026-06-02"_s, u"14:00"_s);
    moved.insert(u"appointmentType"_s, u"Checkup"_s);
    moved.insert(u"durationMinutes"_s, 30);
    moved.insert(u"status"_s, u"scheduled"_s);
    QCOMPARE(m_desk->call("PUT", u"/appointments/"_s + mine, moved).status, 200);
    QCOMPARE(m_desk->get(u"/appointments/"_s + mine).text("appointmentTime"), u"14:00"_s);
    QVERIFY(!bookAtHub(u"2026-06-02"_s, u"14:00"_s, m_api->clinic.lucia).isEmpty());
    m_desk->startSync();
    QTRY_COMPARE(m_desk->outboxStatuses(), QStringList{u"refused"_s});
    QTRY_COMPARE(m_desk->get(u"/appointments/"_s + mine).text("appointmentTime"), u"10:00"_s);
    QTRY_COMPARE(m_desk->visits(u"2026-06-02"_s).size(), 2);
    const QString change = u"/sync/outbox/"_s + m_desk->outbox()[0][u"id"_s].toString();
    QCOMPARE(m_desk->post(change + u"/override"_s).status, 200);
    QTRY_COMPARE(m_desk->get(u"/appointments/"_s + mine).text("appointmentTime"), u"14:00"_s);
}

/// As after an attempt whose answer was lost.
void TestLinkRefusals::statusThatIsThereAlreadyIsNoRefusal()
{
    const QString id = bookAtHub(u"2026-06-02"_s, u"10:00"_s);
    QTRY_COMPARE(m_desk->visits(u"2026-06-02"_s).size(), 1);
    m_desk->stopSync();
    const QString status = u"/appointments/%1/status"_s.arg(id);
    QCOMPARE(m_desk->call("PATCH", status, {{u"status"_s, u"confirmed"_s}}).status, 200);
    QCOMPARE(m_desk->call("PATCH", status, {{u"status"_s, u"in_progress"_s}}).status, 200);
    m_api->patch(protectedPath + status, m_api->reception, {{u"status"_s, u"confirmed"_s}});
    m_desk->startSync();
    QTRY_COMPARE(m_desk->outboxStatuses(), (QStringList{u"sent"_s, u"sent"_s}));
    QCOMPARE(hubVisits(u"2026-06-02"_s)[0][u"status"_s].toString(), u"in_progress"_s);
    // One that cannot be any more is refused, and the desk shows what is.
    m_desk->stopSync();
    QCOMPARE(m_desk->call("PATCH", status, {{u"status"_s, u"completed"_s}}).status, 200);
    m_api->remove(protectedPath + u"/appointments/"_s + id, m_api->reception);
    m_desk->startSync();
    QTRY_COMPARE(m_desk->outboxStatuses().constLast(), u"refused"_s);
    QCOMPARE(m_desk->outbox()[2][u"code"_s].toString(), u"INVALID_STATUS_TRANSITION"_s);
    QTRY_COMPARE(m_desk->get(u"/appointments/"_s + id).text("status"), u"cancelled"_s);
}

QTEST_GUILESS_MAIN(TestLinkRefusals)
#include "tst_linkrefusals.moc"
