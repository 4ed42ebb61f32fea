#include <QTest>

#include "sync/api/requestreader.h"
#include "sync/api/target.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray goodPost = "POST /api/v1/things?x=1 HTTP/1.1\r\nHost: clinic\r\nContent-Type: application/json\r\n"
                            "X-Note:  caf\xc3\xa9 \r\nContent-Length: 5\r\n\r\nhello";

QByteArray get(const QByteArray &headers, const QByteArray &target = "/")
{
    return "GET " + target + " HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n";
}

QByteArray outcome(RequestReader &reader)
{
    switch (reader.state()) {
    case RequestReader::State::Empty:
        return "empty";
    case RequestReader::State::Head:
        return "head";
    case RequestReader::State::Body:
        return "body";
    case RequestReader::State::Whole:
        return toBytes(reader.head().method) + ' ' + reader.head().target + ' ' + reader.takeBody();
    case RequestReader::State::Refused:
        return QByteArray::number(reader.refusal().status);
    }
    return "?";
}

} // namespace

class TestHttpHead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAHead();
    void outcomes_data();
    void outcomes();
    void persistence_data();
    void persistence();
    void limitsTheHead();
    void takesRequestsOneByOne();
    void asksForTheBodyOnce();
    void decodesTargets_data();
    void decodesTargets();
    void refusesTargets_data();
    void refusesTargets();
};

void TestHttpHead::readsAHead()
{
    const Limits limits;
    RequestReader reader(limits);
    QCOMPARE(reader.feed(goodPost), RequestReader::State::Whole);
    QCOMPARE(reader.head().method, HttpMethod::Post);
    QCOMPARE(reader.head().target, QByteArray("/api/v1/things?x=1"));
    const HeaderList headers{
        {"host", "clinic"}, {"content-type", "application/json"}, {"x-note", "caf\xc3\xa9"}, {"content-length", "5"}};
    QCOMPARE(reader.head().headers, headers);
    QCOMPARE(reader.takeBody(), QByteArray("hello"));
}

