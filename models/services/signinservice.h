#pragma once

#include "models/services/identityservice.h"

namespace frontdesk {

/// What signing in gives. CONTRACT §3.
struct SignedIn {
    QString token;        ///< JWT
    QString refreshToken; ///< good for one use
    int expiresIn = 0;    ///< seconds
    Profile user;
};

/// What an attempt came to. A refusal is a value and not the command's error, because what it wrote (a counted failure, a
/// revoked family) must be kept.
struct SignInVerdict {
    Result<SignedIn> result;
};

/// A sign-in on its way: what the password is to be verified against. It is made for unknown accounts as well.
struct SignInCheck {
    QString account; ///< folded e-mail
    QString address;
    UserId userId; ///< null when there is no such account, or it cannot sign in
    QString hash;
};

/// Signing in, staying signed in, signing out. CONTRACT §3, §11.7, §11.21.
///
/// A login has three steps, so that no hash is computed on a thread that others wait for:
///     check   = reader: beginSignIn(email, address)            // 429 already here
///     matches = HashPool::verify(check.hash, password)
///     verdict = clinic thread: completeSignIn(check, matches)  // the throttle again, then tokens or a counted failure
class SignInService {
public:
    static constexpr int failuresPerAccount = 10;
    static constexpr int failuresPerAddress = 50;
    static constexpr Minutes throttleWindow{15};
    static constexpr Minutes accessLifetime{15};
    static constexpr std::chrono::hours refreshLifetime{30 * 24}; ///< from each use on
    static constexpr Minutes pairingLifetime{5};

    SignInService(Session &session, const KeyRing &keys) : m_session(session), m_keys(keys) {}

    /// Reads only. TooManyAttempts (args: seconds to wait).
    Result<SignInCheck> beginSignIn(const QString &email, const QString &address);
    /// Writes. WrongPassword or TooManyAttempts in the verdict; the latter for right and wrong passwords alike.
    Result<SignInVerdict> completeSignIn(const SignInCheck &check, bool passwordMatches);

    /// Writes. The token is used up and a new pair is issued. Unauthenticated in the verdict; a token that was used before
    /// revokes everything that descends from the same sign-in.
    Result<SignInVerdict> refresh(const QString &refreshToken);
    /// Writes. Ends the identity's family, and the refresh token's where it is the same user's. An API token stays; it is
    /// revoked by an admin.
    Result<Done> signOut(const Identity &identity, const QString &refreshToken = {});

    /// Writes. Signs a device in by its pairing code: one use, five minutes, wrong ones count for the address. MissingField or
    /// InvalidField of deviceName; Unauthenticated or TooManyAttempts in the verdict.
    Result<SignInVerdict> pair(const QString &code, const QString &deviceName, const QString &address);

private:
    std::optional<Error> throttled(const QString &account, const QString &address);
    Result<SignInVerdict> issue(const TokenFamily &family);
    void endFamily(const TokenFamily &family, const QString &why);

    Session &m_session;
    const KeyRing &m_keys;
};

} // namespace frontdesk
