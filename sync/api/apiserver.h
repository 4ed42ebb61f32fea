#pragma once

#include <QPointer>
#include <QtHttpServer/QAbstractHttpServer>

#include <functional>
#include <memory>

#include "sync/api/exchange.h"
#include "sync/api/guardserver.h"
#include "sync/api/request.h"

QT_BEGIN_NAMESPACE
class QHttpServerRequest;
class QHttpServerResponder;
QT_END_NAMESPACE

namespace frontdesk {

/// Gets every request that is whole and well-formed, in the server's thread. It answers through the exchange, now or
/// later: reads may be answered on the spot, writes are posted to the clinic thread and answered when they are durable.
using RequestHandler = std::function<void(const HttpRequest &, const ExchangePtr &)>;

/// Qt's HTTP server behind the guard, with our own requests, routing and answers. All that differs between Qt 6.4 and 6.8
/// is in this class. An exception out of the handler becomes a 500. Everything happens in the thread it is made in.
class ApiServer final : public QAbstractHttpServer {
    Q_OBJECT
public:
    ApiServer(std::unique_ptr<GuardServer> guard, RequestHandler handler);
    ~ApiServer() override;

    /// Port 0 takes a free one. False when the address cannot be had; errorString() says why.
    bool start(const QHostAddress &address, quint16 port);
    quint16 port() const;
    QString errorString() const;
    GuardServer &guard() { return *m_guard; }

protected:
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
#else
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#endif

private:
    void serve();
    void callHandler(const HttpRequest &request, const ExchangePtr &exchange, Instant now);

    QPointer<GuardServer> m_guard; ///< a child, from start() on
    std::unique_ptr<GuardServer> m_unbound;
    RequestHandler m_handler;
};

} // namespace frontdesk
