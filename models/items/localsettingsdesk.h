#pragma once

#include "models/items/localaccess.h"
#include "models/items/settingsdesk.h"

namespace frontdesk {

/// The settings in this machine's own database. The access and the keys outlive it.
class LocalSettingsDesk final : public SettingsDesk {
    Q_OBJECT
public:
    LocalSettingsDesk(LocalAccess &access, const KeyRing &keys, QObject *parent = nullptr);

    QList<SettingLine> settings() const override;
    bool mayChange() const override { return isAdmin(m_access.actor().role); }
    void change(const QList<NewValue> &values, QObject *context, Reply<Done> done) override;

private:
    void hear(const QList<Change> &changes);

    LocalAccess &m_access;
    const KeyRing &m_keys;
};

} // namespace frontdesk
