#pragma once

#include <QObject>
#include <QTcpSocket>

#include "models/domain/clock.h"
#include "sync/api/httpdate.h"
#include "sync/api/limits.h"
#include "sync/api/monotonicclock.h"
#include "sync/api/ratelimiter.h"
#include "sync/api/reply.h"
#include "sync/api/requestreader.h"

namespace frontdesk {

class ConnectionGuard;

/// What the guards of one server share. Outlives them.
struct GuardContext {
    Limits limits;
    const Clock &clock;
    const MonotonicClock &stopwatch;
    HttpDate date{clock};
    RateLimiter rates{limits.requestsPerSecond, limits.requestBurst, stopwatch};
    QMap<int, quint64> refusals;           ///< by status, of requests that never came to a route
    ConnectionGuard *handedOver = nullptr; ///< whose request Qt's server is being shown right now

    bool exempts(const QHostAddress &peer) const { return limits.exemptLoopback && peer.isLoopback(); }
};

/// Stands between one client and Qt's HTTP server, which has no limits and no timeouts and runs requests of one
/// connection over each other. The guard takes every byte off the socket as it comes. Only when a request is whole, well-
/// formed and within the limits does it show Qt's server that there is one, by an empty request of its own making: exactly
/// one at a time, the next when this one is answered. Everything else it answers itself, with the error body of CONTRACT
/// §4, and closes.
///
///     Handshake → Idle ⇄ Receiving → Answering → Idle
///                           │            ├─────→ Streaming
///                           └────────────┴─────→ Closing
///
/// A child of its socket, in the server's thread. It has to be made before Qt's server sees the socket, because it must
/// be the first that hears of new bytes.
class ConnectionGuard : public QObject {
    Q_OBJECT
public:
    enum class State { Handshake, Idle, Receiving, Answering, Streaming, Closing };

    ConnectionGuard(QTcpSocket *socket, const QHostAddress &peer, GuardContext &context);

    /// The connection is ready for requests: accepted, or for TLS, encrypted.
    void open();
    /// Acts on what has taken too long. Called about twice a second.
    void sweep();
    /// Lets the request under way be answered and closes then; at once when there is none. One that is still arriving
    /// has Limits::lingerTime left.
    void retire();

    State state() const { return m_state; }
    const QHostAddress &peer() const { return m_peer; }
    bool isConnected() const { return m_socket->state() == QAbstractSocket::ConnectedState; }

    // For Exchange, while Answering or Streaming. Numbers tell the requests of one connection apart.
    const RequestHead &head() const { return m_reader.head(); }
    QByteArray takeBody() { return m_reader.takeBody(); }
    quint64 requestNumber() const { return m_requestNumber; }
    Instant now() const { return m_context.clock.now(); }
    void answer(const HttpReply &reply);
    void beginStream(const HttpReply &reply); ///< for HEAD: the head alone
    /// False, and the connection is dropped, when the client leaves too much unread.
    bool writeStream(QByteArrayView bytes);
    void endStream();

Q_SIGNALS:
    void closed(); ///< the client has left, or was made to; the socket goes with the event loop's next turn

private:
    void onReadyRead();
    QByteArray takeBytes();
    void receive(QByteArrayView bytes);
    void proceed();
    void enterBody();
    void handOver();
    void showToServer();
    void refuse(const Refusal &refusal);
    void close();
    void abort();
    void onBytesWritten();
    void finishClosing();
    void drop(qint64 bytes);
    bool isTooSlow() const;
    void enter(State state, std::chrono::milliseconds time);
    qint64 unsentBytes() const;
    Persistence persistence() const;

    QTcpSocket *m_socket;
    QHostAddress m_peer;
    GuardContext &m_context;
    RequestReader m_reader;
    State m_state = State::Handshake;
    std::optional<std::chrono::milliseconds> m_deadline;
    std::chrono::milliseconds m_bodyStart{0};
    quint64 m_requestNumber = 0;
    qint64 m_dropped = 0;
    bool m_inBody = false;
    bool m_retired = false;
    bool m_showing = false; ///< the bytes on the socket are ours, meant for Qt's server
};

} // namespace frontdesk