void TestHttpHead::outcomes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray host = "Host: x\r\n";
    const auto post = [&host](const QByteArray &headers, const QByteArray &body) -> QByteArray {
        return "POST /e HTTP/1.1\r\n" + host + headers + "\r\n" + body;
    };
    QTest::newRow("get") << get({}) << QByteArray("GET / ");
    QTest::newRow("post") << goodPost << QByteArray("POST /api/v1/things?x=1 hello");
    QTest::newRow("half a head") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n") << QByteArray("head");
    QTest::newRow("half a body") << goodPost.chopped(1) << QByteArray("body");
    QTest::newRow("empty lines first") << QByteArray("\r\n\r\n" + get({})) << QByteArray("GET / ");
    QTest::newRow("only an empty line") << QByteArray("\r\n") << QByteArray("empty");
    QTest::newRow("absolute form") << get({}, "http://clinic:80/a?b=c") << QByteArray("GET /a?b=c ");
    QTest::newRow("absolute form without path") << get({}, "HTTP://clinic?b=c") << QByteArray("GET /?b=c ");
    QTest::newRow("absolute form without host") << get({}, "http:///a") << QByteArray("400");
    QTest::newRow("star") << QByteArray("OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n") << QByteArray("400");
    QTest::newRow("relative") << get({}, "hello") << QByteArray("400");
    QTest::newRow("fragment") << get({}, "/a#b") << QByteArray("400");
    QTest::newRow("raw utf-8") << get({}, "/caf\xc3\xa9") << QByteArray("400");
    QTest::newRow("blank in the target") << get({}, "/a b") << QByteArray("400");
    QTest::newRow("two blanks") << QByteArray("GET  / HTTP/1.1\r\nHost: x\r\n\r\n") << QByteArray("400");
    QTest::newRow("no version") << QByteArray("GET /\r\nHost: x\r\n\r\n") << QByteArray("400");
    QTest::newRow("http 0.9") << QByteArray("GET / HTTP/0.9\r\nHost: x\r\n\r\n") << QByteArray("505");
    QTest::newRow("http 2") << QByteArray("PRI * HTTP/2.0\r\n\r\n") << QByteArray("505");
    QTest::newRow("not a version") << QByteArray("GET / HTTX/1.1\r\nHost: x\r\n\r\n") << QByteArray("400");
    QTest::newRow("lower-case method") << QByteArray("get / HTTP/1.1\r\nHost: x\r\n\r\n") << QByteArray("501");
    QTest::newRow("unknown method") << QByteArray("FOO / HTTP/1.1\r\nHost: x\r\n\r\n") << QByteArray("501");
    QTest::newRow("connect") << QByteArray("CONNECT a:1 HTTP/1.1\r\nHost: x\r\n\r\n") << QByteArray("501");
    QTest::newRow("method with rubbish") << QByteArray("G(T / HTTP/1.1\r\nHost: x\r\n\r\n") << QByteArray("400");
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\nX: y\r\n\r\n") << QByteArray("400");
    QTest::newRow("two hosts") << get(host) << QByteArray("400");
    QTest::newRow("http 1.0 needs no host") << QByteArray("GET / HTTP/1.0\r\n\r\n") << QByteArray("GET / ");
    QTest::newRow("bare line feeds") << QByteArray("GET / HTTP/1.1\nHost: x\n\n") << QByteArray("400");
    QTest::newRow("tls") << QByteArray("\x16\x03\x01\x02", 4) << QByteArray("400");
    QTest::newRow("nul") << get(QByteArray("X: a\0b\r\n", 8)) << QByteArray("400");
    QTest::newRow("carriage return alone") << get("X: a\rb\r\n") << QByteArray("400");
    QTest::newRow("header without colon") << get("foo\r\n") << QByteArray("400");
    QTest::newRow("header without name") << get(": foo\r\n") << QByteArray("400");
    QTest::newRow("blank before the colon") << get("Foo : bar\r\n") << QByteArray("400");
    QTest::newRow("folded line") << get("X: a\r\n b\r\n") << QByteArray("400");
    QTest::newRow("header without value") << get("X:\r\n") << QByteArray("GET / ");
    QTest::newRow("upgrade is not taken up")
        << get("Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n") << QByteArray("GET / ");
    QTest::newRow("length negative") << post("Content-Length: -3\r\n", "hello") << QByteArray("400");
    QTest::newRow("length signed") << post("Content-Length: +3\r\n", "hello") << QByteArray("400");
    QTest::newRow("length hexadecimal") << post("Content-Length: 0x3\r\n", "hello") << QByteArray("400");
    QTest::newRow("length empty") << post("Content-Length:\r\n", "") << QByteArray("400");
    QTest::newRow("length twice") << post("Content-Length: 3\r\nContent-Length: 5\r\n", "hello") << QByteArray("400");
    QTest::newRow("length twice the same")
        << post("Content-Length: 5\r\nContent-Length: 5\r\n", "hello") << QByteArray("400");
    QTest::newRow("length in a list") << post("Content-Length: 5, 5\r\n", "hello") << QByteArray("400");
    QTest::newRow("length beyond 2^63") << post("Content-Length: 9223372036854775809\r\n", "") << QByteArray("413");
    QTest::newRow("length of 500 digits")
        << post("Content-Length: " + QByteArray(500, '9') + "\r\n", "") << QByteArray("413");
    QTest::newRow("length at the limit") << post("Content-Length: 1048576\r\n", "") << QByteArray("body");
    QTest::newRow("length over the limit") << post("Content-Length: 1048577\r\n", "") << QByteArray("413");
    QTest::newRow("post without length") << post({}, {}) << QByteArray("POST /e ");
    QTest::newRow("chunked") << post("Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n0\r\n\r\n") << QByteArray("411");
    QTest::newRow("length and chunked") << post("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n")
                                        << QByteArray("411");
    QTest::newRow("identity") << post("Transfer-Encoding: identity\r\n", "") << QByteArray("411");
    QTest::newRow("expectation") << post("Content-Length: 1\r\nExpect: 200-ok\r\n", "") << QByteArray("417");
    QTest::newRow("body behind a get") << get("Content-Length: 2\r\n") + "ab" << QByteArray("GET / ab");
}

/// Whole, byte by byte, and in two pieces at every place: always the same outcome.
void TestHttpHead::outcomes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    const Limits limits;
    RequestReader whole(limits);
    whole.feed(bytes);
    QCOMPARE(outcome(whole), expected);

    RequestReader byteByByte(limits);
    for (const char byte : bytes)
        byteByByte.feed(QByteArrayView(&byte, 1));
    QCOMPARE(outcome(byteByByte), expected);

    for (qsizetype split = 0; split <= bytes.size(); ++split) {
        RequestReader inTwo(limits);
        inTwo.feed(QByteArrayView(bytes).first(split));
        inTwo.feed(QByteArrayView(bytes).sliced(split));
        QCOMPARE(outcome(inTwo), expected);
    }
}

void TestHttpHead::persistence_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("keepAlive");
    QTest::newRow("1.1") << get({}) << true;
    QTest::newRow("1.1 close") << get("Connection: close\r\n") << false;
    QTest::newRow("1.1 Close in a list") << get("Connection: foo, Close\r\n") << false;
    QTest::newRow("1.1 two headers") << get("Connection: foo\r\nConnection: close\r\n") << false;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
    QTest::newRow("1.0 keep-alive") << QByteArray("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n") << true;
}

void TestHttpHead::persistence()
{
    QFETCH(QByteArray, head);
    const auto parsed = parseHead(head);
    QVERIFY(std::holds_alternative<RequestHead>(parsed));
    QTEST(std::get<RequestHead>(parsed).keepAlive, "keepAlive");
}

