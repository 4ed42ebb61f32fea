#pragma once

#include <QTimer>

#include "sync/upstream/upstreamclient.h"

namespace frontdesk {

/// Listens to the upstream's event stream and tells when something has happened; what it was is read from the changes. A
/// stream that falls silent or ends is opened again when asked. Sync thread.
class EventWatch : public QObject {
    Q_OBJECT
public:
    explicit EventWatch(UpstreamClient &client, QObject *parent = nullptr);
    ~EventWatch() override;

    /// Opens the stream unless it is open, or was tried a moment ago.
    void open();
    void close();

Q_SIGNALS:
    void happened();

private:
    void read();

    UpstreamClient &m_client;
    QNetworkReply *m_reply = nullptr;
    QTimer m_silence; ///< a heartbeat comes every 15 seconds
    QTimer m_rest;    ///< between two tries
};

} // namespace frontdesk
