#include <QTest>

#include "tests/sync/httpfixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray message = "data: {\"n\":1}\n\n";

} // namespace

/// Answers that come late, in order or never, streams, and everybody leaving.
class TestExchange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clientLeavesBeforeTheAnswer();
    void answersInOrder();
    void answersOnlyOnce();
    void handlerMayThrow();
    void streams();
    void streamOfHead();
    void hundredsOfListeners();
    void silentListenerIsDropped();
    void talkingListenerIsDropped();
    void shutsDownInOrder();
    void shutsDownDespiteStubbornClients();
    void goesWithOpenConnections();
};

void TestExchange::clientLeavesBeforeTheAnswer()
{
    TestServer server;
    int goodbyes = 0;
    for (int index = 0; index < 50; ++index) {
        RawClient client = server.client();
        client.send(getRequest("/slow"));
        QTRY_COMPARE(server.slow.size(), index + 1);
        server.slow.last()->whenClosed(server.server.get(), [&goodbyes] { ++goodbyes; });
        if (index % 2 == 0)
            client.socket().abort();
    }
    QTRY_COMPARE(server.connections(), 0);
    QCOMPARE(goodbyes, 50);
    for (const ExchangePtr &exchange : std::as_const(server.slow)) {
        QVERIFY(!exchange->isOpen());
        exchange->reply(HttpReply::json(200, "{}"));
        QVERIFY(!exchange->beginStream({}));
        QVERIFY(!exchange->write("x"));
        exchange->endStream();
    }
    RawClient client = server.client();
    client.send(getRequest("/hello"));
    QTRY_COMPARE(client.statuses(), QList<int>({200}));
}

void TestExchange::answersInOrder()
{
    TestServer server;
    RawClient client = server.client();
    client.send(getRequest("/slow") + getRequest("/hello") + "GET /sh");
    QTRY_COMPARE(server.slow.size(), 1);
    client.send(QByteArray("ow/x HTTP/1.1\r\nHost: x\r\n\r\n" + getRequest("/slow")));
    QTest::qWait(50);
    QCOMPARE(server.requests, 1);
    QVERIFY(client.received().isEmpty());
    server.slow.first()->reply(HttpReply::json(201, "{}"));
    QTRY_COMPARE(client.statuses(), QList<int>({201, 200, 200}));
    QTRY_COMPARE(server.slow.size(), 2);
    server.slow.last()->reply(HttpReply::json(202, "{}"));
    QTRY_COMPARE(client.statuses(), QList<int>({201, 200, 200, 202}));
    QCOMPARE(client.replies().at(2).body, QByteArray("x"));
}

void TestExchange::answersOnlyOnce()
{
    TestServer server;
    RawClient client = server.client();
    client.send(getRequest("/slow") + getRequest("/slow"));
    QTRY_COMPARE(server.slow.size(), 1);
    const ExchangePtr first = server.slow.first();
    first->reply(HttpReply::json(200, "{}"));
    first->reply(HttpReply::json(201, "{}"));
    QTRY_COMPARE(server.slow.size(), 2);
    first->reply(HttpReply::json(202, "{}")); // must not answer the second
    server.slow.last()->reply(HttpReply::json(203, "{}"));
    QTRY_COMPARE(client.statuses(), QList<int>({200, 203}));
}

void TestExchange::handlerMayThrow()
{
    TestServer server;
    RawClient client = server.client();
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"^incident \\S+ exception \\S+$"_s));
    client.send(getRequest("/throw") + getRequest("/hello"));
    QTRY_COMPARE(client.statuses(), QList<int>({500, 200}));
    QVERIFY(!client.received().contains("secret"));
}

void TestExchange::streams()
{
    TestServer server;
    RawClient client = server.client();
    client.send(getRequest("/sse"));
    QTRY_COMPARE(server.streams.size(), 1);
    QTRY_VERIFY(client.received().endsWith("\r\n\r\n"));
    QVERIFY(client.received().startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(client.received().contains("\r\nContent-Type: text/event-stream\r\n"));
    QVERIFY(!client.received().contains("Content-Length"));
    QVERIFY(server.streams.first()->write(message));
    QVERIFY(server.streams.first()->write(message));
    QTRY_VERIFY(client.received().endsWith(message.repeated(2)));
    server.pass(1h);
    QTest::qWait(20);
    QVERIFY(server.streams.first()->isStreaming());
    server.streams.first()->reply(HttpReply::json(200, "{}")); // it has its answer
    server.streams.first()->endStream();
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.received().endsWith(message.repeated(2)));
    QVERIFY(!server.streams.first()->write(message));
}

