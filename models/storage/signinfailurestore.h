#pragma once

#include "models/storage/database.h"

namespace frontdesk {

/// Failed sign-ins, for throttling. `account` is the folded e-mail as typed, whether such an account exists or not.
class SignInFailureStore {
public:
    explicit SignInFailureStore(Database &database) : m_database(database) {}

    /// An empty account counts for the address alone.
    void add(const QString &account, const QString &address, Instant at);
    /// When the `rank`-th latest failure after `since` happened (1: the latest); nothing when there are fewer.
    std::optional<Instant> latestOfAccount(const QString &account, int rank, Instant since);
    std::optional<Instant> latestOfAddress(const QString &address, int rank, Instant since);
    /// The account's failures so far count for their addresses only.
    void forgiveAccount(const QString &account);
    void purge(Instant before);

private:
    Database &m_database;
};

} // namespace frontdesk
