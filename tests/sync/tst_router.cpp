#include <QTest>

#include "sync/api/reply.h"
#include "sync/api/router.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

Router<int> routes()
{
    return Router<int>({
        {HttpMethod::Get, "/healthz", Access::Anyone, 1},
        {HttpMethod::Get, "/api/appointments/:id", Access::SignedIn, 2},
        {HttpMethod::Put, "/api/appointments/:id", Access::Staff, 3},
        {HttpMethod::Get, "/api/appointments/available-slots", Access::SignedIn, 4},
        {HttpMethod::Get, "/api/appointments", Access::SignedIn, 5},
        {HttpMethod::Post, "/api/appointments", Access::SignedIn, 6},
        {HttpMethod::Patch, "/api/appointments/:id/status", Access::SignedIn, 7},
        {HttpMethod::Put, "/api/doctors/:doctorId/time-off/:timeOffId", Access::Staff, 8},
        {HttpMethod::Post, "/api/appointments/:appointmentId/check-in", Access::Staff, 9},
        {HttpMethod::Head, "/api/appointments/available-slots/x", Access::Staff, 10},
        {HttpMethod::Get, "/", Access::Anyone, 11},
    });
}

} // namespace

class TestRouter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void namesParameters();
    void refuses();
    void writesReplies();
};

void TestRouter::finds_data()
{
    QTest::addColumn<HttpMethod>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("handler");
    QTest::addColumn<QByteArray>("allow");
    const QByteArray nothing;
    QTest::newRow("plain") << HttpMethod::Get << u"healthz"_s << 1 << nothing;
    QTest::newRow("head on get") << HttpMethod::Head << u"healthz"_s << 1 << nothing;
    QTest::newRow("variable") << HttpMethod::Get << u"api/appointments/17"_s << 2 << nothing;
    QTest::newRow("by method") << HttpMethod::Put << u"api/appointments/17"_s << 3 << nothing;
    QTest::newRow("written wins") << HttpMethod::Get << u"api/appointments/available-slots"_s << 4 << nothing;
    QTest::newRow("back to the variable")
        << HttpMethod::Patch << u"api/appointments/available-slots/status"_s << 7 << nothing;
    QTest::newRow("collection") << HttpMethod::Post << u"api/appointments"_s << 6 << nothing;
    QTest::newRow("another name for the same part")
        << HttpMethod::Post << u"api/appointments/1/check-in"_s << 9 << nothing;
    QTest::newRow("root") << HttpMethod::Get << QString() << 11 << nothing;
    QTest::newRow("wrong method") << HttpMethod::Delete << u"api/appointments"_s << -1 << QByteArray("GET, HEAD, POST");
    QTest::newRow("no head without get") << HttpMethod::Head << u"api/appointments/1/check-in"_s << -1
                                         << QByteArray("POST");
    QTest::newRow("wrong method on written")
        << HttpMethod::Put << u"api/appointments/available-slots"_s << -1 << QByteArray("GET, HEAD");
    QTest::newRow("own head") << HttpMethod::Get << u"api/appointments/available-slots/x"_s << -1 << QByteArray("HEAD");
    QTest::newRow("trace") << HttpMethod::Trace << u"healthz"_s << -1 << QByteArray("GET, HEAD");
    QTest::newRow("unknown") << HttpMethod::Get << u"nosuch"_s << -1 << nothing;
    QTest::newRow("inner node") << HttpMethod::Get << u"api"_s << -1 << nothing;
    QTest::newRow("too long") << HttpMethod::Get << u"healthz/x"_s << -1 << nothing;
    QTest::newRow("empty variable") << HttpMethod::Patch << u"api/appointments//status"_s << -1 << nothing;
    QTest::newRow("case") << HttpMethod::Get << u"HEALTHZ"_s << -1 << nothing;
    QTest::newRow("colon is no variable") << HttpMethod::Get << u":id"_s << -1 << nothing;
    QTest::newRow("very long") << HttpMethod::Get << u"a/"_s.repeated(8000) << -1 << nothing;
}

void TestRouter::finds()
{
    QFETCH(HttpMethod, method);
    QFETCH(QString, path);
    const Router<int> router = routes();
    const QStringList segments = path.isEmpty() ? QStringList() : path.split('/'_L1);
    const auto match = router.find(method, segments);
    QTEST(match.route ? match.route->handler : -1, "handler");
    QTEST(match.allow, "allow");
    QCOMPARE(match.outcome == RouteTree::Outcome::NoSuchMethod, !match.allow.isEmpty());
}

void TestRouter::namesParameters()
{
    const Router<int> router = routes();
    const auto match = router.find(HttpMethod::Put, {u"api"_s, u"doctors"_s, u"a/b"_s, u"time-off"_s, u"c"_s});
    QVERIFY(match.route);
    QCOMPARE(match.route->access, Access::Staff);
    QCOMPARE(match.parameters.size(), 2);
    QCOMPARE(match.parameters.value(u"doctorId"), u"a/b"_s);
    QCOMPARE(match.parameters.value(u"timeOffId"), u"c"_s);
    QVERIFY(match.parameters.value(u"id").isEmpty());
    const auto checkIn = router.find(HttpMethod::Post, {u"api"_s, u"appointments"_s, u"7"_s, u"check-in"_s});
    QCOMPARE(checkIn.parameters.value(u"appointmentId"), u"7"_s);
}

void TestRouter::refuses()
{
    QCOMPARE(routeRefusal(RouteTree::Outcome::NoSuchPath, {}).status, 404);
    const Refusal refusal = routeRefusal(RouteTree::Outcome::NoSuchMethod, "GET");
    const HeaderList expected{{"Allow", "GET"}};
    QCOMPARE(refusal.status, 405);
    QCOMPARE(refusal.headers, expected);
}

void TestRouter::writesReplies()
{
    const QByteArray date = "today";
    HttpReply reply = HttpReply::json(201, "{}");
    reply.headers = {{"Location", "/x"}, {"X-Evil", "a\r\nSet-Cookie: b"}};
    QCOMPARE(toBytes(reply, Persistence::KeepAlive, true, date),
             QByteArray("HTTP/1.1 201 Created\r\nDate: today\r\nContent-Type: application/json\r\nContent-Length: "
                        "2\r\nLocation: /x\r\n"
                        "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n\r\n{}"));
    QCOMPARE(toBytes(HttpReply{200, "text/plain", "abc", {{"cache-control", "max-age=60"}}}, Persistence::Close, false,
                     date),
             QByteArray("HTTP/1.1 200 OK\r\nDate: today\r\nContent-Type: text/plain\r\nContent-Length: "
                        "3\r\ncache-control: max-age=60\r\n"
                        "X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n"));
    QCOMPARE(
        toBytes(HttpReply::noContent(), Persistence::KeepAliveHttp10, true, date),
        QByteArray(
            "HTTP/1.1 204 No Content\r\nDate: today\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n"
            "Connection: keep-alive\r\n\r\n"));
}

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"
