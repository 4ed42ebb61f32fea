#include "sync/api/apiserver.h"

#include <QtHttpServer/QHttpServerRequest>
#include <QtHttpServer/QHttpServerResponder>

#include <typeinfo>

#include "sync/api/problem.h"
#include "sync/api/target.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

ApiServer::ApiServer(std::unique_ptr<GuardServer> guard, RequestHandler handler)
    : m_guard(guard.get()),
      m_unbound(std::move(guard)),
      m_handler(std::move(handler))
{
}

ApiServer::~ApiServer()
{
    delete m_guard;
    m_unbound.release();
}

bool ApiServer::start(const QHostAddress &address, quint16 port)
{
    if (!m_guard->listen(address, port))
        return false;
    bind(m_unbound.release());
    return true;
}

quint16 ApiServer::port() const
{
    return m_guard->serverPort();
}

QString ApiServer::errorString() const
{
    return m_guard->errorString();
}

// Qt 6.8 gives a responder instead of the socket. It is left alone and dies when handleRequest() returns, whereupon Qt
// listens for the next request; the guard sees to it that there is none before this one is answered. Kept or moved away,
// it makes Qt connect once more per request, and delete sockets with what they have not sent yet.
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
bool ApiServer::handleRequest(const QHttpServerRequest &, QTcpSocket *)
{
    serve();
    return true;
}

void ApiServer::missingHandler(const QHttpServerRequest &, QTcpSocket *) {}
#else
bool ApiServer::handleRequest(const QHttpServerRequest &, QHttpServerResponder &)
{
    serve();
    return true;
}

void ApiServer::missingHandler(const QHttpServerRequest &, QHttpServerResponder &) {}
#endif

void ApiServer::serve()
{
    ConnectionGuard *connection = m_guard->takeHandedOver();
    if (!connection)
        return;
    const auto exchange = std::make_shared<Exchange>(connection);
    const RequestHead &head = connection->head();
    auto target = parseTarget(head.target);
    if (!target) {
        const Refusal refusal{400, "BAD_REQUEST", u"The path or the query is not well-formed UTF-8"_s, {}};
        exchange->reply(refusalReply(refusal, connection->now()));
        return;
    }
    const HttpRequest request{head.method,
                              std::move(target->segments),
                              std::move(target->query),
                              head.headers,
                              connection->takeBody(),
                              connection->peer(),
                              connection->peer().isLoopback()};
    callHandler(request, exchange, connection->now());
}

void ApiServer::callHandler(const HttpRequest &request, const ExchangePtr &exchange, Instant now)
{
    try {
        m_handler(request, exchange);
    } catch (const std::exception &exception) { // its text may hold anything, also what no log may
        exchange->reply(incidentReply(u"exception %1"_s.arg(QString::fromLatin1(typeid(exception).name())), now));
    }
}

} // namespace frontdesk
