#include "app/runninghub.h"

#include "models/services/phonenumbers.h"
#include "models/services/settingsservice.h"
#include "models/services/waitlist/waitlistofferservice.h"
#include "models/storage/upstreamstore.h"
#include "sync/api/tlscertificate.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the clinic thread does about once a second.
ClinicThread::Tick timedTasks()
{
    auto housekeeping = std::make_shared<AccountHousekeeping>();
    return [housekeeping](Session &session) {
        housekeeping->run(session);
        if (!UpstreamStore(session.database()).find()) // a linked desk's hub makes the offers
            WaitlistOfferService::runDue(session);
    };
}

/// Everything asked of the database before the work begins.
struct Opening {
    KeyRing keys;
    ClinicId firstClinic;
};

Result<Opening> openingOf(Session &session, const RunningHub::Unlock &unlock)
{
    const auto keys = unlock(session.stores());
    if (!keys)
        return keys.error();
    const QList<Clinic> clinics = session.stores().clinics.all();
    if (clinics.isEmpty())
        return Error::notFound(u"Clinic"_s);
    return Opening{*keys, clinics.first().id};
}

QHostAddress addressOf(const QString &host)
{
    return host == "localhost"_L1 ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
}

} // namespace

Result<std::unique_ptr<RunningHub>> RunningHub::open(const ClinicFolder &folder, const Clock &clock,
                                                     const Unlock &unlock)
{
    if (!folder.holdsClinic())
        return Error::invalid(u"--data %1"_s.arg(folder.path()), u"a folder that frontdesk init has made"_s);
    auto hub = Hub::open(folder.path(), clock, timedTasks());
    if (!hub)
        return hub.error();
    auto reader = (*hub)->reader();
    if (!reader)
        return reader.error();
    const auto opening = (*reader)->ask(Actor(), [&](Session &session) { return openingOf(session, unlock); });
    if (!opening)
        return opening.error();
    std::unique_ptr<RunningHub> running(
        new RunningHub(folder, std::move(hub).value(), std::move(reader).value(), opening->keys, opening->firstClinic));
    if (const auto synced = running->startSync(); !synced)
        return synced.error();
    if (!running->m_sync) // the patients of a linked desk hear from its hub
        running->startDelivery();
    running->m_downtime = std::make_unique<DowntimeSheet>(*running->m_hub);
    return running;
}

RunningHub::RunningHub(const ClinicFolder &folder, std::unique_ptr<Hub> hub, std::unique_ptr<Reader> reader,
                       const KeyRing &keys, ClinicId firstClinic)
    : m_folder(folder),
      m_hub(std::move(hub)),
      m_reader(std::move(reader)),
      m_keys(keys),
      m_firstClinic(firstClinic),
      m_server(*m_hub, m_keys, m_hashes),
      m_ownAddress(std::make_shared<OwnAddress>())
{
}

void RunningHub::startDelivery()
{
    m_delivery = std::make_unique<DeliveryPump>(
        *m_hub, m_keys, networkGateways(m_hub->clock(), [address = m_ownAddress] { return address->url(); }));
}

Result<Done> RunningHub::startSync()
{
    auto sync = std::make_unique<SyncEngine>(*m_hub, m_keys);
    const auto started = sync->start();
    if (!started && started.error().code == ErrorCode::NotFound)
        return Done{};
    m_sync = std::move(sync);
    return started;
}

RunningHub::~RunningHub()
{
    m_downtime.reset();
    m_publisher.reset();
    m_sync.reset();
    m_server.stop();
    m_delivery.reset(); // what is under way is told to the clinic thread, which ends after it
}

QString RunningHub::setting(const QString &key)
{
    Actor actor;
    actor.clinicId = m_firstClinic;
    const auto value = m_reader->ask(actor, [&](Session &session) {
        return Result<QString>(effectiveSetting(session.directory(), key));
    });
    return value ? *value : QString();
}

ListenAddress RunningHub::wantedAddress()
{
    if (m_options.listen)
        return *m_options.listen;
    return listenAddressFromString(setting(u"server.listen"_s)).value_or(ListenAddress{u"127.0.0.1"_s, 0});
}

Result<HubServer::Options> RunningHub::newServer(const ListenAddress &place)
{
    HubServer::Options chosen;
    chosen.address = addressOf(place.host);
    chosen.port = place.port;
    if (m_options.insecureHttp)
        return chosen;
    const auto identity = ensureTlsIdentity(m_folder.path() + u"/tls"_s, localTlsNames(), m_hub->clock().now());
    if (!identity)
        return identity.error();
    chosen.tls = identity->configuration();
    m_fingerprint = identity->fingerprint();
    return chosen;
}

Result<Done> RunningHub::listenAt(const ListenAddress &place)
{
    if (m_server.isRunning())
        return m_server.moveTo(addressOf(place.host), place.port);
    const auto chosen = newServer(place);
    return chosen ? m_server.start(*chosen) : Result<Done>(chosen.error());
}

Result<Done> RunningHub::serve()
{
    const ListenAddress place = wantedAddress();
    const auto listening = listenAt(place);
    if (listening) {
        m_listening = place;
        // Another one than the loopback's means nothing to whoever reads a mail elsewhere.
        m_ownAddress->set(addressOf(place.host).isLoopback() ? url() : QString());
        publishOnLan();
    } else if (listening.error().code == ErrorCode::InvalidField) {
        return Error::invalid(u"%1 %2:%3"_s.arg(m_options.listen ? u"--listen"_s : u"server.listen"_s,
                                                addressOf(place.host).toString(), QString::number(place.port)),
                              u"a free address of this machine (%1)"_s.arg(listening.error().args.value(0)));
    }
    return listening;
}

Result<Done> RunningHub::startServer(const ServerOptions &options)
{
    m_options = options;
    connect(&m_hub->feed(), &ChangeFeed::committed, this, &RunningHub::heed);
    return wantsServer() ? serve() : Result<Done>(Done{});
}

void RunningHub::heed(const QList<Change> &changes)
{
    const bool mine = std::ranges::any_of(changes, [this](const Change &change) {
        const JournalEntry &entry = change.entry;
        return entry.entity == "setting"_L1 && entry.clinicId == m_firstClinic
               && (entry.entityId == "server.listen"_L1 || entry.entityId == "server.enabled"_L1);
    });
    if (mine)
        follow();
}

void RunningHub::follow()
{
    if (!wantsServer()) {
        if (!isServing())
            return;
        m_server.pause();
        m_publisher.reset();
    } else {
        if (isServing() && m_listening == wantedAddress())
            return;
        const QString before = url();
        if (const auto moved = serve(); !moved) {
            Q_EMIT servingFailed(moved.error());
            if (before == url())
                return;
        }
    }
    Q_EMIT servingChanged();
}

void RunningHub::publishOnLan()
{
    m_publisher.reset();
    if (m_server.address().isLoopback())
        return;
    m_publisher = std::make_unique<AvahiPublisher>();
    m_publisher->publish({m_server.port(), u"Front Desk on "_s + QSysInfo::machineHostName(), m_fingerprint,
                          QStringLiteral(FRONTDESK_VERSION)});
}

} // namespace frontdesk
