#include "models/storage/idempotencystore.h"

namespace frontdesk {

std::optional<StoredAnswer> IdempotencyStore::find(const IdempotencyKey &key, Instant since)
{
    Statement row = m_database.prepare("SELECT body_hash, status, content_type, body FROM idempotency "
                                       "WHERE user_id = ? AND method = ? AND path = ? AND key = ? AND created_at > ?");
    if (!row.bind(key.userId).bind(key.method).bind(key.path).bind(key.key).bind(since).next())
        return std::nullopt;
    return StoredAnswer{row.blob(0), row.number(1), row.utf8(2), row.blob(3)};
}

void IdempotencyStore::put(const IdempotencyKey &key, const StoredAnswer &answer, Instant at)
{
    m_database
        .prepare(
            "INSERT INTO idempotency (user_id, method, path, key, body_hash, status, content_type, body, "
            "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (user_id, method, path, key) DO UPDATE SET "
            "body_hash = excluded.body_hash, status = excluded.status, content_type = excluded.content_type, "
            "body = excluded.body, created_at = excluded.created_at")
        .bind(key.userId)
        .bind(key.method)
        .bind(key.path)
        .bind(key.key)
        .bind(answer.bodyHash)
        .bind(answer.status)
        .bind(QString::fromLatin1(answer.contentType))
        .bind(answer.body)
        .bind(at)
        .run();
}

void IdempotencyStore::purge(Instant before)
{
    m_database.prepare("DELETE FROM idempotency WHERE created_at <= ?").bind(before).run();
}

} // namespace frontdesk
