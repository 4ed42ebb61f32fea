#include "models/storage/accountstore.h"

namespace frontdesk {

#define BEARER_COLUMNS "SELECT m.user_id, m.clinic_id, m.role, p.id "
#define BEARER_JOINS                                                                                      \
    "JOIN users u ON u.id = m.user_id AND u.disabled = 0 "                                                \
    "LEFT JOIN patients p ON m.role = 'patient' AND p.user_id = m.user_id AND p.clinic_id = m.clinic_id " \
    "AND p.merged_into IS NULL "

namespace {

std::optional<TokenBearer> readBearer(Statement &row)
{
    if (!row.next())
        return std::nullopt;
    const auto role = roleFromString(row.text(2));
    if (!role)
        return std::nullopt;
    return TokenBearer{row.id<UserTag>(0), row.id<ClinicTag>(1), *role, row.id<PatientTag>(3)};
}

} // namespace

void AccountStore::insertApiToken(const ApiToken &token, const QByteArray &hash)
{
    m_database
        .prepare("INSERT INTO api_tokens (id, token_hash, user_id, clinic_id, name, created_at) "
                 "VALUES (?, ?, ?, ?, ?, ?)")
        .bind(token.id)
        .bind(hash)
        .bind(token.userId)
        .bind(token.clinicId)
        .bind(token.name)
        .bind(token.createdAt)
        .run();
}

bool AccountStore::revokeApiToken(ClinicId clinic, ApiTokenId id, Instant at)
{
    m_database.prepare("UPDATE api_tokens SET revoked_at = ? WHERE id = ? AND clinic_id = ? AND revoked_at IS NULL")
        .bind(at)
        .bind(id)
        .bind(clinic)
        .run();
    return m_database.changes() > 0;
}

QList<ApiToken> AccountStore::apiTokens(ClinicId clinic)
{
    Statement rows = m_database.prepare("SELECT id, user_id, clinic_id, name, created_at, revoked_at IS NOT NULL "
                                        "FROM api_tokens WHERE clinic_id = ? ORDER BY created_at DESC, id DESC");
    QList<ApiToken> tokens;
    for (rows.bind(clinic); rows.next();)
        tokens.append({rows.id<ApiTokenTag>(0), rows.id<UserTag>(1), rows.id<ClinicTag>(2), rows.text(3),
                       rows.instant(4), rows.flag(5)});
    return tokens;
}

void AccountStore::insertFamily(const TokenFamily &family, Instant at)
{
    m_database
        .prepare("INSERT INTO token_families (id, user_id, clinic_id, device_id, created_at) VALUES (?, ?, ?, ?, ?)")
        .bind(family.id)
        .bind(family.userId)
        .bind(family.clinicId)
        .bind(family.deviceId)
        .bind(at)
        .run();
}

std::optional<TokenFamily> AccountStore::family(TokenFamilyId id)
{
    Statement row = m_database.prepare(
        "SELECT id, user_id, clinic_id, device_id, revoked_at IS NOT NULL FROM token_families WHERE id = ?");
    if (!row.bind(id).next())
        return std::nullopt;
    return TokenFamily{row.id<TokenFamilyTag>(0), row.id<UserTag>(1), row.id<ClinicTag>(2), row.id<DeviceTag>(3),
                       row.flag(4)};
}

bool AccountStore::revokeFamily(TokenFamilyId id, Instant at)
{
    m_database.prepare("UPDATE token_families SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL")
        .bind(at)
        .bind(id)
        .run();
    return m_database.changes() > 0;
}

int AccountStore::revokeFamiliesOfUser(UserId user, Instant at)
{
    m_database.prepare("UPDATE token_families SET revoked_at = ? WHERE user_id = ? AND revoked_at IS NULL")
        .bind(at)
        .bind(user)
        .run();
    return m_database.changes();
}

int AccountStore::revokeFamiliesOfDevice(DeviceId device, Instant at)
{
    m_database.prepare("UPDATE token_families SET revoked_at = ? WHERE device_id = ? AND revoked_at IS NULL")
        .bind(at)
        .bind(device)
        .run();
    return m_database.changes();
}

void AccountStore::insertRefreshToken(const QByteArray &hash, TokenFamilyId family, Instant expiresAt)
{
    m_database.prepare("INSERT INTO refresh_tokens (token_hash, family_id, expires_at) VALUES (?, ?, ?)")
        .bind(hash)
        .bind(family)
        .bind(expiresAt)
        .run();
}

std::optional<RefreshToken> AccountStore::refreshToken(const QByteArray &hash)
{
    Statement row = m_database.prepare(
        "SELECT f.id, f.user_id, f.clinic_id, f.device_id, f.revoked_at IS NOT NULL, t.expires_at, "
        "t.used_at IS NOT NULL FROM refresh_tokens t JOIN token_families f ON f.id = t.family_id "
        "WHERE t.token_hash = ?");
    if (!row.bind(hash).next())
        return std::nullopt;
    return RefreshToken{{row.id<TokenFamilyTag>(0), row.id<UserTag>(1), row.id<ClinicTag>(2), row.id<DeviceTag>(3),
                         row.flag(4)},
                        row.instant(5),
                        row.flag(6)};
}

void AccountStore::useRefreshToken(const QByteArray &hash, Instant at)
{
    m_database.prepare("UPDATE refresh_tokens SET used_at = ? WHERE token_hash = ?").bind(at).bind(hash).run();
}

void AccountStore::purgeExpired(Instant at)
{
    m_database.prepare("DELETE FROM refresh_tokens WHERE expires_at <= ?").bind(at).run();
    if (m_database.changes() == 0)
        return;
    m_database.prepare("DELETE FROM token_families WHERE id NOT IN (SELECT family_id FROM refresh_tokens)").run();
}

std::optional<TokenBearer> AccountStore::bearerOfApiToken(const QByteArray &hash)
{
    Statement row = m_database.prepare(BEARER_COLUMNS "FROM api_tokens t JOIN memberships m ON m.user_id = t.user_id "
                                                      "AND m.clinic_id = t.clinic_id " BEARER_JOINS
                                                      "WHERE t.token_hash = ? AND t.revoked_at IS NULL");
    row.bind(hash);
    return readBearer(row);
}

std::optional<TokenBearer> AccountStore::bearerOfFamily(TokenFamilyId family, UserId user, ClinicId clinic)
{
    Statement row = m_database.prepare(BEARER_COLUMNS
                                       "FROM token_families t JOIN memberships m ON m.user_id = t.user_id " BEARER_JOINS
                                       "WHERE t.id = ? AND t.user_id = ? AND m.clinic_id = ? AND t.revoked_at IS NULL");
    row.bind(family).bind(user).bind(clinic);
    return readBearer(row);
}

std::optional<TokenBearer> AccountStore::bearerInClinic(UserId user, ClinicId clinic)
{
    Statement row = m_database.prepare(BEARER_COLUMNS "FROM memberships m " BEARER_JOINS
                                                      "WHERE m.user_id = ? AND m.clinic_id = ?");
    row.bind(user).bind(clinic);
    return readBearer(row);
}

#undef BEARER_COLUMNS
#undef BEARER_JOINS

} // namespace frontdesk
