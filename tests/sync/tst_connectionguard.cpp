#include <QTest>

#include "tests/sync/httpfixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Limits withoutExemption()
{
    Limits limits;
    limits.exemptLoopback = false;
    return limits;
}

/// What the client's side of many connections has come to.
struct Tally {
    int open = 0;
    int closed = 0;
    int timedOut = 0; ///< of the closed ones, told so by a 408
    bool operator==(const Tally &) const = default;
};

Tally tally(std::vector<RawClient> &clients)
{
    Tally result;
    for (RawClient &client : clients) {
        ++(client.isClosed() ? result.closed : result.open);
        result.timedOut += client.statuses() == QList<int>({408});
    }
    return result;
}

} // namespace

/// Time and numbers: what a connection may cost and for how long.
class TestConnectionGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headersInTime();
    void bodyInTime();
    void bodyAtAMinimumRate();
    void silentConnectionsGo();
    void idleConnectionsGo();
    void answersInTime();
    void lingersOnlySoLong();
    void takesNoMoreThanTheLimit();
    void slowLoris();
    void limitsPerAddress();
    void limitsTheRate();
    void readersWhoDoNotReadAreDropped();
    void requesterWhoDoesNotReadIsDropped();
    void floodDuringAnAnswerIsDropped();
};

void TestConnectionGuard::headersInTime()
{
    TestServer server;
    RawClient client = server.client();
    client.send("GET /hello HTTP/1.1\r\nHost: x\r\n");
    QTRY_COMPARE(server.connections(), 1);
    QTest::qWait(20);
    server.pass(9'999ms);
    QTest::qWait(20);
    QVERIFY(!client.isClosed());
    client.send("X: one more\r\n"); // does not buy more time
    QTest::qWait(20);
    server.pass(1ms);
    QTRY_COMPARE(client.statuses(), QList<int>({408}));
    QTRY_VERIFY(client.isClosed());
    QTRY_COMPARE(server.connections(), 0);
}

void TestConnectionGuard::bodyInTime()
{
    TestServer server;
    RawClient client = server.client();
    client.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf");
    QTRY_COMPARE(server.connections(), 1);
    QTest::qWait(20);
    server.pass(29s);
    QTest::qWait(20);
    QVERIFY(!client.isClosed());
    server.pass(1s);
    QTRY_COMPARE(client.statuses(), QList<int>({408}));
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(server.requests, 0);
}

void TestConnectionGuard::bodyAtAMinimumRate()
{
    TestServer server;
    RawClient slow = server.client();
    RawClient steady = server.client();
    for (RawClient *client : {&slow, &steady})
        client->send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n");
    QTRY_COMPARE(server.connections(), 2);
    for (int second = 0; second < 20; ++second) {
        slow.send("x");
        steady.send(QByteArray(5000, 'x'));
        QTRY_COMPARE(slow.socket().bytesToWrite() + steady.socket().bytesToWrite(), 0);
        QTest::qWait(10);
        server.pass(1s);
    }
    QTRY_COMPARE(slow.statuses(), QList<int>({408}));
    QTRY_COMPARE(steady.statuses(), QList<int>({200}));
}

void TestConnectionGuard::silentConnectionsGo()
{
    TestServer server;
    RawClient client = server.client();
    QTRY_COMPARE(server.connections(), 1);
    server.pass(10s);
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.received().isEmpty());
    QTRY_COMPARE(server.connections(), 0);
}

void TestConnectionGuard::idleConnectionsGo()
{
    TestServer server;
    RawClient client = server.client();
    client.send(getRequest("/hello"));
    QTRY_COMPARE(client.statuses(), QList<int>({200}));
    server.pass(59s);
    client.send(getRequest("/hello"));
    QTRY_COMPARE(client.statuses(), QList<int>({200, 200}));
    server.pass(59s);
    QTest::qWait(20);
    QVERIFY(!client.isClosed());
    server.pass(1s);
    QTRY_VERIFY(client.isClosed());
}

void TestConnectionGuard::answersInTime()
{
    TestServer server;
    RawClient held = server.client();
    RawClient forgotten = server.client();
    held.send(getRequest("/slow"));
    forgotten.send(getRequest("/forget"));
    QTRY_COMPARE(server.requests, 2);
    server.pass(60s);
    QTRY_COMPARE(held.statuses(), QList<int>({503}));
    QTRY_COMPARE(forgotten.statuses(), QList<int>({503}));
    server.slow.first()->reply(HttpReply::json(200, "{}")); // too late
    QTRY_VERIFY(held.isClosed());
    QCOMPARE(held.statuses(), QList<int>({503}));
}

