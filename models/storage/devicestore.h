#pragma once

#include "models/storage/database.h"

namespace frontdesk {

/// A phone or tablet that was paired with a QR code.
struct Device {
    DeviceId id;
    ClinicId clinicId;
    UserId userId;
    QString name;
    Instant pairedAt;
    std::optional<Instant> lastSeenAt;
};

struct PairingCode {
    UserId userId;
    ClinicId clinicId;
    Instant expiresAt;
    bool used = false;
};

/// Paired devices, the codes that pair them, and where their push messages go.
class DeviceStore {
public:
    explicit DeviceStore(Database &database) : m_database(database) {}

    void insertCode(const QByteArray &hash, const PairingCode &code);
    std::optional<PairingCode> code(const QByteArray &hash);
    void useCode(const QByteArray &hash, Instant at);
    void purgeCodes(Instant expiredBefore);

    void insert(const Device &device);
    std::optional<Device> find(ClinicId clinic, DeviceId id); ///< not those revoked
    QList<Device> all(ClinicId clinic);                       ///< not those revoked; latest pairing first
    void seen(DeviceId id, Instant at);
    void revoke(DeviceId id, Instant at);

    void putPushToken(const QString &token, UserId user, const QString &platform, Instant at);
    void removePushToken(const QString &token);
    QStringList pushTokens(UserId user);

private:
    Database &m_database;
};

} // namespace frontdesk
