#pragma once

#include "models/domain/result.h"
#include "models/domain/user.h"
#include "models/services/security/keyring.h"
#include "models/services/session.h"

namespace frontdesk {

/// Who a bearer token speaks for.
struct Identity {
    Actor actor;
    TokenFamilyId familyId;           ///< null for an API token
    std::optional<Instant> expiresAt; ///< unset for an API token
};

/// Login's `user` object, and `/me`. CONTRACT §3, §11.2.
struct Profile {
    UserId id;
    QString email;
    QString firstName;
    QString lastName;
    Role role = Role::Patient;
    ClinicId clinicId;
    QList<Membership> clinics;
    PatientId patientId; ///< of a patient's account, else null
    UserId doctorId;     ///< of somebody whom visits are booked with, else null
};

/// Tells who asks. Reads only: works on any session, whoever its actor is. An answer may be kept until expiresAt or the next
/// journalled change with entity "account" or "token", whichever comes first.
class IdentityService {
public:
    IdentityService(Session &session, const KeyRing &keys) : m_session(session), m_keys(keys) {}

    /// `bearer` is an access token or an API token. Unauthenticated when it is neither, expired or revoked, when the user is
    /// disabled or no longer belongs to the clinic. The role is today's, not the one the token was issued with.
    Result<Identity> identify(const QByteArray &bearer);
    /// Whether what the token was good for at that moment has not been taken back since; that it has expired does not count.
    bool stillHolds(const QByteArray &bearer, Instant then, Role role);
    /// The same person in another of their clinics (X-Clinic-Id); Forbidden when it is none of theirs.
    Result<Actor> inClinic(const Actor &actor, ClinicId clinic);
    /// Unauthenticated when the account is gone.
    Result<Profile> profile(const Actor &actor);

private:
    Result<Identity> identifiedAt(const QByteArray &bearer, Instant moment);
    Session &m_session;
    const KeyRing &m_keys;
};

/// How API tokens begin, so that they are told from access tokens and found by secret scanners.
inline const QString apiTokenPrefix = QStringLiteral("fdt_");

} // namespace frontdesk
