#pragma once

#include <mutex>

#include "app/clinicfolder.h"
#include "app/commandline.h"
#include "models/services/accounthousekeeping.h"
#include "models/services/hub.h"
#include "sync/gateways/deliverypump.h"
#include "sync/hubserver.h"

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
class RunningHub {
public:
    /// Finds the keys of the database that has been opened.
    using Unlock = std::function<Result<KeyRing>(Stores &)>;

    /// AlreadyExists("lock") when another program runs on the folder; KeyUnavailable without the right key.
    static Result<std::unique_ptr<RunningHub>> open(const ClinicFolder &folder, const Clock &clock,
                                                    const Unlock &unlock);
    ~RunningHub();

    /// Serves as the options say, where they do not as the first clinic's settings do. The error is a sentence for the
    /// person in args (KeyUnavailable without a certificate, else InvalidField("--listen")).
    Result<Done> startServer(const ServerOptions &options);
    /// Answers what is under way and accepts nobody any more; startServer() may follow.
    void stopServer() { m_server.stop(); }
    bool isServing() const { return m_server.isRunning(); }
    const ListenAddress &listening() const { return m_listening; } ///< with the port that was taken; while it serves
    QString url() const { return m_server.url(); }
    QByteArray fingerprint() const { return m_fingerprint; } ///< of the certificate; empty without TLS

    Hub &hub() { return *m_hub; }
    const KeyRing &keys() const { return m_keys; }
    ClinicId firstClinic() const { return m_firstClinic; }
    QString setting(const QString &key); ///< of the first clinic

private:
    RunningHub(const ClinicFolder &folder, std::unique_ptr<Hub> hub, std::unique_ptr<Reader> reader,
               const KeyRing &keys, ClinicId firstClinic);
    Result<HubServer::Options> serverOptions(const ServerOptions &options);

    ClinicFolder m_folder;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<Reader> m_reader;
    KeyRing m_keys;
    ClinicId m_firstClinic;
    QByteArray m_fingerprint;
    ListenAddress m_listening;
    HashPool m_hashes;
    HubServer m_server;
    std::shared_ptr<OwnAddress> m_ownAddress;
    std::unique_ptr<DeliveryPump> m_delivery;
};

} // namespace frontdesk
