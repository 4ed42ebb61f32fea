#include "sync/api/connectionguard.h"

#include <QSslSocket>

#include <sys/socket.h>

#include "sync/api/problem.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

ConnectionGuard::ConnectionGuard(QTcpSocket *socket, const QHostAddress &peer, GuardContext &context)
    : QObject(socket),
      m_socket(socket),
      m_peer(peer),
      m_context(context),
      m_reader(context.limits)
{
    connect(socket, &QIODevice::readyRead, this, &ConnectionGuard::onReadyRead);
    connect(socket, &QIODevice::bytesWritten, this, &ConnectionGuard::onBytesWritten);
    connect(socket, &QAbstractSocket::disconnected, this, &ConnectionGuard::closed);
    enter(State::Handshake, context.limits.handshakeTime);
}

void ConnectionGuard::open()
{
    enter(State::Idle, m_context.limits.headerTime);
}

void ConnectionGuard::enter(State state, std::chrono::milliseconds time)
{
    m_state = state;
    m_deadline = m_context.stopwatch.elapsed() + time;
}

void ConnectionGuard::onReadyRead()
{
    if (m_showing)
        return;
    const QByteArray bytes = takeBytes();
    if (bytes.isEmpty())
        return;
    switch (m_state) {
    case State::Handshake:
    case State::Idle:
    case State::Receiving:
    case State::Answering:
        receive(bytes);
        return;
    case State::Streaming:
    case State::Closing:
        drop(bytes.size());
    }
}

/// Qt's server leaves a transaction open whenever it has looked at a socket and found no whole request.
QByteArray ConnectionGuard::takeBytes()
{
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction();
    return m_socket->readAll();
}

void ConnectionGuard::receive(QByteArrayView bytes)
{
    const bool between = m_requestNumber > 0 && m_state == State::Idle;
    m_reader.feed(bytes);
    if (m_reader.pending() > m_context.limits.headerBytes + m_context.limits.bodyBytes) {
        abort(); // sends on and on without waiting for answers
        return;
    }
    if (m_reader.state() != RequestReader::State::Empty && between)
        enter(State::Receiving, m_context.limits.headerTime);
    proceed();
}

void ConnectionGuard::proceed()
{
    if (m_state != State::Idle && m_state != State::Receiving)
        return;
    switch (m_reader.state()) {
    case RequestReader::State::Empty:
        return;
    case RequestReader::State::Head:
        m_state = State::Receiving;
        return;
    case RequestReader::State::Body:
        enterBody();
        return;
    case RequestReader::State::Whole:
        handOver();
        return;
    case RequestReader::State::Refused:
        refuse(m_reader.refusal());
    }
}

void ConnectionGuard::enterBody()
{
    if (!m_inBody) {
        m_inBody = true;
        m_bodyStart = m_context.stopwatch.elapsed();
        enter(State::Receiving, m_context.limits.bodyTime);
    }
    if (m_reader.takeContinueWish())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

void ConnectionGuard::handOver()
{
    if (unsentBytes() > m_context.limits.unsentBytes) {
        m_state = State::Receiving; // has to read its earlier answers first
        return;
    }
    const auto wait = m_context.exempts(m_peer) ? std::nullopt : m_context.rates.refuse(m_peer);
    if (wait) {
        refuse({429,
                "TOO_MANY_REQUESTS",
                u"Too many requests from this address"_s,
                {{"Retry-After", QByteArray::number(qint64(wait->count()))}}});
        return;
    }
    ++m_requestNumber;
    m_inBody = false;
    enter(State::Answering, m_context.limits.answerTime);
    showToServer();
}

/// Qt's server reads nothing of what the client wrote; ApiServer takes head and body from here.
void ConnectionGuard::showToServer()
{
    constexpr QByteArrayView plain = "GET / HTTP/1.1\r\n\r\n";
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction();
    for (auto byte = plain.crbegin(); byte != plain.crend(); ++byte)
        m_socket->ungetChar(*byte);
    m_showing = true;
    m_context.handedOver = this;
    Q_EMIT m_socket->readyRead();
    m_context.handedOver = nullptr;
    m_showing = false;
}

Persistence ConnectionGuard::persistence() const
{
    if (!m_reader.head().keepAlive || m_retired)
        return Persistence::Close;
    return m_reader.head().http10 ? Persistence::KeepAliveHttp10 : Persistence::KeepAlive;
}

void ConnectionGuard::answer(const HttpReply &reply)
{
    const Persistence persistence = this->persistence();
    m_socket->write(toBytes(reply, persistence, m_reader.head().method != HttpMethod::Head, m_context.date.now()));
    if (persistence == Persistence::Close) {
        close();
        return;
    }
    enter(State::Idle, m_context.limits.idleTime);
    if (m_reader.next() == RequestReader::State::Empty)
        return;
    enter(State::Receiving, m_context.limits.headerTime);
    QMetaObject::invokeMethod(this, &ConnectionGuard::proceed, Qt::QueuedConnection);
}

void ConnectionGuard::beginStream(const HttpReply &reply)
{
    m_socket->write(replyHead(reply, std::nullopt, Persistence::Close, m_context.date.now()));
    if (m_reader.head().method == HttpMethod::Head) {
        close();
        return;
    }
    m_state = State::Streaming;
    m_deadline.reset();
    // Small, so that a listener who does not read shows here and not only after megabytes in the system's buffers.
    m_socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, m_context.limits.unsentBytes / 4);
}

