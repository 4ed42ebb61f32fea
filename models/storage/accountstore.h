#pragma once

#include "models/domain/user.h"
#include "models/storage/database.h"

namespace frontdesk {

/// A sign-in and everything that descends from it by refreshing.
struct TokenFamily {
    TokenFamilyId id;
    UserId userId;
    ClinicId clinicId;
    DeviceId deviceId; ///< null when it was no pairing
    bool revoked = false;
};

struct RefreshToken {
    TokenFamily family;
    Instant expiresAt;
    bool used = false;
};

struct ApiToken {
    ApiTokenId id;
    UserId userId;
    ClinicId clinicId;
    QString name;
    Instant createdAt;
    bool revoked = false;
};

/// Who stands behind a token at this moment.
struct TokenBearer {
    UserId userId;
    ClinicId clinicId;
    Role role = Role::Patient;
    PatientId patientId; ///< of a patient's account
};

/// API tokens, token families and refresh tokens. Only hashes of tokens come here.
class AccountStore {
public:
    explicit AccountStore(Database &database) : m_database(database) {}

    void insertApiToken(const ApiToken &token, const QByteArray &hash);
    bool revokeApiToken(ClinicId clinic, ApiTokenId id, Instant at); ///< false when there is none to revoke
    QList<ApiToken> apiTokens(ClinicId clinic);                      ///< newest first, revoked ones included

    void insertFamily(const TokenFamily &family, Instant at);
    std::optional<TokenFamily> family(TokenFamilyId id);
    bool revokeFamily(TokenFamilyId id, Instant at); ///< false when it was already, or does not exist
    int revokeFamiliesOfUser(UserId user, Instant at);
    int revokeFamiliesOfDevice(DeviceId device, Instant at);

    void insertRefreshToken(const QByteArray &hash, TokenFamilyId family, Instant expiresAt);
    std::optional<RefreshToken> refreshToken(const QByteArray &hash);
    void useRefreshToken(const QByteArray &hash, Instant at);
    /// Forgets refresh tokens that expired before `at` and families that nothing is left of.
    void purgeExpired(Instant at);

    /// Nothing when the token or family is revoked, the user disabled, or no longer a member of the clinic.
    std::optional<TokenBearer> bearerOfApiToken(const QByteArray &hash);
    std::optional<TokenBearer> bearerOfFamily(TokenFamilyId family, UserId user, ClinicId clinic);
    std::optional<TokenBearer> bearerInClinic(UserId user, ClinicId clinic);

private:
    Database &m_database;
};

} // namespace frontdesk
