#include "sync/upstream/syncengine.h"

#include <future>

#include "models/services/security/threadcrypto.h"
#include "models/services/upstream/linkservice.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

SyncEngine::SyncEngine(Hub &hub, const KeyRing &keys, const SyncTiming &timing)
    : m_hub(hub),
      m_keys(keys),
      m_timing(timing)
{
    qRegisterMetaType<SyncState>();
    m_thread.setObjectName(u"sync"_s);
}

SyncEngine::~SyncEngine()
{
    stop();
}

Result<Done> SyncEngine::start()
{
    auto opened = m_hub.reader();
    if (!opened)
        return opened.error();
    const auto link = (*opened)->ask(Actor{}, [&](Session &session) -> Result<std::optional<Upstream>> {
        return LinkService(session, m_keys).current();
    });
    if (!link)
        return link.error();
    if (!*link)
        return Error::notFound(u"Link"_s);
    auto *starter = new QObject;
    starter->moveToThread(&m_thread);
    m_thread.start();
    std::promise<Result<Done>> answer;
    QMetaObject::invokeMethod(starter, [&] {
        starter->deleteLater();
        auto reader = m_hub.reader(); // a connection belongs to its thread
        if (!reader)
            return answer.set_value(reader.error());
        m_worker = std::make_unique<SyncWorker>(m_hub, m_keys, **link, std::move(reader).value(), m_timing);
        connect(m_worker.get(), &SyncWorker::stateChanged, this, [this](SyncState state) {
            m_state = state;
            Q_EMIT stateChanged(state);
        });
        connect(&m_hub.feed(), &ChangeFeed::committed, m_worker.get(), &SyncWorker::hear);
        answer.set_value(Done{});
        QMetaObject::invokeMethod(m_worker.get(), &SyncWorker::start, Qt::QueuedConnection);
    });
    const Result<Done> started = answer.get_future().get();
    if (!started)
        stop();
    return started;
}

void SyncEngine::stop()
{
    if (!m_thread.isRunning())
        return;
    auto *ender = new QObject;
    ender->moveToThread(&m_thread);
    QMetaObject::invokeMethod(ender, [this, ender] {
        delete ender;
        m_worker.reset();
        releaseThreadCrypto();
        m_thread.quit();
    });
    m_thread.wait();
}

} // namespace frontdesk
