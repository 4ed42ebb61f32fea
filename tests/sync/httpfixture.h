#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QSslSocket>
#include <QTcpSocket>

#include "sync/api/apiserver.h"
#include "sync/api/json.h"
#include "sync/api/problem.h"
#include "sync/api/router.h"
#include "tests/support/fakeclock.h"

namespace frontdesk::test {

/// Stands still until a test moves it.
class FakeMonotonicClock final : public MonotonicClock {
public:
    std::chrono::milliseconds elapsed() const override { return m_elapsed; }
    void advance(std::chrono::milliseconds by) { m_elapsed += by; }

private:
    std::chrono::milliseconds m_elapsed{1'000'000};
};

struct RawReply {
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// A client that writes what it is told, byte for byte, and keeps what comes back.
class RawClient {
public:
    explicit RawClient(quint16 port, bool tls = false);
    RawClient(RawClient &&) = default;

    void send(const QByteArray &bytes) { m_socket->write(bytes); }
    QTcpSocket &socket() { return *m_socket; }
    QSslSocket &tlsSocket() { return static_cast<QSslSocket &>(*m_socket); }
    /// False until the connection, once made, is gone again.
    bool isClosed() const { return *m_closed; }
    const QByteArray &received();
    /// Everything whole so far; a half answer is not in it. `bodiless`: answers to HEAD.
    QList<RawReply> replies(bool bodiless = false);
    QList<int> statuses(bool bodiless = false);

private:
    std::unique_ptr<QByteArray> m_received = std::make_unique<QByteArray>();
    std::unique_ptr<bool> m_closed = std::make_unique<bool>(false);
    std::unique_ptr<QTcpSocket> m_socket; ///< last: it says goodbye to the others when it goes
};

/// A real server on a free loopback port, with routes that show what a request became. Both clocks stand still.
class TestServer {
public:
    explicit TestServer(const Limits &limits = {}, const std::optional<QSslConfiguration> &tls = {});

    quint16 port() const { return server->port(); }
    qsizetype connections() const { return server->guard().connections(); }
    RawClient client(bool tls = false) const { return RawClient(port(), tls); }
    /// Lets the time pass and what has to happen then happen.
    void pass(std::chrono::milliseconds time);

    FakeClock clock{fromMs(1'778'409'000'000)};
    FakeMonotonicClock stopwatch;
    QList<ExchangePtr> slow;    ///< of /slow, unanswered
    QList<ExchangePtr> streams; ///< of /sse
    int requests = 0;
    std::unique_ptr<ApiServer> server;

private:
    using Handler = std::function<void(const HttpRequest &, const PathParameters &, const ExchangePtr &)>;
    Router<Handler> routes();
    Router<Handler> m_router;
};

inline QByteArray getRequest(const QByteArray &target, const QByteArray &headers = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n";
}

inline QByteArray postRequest(const QByteArray &target, const QByteArray &body, const QByteArray &headers = {})
{
    return "POST " + target + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
           + headers + "\r\n" + body;
}

inline RawClient::RawClient(quint16 port, bool tls)
{
    if (tls) {
        auto socket = std::make_unique<QSslSocket>();
        socket->setPeerVerifyMode(QSslSocket::VerifyNone);
        socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        m_socket = std::move(socket);
    } else {
        m_socket = std::make_unique<QTcpSocket>();
        m_socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }
    QObject::connect(m_socket.get(), &QAbstractSocket::disconnected, m_socket.get(),
                     [closed = m_closed.get()] { *closed = true; });
}

inline const QByteArray &RawClient::received()
{
    if (m_socket->bytesAvailable() > 0)
        *m_received += m_socket->readAll();
    return *m_received;
}

inline QList<RawReply> RawClient::replies(bool bodiless)
{
    QList<RawReply> replies;
    QByteArray rest = received();
    for (qsizetype end = rest.indexOf("\r\n\r\n"); end >= 0; end = rest.indexOf("\r\n\r\n")) {
        RawReply reply;
        const QList<QByteArray> lines = rest.left(end).split('\n');
        reply.status = lines.first().split(' ').value(1).toInt();
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            reply.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        const qsizetype length = bodiless ? 0 : reply.headers.value("content-length").toLongLong();
        if (rest.size() < end + 4 + length)
            break;
        reply.body = rest.mid(end + 4, length);
        rest.remove(0, end + 4 + length);
        replies.append(reply);
    }
    return replies;
}

inline QList<int> RawClient::statuses(bool bodiless)
{
    QList<int> statuses;
    const QList<RawReply> all = replies(bodiless);
    for (const RawReply &reply : all)
        statuses.append(reply.status);
    return statuses;
}

inline TestServer::TestServer(const Limits &limits, const std::optional<QSslConfiguration> &tls) : m_router(routes())
{
    auto guard = std::make_unique<GuardServer>(limits, clock, stopwatch);
    guard->setTls(tls);
    server = std::make_unique<ApiServer>(std::move(guard), [this](const HttpRequest &request,
                                                                  const ExchangePtr &exchange) {
        ++requests;
        const auto match = m_router.find(request.method, request.segments);
        if (match.route)
            match.route->handler(request, match.parameters, exchange);
        else
            exchange->reply(refusalReply(routeRefusal(match.outcome, match.allow), clock.now()));
    });
    if (!server->start(QHostAddress(QHostAddress::LocalHost), 0))
        qFatal("no port to listen on");
}

inline void TestServer::pass(std::chrono::milliseconds time)
{
    stopwatch.advance(time);
    server->guard().sweep();
}

inline Router<TestServer::Handler> TestServer::routes()
{
    const auto hello = [](const HttpRequest &, const PathParameters &, const ExchangePtr &exchange) {
        exchange->reply(HttpReply::json(200, "{\"hello\":\"world\"}"));
    };
    const auto echo = [](const HttpRequest &request, const PathParameters &, const ExchangePtr &exchange) {
        exchange->reply({200, "text/plain", request.body, {}});
    };
    const auto show = [](const HttpRequest &request, const PathParameters &parameters, const ExchangePtr &exchange) {
        QString text = parameters.value(u"name");
        for (const auto &entry : request.query)
            text += QStringLiteral("|") + entry.first + QStringLiteral("=") + entry.second;
        exchange->reply({200, "text/plain", text.toUtf8(), {}});
    };
    const auto hold = [this](const HttpRequest &, const PathParameters &, const ExchangePtr &exchange) {
        slow.append(exchange);
    };
    const auto listen = [this](const HttpRequest &, const PathParameters &, const ExchangePtr &exchange) {
        if (exchange->beginStream({200, "text/event-stream", {}, {}}))
            streams.append(exchange);
    };
    const auto fail = [](const HttpRequest &, const PathParameters &, const ExchangePtr &) {
        throw std::runtime_error("secret");
    };
    const auto forget = [](const HttpRequest &, const PathParameters &, const ExchangePtr &) {};
    return Router<Handler>({{HttpMethod::Get, "/hello", Access::Anyone, hello},
                            {HttpMethod::Post, "/echo", Access::Anyone, echo},
                            {HttpMethod::Get, "/show/:name", Access::Anyone, show},
                            {HttpMethod::Get, "/slow", Access::Anyone, hold},
                            {HttpMethod::Get, "/sse", Access::Anyone, listen},
                            {HttpMethod::Get, "/throw", Access::Anyone, fail},
                            {HttpMethod::Get, "/forget", Access::Anyone, forget}});
}

} // namespace frontdesk::test
