#include "models/services/signinservice.h"
#include "models/services/deviceservice.h"

#include "models/services/security/jsonwebtoken.h"
#include "models/services/security/passwordhasher.h"
#include "models/services/security/secrettoken.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestEmail = 254;
constexpr qsizetype longestDeviceName = 100;

/// What failures are counted under; at least as coarse as what finds the account.
QString foldedEmail(const QString &email)
{
    return email.trimmed().left(longestEmail).toCaseFolded();
}

SignInVerdict refused(ErrorCode code)
{
    return {Error::of(code)};
}

} // namespace

std::optional<Error> SignInService::throttled(const QString &account, const QString &address)
{
    SignInFailureStore &failures = m_session.stores().signInFailures;
    const Instant since = m_session.now() - throttleWindow;
    const auto ofAccount = failures.latestOfAccount(account, failuresPerAccount, since);
    const auto ofAddress = failures.latestOfAddress(address, failuresPerAddress, since);
    if (!ofAccount && !ofAddress)
        return std::nullopt;
    const Instant freed = std::max(ofAccount.value_or(Instant()), ofAddress.value_or(Instant())) + throttleWindow;
    const auto wait = std::chrono::ceil<std::chrono::seconds>(freed - m_session.now());
    return Error::of(ErrorCode::TooManyAttempts, {QString::number(wait.count())});
}

Result<SignInCheck> SignInService::beginSignIn(const QString &email, const QString &address)
{
    SignInCheck check{foldedEmail(email), address, {}, dummyPasswordHash()};
    if (const auto wait = throttled(check.account, address))
        return *wait;
    UserStore &users = m_session.stores().users;
    const std::optional<User> user = email.size() > longestEmail ? std::nullopt : users.findByEmail(email);
    const QString hash = user && !user->disabled ? users.passwordHash(user->id) : QString();
    if (!hash.isEmpty()) {
        check.userId = user->id;
        check.hash = hash;
    }
    return check;
}

Result<SignInVerdict> SignInService::completeSignIn(const SignInCheck &check, bool passwordMatches)
{
    Stores &stores = m_session.stores();
    if (const auto wait = throttled(check.account, check.address))
        return SignInVerdict{*wait};
    const std::optional<User> user = passwordMatches ? stores.users.find(check.userId) : std::nullopt;
    const QList<Membership> clinics = user ? stores.users.memberships(user->id) : QList<Membership>();
    // Somebody may have disabled the account or changed the password while this one was being verified.
    const bool good = user && !user->disabled && !clinics.isEmpty()
                      && stores.users.passwordHash(user->id) == check.hash;
    if (!good) {
        stores.signInFailures.add(check.account, check.address, m_session.now());
        return refused(ErrorCode::WrongPassword);
    }
    stores.signInFailures.forgiveAccount(check.account);
    const TokenFamily family{TokenFamilyId::create(), user->id, clinics.constFirst().clinicId, {}, false};
    stores.accounts.insertFamily(family, m_session.now());
    return issue(family);
}

Result<SignInVerdict> SignInService::issue(const TokenFamily &family)
{
    AccountStore &accounts = m_session.stores().accounts;
    const auto bearer = accounts.bearerInClinic(family.userId, family.clinicId);
    if (!bearer)
        return refused(ErrorCode::Unauthenticated);
    const Actor actor{bearer->userId, bearer->clinicId, bearer->role, bearer->patientId, u"api"_s};
    const Result<Profile> profile = IdentityService(m_session, m_keys).profile(actor);
    if (!profile)
        return profile.error();
    const Instant now = m_session.now();
    const QString refreshToken = randomToken();
    accounts.insertRefreshToken(tokenHash(refreshToken, m_keys.pepper()), family.id, now + refreshLifetime);
    const AccessClaims claims{actor.userId, actor.role,          actor.clinicId, createTimeOrderedUuid(),
                              family.id,    now + accessLifetime};
    return SignInVerdict{SignedIn{QString::fromLatin1(issueAccessToken(claims, m_keys.signing())), refreshToken,
                                  int(std::chrono::seconds(accessLifetime).count()), *profile}};
}

Result<SignInVerdict> SignInService::refresh(const QString &refreshToken)
{
    Stores &stores = m_session.stores();
    const QByteArray hash = tokenHash(refreshToken, m_keys.pepper());
    const auto known = stores.accounts.refreshToken(hash);
    if (!known || known->family.revoked || m_session.now() >= known->expiresAt)
        return refused(ErrorCode::Unauthenticated);
    if (known->used) {
        endFamily(known->family, u"refresh_token_reused"_s);
        return refused(ErrorCode::Unauthenticated);
    }
    stores.accounts.useRefreshToken(hash, m_session.now());
    if (!known->family.deviceId.isNull())
        stores.devices.seen(known->family.deviceId, m_session.now());
    return issue(known->family);
}

Result<Done> SignInService::signOut(const Identity &identity, const QString &refreshToken)
{
    AccountStore &accounts = m_session.stores().accounts;
    if (const auto own = accounts.family(identity.familyId))
        endFamily(*own, u"signed_out"_s);
    const auto known = refreshToken.isEmpty() ? std::nullopt
                                              : accounts.refreshToken(tokenHash(refreshToken, m_keys.pepper()));
    if (known && known->family.userId == identity.actor.userId)
        endFamily(known->family, u"signed_out"_s);
    return Done{};
}

Result<SignInVerdict> SignInService::pair(const QString &code, const QString &deviceName, const QString &address)
{
    const QString name = deviceName.simplified();
    if (name.isEmpty())
        return Error::missing(u"deviceName"_s);
    if (name.size() > longestDeviceName)
        return Error::invalid(u"deviceName"_s, u"at most %1 characters"_s.arg(longestDeviceName));
    if (const auto wait = throttled({}, address))
        return SignInVerdict{*wait};
    Stores &stores = m_session.stores();
    const QByteArray hash = tokenHash(code, m_keys.pepper());
    const auto known = stores.devices.code(hash);
    if (!known || known->used || m_session.now() >= known->expiresAt) {
        stores.signInFailures.add({}, address, m_session.now());
        return refused(ErrorCode::Unauthenticated);
    }
    const Instant now = m_session.now();
    const Device device{DeviceId::create(), known->clinicId, known->userId, name, now, now};
    const TokenFamily family{TokenFamilyId::create(), known->userId, known->clinicId, device.id, false};
    stores.devices.useCode(hash, now);
    stores.devices.insert(device);
    stores.accounts.insertFamily(family, now);
    m_session.inClinic(known->clinicId)
        .record({u"paired"_s,
                 u"device"_s,
                 device.id.toString(),
                 ChangeOp::Created,
                 {},
                 DeviceService::audience(device.userId),
                 {},
                 {}});
    return issue(family);
}

void SignInService::endFamily(const TokenFamily &family, const QString &why)
{
    if (!m_session.stores().accounts.revokeFamily(family.id, m_session.now()))
        return;
    m_session.inClinic(family.clinicId)
        .record({why, u"account"_s, family.userId.toString(), ChangeOp::Updated, {}, {}, {}, {}});
}

} // namespace frontdesk
