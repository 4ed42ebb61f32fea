#pragma once

#include "models/services/accounthousekeeping.h"
#include "models/storage/idempotencystore.h"

namespace frontdesk {

/// First answers to requests with an idempotency key, kept for as long as they may be replayed. CONTRACT §4, §11.22.
class ReplayService {
public:
    explicit ReplayService(Session &session) : m_session(session), m_store(session.database()) {}

    std::optional<StoredAnswer> find(const IdempotencyKey &key)
    {
        return m_store.find(key, m_session.now() - AccountHousekeeping::idempotencyWindow);
    }
    /// In the transaction of the command that was answered.
    void keep(const IdempotencyKey &key, const StoredAnswer &answer) { m_store.put(key, answer, m_session.now()); }

private:
    Session &m_session;
    IdempotencyStore m_store;
};

} // namespace frontdesk
