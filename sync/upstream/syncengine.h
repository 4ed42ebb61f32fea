#pragma once

#include <QThread>

#include <memory>

#include "models/services/hub.h"
#include "sync/upstream/syncworker.h"

namespace frontdesk {

/// The sync of a linked desk: a thread of its own with the upstream's client. Made, started and stopped in the main
/// thread, after the hub is open; hub and keys outlive it. CONTRACT §10.
class SyncEngine : public QObject {
    Q_OBJECT
public:
    SyncEngine(Hub &hub, const KeyRing &keys, const SyncTiming &timing = {});
    ~SyncEngine() override;

    /// NotFound "Link" when the folder is a hub of its own.
    Result<Done> start();
    void stop();
    SyncState state() const { return m_state; }

Q_SIGNALS:
    void stateChanged(frontdesk::SyncState state);

private:
    Hub &m_hub;
    const KeyRing &m_keys;
    SyncTiming m_timing;
    QThread m_thread;
    std::unique_ptr<SyncWorker> m_worker; ///< lives in the thread
    SyncState m_state = SyncState::Offline;
};

} // namespace frontdesk
