#pragma once

#include <QPointer>

#include <functional>
#include <memory>

#include "models/domain/instant.h"
#include "sync/api/reply.h"

namespace frontdesk {

class ConnectionGuard;

/// One request's way back to its client. It may be kept as long as need be: answered later, when the client has left
/// or after the server is gone, it does nothing. May be copied about and let go in any thread; its functions are called in
/// the server's thread only. From another thread:
///
///     QMetaObject::invokeMethod(apiServer, [exchange, reply] { exchange->reply(reply); });
///
/// A request that nobody answers gets a 503 when Limits::answerTime is over.
class Exchange {
public:
    explicit Exchange(ConnectionGuard *guard);

    /// The client is there and waits for an answer.
    bool isOpen() const;
    /// Writes head and body at once; for HEAD without the body. Only the first answer counts.
    void reply(const HttpReply &reply);

    /// Begins an answer without end (server-sent events): 200 with these headers; the body of `head` is not used. False
    /// when there is nobody to stream to, which includes HEAD.
    bool beginStream(const HttpReply &head);
    bool isStreaming() const;
    /// Queues bytes; never blocks. False when the listener is gone, or is dropped now because it does not read.
    bool write(QByteArrayView bytes);
    void endStream();

    /// Calls `answered` once with the status when the answer, or the head of a stream, is written.
    void whenAnswered(std::function<void(int status)> answered) { m_answered = std::move(answered); }
    /// Calls `closed` in the server's thread when the client is gone, however that comes about; not at all when
    /// `context` goes first or the client had left before.
    void whenClosed(QObject *context, std::function<void()> closed);

private:
    QPointer<ConnectionGuard> m_guard;
    quint64 m_request;
    std::function<void(int)> m_answered;
};

using ExchangePtr = std::shared_ptr<Exchange>;

} // namespace frontdesk
