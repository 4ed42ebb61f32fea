#pragma once

#include "models/storage/database.h"

namespace frontdesk {

/// What an idempotency key belongs to. CONTRACT §11.22.
struct IdempotencyKey {
    UserId userId;
    QString method;
    QString path; ///< as requested, without the query
    QString key;
};

/// The first answer, to be replayed.
struct StoredAnswer {
    QByteArray bodyHash; ///< of the request's body
    int status = 200;
    QByteArray contentType;
    QByteArray body;
};

class IdempotencyStore {
public:
    explicit IdempotencyStore(Database &database) : m_database(database) {}

    /// An answer given after `since`; older ones do not count.
    std::optional<StoredAnswer> find(const IdempotencyKey &key, Instant since);
    /// Takes the place of an older answer to the same key.
    void put(const IdempotencyKey &key, const StoredAnswer &answer, Instant at);
    void purge(Instant before);

private:
    Database &m_database;
};

} // namespace frontdesk
