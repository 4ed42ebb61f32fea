#include <QTest>

#include "tests/sync/deskfixture.h"
#include "tests/sync/plainserver.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// A desk that is linked to a server which is not ours and speaks face M only. CONTRACT §10, §11.37.
class TestLinkPlain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void copiesWhatMTells();
    void polls();
    void keepsBothIds();
    void refusalsAreListed();
    void lostAnswerIsNotASecondBooking();
    void patientsOfOthersCannotBeMade();
    void signsInAgainWhereNothingIsRefreshed();

private:
    QJsonObject visit(const QString &date, const QString &time) const;
    QString lastRemote() const { return m_server->visits().constLast()[u"id"_s].toString(); }

    FakeClock m_clock{fromMs(1780322400000)}; // Monday 2026-06-01T14:00:00Z
    std::unique_ptr<PlainServer> m_server;
    std::unique_ptr<DeskFixture> m_desk;
    QString m_first; ///< a visit that was there before
};

void TestLinkPlain::init()
{
    m_server = std::make_unique<PlainServer>();
    m_first = m_server->book(u"2026-06-02"_s, u"10:00"_s, m_server->ahmed);
    m_desk = std::make_unique<DeskFixture>(m_server->url(), u"zainab@clinic.test"_s, goodPassword, m_clock);
    QVERIFY(m_desk->linked);
    m_desk->open();
    m_desk->startSync();
    QTRY_VERIFY(m_desk->isFollowing());
}

void TestLinkPlain::cleanup()
{
    m_desk.reset();
    m_server.reset();
}

QJsonObject TestLinkPlain::visit(const QString &date, const QString &time) const
{
    return {{u"patientId"_s, m_server->ahmed},
            {u"doctorId"_s, m_server->doctorId},
            {u"appointmentDate"_s, date},
            {u"appointmentTime"_s, time}};
}

void TestLinkPlain::copiesWhatMTells()
{
    const QJsonObject shown = m_desk->visits(u"2026-06-02"_s)[0].toObject();
    QCOMPARE(shown[u"id"_s].toString(), m_first);
    QCOMPARE(shown[u"appointmentTime"_s].toString(), u"10:00"_s);
    QCOMPARE(shown[u"patientName"_s].toString(), u"Ahmed Hassan"_s);
    QCOMPARE(shown[u"doctorName"_s].toString(), u"Dr. Fatima Khan"_s);
    QCOMPARE(shown[u"roomName"_s].toString(), u"Room 1"_s);
    QCOMPARE(m_desk->get(u"/doctors"_s)["data"].toArray().size(), 1);
    QCOMPARE(m_desk->get(u"/patients"_s)["data"][0][u"patientNumber"_s].toString(), u"P-2026-001"_s);
    QVERIFY(m_desk->outbox().isEmpty());
}

void TestLinkPlain::polls()
{
    const QString second = m_server->book(u"2026-06-03"_s, u"11:00"_s, m_server->ahmed);
    QTRY_COMPARE(m_desk->visits(u"2026-06-03"_s).size(), 1);
    m_server->change(second, u"appointmentTime"_s, u"12:00"_s);
    QTRY_COMPARE(m_desk->get(u"/appointments/"_s + second).text("appointmentTime"), u"12:00"_s);
    m_server->change(second, u"status"_s, u"completed"_s);
    QTRY_COMPARE(m_desk->get(u"/appointments/"_s + second).text("status"), u"completed"_s);
    m_server->forget(m_first); // one that is not in the list any more is asked for before it goes
    QTRY_COMPARE(m_desk->get(u"/appointments/"_s + m_first).text("status"), u"cancelled"_s);
    QVERIFY(m_desk->outbox().isEmpty());
}