void TestExchange::streamOfHead()
{
    TestServer server;
    RawClient client = server.client();
    client.send("HEAD /sse HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(client.statuses(true), QList<int>({200}));
    QCOMPARE(client.replies(true).first().headers.value("content-type"), QByteArray("text/event-stream"));
    QTRY_VERIFY(client.isClosed());
    QVERIFY(server.streams.isEmpty());
}

void TestExchange::hundredsOfListeners()
{
    TestServer server;
    std::vector<RawClient> listeners;
    for (int index = 0; index < 500; ++index) {
        listeners.push_back(server.client());
        listeners.back().send(getRequest("/sse"));
    }
    QTRY_COMPARE(server.streams.size(), 500);
    for (int round = 0; round < 3; ++round) {
        for (const ExchangePtr &stream : std::as_const(server.streams))
            QVERIFY(stream->write(message));
    }
    for (RawClient &listener : listeners)
        QTRY_VERIFY(listener.received().endsWith(message.repeated(3)));
    for (size_t index = 0; index < listeners.size(); ++index)
        index % 2 == 0 ? listeners[index].socket().abort() : listeners[index].socket().disconnectFromHost();
    QTRY_COMPARE(server.connections(), 0);
    for (const ExchangePtr &stream : std::as_const(server.streams))
        QVERIFY(!stream->write(message));
}

void TestExchange::silentListenerIsDropped()
{
    TestServer server;
    RawClient silent = server.client();
    RawClient reading = server.client();
    silent.socket().setReadBufferSize(1024);
    silent.send(getRequest("/sse"));
    QTRY_COMPARE(server.streams.size(), 1);
    reading.send(getRequest("/sse"));
    QTRY_COMPARE(server.streams.size(), 2);
    const QByteArray big = "data: " + QByteArray(32 * 1024, 'x') + "\n\n";
    qint64 written = 0;
    while (server.streams.first()->write(big) && written < 64 * 1024 * 1024) {
        written += big.size();
        QVERIFY(server.streams.last()->write(big));
        QTRY_VERIFY(reading.received().size() > written);
    }
    QVERIFY2(written < 16 * 1024 * 1024, qPrintable(QString::number(written)));
    QVERIFY(!server.streams.first()->isStreaming());
    QTRY_COMPARE(server.connections(), 1);
    QVERIFY(server.streams.last()->write(message));
}

void TestExchange::talkingListenerIsDropped()
{
    TestServer server;
    RawClient client = server.client();
    client.send(getRequest("/sse"));
    QTRY_COMPARE(server.streams.size(), 1);
    client.send(getRequest("/hello"));
    QTest::qWait(20);
    QCOMPARE(server.requests, 1);
    QVERIFY(server.streams.first()->isStreaming());
    client.send(QByteArray(32 * 1024, 'x'));
    QTRY_COMPARE(server.connections(), 0);
}

void TestExchange::shutsDownInOrder()
{
    TestServer server;
    RawClient idle = server.client();
    RawClient waiting = server.client();
    RawClient listening = server.client();
    idle.send(getRequest("/hello"));
    waiting.send(getRequest("/slow"));
    listening.send(getRequest("/sse"));
    QTRY_COMPARE(server.requests, 3);
    bool emptied = false;
    connect(&server.server->guard(), &GuardServer::emptied, this, [&emptied] { emptied = true; });
    const quint16 port = server.port();
    server.server->guard().shutDown();
    QTRY_VERIFY(idle.isClosed());
    QTRY_VERIFY(listening.isClosed());
    QVERIFY(!emptied);
    RawClient late(port);
    QTRY_COMPARE(late.socket().error(), QAbstractSocket::ConnectionRefusedError);
    server.slow.first()->reply(HttpReply::json(200, "{}"));
    QTRY_COMPARE(waiting.statuses(), QList<int>({200}));
    QCOMPARE(waiting.replies().first().headers.value("connection"), QByteArray("close"));
    QTRY_VERIFY(emptied);
    QTRY_VERIFY(waiting.isClosed());
}

/// Clients that neither finish their request nor hang up do not keep the hub from ending.
void TestExchange::shutsDownDespiteStubbornClients()
{
    const Limits limits;
    TestServer server(limits);
    RawClient half = server.client();
    half.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf");
    RawClient refused = server.client();
    refused.socket().setReadBufferSize(1); // never hangs up
    refused.send("rubbish\r\n\r\n");
    QTRY_COMPARE(server.connections(), 2);
    QTest::qWait(50);
    server.server->guard().shutDown();
    QTRY_COMPARE(server.connections(), 1);
    server.pass(limits.lingerTime);
    QTRY_COMPARE(half.statuses(), QList<int>({408}));
    QTRY_COMPARE(server.connections(), 0);
}

void TestExchange::goesWithOpenConnections()
{
    auto server = std::make_unique<TestServer>();
    std::vector<RawClient> clients;
    for (int index = 0; index < 9; ++index) {
        clients.push_back(server->client());
        clients.back().send(index % 3 == 0   ? getRequest("/slow")
                            : index % 3 == 1 ? getRequest("/sse")
                                             : QByteArray("GET /"));
    }
    QTRY_COMPARE(server->requests, 6);
    const QList<ExchangePtr> kept = server->slow + server->streams;
    server.reset();
    for (const ExchangePtr &exchange : kept)
        exchange->reply(HttpReply::json(200, "{}"));
    for (RawClient &client : clients)
        QTRY_VERIFY(client.isClosed());
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
