#include "app/runninghub.h"

#include "models/services/phonenumbers.h"
#include "models/services/settingsservice.h"
#include "sync/api/tlscertificate.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the clinic thread does about once a second.
ClinicThread::Tick timedTasks()
{
    auto housekeeping = std::make_shared<AccountHousekeeping>();
    return [housekeeping](Session &session) { housekeeping->run(session); };
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
    return std::unique_ptr<RunningHub>(
        new RunningHub(folder, std::move(hub).value(), std::move(reader).value(), opening->keys, opening->firstClinic));
}

RunningHub::RunningHub(const ClinicFolder &folder, std::unique_ptr<Hub> hub, std::unique_ptr<Reader> reader,
                       const KeyRing &keys, ClinicId firstClinic)
    : m_folder(folder),
      m_hub(std::move(hub)),
      m_reader(std::move(reader)),
      m_keys(keys),
      m_firstClinic(firstClinic),
      m_server(*m_hub, m_keys, m_hashes),
      m_ownAddress(std::make_shared<OwnAddress>()),
      m_delivery(std::make_unique<DeliveryPump>(
          *m_hub, m_keys, networkGateways(m_hub->clock(), [address = m_ownAddress] { return address->url(); })))
{
}

RunningHub::~RunningHub()
{
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

Result<HubServer::Options> RunningHub::serverOptions(const ServerOptions &options)
{
    const auto fromSetting = listenAddressFromString(setting(u"server.listen"_s));
    const ListenAddress listen = options.listen.value_or(fromSetting.value_or(ListenAddress{u"127.0.0.1"_s, 0}));
    HubServer::Options chosen;
    chosen.address = addressOf(listen.host);
    chosen.port = listen.port;
    if (options.insecureHttp)
        return chosen;
    const auto identity = ensureTlsIdentity(m_folder.path() + u"/tls"_s, localTlsNames(), m_hub->clock().now());
    if (!identity)
        return identity.error();
    chosen.tls = identity->configuration();
    m_fingerprint = identity->fingerprint();
    return chosen;
}

Result<Done> RunningHub::startServer(const ServerOptions &options)
{
    const auto chosen = serverOptions(options);
    if (!chosen)
        return chosen.error();
    const auto started = m_server.start(*chosen);
    if (started && chosen->address.isLoopback()) // another one means nothing to whoever reads a mail elsewhere
        m_ownAddress->set(m_server.url());
    if (!started && started.error().code == ErrorCode::InvalidField) {
        const QString place = u"%1:%2"_s.arg(chosen->address.toString()).arg(chosen->port);
        return Error::invalid(u"--listen %1"_s.arg(place),
                              u"a free address of this machine (%1)"_s.arg(started.error().args.value(0)));
    }
    m_listening = {chosen->address.toString(), m_server.port()};
    return started;
}

} // namespace frontdesk
