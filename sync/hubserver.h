#pragma once

#include <QHostAddress>
#include <QSslConfiguration>
#include <QThread>

#include <memory>

#include "models/services/hub.h"
#include "models/services/security/hashpool.h"
#include "models/services/security/keyring.h"
#include "sync/api/limits.h"

namespace frontdesk {

/// The clinic's server on the LAN: one thread with the HTTP server, its reading connection and the event stream. Made,
/// started and stopped in the main thread. The hub and the keys outlive it.
class HubServer {
public:
    struct Options {
        QHostAddress address = QHostAddress::LocalHost;
        quint16 port = 0; ///< 0 takes a free one
        std::optional<QSslConfiguration> tls;
        Limits limits;
    };

    HubServer(Hub &hub, const KeyRing &keys, HashPool &hashes);
    ~HubServer();
    HubServer(const HubServer &) = delete;
    HubServer &operator=(const HubServer &) = delete;

    /// Accepts connections when it returns. Error: StorageFailed, or InvalidField("listen") with the system's reason.
    Result<Done> start(const Options &options);
    /// Accepts nobody any more, answers what is under way, ends.
    void stop();
    bool isRunning() const { return m_thread.isRunning(); }
    quint16 port() const { return m_port; }
    /// "https://127.0.0.1:41234"
    QString url() const { return m_url; }

private:
    class Worker;
    Result<Done> begin(const Options &options); ///< in the server's thread

    Hub &m_hub;
    const KeyRing &m_keys;
    HashPool &m_hashes;
    QThread m_thread;
    std::unique_ptr<QObject> m_context; ///< lives in the thread; runs what start and stop ask for
    std::unique_ptr<Worker> m_worker;   ///< made and destroyed in the thread
    quint16 m_port = 0;
    QString m_url;
};

} // namespace frontdesk
