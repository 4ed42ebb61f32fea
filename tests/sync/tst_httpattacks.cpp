#include <QTest>

#include "tests/sync/httpfixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray host = "Host: x\r\n";

QByteArray withMethod(const QByteArray &method)
{
    return method + " /hello HTTP/1.1\r\n" + host + "\r\n";
}

QByteArray post(const QByteArray &headers, const QByteArray &body)
{
    return "POST /echo HTTP/1.1\r\n" + host + headers + "\r\n" + body;
}

} // namespace

/// What a careless or malicious client can send on one connection, over real sockets to a real server.
class TestHttpAttacks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void answersByteByByte_data() { answers_data(); }
    void answersByteByByte();
    void headHasNoBody();
    void expectContinue();
    void namesWhatIsAllowed();
    void decodes();
    void swallowsHugeHeader();
    void swallowsHugeBody();
    void givesUpOnEndlessBody();
    void everyMutationIsAnswered();
};

void TestHttpAttacks::answers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<int>>("statuses");
    QTest::addColumn<bool>("closes");
    const auto row = [](const char *name, const QByteArray &bytes, const QList<int> &statuses, bool closes) {
        QTest::newRow(name) << bytes << statuses << closes;
    };
    row("get", getRequest("/hello"), {200}, false);
    row("post", postRequest("/echo", "hello"), {200}, false);
    row("http 1.0", "GET /hello HTTP/1.0\r\n\r\n", {200}, true);
    row("http 1.0 keep-alive", "GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", {200}, false);
    row("connection close", getRequest("/hello", "Connection: close\r\n"), {200}, true);
    row("options", withMethod("OPTIONS"), {405}, false);
    row("patch", withMethod("PATCH"), {405}, false);
    row("delete", withMethod("DELETE"), {405}, false);
    row("put", withMethod("PUT"), {405}, false);
    row("trace", withMethod("TRACE"), {405}, false);
    row("foo", withMethod("FOO"), {501}, true);
    row("lower case", withMethod("get"), {501}, true);
    row("connect", "CONNECT x:443 HTTP/1.1\r\n" + host + "\r\n", {501}, true);
    row("percent-encoded", getRequest("/show/a%2Fb%20c%C3%A9?x=1&x=2&y=%26%2B+z"), {200}, false);
    row("bad utf-8, encoded", getRequest("/show/%ff%fe"), {400}, false);
    row("bad utf-8, raw", getRequest("/show/\xff\xfe"), {400}, true);
    row("dots", getRequest("/show/../hello"), {404}, false);
    row("nul", getRequest("/show/a%00b"), {400}, false);
    row("absolute form", getRequest("http://x/hello"), {200}, false);
    row("tls and rubbish", QByteArray("\x16\x03\x01\x00garbage\n\n\n", 14), {400}, true);
    row("line feeds alone", "GET /hello HTTP/1.1\nHost: x\n\n", {400}, true);
    row("empty lines first", "\r\n\r\n" + getRequest("/hello"), {200}, false);
    row("no host", "GET /hello HTTP/1.1\r\n\r\n", {400}, true);
    row("http 3.0", "GET /hello HTTP/3.0\r\n\r\n", {505}, true);
    row("header without colon", "GET /hello HTTP/1.1\r\nfoo\r\n\r\n", {400}, true);
    row("unknown path", getRequest("/nosuch"), {404}, false);
    row("upgrade to http 2", getRequest("/hello", "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"), {200},
        false);
    row("upgrade to a web socket",
        getRequest("/hello", "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"), {200},
        false);
    row("chunked", post("Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n3;x=y\r\nabc\r\n0\r\n\r\n"), {411}, true);
    row("chunked, trailer, one more",
        post("Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n0\r\nX: 1\r\n\r\n" + getRequest("/hello")), {411}, true);
    row("length and chunked", post("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), {411}, true);
    row("two lengths", post("Content-Length: 3\r\nContent-Length: 5\r\n", "hello"), {400}, true);
    row("negative length", post("Content-Length: -3\r\n", "hello"), {400}, true);
    row("length beyond 2^63", post("Content-Length: 9223372036854775809\r\n", "hello"), {413}, true);
    row("length of 2^63-1", post("Content-Length: 9223372036854775807\r\n", "hello"), {413}, true);
    row("expectation", post("Content-Length: 5\r\nExpect: wonders\r\n", "hello"), {417}, true);
    row("pipelined", getRequest("/hello").repeated(3), {200, 200, 200}, false);
    row("pipelined with bodies", postRequest("/echo", "one") + postRequest("/echo", "two") + getRequest("/nosuch"),
        {200, 200, 404}, false);
    row("pipelined, the first closes", getRequest("/hello", "Connection: close\r\n") + getRequest("/hello"), {200},
        true);
    row("pipelined, the second is bad", getRequest("/hello") + "rubbish\r\n\r\n" + getRequest("/hello"), {200, 400},
        true);
    row("a body that looks like a request", postRequest("/echo", getRequest("/hello")), {200}, false);
}

void TestHttpAttacks::answers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<int>, statuses);
    QFETCH(bool, closes);
    TestServer server;
    RawClient client = server.client();
    client.send(bytes);
    QTRY_COMPARE(client.statuses(), statuses);
    QTRY_COMPARE(client.isClosed(), closes);
    const QList<RawReply> replies = client.replies();
    for (const RawReply &reply : replies) {
        if (reply.status < 400)
            continue;
        const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
        QCOMPARE(reply.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(body.keys(), QStringList({u"code"_s, u"error"_s, u"message"_s, u"timestamp"_s}));
    }
    if (!closes) { // and the connection is as good as new
        client.send(getRequest("/hello"));
        QTRY_COMPARE(client.statuses(), statuses + QList<int>{200});
    }
}