void TestLinkPlain::keepsBothIds()
{
    const QString mine = m_desk->post(u"/appointments"_s, visit(u"2026-06-04"_s, u"09:00"_s)).text("id");
    QTRY_COMPARE(m_desk->outboxStatuses(), QStringList{u"sent"_s});
    const QString theirs = lastRemote();
    QVERIFY(theirs != mine);
    QCOMPARE(m_desk->call("PATCH", u"/appointments/%1/status"_s.arg(mine), {{u"status"_s, u"confirmed"_s}}).status,
             200);
    QTRY_COMPARE(m_server->visit(theirs)[u"status"_s].toString(), u"confirmed"_s);
    m_server->change(theirs, u"appointmentTime"_s, u"15:00"_s);
    QTRY_COMPARE(m_desk->get(u"/appointments/"_s + mine).text("appointmentTime"), u"15:00"_s);
    QCOMPARE(m_desk->visits(u"2026-06-04"_s).size(), 1); // one visit, not two
}

void TestLinkPlain::refusalsAreListed()
{
    m_desk->stopSync();
    const QString mine = m_desk->post(u"/appointments"_s, visit(u"2026-06-04"_s, u"09:00"_s)).text("id");
    const QString theirs = m_server->book(u"2026-06-04"_s, u"09:00"_s, m_server->ahmed);
    m_server->change(theirs, u"patientId"_s, u"550e8400-e29b-41d4-a716-446655440042"_s);
    m_server->change(theirs, u"patientName"_s, u"Other Person"_s);
    m_desk->startSync();
    QTRY_COMPARE(m_desk->outboxStatuses(), QStringList{u"refused"_s});
    const QJsonObject refused = m_desk->outbox()[0].toObject();
    QCOMPARE(refused[u"code"_s].toString(), u"SLOT_CONFLICT"_s);
    QCOMPARE(refused[u"conflicts"_s][0][u"appointmentId"_s].toString(), theirs);
    QTRY_COMPARE(m_desk->visits(u"2026-06-04"_s).size(), 1);
    QCOMPARE(m_desk->visits(u"2026-06-04"_s)[0][u"patientName"_s].toString(), u"Other Person"_s);
    QCOMPARE(m_desk->get(u"/appointments/"_s + mine).status, 404);
}

/// The server knows no idempotency keys: that the booking arrived is found out by looking.
void TestLinkPlain::lostAnswerIsNotASecondBooking()
{
    m_server->answersToSwallow = 1;
    const QString mine = m_desk->post(u"/appointments"_s, visit(u"2026-06-05"_s, u"09:00"_s)).text("id");
    QTRY_COMPARE(m_desk->outboxStatuses(), QStringList{u"sent"_s});
    QCOMPARE(m_server->calls(u"POST /appointments"_s), 1);
    QCOMPARE(m_server->visits().size(), 2);
    QCOMPARE(m_desk->visits(u"2026-06-05"_s).size(), 1);
    m_server->change(lastRemote(), u"status"_s, u"confirmed"_s);
    QTRY_COMPARE(m_desk->get(u"/appointments/"_s + mine).text("status"), u"confirmed"_s);
}

void TestLinkPlain::patientsOfOthersCannotBeMade()
{
    QCOMPARE(m_desk->post(u"/patients"_s, {{u"firstName"_s, u"Rosa"_s}, {u"lastName"_s, u"Mejía"_s}}).status, 201);
    QTRY_COMPARE(m_desk->outboxStatuses(), QStringList{u"refused"_s});
    QCOMPARE(m_desk->outbox()[0][u"code"_s].toString(), u"NOT_SUPPORTED"_s);
}

void TestLinkPlain::signsInAgainWhereNothingIsRefreshed()
{
    m_desk->stopSync();
    PlainServer server;
    server.givesRefreshTokens = false;
    const QString id = server.book(u"2026-06-02"_s, u"10:00"_s, server.ahmed);
    DeskFixture desk(server.url(), u"zainab@clinic.test"_s, goodPassword, m_clock);
    desk.open();
    desk.startSync();
    QTRY_COMPARE(desk.get(u"/appointments/"_s + id).status, 200);
    QCOMPARE(server.calls(u"POST /api/v1/auth/login"_s), 2);
}

QTEST_GUILESS_MAIN(TestLinkPlain)
#include "tst_linkplain.moc"