bool ConnectionGuard::writeStream(QByteArrayView bytes)
{
    if (unsentBytes() + bytes.size() > m_context.limits.unsentBytes) {
        abort();
        return false;
    }
    m_socket->write(bytes.data(), bytes.size());
    return true;
}

void ConnectionGuard::endStream()
{
    close();
}

void ConnectionGuard::refuse(const Refusal &refusal)
{
    ++m_requestNumber;
    ++m_context.refusals[refusal.status];
    const bool isHead = m_reader.head().method == HttpMethod::Head;
    m_socket->write(
        toBytes(refusalReply(refusal, m_context.clock.now()), Persistence::Close, !isHead, m_context.date.now()));
    close();
}

void ConnectionGuard::close()
{
    enter(State::Closing, m_context.limits.lingerTime);
    // Not at once: Qt 6.8 deletes a socket that closes while it still handles its request, with its unsent bytes.
    QMetaObject::invokeMethod(this, &ConnectionGuard::finishClosing, Qt::QueuedConnection);
}

/// Not at once: this may come from within the socket's own signals, where Qt's server has yet to look at it.
void ConnectionGuard::abort()
{
    enter(State::Closing, m_context.limits.lingerTime);
    QMetaObject::invokeMethod(m_socket, &QAbstractSocket::abort, Qt::QueuedConnection);
}

void ConnectionGuard::onBytesWritten()
{
    if (m_state == State::Closing)
        finishClosing();
    else if (m_state == State::Receiving && m_reader.state() == RequestReader::State::Whole)
        proceed();
}

/// Closing while the client is still sending would make its system throw the answer away unread. So it only hears that
/// nothing more comes, and is listened to until it closes, has sent what it announced, or the time for lingering is over.
void ConnectionGuard::finishClosing()
{
    if (unsentBytes() > 0 || !isConnected())
        return;
    const bool isTls = qobject_cast<QSslSocket *>(m_socket) != nullptr;
    if (m_retired || (isTls && m_dropped >= m_reader.outstanding()))
        m_socket->disconnectFromHost();
    else if (!isTls)
        ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
}

void ConnectionGuard::drop(qint64 bytes)
{
    m_dropped += bytes;
    const qint64 allowed = m_state == State::Streaming ? m_context.limits.headerBytes : m_context.limits.drainBytes;
    if (m_dropped > allowed)
        abort();
    else if (m_state == State::Closing)
        finishClosing();
}

void ConnectionGuard::sweep()
{
    if (m_state == State::Receiving && isTooSlow())
        m_deadline = m_context.stopwatch.elapsed();
    if (!m_deadline || *m_deadline > m_context.stopwatch.elapsed())
        return;
    if (m_state == State::Receiving)
        refuse({408, "REQUEST_TIMEOUT", u"The request took too long to arrive"_s, {}});
    else if (m_state == State::Answering)
        refuse({503, "ANSWER_TIMEOUT", u"The answer took too long"_s, {{"Retry-After", "1"}}});
    else
        m_socket->abort();
}

bool ConnectionGuard::isTooSlow() const
{
    const Limits &limits = m_context.limits;
    if (!m_inBody || m_reader.head().contentLength <= limits.slowBodyBytes)
        return false;
    const auto counted = m_context.stopwatch.elapsed() - m_bodyStart - limits.slowBodyGrace;
    return counted.count() > 0 && m_reader.bodyReceived() * 1000 < counted.count() * limits.bodyBytesPerSecond;
}

void ConnectionGuard::retire()
{
    m_retired = true;
    const auto patience = m_context.stopwatch.elapsed() + m_context.limits.lingerTime;
    if (m_state == State::Handshake)
        abort();
    else if (m_state == State::Idle || m_state == State::Streaming)
        close();
    else if (m_state == State::Closing)
        finishClosing();
    else if (m_state == State::Receiving)
        m_deadline = std::min(m_deadline.value_or(patience), patience);
}

qint64 ConnectionGuard::unsentBytes() const
{
    const auto *tls = qobject_cast<QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

} // namespace frontdesk