void TestHttpAttacks::answersByteByByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<int>, statuses);
    QFETCH(bool, closes);
    TestServer server;
    RawClient client = server.client();
    QTRY_COMPARE(client.socket().state(), QAbstractSocket::ConnectedState);
    for (const char byte : bytes) {
        client.send(QByteArray(1, byte));
        client.socket().flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(client.statuses(), statuses);
    QTRY_COMPARE(client.isClosed(), closes);
}

void TestHttpAttacks::headHasNoBody()
{
    TestServer server;
    RawClient client = server.client();
    client.send(withMethod("HEAD") + "HEAD /nosuch HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(client.statuses(true), QList<int>({200, 404}));
    QCOMPARE(client.replies(true).at(0).headers.value("content-length"), QByteArray("17"));
    QVERIFY(client.replies(true).at(1).headers.value("content-length").toInt() > 0);
    QVERIFY(!client.received().contains('{'));
}

void TestHttpAttacks::expectContinue()
{
    TestServer server;
    RawClient client = server.client();
    client.send(post("Content-Length: 5\r\nExpect: 100-continue\r\n", {}));
    QTRY_COMPARE(client.statuses(), QList<int>({100}));
    client.send("hello");
    QTRY_COMPARE(client.statuses(), QList<int>({100, 200}));
    QCOMPARE(client.replies().last().body, QByteArray("hello"));
    client.send(post("Content-Length: 2000000\r\nExpect: 100-continue\r\n", {}));
    QTRY_COMPARE(client.statuses(), QList<int>({100, 200, 413}));
    QTRY_VERIFY(client.isClosed());
}

void TestHttpAttacks::namesWhatIsAllowed()
{
    TestServer server;
    RawClient client = server.client();
    client.send(withMethod("DELETE"));
    QTRY_COMPARE(client.statuses(), QList<int>({405}));
    QCOMPARE(client.replies().first().headers.value("allow"), QByteArray("GET, HEAD"));
    QCOMPARE(client.replies().first().headers.value("date"), QByteArray("Sun, 10 May 2026 10:30:00 GMT"));
    server.clock.advance(Milliseconds(1000));
    client.send(getRequest("/hello"));
    QTRY_COMPARE(client.statuses(), QList<int>({405, 200}));
    QCOMPARE(client.replies().last().headers.value("date"), QByteArray("Sun, 10 May 2026 10:30:01 GMT"));
}

void TestHttpAttacks::decodes()
{
    TestServer server;
    RawClient client = server.client();
    client.send(getRequest("/show/a%2Fb%20c%C3%A9?x=1&x=2&y=%26%2B+z"));
    QTRY_COMPARE(client.statuses(), QList<int>({200}));
    QCOMPARE(client.replies().first().body, QByteArray("a/b c\xc3\xa9|x=1|x=2|y=&+ z"));
}

/// The client gets to read why, although it was still sending.
void TestHttpAttacks::swallowsHugeHeader()
{
    TestServer server;
    RawClient client = server.client();
    client.send("GET /hello HTTP/1.1\r\nHost: x\r\nX-Big: ");
    for (int chunk = 0; chunk < 160; ++chunk)
        client.send(QByteArray(65536, 'a'));
    client.send("\r\n\r\n");
    QTRY_COMPARE(client.statuses(), QList<int>({431}));
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.socket().bytesToWrite(), 0);
    QTRY_COMPARE(server.connections(), 0);
    QCOMPARE(server.requests, 0);
}

void TestHttpAttacks::swallowsHugeBody()
{
    TestServer server;
    RawClient client = server.client();
    client.send(postRequest("/echo", QByteArray(2 * 1024 * 1024, 'b')));
    QTRY_COMPARE(client.statuses(), QList<int>({413}));
    QTRY_VERIFY(client.isClosed());

    RawClient fits = server.client();
    fits.send(postRequest("/echo", QByteArray(1024 * 1024, 'b')));
    QTRY_COMPARE(fits.statuses(), QList<int>({200}));
    QCOMPARE(fits.replies().first().body, QByteArray(1024 * 1024, 'b'));
}

void TestHttpAttacks::givesUpOnEndlessBody()
{
    TestServer server;
    RawClient client = server.client();
    client.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 3221225472\r\n\r\n");
    QTRY_COMPARE(client.statuses(), QList<int>({413}));
    qint64 sent = 0;
    while (!client.isClosed() && sent < 64 * 1024 * 1024) {
        client.send(QByteArray(1024 * 1024, 'x'));
        sent += 1024 * 1024;
        QTest::qWait(0);
        QTRY_VERIFY(client.isClosed() || client.socket().bytesToWrite() == 0);
    }
    QVERIFY(client.isClosed());
    QTRY_COMPARE(server.connections(), 0);
}

/// Whatever one byte of a good request is changed into, the client hears something or is still waited for; never silence
/// on a closed connection.
void TestHttpAttacks::everyMutationIsAnswered()
{
    TestServer server;
    const QByteArray good = postRequest("/echo", "hi", "Connection: close\r\n");
    const QByteArray changes("\0\t\n\r :/%aZ0-\x7f\xff", 14);
    for (qsizetype at = 0; at < good.size() - 2; ++at) {
        std::vector<RawClient> clients;
        for (const char change : changes) {
            QByteArray bad = good;
            bad[at] = change;
            clients.push_back(server.client());
            clients.back().send(bad);
        }
        for (RawClient &client : clients) {
            QTRY_VERIFY(client.isClosed() || client.socket().bytesToWrite() == 0);
            QTRY_VERIFY2(!client.isClosed() || client.statuses().size() == 1, qPrintable(QString::number(at)));
        }
    }
}

QTEST_GUILESS_MAIN(TestHttpAttacks)
#include "tst_httpattacks.moc"
