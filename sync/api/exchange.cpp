#include "sync/api/exchange.h"

#include "sync/api/connectionguard.h"

namespace frontdesk {

Exchange::Exchange(ConnectionGuard *guard) : m_guard(guard), m_request(guard ? guard->requestNumber() : 0) {}

bool Exchange::isOpen() const
{
    return m_guard && m_guard->requestNumber() == m_request && m_guard->state() == ConnectionGuard::State::Answering
           && m_guard->isConnected();
}

void Exchange::reply(const HttpReply &reply)
{
    if (!isOpen())
        return;
    if (m_answered)
        m_answered(reply.status);
    m_guard->answer(reply);
}

bool Exchange::beginStream(const HttpReply &head)
{
    if (!isOpen())
        return false;
    if (m_answered)
        m_answered(head.status);
    m_guard->beginStream(head);
    return isStreaming();
}

bool Exchange::isStreaming() const
{
    return m_guard && m_guard->requestNumber() == m_request && m_guard->state() == ConnectionGuard::State::Streaming
           && m_guard->isConnected();
}

bool Exchange::write(QByteArrayView bytes)
{
    return isStreaming() && m_guard->writeStream(bytes);
}

void Exchange::endStream()
{
    if (isStreaming())
        m_guard->endStream();
}

void Exchange::whenClosed(QObject *context, std::function<void()> closed)
{
    if (m_guard)
        QObject::connect(m_guard, &ConnectionGuard::closed, context, std::move(closed));
}

} // namespace frontdesk
