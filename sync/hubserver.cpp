#include "sync/hubserver.h"

#include <future>

#include "models/services/security/threadcrypto.h"
#include "sync/api/apiserver.h"
#include "sync/api/monotonicclock.h"
#include "sync/events/eventstream.h"
#include "sync/faces/dispatcher.h"
#include "sync/faces/routetable.h"
#include "sync/metrics/hubmetrics.h"
#include "sync/openapi/apidocument.h"
#include "sync/upstream/signinrelay.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<QPair<QByteArray, QByteArray>> namesOf(const std::vector<ApiRoute> &routes)
{
    QList<QPair<QByteArray, QByteArray>> names;
    for (const ApiRoute &route : routes)
        names.append({toBytes(route.method), route.path});
    return names;
}

} // namespace

/// Everything that lives in the HTTP thread.
class HubServer::Worker {
public:
    Worker(Hub &hub, const KeyRing &keys, HashPool &hashes, RecentRequests &recent, std::unique_ptr<Reader> opened,
           const Options &options)
        : reader(std::move(opened)),
          guard(*reader, keys, hub.clock()),
          events(*reader),
          document(&routeTable),
          metrics({stopwatch, hub.writer(), *reader, events, hub.clock(), recent}, namesOf(routeTable())),
          relay(makeRelay(hub, keys, hashes)),
          context({hub.writer(), *reader, hashes, keys, hub.clock(), mailbox, events, document, metrics, relay.get()}),
          dispatcher(context, guard, routeTable()),
          server(makeGuard(hub, options),
                 [this](const auto &request, const auto &exchange) { dispatcher.handle(request, exchange); })
    {
        metrics.watch(&server.guard());
        QObject::connect(&hub.feed(), &ChangeFeed::committed, &events, [this](const QList<Change> &changes) {
            guard.hear(changes);
            events.hear(changes);
        });
    }

    std::unique_ptr<SignInRelay> makeRelay(Hub &hub, const KeyRing &keys, HashPool &hashes)
    {
        const auto link = reader->ask(Actor{}, [&](Session &session) -> Result<std::optional<Upstream>> {
            return LinkService(session, keys).current();
        });
        if (!link || !*link)
            return nullptr;
        return std::make_unique<SignInRelay>(SignInRelay::Parts{hub.writer(), hashes, keys, mailbox}, **link);
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
    HubMetrics metrics;
    std::unique_ptr<SignInRelay> relay; ///< of a linked desk
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
    m_worker = std::make_unique<Worker>(m_hub, m_keys, m_hashes, m_recent, std::move(reader).value(), options);
    if (!m_worker->server.start(options.address, options.port)) {
        const Error error = Error::invalid(u"listen"_s, m_worker->server.errorString());
        m_worker.reset();
        return error;
    }
    m_port = m_worker->server.port();
    return Done{};
}

Result<Done> HubServer::relisten(const QHostAddress &address, quint16 port)
{
    GuardServer &guard = m_worker->server.guard();
    const QHostAddress before = m_address;
    const quint16 portBefore = m_port;
    const bool listened = guard.isListening();
    guard.close(); // first, since the two places may overlap
    if (!guard.listen(address, port)) {
        const Error error = Error::invalid(u"listen"_s, guard.errorString());
        if (listened && !guard.listen(before, portBefore))
            m_port = 0;
        return error;
    }
    m_worker->events.closeAll();
    guard.retireAll();
    m_port = guard.serverPort();
    return Done{};
}

/// Runs in the server's thread and waits for it; m_port and m_address are touched by one of the two at a time.
Result<Done> HubServer::askThread(const std::function<Result<Done>()> &work)
{
    std::promise<Result<Done>> answer;
    QMetaObject::invokeMethod(m_context.get(), [&] { answer.set_value(work()); });
    return answer.get_future().get();
}

void HubServer::listensAt(const QHostAddress &address)
{
    m_address = address;
    const bool anywhere = address == QHostAddress::Any || address == QHostAddress::AnyIPv4
                          || address == QHostAddress::AnyIPv6;
    const QHostAddress shown = anywhere ? QHostAddress(QHostAddress::LocalHost) : address;
    const QString host = shown.protocol() == QHostAddress::IPv6Protocol ? QString(u'[' + shown.toString() + u']')
                                                                        : shown.toString();
    m_url = QString((m_tls ? u"https://"_s : u"http://"_s) + host + u':' + QString::number(m_port));
}

Result<Done> HubServer::start(const Options &options)
{
    m_context = std::make_unique<QObject>();
    m_context->moveToThread(&m_thread);
    const auto end = [this] {
        m_worker.reset();
        releaseThreadCrypto();
    };
    QObject::connect(&m_thread, &QThread::finished, m_context.get(), end, Qt::DirectConnection);
    m_thread.start();
    const Result<Done> started = askThread([&] { return begin(options); });
    if (!started) {
        stop();
        return started;
    }
    m_tls = options.tls.has_value();
    listensAt(options.address);
    return started;
}

Result<Done> HubServer::moveTo(const QHostAddress &address, quint16 port)
{
    const Result<Done> moved = askThread([&] { return relisten(address, port); });
    if (moved)
        listensAt(address);
    else if (m_port == 0)
        m_url.clear();
    return moved;
}

void HubServer::pause()
{
    QMetaObject::invokeMethod(m_context.get(), [this] {
        m_worker->events.closeAll();
        m_worker->server.guard().closeDoor();
    });
    m_port = 0;
    m_url.clear();
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
    m_port = 0;
    m_url.clear();
}

} // namespace frontdesk