void TestConnectionGuard::lingersOnlySoLong()
{
    Limits limits;
    TestServer server(limits);
    RawClient client = server.client();
    client.send("rubbish\r\n\r\n");
    QTRY_COMPARE(client.statuses(), QList<int>({400}));
    QTRY_COMPARE(server.connections(), 0); // the client has seen the end and left

    RawClient stubborn = server.client();
    stubborn.socket().setReadBufferSize(1); // never gets to the end of what it is sent
    stubborn.send("rubbish\r\n\r\n");
    QTRY_COMPARE(server.connections(), 1);
    QTest::qWait(50);
    server.pass(limits.lingerTime);
    QTRY_COMPARE(server.connections(), 0);
}

void TestConnectionGuard::takesNoMoreThanTheLimit()
{
    TestServer server;
    std::vector<RawClient> idle;
    for (int index = 0; index < 1000; ++index)
        idle.push_back(server.client());
    QTRY_COMPARE(tally(idle), (Tally{512, 488, 0}));
    QCOMPARE(server.connections(), 512);
    server.pass(10s);
    QTRY_COMPARE(tally(idle), (Tally{0, 1000, 0}));
    QTRY_COMPARE(server.connections(), 0);
    RawClient client = server.client();
    client.send(getRequest("/hello"));
    QTRY_COMPARE(client.statuses(), QList<int>({200}));
}

void TestConnectionGuard::slowLoris()
{
    TestServer server;
    std::vector<RawClient> slow;
    for (int index = 0; index < 400; ++index) {
        slow.push_back(server.client());
        slow.back().send("GET /hello HTTP/1.1\r\nX: ");
    }
    QTRY_COMPARE(server.connections(), 400);
    for (int second = 0; second < 9; ++second) {
        for (RawClient &client : slow)
            client.send("a");
        QTest::qWait(5);
        server.pass(1s);
        RawClient normal = server.client();
        normal.send(getRequest("/hello"));
        QTRY_COMPARE(normal.statuses(), QList<int>({200}));
    }
    QCOMPARE(tally(slow), (Tally{400, 0, 0}));
    server.pass(1s);
    QTRY_COMPARE(tally(slow), (Tally{0, 400, 400}));
}

void TestConnectionGuard::limitsPerAddress()
{
    TestServer server(withoutExemption());
    std::vector<RawClient> clients;
    for (int index = 0; index < 70; ++index)
        clients.push_back(server.client());
    QTRY_COMPARE(tally(clients), (Tally{64, 6, 0}));
    clients.clear();
    QTRY_COMPARE(server.connections(), 0);
    RawClient client = server.client();
    client.send(getRequest("/hello"));
    QTRY_COMPARE(client.statuses(), QList<int>({200}));
}

void TestConnectionGuard::limitsTheRate()
{
    Limits limits = withoutExemption();
    limits.requestBurst = 3;
    limits.requestsPerSecond = 2;
    TestServer server(limits);
    RawClient client = server.client();
    client.send(getRequest("/hello").repeated(4));
    QTRY_COMPARE(client.statuses(), QList<int>({200, 200, 200, 429}));
    QCOMPARE(client.replies().last().headers.value("retry-after"), QByteArray("1"));
    server.pass(1s);
    RawClient later = server.client();
    later.send(getRequest("/hello").repeated(3));
    QTRY_COMPARE(later.statuses(), QList<int>({200, 200, 429}));
}

void TestConnectionGuard::readersWhoDoNotReadAreDropped()
{
    TestServer server;
    RawClient client = server.client();
    client.socket().setReadBufferSize(1024);
    client.send(getRequest("/slow"));
    QTRY_COMPARE(server.slow.size(), 1);
    server.slow.first()->reply({200, "text/plain", QByteArray(16 * 1024 * 1024, 'x'), {}});
    QTest::qWait(50);
    QCOMPARE(server.connections(), 1);
    server.pass(60s);
    QTRY_COMPARE(server.connections(), 0);
}

void TestConnectionGuard::requesterWhoDoesNotReadIsDropped()
{
    TestServer server;
    RawClient client = server.client();
    client.socket().setReadBufferSize(1024);
    const QByteArray request = postRequest("/echo", QByteArray(1024 * 1024, 'x'));
    for (int index = 0; index < 40; ++index)
        client.send(request);
    QTRY_COMPARE_WITH_TIMEOUT(server.connections(), 0, 20'000);
    QVERIFY(server.requests < 40);
}

void TestConnectionGuard::floodDuringAnAnswerIsDropped()
{
    TestServer server;
    RawClient client = server.client();
    client.send(getRequest("/slow"));
    QTRY_COMPARE(server.slow.size(), 1);
    client.send(QByteArray(4 * 1024 * 1024, 'x'));
    QTRY_COMPARE(server.connections(), 0);
    QVERIFY(!server.slow.first()->isOpen());
}

QTEST_GUILESS_MAIN(TestConnectionGuard)
#include "tst_connectionguard.moc"
