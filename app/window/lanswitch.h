#pragma once

#include "app/runninghub.h"
#include "models/items/lanserver.h"
#include "models/items/settingsdesk.h"

namespace frontdesk {

/// The program's own server as the window switches it: by the setting server.enabled, which RunningHub follows. GUI thread;
/// what it is made of outlives it.
class LanSwitch final : public LanServer {
    Q_OBJECT
public:
    LanSwitch(RunningHub &running, SettingsDesk &settings, const Actor &actor, QObject *parent = nullptr);

    State state() const override;
    QList<Request> recentRequests() const override;
    bool maySwitch() const override;
    void setEnabled(bool enabled, QObject *context, Reply<Done> done) override;

private:
    RunningHub &m_running;
    SettingsDesk &m_settings;
    Actor m_actor;
};

/// An address of this machine that others on its network reach; null when it is in none.
QHostAddress lanAddress(const QList<QHostAddress> &own);

} // namespace frontdesk
