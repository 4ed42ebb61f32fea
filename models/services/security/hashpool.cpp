#include "models/services/security/hashpool.h"

namespace frontdesk {

namespace {

constexpr int mostThreads = 2; // each takes 64 MiB while it works

} // namespace

HashPool::HashPool(std::shared_ptr<const PasswordHasher> hasher) : m_hasher(std::move(hasher))
{
    m_pool.setMaxThreadCount(mostThreads);
}

HashPool::~HashPool()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void HashPool::verify(const QString &hash, const QString &password, const Mailbox &mailbox,
                      std::function<void(bool)> done)
{
    m_pool.start([hasher = m_hasher, hash, password, address = mailbox.address(), done = std::move(done)] {
        const bool same = hasher->verify(hash, password);
        address.deliver({[done, same] { done(same); }});
    });
}

void HashPool::hash(const QString &password, const Mailbox &mailbox, std::function<void(const QString &)> done)
{
    m_pool.start([hasher = m_hasher, password, address = mailbox.address(), done = std::move(done)] {
        const QString hash = hasher->hash(password);
        address.deliver({[done, hash] { done(hash); }});
    });
}

} // namespace frontdesk
