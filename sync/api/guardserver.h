#pragma once

#include <QHash>
#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>

#include <optional>

#include "sync/api/connectionguard.h"

namespace frontdesk {

/// Accepts connections within the limits (CONTRACT §11.21), plain or TLS, and puts a ConnectionGuard before each. To be
/// bound to an ApiServer. Lives in the server's thread; the clocks outlive it.
class GuardServer : public QTcpServer {
    Q_OBJECT
public:
    GuardServer(const Limits &limits, const Clock &clock, const MonotonicClock &stopwatch);
    ~GuardServer() override;

    /// TLS from the next connection on; those that are open keep what they have. Unset: plain HTTP.
    void setTls(const std::optional<QSslConfiguration> &configuration);

    qsizetype connections() const { return m_guards.size(); }
    /// How often the guards themselves have answered, by status, instead of the routes.
    const QMap<int, quint64> &refusals() const { return m_context.refusals; }
    /// The connection whose request is being shown to Qt's server; once per request.
    ConnectionGuard *takeHandedOver();

    /// Accepts nobody any more, lets requests under way be answered, ends streams. Listening again is allowed.
    void closeDoor();
    /// Only the latter: connections that are open end with their next answer.
    void retireAll();
    /// closeDoor() for good; `emptied` follows.
    void shutDown();
    /// Acts on deadlines. A timer calls it twice a second while anybody is connected.
    void sweep();

Q_SIGNALS:
    void emptied(); ///< after shutDown(), when the last connection is gone

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void accept(QTcpSocket *socket, qintptr descriptor);
    void startHandshake(QSslSocket *socket, ConnectionGuard *guard);
    void watch(ConnectionGuard *guard);
    void forget(ConnectionGuard *guard, const QHostAddress &peer);
    bool hasRoomFor(const QHostAddress &peer) const;
    void reportIfEmpty();

    GuardContext m_context;
    std::optional<QSslConfiguration> m_tls;
    QList<ConnectionGuard *> m_guards;
    QHash<QHostAddress, int> m_perAddress;
    QTimer m_sweeper;
    bool m_shuttingDown = false;
};

} // namespace frontdesk
