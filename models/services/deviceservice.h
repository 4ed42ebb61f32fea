#pragma once

#include "models/domain/result.h"
#include "models/services/security/keyring.h"
#include "models/services/session.h"

namespace frontdesk {

struct IssuedPairingCode {
    QString code; ///< shown once, as a QR code
    Instant expiresAt;
};

/// A device with the name of the person who signs in with it.
struct PairedDevice {
    Device device;
    QString owner;
};

/// Somebody for whom a device may be paired.
struct DeviceOwner {
    UserId id;
    QString name;
    Role role = Role::Receptionist;
};

/// Phones and tablets: pairing them, seeing them, turning them away. CONTRACT §3. Signing a device in by its code is
/// SignInService::pair.
class DeviceService {
public:
    DeviceService(Session &session, const KeyRing &keys) : m_session(session), m_keys(keys) {}

    /// Writes. A code that signs a device in as `user`: everybody for themself, receptionists for patients, admins for
    /// everybody of their clinic. NotFound "User", Forbidden.
    Result<IssuedPairingCode> createPairingCode(UserId user);
    /// Receptionists and admins see the clinic's, others their own; the latest pairing first.
    QList<Device> devices();
    QList<PairedDevice> pairedDevices(); ///< the same with their owners' names
    Result<Device> find(DeviceId id);
    /// Who hears of a device of that person: those who would see it.
    static QString audience(UserId owner);
    /// Everybody for whom createPairingCode() would make a code: the actor, then staff, then patients with an account, each
    /// by name.
    QList<DeviceOwner> owners();
    /// Writes. Ends the device's sign-ins. NotFound "Device" when the actor does not see it.
    Result<Done> revoke(DeviceId id);

    /// Writes. Where the actor's push messages go. MissingField or InvalidField of token and platform.
    Result<Done> registerPush(const QString &token, const QString &platform);

private:
    bool sees(const Device &device) const;
    Session &m_session;
    const KeyRing &m_keys;
};

} // namespace frontdesk
