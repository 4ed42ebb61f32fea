#pragma once

#include <QObject>

#include "models/domain/timezone.h"
#include "models/items/reply.h"
#include "models/services/deviceservice.h"

namespace frontdesk {

/// What the window asks and orders about phones, for the person signed in. CONTRACT §3. Lives in the GUI thread.
class PhonesDesk : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual Instant now() const = 0;
    virtual TimeZone zone() const = 0;
    /// Those that the person sees; the latest pairing first.
    virtual QList<PairedDevice> phones() const = 0;
    /// Whom the person may pair a phone for: themself first.
    virtual QList<DeviceOwner> owners() const = 0;
    virtual void createCode(UserId owner, QObject *context, Reply<IssuedPairingCode> done) = 0;
    virtual void revoke(DeviceId id, QObject *context, Reply<Done> done) = 0;

Q_SIGNALS:
    void phonesChanged();
    void paired(DeviceId id); ///< just now, at this clinic; phonesChanged() comes as well
};

} // namespace frontdesk
