#pragma once

#include "app/runninghub.h"
#include "models/items/lanserver.h"
#include "models/items/settingsdesk.h"

namespace frontdesk {

/// The program's own server as the window switches it: by the setting server.enabled, whoever changes that, and anew when
/// server.listen changes. GUI thread; what it is made of outlives it.
class LanSwitch final : public LanServer {
    Q_OBJECT
public:
    /// `options`: what the command line said.
    LanSwitch(RunningHub &running, SettingsDesk &settings, const Actor &actor, const ServerOptions &options,
              QObject *parent = nullptr);

    State state() const override;
    bool maySwitch() const override;
    void setEnabled(bool enabled, QObject *context, Reply<Done> done) override;

private:
    void follow();
    bool isEnabled() const;

    RunningHub &m_running;
    SettingsDesk &m_settings;
    Actor m_actor;
    ServerOptions m_options;
    QString m_listen; ///< the setting that the server was started with
};

/// An address of this machine that others on its network reach; null when it is in none.
QHostAddress lanAddress(const QList<QHostAddress> &own);

} // namespace frontdesk
