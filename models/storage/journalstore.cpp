#include "models/storage/journalstore.h"

#include <QJsonDocument>

#include <openssl/sha.h>

#include <limits>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

#define JOURNAL_COLUMNS                                                                                              \
    "SELECT seq, clinic_id, at, actor_id, actor_role, origin, action, entity, entity_id, op, patient_id, audience, " \
    "changes, hash FROM journal "

namespace {

/// By OpenSSL, which has the processor's own instructions for it; every booking pays this twice.
QByteArray sha256(const QByteArray &text)
{
    QByteArray hash(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    SHA256(reinterpret_cast<const uchar *>(text.constData()), size_t(text.size()),
           reinterpret_cast<uchar *>(hash.data()));
    return hash;
}

QByteArray hashOf(const QByteArray &previous, const JournalEntry &entry, const QByteArray &changes)
{
    QByteArray text;
    text.reserve(1024);
    text += previous;
    const auto add = [&text](const QByteArray &field) {
        text += QByteArray::number(field.size());
        text += ':';
        text += field;
    };
    add(QByteArray::number(entry.seq));
    add(entry.clinicId.uuid().toRfc4122());
    add(QByteArray::number(toMs(entry.at)));
    add(entry.actorId.uuid().toRfc4122());
    for (const QString *field : {&entry.actorRole, &entry.origin, &entry.action, &entry.entity, &entry.entityId})
        add(field->toUtf8());
    add(toString(entry.op).toUtf8());
    add(entry.patientId.uuid().toRfc4122());
    add(entry.audience.toUtf8());
    add(changes);
    return sha256(text);
}

ChangeOp opFromString(const QString &text)
{
    if (text == "created"_L1)
        return ChangeOp::Created;
    return text == "deleted"_L1 ? ChangeOp::Deleted : ChangeOp::Updated;
}

JournalEntry read(const Statement &row)
{
    JournalEntry entry;
    entry.seq = row.integer(0);
    entry.clinicId = row.id<ClinicTag>(1);
    entry.at = row.instant(2);
    entry.actorId = row.id<UserTag>(3);
    entry.actorRole = row.text(4);
    entry.origin = row.text(5);
    entry.action = row.text(6);
    entry.entity = row.text(7);
    entry.entityId = row.text(8);
    entry.op = opFromString(row.text(9));
    entry.patientId = row.id<PatientTag>(10);
    entry.audience = row.text(11);
    entry.changes = QJsonDocument::fromJson(row.utf8(12)).object();
    return entry;
}

QList<JournalEntry> readAll(Statement &rows)
{
    QList<JournalEntry> entries;
    while (rows.next())
        entries.append(read(rows));
    return entries;
}

} // namespace

QString toString(ChangeOp op)
{
    switch (op) {
    case ChangeOp::Created:
        return u"created"_s;
    case ChangeOp::Updated:
        return u"updated"_s;
    case ChangeOp::Deleted:
        return u"deleted"_s;
    }
    Q_UNREACHABLE();
}

JournalStore::Link JournalStore::lastLink()
{
    if (m_last && m_stretch == m_database.stretch() && m_database.inTransaction())
        return *m_last;
    Statement row = m_database.prepare("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1");
    return row.next() ? Link{row.integer(0), row.blob(1)} : Link{0, QByteArray(32, '\0')};
}

qint64 JournalStore::append(const JournalEntry &entry)
{
    JournalEntry row = entry;
    const Link last = lastLink();
    row.seq = last.seq + 1;
    const QByteArray changes = QJsonDocument(entry.changes).toJson(QJsonDocument::Compact);
    const QByteArray hash = hashOf(last.hash, row, changes);
    m_database
        .prepare(
            "INSERT INTO journal (seq, clinic_id, at, actor_id, actor_role, origin, action, entity, entity_id, op, "
            "patient_id, audience, changes, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(row.seq)
        .bind(row.clinicId)
        .bind(row.at)
        .bind(row.actorId)
        .bindOptional(row.actorRole)
        .bind(row.origin)
        .bind(row.action)
        .bind(row.entity)
        .bind(row.entityId)
        .bind(toString(row.op))
        .bind(row.patientId)
        .bindOptional(row.audience)
        .bindText(changes)
        .bind(hash)
        .run();
    m_last = Link{row.seq, hash};
    m_stretch = m_database.stretch();
    return row.seq;
}

qint64 JournalStore::lastSeq()
{
    Statement row = m_database.prepare("SELECT seq FROM journal ORDER BY seq DESC LIMIT 1");
    return row.next() ? row.integer(0) : 0;
}

qint64 JournalStore::firstSeq()
{
    Statement row = m_database.prepare("SELECT seq FROM journal ORDER BY seq LIMIT 1");
    return row.next() ? row.integer(0) : 0;
}

QList<JournalEntry> JournalStore::after(qint64 since, int limit)
{
    Statement rows = m_database.prepare(JOURNAL_COLUMNS "WHERE seq > ? ORDER BY seq LIMIT ?");
    return readAll(rows.bind(since).bind(limit));
}

QList<JournalEntry> JournalStore::after(ClinicId clinic, qint64 since, int limit)
{
    Statement rows = m_database.prepare(JOURNAL_COLUMNS "WHERE clinic_id = ? AND seq > ? ORDER BY seq LIMIT ?");
    return readAll(rows.bind(clinic).bind(since).bind(limit));
}

QList<JournalEntry> JournalStore::ofEntity(const QString &entityId)
{
    Statement rows = m_database.prepare(JOURNAL_COLUMNS
                                        "WHERE entity_id = ? AND entity <> 'notification' ORDER BY seq");
    return readAll(rows.bind(entityId));
}

/// The plus before clinic_id keeps SQLite from reading all of the clinic's entries for those of one thing.
QList<JournalEntry> JournalStore::latest(ClinicId clinic, const QString &entityId, int limit, int offset)
{
    if (entityId.isEmpty()) {
        Statement rows = m_database.prepare(JOURNAL_COLUMNS "WHERE clinic_id = ? AND entity <> 'notification' "
                                                            "ORDER BY seq DESC LIMIT ? OFFSET ?");
        return readAll(rows.bind(clinic).bind(limit).bind(offset));
    }
    Statement rows = m_database.prepare(JOURNAL_COLUMNS
                                        "WHERE entity_id = ? AND +clinic_id = ? AND entity <> 'notification' "
                                        "ORDER BY seq DESC LIMIT ? OFFSET ?");
    return readAll(rows.bind(entityId).bind(clinic).bind(limit).bind(offset));
}

QList<JournalEntry> JournalStore::search(ClinicId clinic, const JournalFilter &filter, qint64 before, int limit)
{
    QByteArray where = "WHERE clinic_id = ? AND seq < ? AND entity <> 'notification'";
    if (filter.actor)
        where += filter.actor->isNull() ? " AND actor_id IS NULL" : " AND actor_id = ?";
    if (!filter.action.isEmpty())
        where += " AND instr(action, ?) > 0";
    if (!filter.entity.isEmpty())
        where += " AND entity = ?";
    if (!filter.entityId.isEmpty())
        where += " AND entity_id = ?";
    if (!filter.patientId.isNull())
        where += " AND patient_id = ?";
    if (filter.within)
        where += " AND at >= ? AND at < ?";
    Statement rows = m_database.prepareComposed(JOURNAL_COLUMNS + where + " ORDER BY seq DESC LIMIT ?");
    rows.bind(clinic).bind(before > 0 ? before : std::numeric_limits<qint64>::max());
    if (filter.actor && !filter.actor->isNull())
        rows.bind(*filter.actor);
    for (const QString &text : {filter.action, filter.entity, filter.entityId}) {
        if (!text.isEmpty())
            rows.bind(text);
    }
    if (!filter.patientId.isNull())
        rows.bind(filter.patientId);
    if (filter.within)
        rows.bind(filter.within->start).bind(filter.within->end);
    return readAll(rows.bind(limit));
}

int JournalStore::count(ClinicId clinic, const QString &entityId)
{
    if (entityId.isEmpty()) {
        Statement row = m_database.prepare("SELECT count(*) FROM journal WHERE clinic_id = ? "
                                           "AND entity <> 'notification'");
        return row.bind(clinic).next() ? row.number(0) : 0;
    }
    Statement row = m_database.prepare("SELECT count(*) FROM journal WHERE entity_id = ? AND +clinic_id = ? "
                                       "AND entity <> 'notification'");
    return row.bind(entityId).bind(clinic).next() ? row.number(0) : 0;
}

std::optional<qint64> JournalStore::firstBroken()
{
    QByteArray previous(32, '\0');
    qint64 expected = firstSeq();
    for (Statement rows = m_database.prepare(JOURNAL_COLUMNS "ORDER BY seq"); rows.next(); ++expected) {
        const JournalEntry entry = read(rows);
        const QByteArray hash = rows.blob(13);
        if (entry.seq != expected || hashOf(previous, entry, rows.utf8(12)) != hash)
            return entry.seq;
        previous = hash;
    }
    return std::nullopt;
}

#undef JOURNAL_COLUMNS

} // namespace frontdesk
