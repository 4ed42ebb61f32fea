#include "models/storage/upstreamstore.h"

namespace frontdesk {

void UpstreamStore::put(const Upstream &upstream)
{
    m_database
        .prepare("INSERT INTO upstream (clinic_id, url, fingerprint, email, user_id, token_sealed, cursor, "
                 "speaks_changes, linked_at, copied_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                 "ON CONFLICT (clinic_id) DO UPDATE SET url = excluded.url, fingerprint = excluded.fingerprint, "
                 "email = excluded.email, user_id = excluded.user_id, token_sealed = excluded.token_sealed")
        .bind(upstream.clinicId)
        .bind(upstream.url)
        .bindOptional(QString::fromLatin1(upstream.fingerprint))
        .bind(upstream.email)
        .bind(upstream.userId)
        .bind(upstream.sealedToken)
        .bind(upstream.cursor)
        .bind(upstream.speaksChanges)
        .bind(upstream.linkedAt)
        .bind(upstream.copiedAt)
        .run();
}

std::optional<Upstream> UpstreamStore::find()
{
    Statement row = m_database.prepare("SELECT clinic_id, url, fingerprint, email, user_id, token_sealed, cursor, "
                                       "speaks_changes, linked_at, copied_at FROM upstream LIMIT 1");
    if (!row.next())
        return std::nullopt;
    return Upstream{row.id<ClinicTag>(0), row.text(1),    row.utf8(2), row.text(3),    row.id<UserTag>(4),
                    row.blob(5),          row.integer(6), row.flag(7), row.instant(8), row.optionalInstant(9)};
}

void UpstreamStore::setToken(ClinicId clinic, const QByteArray &sealed)
{
    m_database.prepare("UPDATE upstream SET token_sealed = ? WHERE clinic_id = ?").bind(sealed).bind(clinic).run();
}

void UpstreamStore::setCursor(ClinicId clinic, qint64 cursor)
{
    m_database.prepare("UPDATE upstream SET cursor = ? WHERE clinic_id = ?").bind(cursor).bind(clinic).run();
}

void UpstreamStore::setSpeaksChanges(ClinicId clinic, bool speaks)
{
    m_database.prepare("UPDATE upstream SET speaks_changes = ? WHERE clinic_id = ?").bind(speaks).bind(clinic).run();
}

void UpstreamStore::setCopied(ClinicId clinic, Instant at)
{
    m_database.prepare("UPDATE upstream SET copied_at = ? WHERE clinic_id = ?").bind(at).bind(clinic).run();
}

QString UpstreamStore::remoteId(const QString &local)
{
    Statement row = m_database.prepare("SELECT remote_id FROM sync_ids WHERE local_id = ?");
    return row.bind(local).next() ? row.text(0) : local;
}

QString UpstreamStore::localId(const QString &remote)
{
    Statement row = m_database.prepare("SELECT local_id FROM sync_ids WHERE remote_id = ?");
    return row.bind(remote).next() ? row.text(0) : remote;
}

void UpstreamStore::pair(const QString &local, const QString &remote)
{
    m_database.prepare("INSERT INTO sync_ids (local_id, remote_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
        .bind(local)
        .bind(remote)
        .run();
}

} // namespace frontdesk
