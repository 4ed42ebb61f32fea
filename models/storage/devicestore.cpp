#include "models/storage/devicestore.h"

namespace frontdesk {

#define DEVICE_SELECT \
    "SELECT id, clinic_id, user_id, name, paired_at, last_seen_at FROM devices WHERE revoked_at IS NULL "

namespace {

Device read(const Statement &row)
{
    return {row.id<DeviceTag>(0), row.id<ClinicTag>(1), row.id<UserTag>(2),
            row.text(3),          row.instant(4),       row.optionalInstant(5)};
}

} // namespace

void DeviceStore::insertCode(const QByteArray &hash, const PairingCode &code)
{
    m_database.prepare("INSERT INTO pairing_codes (code_hash, user_id, clinic_id, expires_at) VALUES (?, ?, ?, ?)")
        .bind(hash)
        .bind(code.userId)
        .bind(code.clinicId)
        .bind(code.expiresAt)
        .run();
}

std::optional<PairingCode> DeviceStore::code(const QByteArray &hash)
{
    Statement row = m_database.prepare(
        "SELECT user_id, clinic_id, expires_at, used_at IS NOT NULL FROM pairing_codes WHERE code_hash = ?");
    if (!row.bind(hash).next())
        return std::nullopt;
    return PairingCode{row.id<UserTag>(0), row.id<ClinicTag>(1), row.instant(2), row.flag(3)};
}

void DeviceStore::useCode(const QByteArray &hash, Instant at)
{
    m_database.prepare("UPDATE pairing_codes SET used_at = ? WHERE code_hash = ?").bind(at).bind(hash).run();
}

void DeviceStore::purgeCodes(Instant expiredBefore)
{
    m_database.prepare("DELETE FROM pairing_codes WHERE expires_at < ?").bind(expiredBefore).run();
}

void DeviceStore::insert(const Device &device)
{
    m_database
        .prepare(
            "INSERT INTO devices (id, clinic_id, user_id, name, paired_at, last_seen_at) VALUES (?, ?, ?, ?, ?, ?)")
        .bind(device.id)
        .bind(device.clinicId)
        .bind(device.userId)
        .bind(device.name)
        .bind(device.pairedAt)
        .bind(device.lastSeenAt)
        .run();
}

std::optional<Device> DeviceStore::find(ClinicId clinic, DeviceId id)
{
    Statement row = m_database.prepare(DEVICE_SELECT "AND id = ? AND clinic_id = ?");
    return row.bind(id).bind(clinic).next() ? std::optional(read(row)) : std::nullopt;
}

QList<Device> DeviceStore::all(ClinicId clinic)
{
    Statement rows = m_database.prepare(DEVICE_SELECT "AND clinic_id = ? ORDER BY paired_at DESC, id DESC");
    QList<Device> devices;
    for (rows.bind(clinic); rows.next();)
        devices.append(read(rows));
    return devices;
}

void DeviceStore::seen(DeviceId id, Instant at)
{
    m_database.prepare("UPDATE devices SET last_seen_at = ? WHERE id = ?").bind(at).bind(id).run();
}

void DeviceStore::revoke(DeviceId id, Instant at)
{
    m_database.prepare("UPDATE devices SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL").bind(at).bind(id).run();
}

void DeviceStore::putPushToken(const QString &token, UserId user, const QString &platform, Instant at)
{
    m_database
        .prepare("INSERT INTO push_tokens (token, user_id, platform, updated_at) VALUES (?, ?, ?, ?) "
                 "ON CONFLICT (token) DO UPDATE SET user_id = excluded.user_id, platform = excluded.platform, "
                 "updated_at = excluded.updated_at")
        .bind(token)
        .bind(user)
        .bind(platform)
        .bind(at)
        .run();
}

void DeviceStore::removePushToken(const QString &token)
{
    m_database.prepare("DELETE FROM push_tokens WHERE token = ?").bind(token).run();
}

QStringList DeviceStore::pushTokens(UserId user)
{
    Statement rows = m_database.prepare("SELECT token FROM push_tokens WHERE user_id = ? ORDER BY updated_at DESC");
    QStringList tokens;
    for (rows.bind(user); rows.next();)
        tokens.append(rows.text(0));
    return tokens;
}

#undef DEVICE_SELECT

} // namespace frontdesk
