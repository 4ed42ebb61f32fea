#pragma once

#include <QString>

namespace frontdesk {

/// Turns passwords into hashes and back into yes or no. Slow on purpose: use through a HashPool. Any thread.
class PasswordHasher {
public:
    PasswordHasher() = default;
    PasswordHasher(const PasswordHasher &) = delete;
    PasswordHasher &operator=(const PasswordHasher &) = delete;
    virtual ~PasswordHasher() = default;

    /// Empty when there is no memory for it; such a hash verifies nothing.
    virtual QString hash(const QString &password) const = 0;
    /// False for a hash that cannot be read as well.
    virtual bool verify(const QString &hash, const QString &password) const = 0;
};

/// argon2id with libsodium's INTERACTIVE limits: 64 MiB and about 50 ms for each call.
class Argon2Hasher final : public PasswordHasher {
public:
    QString hash(const QString &password) const override;
    bool verify(const QString &hash, const QString &password) const override;
};

/// A hash that no password fits and that costs as much to verify as a real one: what an unknown account is checked
/// against, so that the time a wrong password takes does not tell whether the account exists.
QString dummyPasswordHash();

} // namespace frontdesk
