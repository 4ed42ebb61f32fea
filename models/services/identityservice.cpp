#include "models/services/identityservice.h"

#include "models/services/security/jsonwebtoken.h"
#include "models/services/security/secrettoken.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestApiToken = 128;

Actor actorOf(const TokenBearer &bearer)
{
    return {bearer.userId, bearer.clinicId, bearer.role, bearer.patientId, u"api"_s};
}

} // namespace

Result<Identity> IdentityService::identify(const QByteArray &bearer)
{
    return identifiedAt(bearer, m_session.now());
}

bool IdentityService::stillHolds(const QByteArray &bearer, Instant then, Role role)
{
    const Result<Identity> known = identifiedAt(bearer, then);
    return known && known->actor.role == role;
}

Result<Identity> IdentityService::identifiedAt(const QByteArray &bearer, Instant moment)
{
    AccountStore &accounts = m_session.stores().accounts;
    const Error refused = Error::of(ErrorCode::Unauthenticated);
    if (bearer.startsWith(apiTokenPrefix.toLatin1())) {
        const auto found = bearer.size() > longestApiToken
                               ? std::nullopt
                               : accounts.bearerOfApiToken(tokenHash(QString::fromLatin1(bearer), m_keys.pepper()));
        return found ? Result<Identity>(Identity{actorOf(*found), {}, {}}) : refused;
    }
    const Result<AccessClaims> claims = readAccessToken(bearer, m_keys.signing(), moment);
    if (!claims)
        return claims.error();
    const auto found = accounts.bearerOfFamily(claims->familyId, claims->userId, claims->clinicId);
    return found ? Result<Identity>(Identity{actorOf(*found), claims->familyId, claims->expiresAt}) : refused;
}

Result<Actor> IdentityService::inClinic(const Actor &actor, ClinicId clinic)
{
    if (clinic == actor.clinicId)
        return actor;
    const auto found = m_session.stores().accounts.bearerInClinic(actor.userId, clinic);
    if (!found)
        return Error::of(ErrorCode::Forbidden);
    Actor other = actorOf(*found);
    other.origin = actor.origin;
    return other;
}

Result<Profile> IdentityService::profile(const Actor &actor)
{
    const std::optional<User> user = m_session.stores().users.find(actor.userId);
    if (!user || user->disabled)
        return Error::of(ErrorCode::Unauthenticated);
    Session session = m_session.inClinic(actor.clinicId);
    const DoctorInfo *doctor = session.directory().doctor(user->id);
    return Profile{user->id,
                   user->email,
                   user->firstName,
                   user->lastName,
                   actor.role,
                   actor.clinicId,
                   m_session.stores().users.memberships(user->id),
                   actor.patientId,
                   doctor ? doctor->id : UserId()};
}

} // namespace frontdesk
