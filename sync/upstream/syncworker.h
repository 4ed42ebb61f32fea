#pragma once

#include <QTimer>

#include "models/services/hub.h"
#include "sync/upstream/eventwatch.h"
#include "sync/upstream/puller.h"
#include "sync/upstream/pusher.h"

namespace frontdesk {

/// How a linked desk stands with its upstream.
enum class SyncState {
    Copying,   ///< the first copy is being made
    Following, ///< what happens there is here within a second
    Offline,
    SignedOut, ///< the link's account has to sign in anew: frontdesk link
    WrongCertificate,
};

struct SyncTiming {
    std::chrono::milliseconds betweenPulls{500};    ///< of a hub that tells its changes
    std::chrono::milliseconds betweenPolls{10'000}; ///< of any other server; at most 30 s, CONTRACT §11.37
    std::chrono::milliseconds firstBackOff{500};    ///< doubled with each failure
    std::chrono::milliseconds longestBackOff{30'000};
    int wideEvery = 10; ///< every so many polls look at the staff and a whole year
};

/// Keeps desk and upstream the same, one step at a time: what was made here goes up first, what was refused is read anew,
/// then what is new there comes down. No two steps overlap, so that an answer and the news of it never race. Lives in the
/// sync thread.
class SyncWorker : public QObject {
    Q_OBJECT
public:
    SyncWorker(Hub &hub, const KeyRing &keys, const Upstream &upstream, std::unique_ptr<Reader> reader,
               const SyncTiming &timing);

    void start();
    /// Something here has changed.
    void hear(const QList<Change> &changes);
    /// No more requests; what is under way is dropped, it is noted in the outbox.
    void stop();

Q_SIGNALS:
    void stateChanged(frontdesk::SyncState state);

private:
    void step();
    void pushOrPull(const SyncRequest &request);
    void restoreOrPull();
    void finished(SyncOutcome outcome);
    void fail(SyncState state);
    void setState(SyncState state);
    UpstreamClient::TokenPlace tokenPlace();

    std::unique_ptr<Reader> m_reader;
    Mailbox m_mailbox;
    CopyWriter m_copy;
    UpstreamClient m_client;
    Puller m_puller;
    Pusher m_pusher;
    EventWatch m_watch;
    SyncTiming m_timing;
    QTimer m_pullTimer;
    QTimer m_backOff;
    std::optional<SyncState> m_state;
    bool m_copied;
    bool m_busy = false;
    bool m_stopped = false;
    bool m_pullDue = true;
    int m_failures = 0;
    int m_polls = 0;
};

} // namespace frontdesk

Q_DECLARE_METATYPE(frontdesk::SyncState)
