#pragma once

#include <QByteArray>

#include "models/domain/id.h"
#include "models/domain/instant.h"
#include "models/domain/result.h"
#include "models/domain/role.h"
#include "models/services/security/secretkey.h"

namespace frontdesk {

/// What an access token says. In the token: sub, role, clinic, jti, fam and exp.
struct AccessClaims {
    UserId userId;
    Role role = Role::Patient;
    ClinicId clinicId;
    QUuid tokenId;          ///< "jti"
    TokenFamilyId familyId; ///< the sign-in it descends from
    Instant expiresAt;      ///< written in whole seconds, rounded up
};

/// A JSON Web Token of exactly one kind: HS256 with the header {"alg":"HS256","typ":"JWT"}.
QByteArray issueAccessToken(const AccessClaims &claims, const SecretKey &key);

/// Unauthenticated unless it was issued with this key, is untouched to the last character, and `now` is before its
/// expiry. The header is compared, not interpreted: no other algorithm is ever tried.
Result<AccessClaims> readAccessToken(const QByteArray &token, const SecretKey &key, Instant now);

} // namespace frontdesk
