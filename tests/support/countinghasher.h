#pragma once

#include <atomic>

#include "models/services/security/passwordhasher.h"

namespace frontdesk {

/// A quick hasher for tests that sign in often; it counts what it was asked. Its hash of "secret" is "plain:secret".
class CountingHasher final : public PasswordHasher {
public:
    QString hash(const QString &password) const override { return QStringLiteral("plain:") + password; }
    bool verify(const QString &hash, const QString &password) const override
    {
        ++verified;
        return hash == QStringLiteral("plain:") + password;
    }

    mutable std::atomic<int> verified = 0;
};

} // namespace frontdesk
