#include "models/storage/syncoutboxstore.h"

#include <QJsonDocument>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

#define SYNC_SELECT                                                                                        \
    "SELECT o.seq, o.id, o.clinic_id, o.entity, o.entity_id, o.op, o.request, o.status, o.error, o.code, " \
    "o.conflicts, o.attempts, o.round, o.restore, o.created_at, o.updated_at FROM sync_outbox o "

namespace {

SyncStatus statusFrom(const QString &text)
{
    for (const SyncStatus status : {SyncStatus::Sent, SyncStatus::Refused, SyncStatus::Discarded}) {
        if (text == toString(status))
            return status;
    }
    return SyncStatus::Pending;
}

ChangeOp opFrom(const QString &text)
{
    if (text == toString(ChangeOp::Created))
        return ChangeOp::Created;
    return text == toString(ChangeOp::Deleted) ? ChangeOp::Deleted : ChangeOp::Updated;
}

SyncChange read(const Statement &row)
{
    return {row.integer(0),
            row.text(1),
            row.id<ClinicTag>(2),
            row.text(3),
            row.text(4),
            opFrom(row.text(5)),
            QJsonDocument::fromJson(row.utf8(6)).object(),
            statusFrom(row.text(7)),
            row.text(8),
            row.text(9),
            QJsonDocument::fromJson(row.utf8(10)).array(),
            row.number(11),
            row.number(12),
            row.flag(13),
            row.instant(14),
            row.instant(15)};
}

std::optional<SyncChange> readOne(Statement &row)
{
    return row.next() ? std::optional(read(row)) : std::nullopt;
}

QList<SyncChange> readAll(Statement &rows)
{
    QList<SyncChange> changes;
    while (rows.next())
        changes.append(read(rows));
    return changes;
}

QString textOf(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

QString toString(SyncStatus status)
{
    switch (status) {
    case SyncStatus::Pending:
        return u"pending"_s;
    case SyncStatus::Sent:
        return u"sent"_s;
    case SyncStatus::Refused:
        return u"refused"_s;
    case SyncStatus::Discarded:
        return u"discarded"_s;
    }
    Q_UNREACHABLE();
}

void SyncOutboxStore::append(SyncChange &change)
{
    m_database
        .prepare("INSERT INTO sync_outbox (id, clinic_id, entity, entity_id, op, request, status, error, code, "
                 "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(change.id)
        .bind(change.clinicId)
        .bind(change.entity)
        .bind(change.entityId)
        .bind(toString(change.op))
        .bind(textOf(QJsonDocument(change.request)))
        .bind(toString(change.status))
        .bindOptional(change.error)
        .bindOptional(change.code)
        .bind(change.createdAt)
        .bind(change.updatedAt)
        .run();
    change.seq = m_database.lastInsertRowId();
}

void SyncOutboxStore::update(const SyncChange &change)
{
    m_database
        .prepare("UPDATE sync_outbox SET request = ?, status = ?, error = ?, code = ?, conflicts = ?, attempts = ?, "
                 "round = ?, restore = ?, updated_at = ? WHERE id = ?")
        .bind(textOf(QJsonDocument(change.request)))
        .bind(toString(change.status))
        .bindOptional(change.error)
        .bindOptional(change.code)
        .bind(textOf(QJsonDocument(change.conflicts)))
        .bind(change.attempts)
        .bind(change.round)
        .bind(change.restore)
        .bind(change.updatedAt)
        .bind(change.id)
        .run();
}

std::optional<SyncChange> SyncOutboxStore::find(ClinicId clinic, const QString &id)
{
    Statement row = m_database.prepare(SYNC_SELECT "WHERE o.id = ? AND o.clinic_id = ? AND o.status <> 'discarded'");
    return readOne(row.bind(id).bind(clinic));
}

QList<SyncChange> SyncOutboxStore::list(ClinicId clinic)
{
    Statement rows = m_database.prepare(SYNC_SELECT "WHERE o.clinic_id = ? AND o.status <> 'discarded' ORDER BY o.seq");
    return readAll(rows.bind(clinic));
}

std::optional<SyncChange> SyncOutboxStore::next(ClinicId clinic)
{
    Statement row = m_database.prepare(
        SYNC_SELECT
        "WHERE o.clinic_id = ? AND o.status = 'pending' AND NOT EXISTS ("
        "SELECT 1 FROM sync_outbox e WHERE e.clinic_id = o.clinic_id AND e.seq < o.seq AND e.op = 'created' "
        "AND e.status IN ('pending', 'refused') AND instr(o.request, e.entity_id) > 0) "
        "ORDER BY o.seq LIMIT 1");
    return readOne(row.bind(clinic));
}

QList<SyncChange> SyncOutboxStore::restingOn(const SyncChange &created)
{
    Statement rows = m_database.prepare(SYNC_SELECT
                                        "WHERE o.clinic_id = ? AND o.seq > ? AND o.status IN ('pending', 'refused') "
                                        "AND instr(o.request, ?) > 0 ORDER BY o.seq");
    return readAll(rows.bind(created.clinicId).bind(created.seq).bind(created.entityId));
}

bool SyncOutboxStore::hasPending(const QString &entityId)
{
    Statement row = m_database.prepare("SELECT 1 FROM sync_outbox WHERE entity_id = ? AND status = 'pending' LIMIT 1");
    return row.bind(entityId).next();
}

std::optional<SyncChange> SyncOutboxStore::nextRestore(ClinicId clinic)
{
    Statement row = m_database.prepare(
        SYNC_SELECT "WHERE o.clinic_id = ? AND o.restore = 1 AND NOT EXISTS (SELECT 1 FROM sync_outbox e "
                    "WHERE e.entity_id = o.entity_id AND e.status = 'pending') ORDER BY o.seq LIMIT 1");
    return readOne(row.bind(clinic));
}

void SyncOutboxStore::restored(const QString &id)
{
    m_database.prepare("UPDATE sync_outbox SET restore = 0 WHERE id = ?").bind(id).run();
}

QList<SyncChange> SyncOutboxStore::uncertain(ClinicId clinic)
{
    Statement rows = m_database.prepare(
        SYNC_SELECT "WHERE o.clinic_id = ? AND o.status = 'pending' AND o.attempts > 0 AND o.op = 'created' "
                    "AND o.entity = 'appointment' ORDER BY o.seq");
    return readAll(rows.bind(clinic));
}

void SyncOutboxStore::purgeSent(Instant before)
{
    m_database
        .prepare("DELETE FROM sync_outbox WHERE status IN ('sent', 'discarded') AND restore = 0 AND updated_at < ?")
        .bind(before)
        .run();
}

#undef SYNC_SELECT

} // namespace frontdesk
