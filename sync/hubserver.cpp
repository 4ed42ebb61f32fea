#include "sync/hubserver.h"

#include <future>

#include "sync/api/apiserver.h"
#include "sync/api/monotonicclock.h"
#include "sync/events/eventstream.h"
#include "sync/faces/dispatcher.h"
#include "sync/faces/routetable.h"
#include "sync/openapi/apidocument.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

/// Everything that lives in the HTTP thread.
class HubServer::Worker {
public:
    Worker(Hub &hub, const KeyRing &keys, HashPool &hashes, std::unique_ptr<Reader> opened, const Options &options)
        : reader(std::move(opened)),
          guard(*reader, keys, hub.clock()),
          events(*reader),
          document(&routeTable),
          context({hub.writer(), *reader, hashes, keys, hub.clock(), mailbox, events, document}),
          dispatcher(context, guard, routeTable()),
          server(makeGuard(hub, options),
                 [this](const auto &request, const auto &exchange) { dispatcher.handle(request, exchange); })
    {
        QObject::connect(&hub.feed(), &ChangeFeed::committed, &events, [this](const QList<Change> &changes) {
            guard.hear(changes);
            events.hear(changes);
        });
    }

    std::unique_ptr<GuardServer> makeGuard(Hub &hub, const Options &options)
    {
        auto guarded = std::make_unique<GuardServer>(options.limits, hub.clock(), stopwatch);
        guarded->setTls(options.tls);
        return guarded;
    }

    SystemMonotonicClock stopwatch;
    std::unique_ptr<Reader> reader;
    Mailbox mailbox;
    RequestGuard guard;
    EventStream events;
    ApiDocument document;
    ApiContext context;
    Dispatcher dispatcher;
    ApiServer server;
};

HubServer::HubServer(Hub &hub, const KeyRing &keys, HashPool &hashes) : m_hub(hub), m_keys(keys), m_hashes(hashes)
{
    m_thread.setObjectName(u"http"_s);
}

HubServer::~HubServer()
{
    stop();
}

Result<Done> HubServer::begin(const Options &options)
{
    auto reader = m_hub.reader();
    if (!reader)
        return reader.error();
    m_worker = std::make_unique<Worker>(m_hub, m_keys, m_hashes, std::move(reader).value(), options);
    if (!m_worker->server.start(options.address, options.port)) {
        const Error error = Error::invalid(u"listen"_s, m_worker->server.errorString());
        m_worker.reset();
        return error;
    }
    m_port = m_worker->server.port();
    return Done{};
}

Result<Done> HubServer::start(const Options &options)
{
    m_context = std::make_unique<QObject>();
    m_context->moveToThread(&m_thread);
    QObject::connect(
        &m_thread, &QThread::finished, m_context.get(), [this] { m_worker.reset(); }, Qt::DirectConnection);
    m_thread.start();
    std::promise<Result<Done>> answer;
    QMetaObject::invokeMethod(m_context.get(), [&] { answer.set_value(begin(options)); });
    const Result<Done> started = answer.get_future().get();
    if (!started) {
        stop();
        return started;
    }
    const bool anywhere = options.address == QHostAddress::Any || options.address == QHostAddress::AnyIPv4
                          || options.address == QHostAddress::AnyIPv6;
    const QHostAddress shown = anywhere ? QHostAddress(QHostAddress::LocalHost) : options.address;
    const QString host = shown.protocol() == QHostAddress::IPv6Protocol ? QString(u'[' + shown.toString() + u']')
                                                                        : shown.toString();
    m_url = QString((options.tls ? u"https://"_s : u"http://"_s) + host + u':' + QString::number(m_port));
    return started;
}

void HubServer::stop()
{
    if (!m_thread.isRunning())
        return;
    // The thread ends by itself once the last answer is out, or after the guard's patience.
    QMetaObject::invokeMethod(m_context.get(), [this] {
        if (!m_worker)
            return m_thread.quit();
        m_worker->events.closeAll();
        GuardServer &guard = m_worker->server.guard();
        QObject::connect(&guard, &GuardServer::emptied, m_context.get(), [this] { m_thread.quit(); });
        guard.shutDown();
    });
    m_thread.wait();
    m_context.reset();
}

} // namespace frontdesk
