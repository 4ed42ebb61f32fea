#pragma once

#include <QHostAddress>
#include <QSslConfiguration>
#include <QThread>

#include <functional>
#include <memory>

#include "models/services/hub.h"
#include "models/services/security/hashpool.h"
#include "models/services/security/keyring.h"
#include "sync/api/limits.h"
#include "sync/metrics/recentrequests.h"

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
    /// Goes on at another address, or listens again after pause(): what is under way is answered, open connections end
    /// after that. When the address cannot be had, all stays as it is: InvalidField("listen") with the system's reason.
    /// The server is running; a moment's blocking call.
    Result<Done> moveTo(const QHostAddress &address, quint16 port);
    /// Accepts nobody until moveTo(), answers what is under way. Does not wait for that.
    void pause();
    /// Accepts nobody any more, answers what is under way, ends.
    void stop();
    bool isRunning() const { return m_thread.isRunning(); }
    /// The last that were answered, also before a restart. Any thread.
    const RecentRequests &recentRequests() const { return m_recent; }
    quint16 port() const { return m_port; } ///< 0 while nobody is accepted
    QHostAddress address() const { return m_address; }
    /// "https://127.0.0.1:41234"; empty while nobody is accepted
    QString url() const { return m_url; }

private:
    class Worker;
    // In the server's thread:
    Result<Done> begin(const Options &options);
    Result<Done> relisten(const QHostAddress &address, quint16 port);
    // In the main thread:
    Result<Done> askThread(const std::function<Result<Done>()> &work);
    void listensAt(const QHostAddress &address);

    Hub &m_hub;
    const KeyRing &m_keys;
    HashPool &m_hashes;
    RecentRequests m_recent;
    QThread m_thread;
    std::unique_ptr<QObject> m_context; ///< lives in the thread; runs what start and stop ask for
    std::unique_ptr<Worker> m_worker;   ///< made and destroyed in the thread
    bool m_tls = false;
    QHostAddress m_address; ///< where it listens
    quint16 m_port = 0;
    QString m_url;
};

} // namespace frontdesk
