#include "sync/api/guardserver.h"

#include <QSslSocket>

#include <unistd.h>

namespace frontdesk {

namespace {

constexpr std::chrono::milliseconds sweepInterval{500};

/// A server that listens on both families sees IPv4 clients as ::ffff:a.b.c.d.
QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

} // namespace

GuardServer::GuardServer(const Limits &limits, const Clock &clock, const MonotonicClock &stopwatch)
    : m_context{limits, clock, stopwatch}
{
    setListenBacklogSize(1024);
    setMaxPendingConnections(limits.connections + 1);
    m_sweeper.setInterval(sweepInterval);
    m_sweeper.setTimerType(Qt::CoarseTimer);
    connect(&m_sweeper, &QTimer::timeout, this, &GuardServer::sweep);
}

GuardServer::~GuardServer()
{
    const QList<ConnectionGuard *> guards = std::exchange(m_guards, {});
    for (ConnectionGuard *guard : guards) {
        guard->disconnect(this);
        delete guard->parent();
    }
}

void GuardServer::setTls(const std::optional<QSslConfiguration> &configuration)
{
    m_tls = configuration;
}

ConnectionGuard *GuardServer::takeHandedOver()
{
    return std::exchange(m_context.handedOver, nullptr);
}

void GuardServer::incomingConnection(qintptr descriptor)
{
    if (m_guards.size() >= m_context.limits.connections)
        ::close(int(descriptor));
    else if (m_tls)
        accept(new QSslSocket(this), descriptor);
    else
        accept(new QTcpSocket(this), descriptor);
}

void GuardServer::accept(QTcpSocket *socket, qintptr descriptor)
{
    if (!socket->setSocketDescriptor(descriptor)) {
        ::close(int(descriptor));
        delete socket;
        return;
    }
    const QHostAddress peer = plainAddress(socket->peerAddress());
    if (!hasRoomFor(peer)) {
        delete socket;
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    auto *guard = new ConnectionGuard(socket, peer, m_context);
    watch(guard);
    if (auto *tls = qobject_cast<QSslSocket *>(socket)) {
        startHandshake(tls, guard);
        return;
    }
    guard->open();
    addPendingConnection(socket);
}

/// Until it is encrypted, the socket is ours to delete; from then on it is Qt's server's.
void GuardServer::startHandshake(QSslSocket *socket, ConnectionGuard *guard)
{
    const auto ours = connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QSslSocket::encrypted, this, [this, socket, guard, ours] {
        disconnect(ours);
        guard->open();
        addPendingConnection(socket);
    });
    socket->setSslConfiguration(*m_tls);
    socket->startServerEncryption();
}

void GuardServer::watch(ConnectionGuard *guard)
{
    m_guards.append(guard);
    ++m_perAddress[guard->peer()];
    connect(guard, &QObject::destroyed, this, [this, guard, peer = guard->peer()] { forget(guard, peer); });
    if (!m_sweeper.isActive())
        m_sweeper.start();
}

void GuardServer::forget(ConnectionGuard *guard, const QHostAddress &peer)
{
    m_guards.removeOne(guard);
    if (--m_perAddress[peer] <= 0)
        m_perAddress.remove(peer);
    if (m_guards.isEmpty())
        m_sweeper.stop();
    reportIfEmpty();
}

bool GuardServer::hasRoomFor(const QHostAddress &peer) const
{
    return m_context.exempts(peer) || m_perAddress.value(peer) < m_context.limits.connectionsPerAddress;
}

void GuardServer::sweep()
{
    const QList<ConnectionGuard *> guards = m_guards;
    for (ConnectionGuard *guard : guards)
        guard->sweep();
}

void GuardServer::closeDoor()
{
    close();
    retireAll();
}

void GuardServer::retireAll()
{
    const QList<ConnectionGuard *> guards = m_guards;
    for (ConnectionGuard *guard : guards)
        guard->retire();
}

void GuardServer::shutDown()
{
    m_shuttingDown = true;
    closeDoor();
    reportIfEmpty();
}

void GuardServer::reportIfEmpty()
{
    if (m_shuttingDown && m_guards.isEmpty())
        QMetaObject::invokeMethod(this, &GuardServer::emptied, Qt::QueuedConnection);
}

} // namespace frontdesk
