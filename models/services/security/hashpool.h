#pragma once

#include <QThreadPool>

#include <functional>
#include <memory>

#include "models/services/mailbox.h"
#include "models/services/security/passwordhasher.h"

namespace frontdesk {

/// Hashes and verifies passwords on at most two threads of its own, away from the window, the HTTP and the clinic thread.
/// Answers arrive in the mailbox's thread; when the mailbox is gone they are dropped. May be called from any thread;
/// its end waits for what runs and forgets what waits.
class HashPool {
public:
    explicit HashPool(std::shared_ptr<const PasswordHasher> hasher = std::make_shared<Argon2Hasher>());
    ~HashPool();
    HashPool(const HashPool &) = delete;
    HashPool &operator=(const HashPool &) = delete;

    void verify(const QString &hash, const QString &password, const Mailbox &mailbox, std::function<void(bool)> done);
    void hash(const QString &password, const Mailbox &mailbox, std::function<void(const QString &)> done);

private:
    std::shared_ptr<const PasswordHasher> m_hasher;
    QThreadPool m_pool;
};

} // namespace frontdesk
