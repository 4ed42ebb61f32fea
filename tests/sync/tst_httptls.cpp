#include <QTest>

#include "sync/api/tlscertificate.h"
#include "tests/sync/httpfixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray message = "data: {\"n\":1}\n\n";

QSslConfiguration someTls()
{
    const auto identity = issueTlsIdentity({u"test"_s, {u"localhost"_s}, {}}, SystemClock().now());
    return identity->configuration();
}

} // namespace

/// The same edge behind TLS.
class TestHttpTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void serves();
    void refuses();
    void handshakesInTime();
    void closesOnRubbish();
};

void TestHttpTls::serves()
{
    TestServer server({}, someTls());
    RawClient client = server.client(true);
    client.send(getRequest("/hello") + postRequest("/echo", QByteArray(1024 * 1024, 'x')) + getRequest("/slow"));
    QTRY_COMPARE(client.statuses(), QList<int>({200, 200}));
    QCOMPARE(client.replies().at(1).body.size(), 1024 * 1024);
    QTRY_COMPARE(server.slow.size(), 1);
    server.slow.first()->reply(HttpReply::json(201, "{}"));
    QTRY_COMPARE(client.statuses(), QList<int>({200, 200, 201}));

    RawClient listener = server.client(true);
    listener.send(getRequest("/sse"));
    QTRY_COMPARE(server.streams.size(), 1);
    QVERIFY(server.streams.first()->write(message));
    QTRY_VERIFY(listener.received().endsWith(message));

    RawClient closing = server.client(true);
    closing.send(getRequest("/hello", "Connection: close\r\n"));
    QTRY_COMPARE(closing.statuses(), QList<int>({200}));
    QTRY_VERIFY(closing.isClosed());
}

void TestHttpTls::refuses()
{
    TestServer server({}, someTls());
    RawClient tooLarge = server.client(true);
    tooLarge.send(postRequest("/echo", QByteArray(2 * 1024 * 1024, 'b')));
    QTRY_COMPARE(tooLarge.statuses(), QList<int>({413}));
    QTRY_VERIFY(tooLarge.isClosed());
    RawClient slow = server.client(true);
    slow.send("GET / HTTP/1.1\r\n");
    QTRY_VERIFY(slow.tlsSocket().isEncrypted());
    QTest::qWait(50);
    server.pass(10s);
    QTRY_COMPARE(slow.statuses(), QList<int>({408}));
    QTRY_VERIFY(slow.isClosed());
}

void TestHttpTls::handshakesInTime()
{
    TestServer server({}, someTls());
    RawClient silent = server.client();
    QTRY_COMPARE(server.connections(), 1);
    RawClient half = server.client();
    half.send(QByteArray("\x16\x03\x01\x02\x00", 5));
    QTRY_COMPARE(server.connections(), 2);
    server.pass(10s);
    QTRY_VERIFY(silent.isClosed());
    QTRY_VERIFY(half.isClosed());
    QTRY_COMPARE(server.connections(), 0);
}

void TestHttpTls::closesOnRubbish()
{
    TestServer server({}, someTls());
    RawClient plain = server.client();
    plain.send(getRequest("/hello"));
    QTRY_VERIFY(plain.isClosed());
    RawClient leaving = server.client(true);
    QTRY_COMPARE(server.connections(), 1);
    leaving.socket().abort();
    QTRY_COMPARE(server.connections(), 0);
    QCOMPARE(server.requests, 0);
    RawClient good = server.client(true);
    good.send(getRequest("/hello"));
    QTRY_COMPARE(good.statuses(), QList<int>({200}));
}

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_httptls.moc"
