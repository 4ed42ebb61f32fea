#pragma once

#include <mutex>

#include "app/clinicfolder.h"
#include "app/commandline.h"
#include "app/discovery/avahipublisher.h"
#include "models/services/accounthousekeeping.h"
#include "models/services/downtime/downtimesheet.h"
#include "models/services/hub.h"
#include "sync/gateways/deliverypump.h"
#include "sync/hubserver.h"
#include "sync/upstream/syncengine.h"

namespace frontdesk {

/// Where the hub's server is reached, told to the gateways' threads once it listens.
class OwnAddress {
public:
    QString url() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_url;
    }
    void set(const QString &url)
    {
        const std::scoped_lock lock(m_mutex);
        m_url = url;
    }

private:
    mutable std::mutex m_mutex;
    QString m_url;
};

/// A clinic's folder opened for work: the database with its writing thread, the keys, the server for the LAN, and what
/// carries reminders and messages to the gateways. What `serve` and the window have in common. Made, used and destroyed in
/// the main thread; ends in order.
class RunningHub : public QObject {
    Q_OBJECT
public:
    /// Finds the keys of the database that has been opened.
    using Unlock = std::function<Result<KeyRing>(Stores &)>;

    /// AlreadyExists("lock") when another program runs on the folder; KeyUnavailable without the right key.
    static Result<std::unique_ptr<RunningHub>> open(const ClinicFolder &folder, const Clock &clock,
                                                    const Unlock &unlock);
    ~RunningHub() override;

    /// Serves where the options say, else where the first clinic's setting server.listen does; not at all while its
    /// server.enabled is false. From then on both settings are followed, whoever changes them; an address that is taken
    /// leaves the server where it was. KeyUnavailable without a certificate, InvalidField("--listen …" or
    /// "server.listen …") for an address that cannot be had.
    Result<Done> startServer(const ServerOptions &options);
    bool isServing() const { return m_server.port() != 0; }
    /// With the port that was taken; while it serves.
    ListenAddress listening() const { return {m_server.address().toString(), m_server.port()}; }
    QString url() const { return m_server.url(); }
    const RecentRequests &recentRequests() const { return m_server.recentRequests(); }
    QByteArray fingerprint() const { return m_fingerprint; } ///< of the certificate; empty without TLS

    /// Of a linked desk, running from open() on; null at a hub of its own.
    SyncEngine *sync() { return m_sync.get(); }
    Hub &hub() { return *m_hub; }
    const KeyRing &keys() const { return m_keys; }
    ClinicId firstClinic() const { return m_firstClinic; }
    QString setting(const QString &key); ///< of the first clinic

Q_SIGNALS:
    void servingChanged();                             ///< began, stopped or moved after a change of the settings
    void servingFailed(const frontdesk::Error &error); ///< a change of the settings could not be followed

private:
    RunningHub(const ClinicFolder &folder, std::unique_ptr<Hub> hub, std::unique_ptr<Reader> reader,
               const KeyRing &keys, ClinicId firstClinic);
    bool wantsServer() { return setting(QStringLiteral("server.enabled")) != QLatin1String("false"); }
    ListenAddress wantedAddress();
    Result<Done> serve();
    Result<Done> listenAt(const ListenAddress &place);
    Result<HubServer::Options> newServer(const ListenAddress &place);
    void heed(const QList<Change> &changes);
    void follow();
    Result<Done> startSync();
    void startDelivery();
    void publishOnLan();

    ClinicFolder m_folder;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<Reader> m_reader;
    KeyRing m_keys;
    ClinicId m_firstClinic;
    ServerOptions m_options;
    ListenAddress m_listening; ///< what was asked for where it listens; port 0 stays 0
    QByteArray m_fingerprint;
    HashPool m_hashes;
    HubServer m_server;
    std::shared_ptr<OwnAddress> m_ownAddress;
    std::unique_ptr<DeliveryPump> m_delivery;
    std::unique_ptr<SyncEngine> m_sync;
    std::unique_ptr<AvahiPublisher> m_publisher;
    std::unique_ptr<DowntimeSheet> m_downtime;
};

} // namespace frontdesk
