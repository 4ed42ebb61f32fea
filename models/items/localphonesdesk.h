#pragma once

#include "models/items/localaccess.h"
#include "models/items/phonesdesk.h"

namespace frontdesk {

/// Phones in this machine's own database. The access and the keys outlive it.
class LocalPhonesDesk final : public PhonesDesk {
    Q_OBJECT
public:
    LocalPhonesDesk(LocalAccess &access, const KeyRing &keys, QObject *parent = nullptr);

    Instant now() const override { return m_access.now(); }
    TimeZone zone() const override { return m_access.zone(); }
    QList<PairedDevice> phones() const override;
    QList<DeviceOwner> owners() const override;
    void createCode(UserId owner, QObject *context, Reply<IssuedPairingCode> done) override;
    void revoke(DeviceId id, QObject *context, Reply<Done> done) override;

private:
    void hear(const QList<Change> &changes);

    LocalAccess &m_access;
    const KeyRing &m_keys;
};

} // namespace frontdesk