void TestHttpHead::limitsTheHead()
{
    const Limits limits;
    const QByteArray frame = get("X: \r\n");
    const QByteArray fits = get("X: " + QByteArray(limits.headerBytes - frame.size(), 'a') + "\r\n");
    QCOMPARE(fits.size(), limits.headerBytes);
    RequestReader reader(limits);
    QCOMPARE(reader.feed(fits), RequestReader::State::Whole);

    RequestReader tooLarge(limits);
    tooLarge.feed(get("X: " + QByteArray(limits.headerBytes - frame.size() + 1, 'a') + "\r\n"));
    QCOMPARE(outcome(tooLarge), QByteArray("431"));

    RequestReader endless(limits);
    endless.feed("GET / HTTP/1.1\r\nX: ");
    for (int chunk = 0; chunk < 160; ++chunk)
        endless.feed(QByteArray(65536, 'a'));
    QCOMPARE(outcome(endless), QByteArray("431"));
}

void TestHttpHead::takesRequestsOneByOne()
{
    const Limits limits;
    RequestReader reader(limits);
    reader.feed(QByteArray(goodPost + get({}, "/second") + "GET /third"));
    QCOMPARE(outcome(reader), QByteArray("POST /api/v1/things?x=1 hello"));
    QCOMPARE(reader.next(), RequestReader::State::Whole);
    QCOMPARE(outcome(reader), QByteArray("GET /second "));
    QCOMPARE(reader.next(), RequestReader::State::Head);
    reader.feed(" HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(outcome(reader), QByteArray("GET /third "));
    QCOMPARE(reader.next(), RequestReader::State::Empty);
}

void TestHttpHead::asksForTheBodyOnce()
{
    const Limits limits;
    RequestReader reader(limits);
    reader.feed("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    QVERIFY(reader.takeContinueWish());
    QVERIFY(!reader.takeContinueWish());
    reader.feed("ab");
    QCOMPARE(outcome(reader), QByteArray("POST / ab"));

    RequestReader together(limits);
    together.feed("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\nab");
    QVERIFY(!together.takeContinueWish());
}

void TestHttpHead::decodesTargets_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QStringList>("segments");
    QTest::addColumn<QueryList>("query");
    QTest::newRow("root") << QByteArray("/") << QStringList() << QueryList();
    QTest::newRow("path") << QByteArray("/a/b") << QStringList{u"a"_s, u"b"_s} << QueryList();
    QTest::newRow("trailing slash") << QByteArray("/a/b/?x") << QStringList{u"a"_s, u"b"_s}
                                    << QueryList{{u"x"_s, QString()}};
    QTest::newRow("slash inside") << QByteArray("/a%2Fb/c") << QStringList{u"a/b"_s, u"c"_s} << QueryList();
    QTest::newRow("two slashes") << QByteArray("/a//b") << QStringList{u"a"_s, QString(), u"b"_s} << QueryList();
    QTest::newRow("dots are names") << QByteArray("/a/../b") << QStringList{u"a"_s, u".."_s, u"b"_s} << QueryList();
    QTest::newRow("utf-8") << QByteArray("/b%20c%C3%A9") << QStringList{u"b c\u00e9"_s} << QueryList();
    QTest::newRow("plus in a path") << QByteArray("/a+b") << QStringList{u"a+b"_s} << QueryList();
    QTest::newRow("query") << QByteArray("/?x=1&x=2&y=%26%2B+z&&=v") << QStringList()
                           << QueryList{{u"x"_s, u"1"_s}, {u"x"_s, u"2"_s}, {u"y"_s, u"&+ z"_s}, {QString(), u"v"_s}};
    QTest::newRow("more equals") << QByteArray("/?x=a=b") << QStringList() << QueryList{{u"x"_s, u"a=b"_s}};
    QTest::newRow("more question marks") << QByteArray("/?x=a?b") << QStringList() << QueryList{{u"x"_s, u"a?b"_s}};
}

void TestHttpHead::decodesTargets()
{
    QFETCH(QByteArray, target);
    const auto parsed = parseTarget(target);
    QVERIFY(parsed);
    QTEST(parsed->segments, "segments");
    QTEST(parsed->query, "query");
}

void TestHttpHead::refusesTargets_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target : {"/%ff%fe", "/%c0%af", "/%ed%a0%80", "/a%00b", "/%", "/%4", "/%zz", "/?x=%ff", "/?%e9=1",
                               "/?x=%00", "/?x=%2", "a", ""})
        QTest::newRow(target) << QByteArray(target);
}

void TestHttpHead::refusesTargets()
{
    QFETCH(QByteArray, target);
    QVERIFY(!parseTarget(target));
}

QTEST_GUILESS_MAIN(TestHttpHead)
#include "tst_httphead.moc"
