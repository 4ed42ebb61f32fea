#pragma once

#include "models/services/upstream/syncoutbox.h"
#include "sync/upstream/copywriter.h"
#include "sync/upstream/upstreamclient.h"

namespace frontdesk {

/// Takes changes up, one at a time, in order, each with its idempotency key. The attempt is noted before it is made, so
/// that after a crash it is known that the upstream may have it. What the upstream answers is written together with the
/// change's end. CONTRACT §10. Sync thread.
class Pusher : public QObject {
    Q_OBJECT
public:
    using Finished = std::function<void(SyncOutcome)>;

    Pusher(UpstreamClient &client, const CopyWriter &copy, QObject *parent = nullptr)
        : QObject(parent),
          m_client(client),
          m_copy(copy)
    {
    }

    /// Brings the visits of a day here, then goes on. Asked before a booking is taken for refused: the clash may be with
    /// itself, sent twice to a server that keeps no idempotency keys.
    using Look = std::function<void(QDate date, std::function<void()> then)>;
    void setLook(Look look) { m_look = std::move(look); }

    /// The next change that may go up.
    std::optional<SyncRequest> next() const;
    /// Unreachable: it stays where it is and is tried again.
    void push(const SyncRequest &request, Finished done);

private:
    void send(const SyncRequest &request, Finished done);
    void take(const SyncRequest &request, const UpstreamAnswer &answer, Finished done);
    void checkStatus(const SyncRequest &request, std::function<void()> refused, Finished done);
    void refuse(const SyncRequest &request, const UpstreamAnswer &answer, Finished done);
    void settle(std::function<void(Session &)> work, Finished done);

    UpstreamClient &m_client;
    const CopyWriter &m_copy;
    Look m_look;
    QString m_failing; ///< the change that the upstream failed on last
    int m_failures = 0;
};

} // namespace frontdesk
