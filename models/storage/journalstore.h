#pragma once

#include <QJsonObject>

#include "models/domain/id.h"
#include "models/domain/instant.h"
#include "models/storage/database.h"

namespace frontdesk {

enum class ChangeOp { Created, Updated, Deleted };
QString toString(ChangeOp op);

/// A row of the journal: what was done to which thing, by whom, through which door.
struct JournalEntry {
    qint64 seq = 0; ///< set by append; rises by one for each entry of the database
    ClinicId clinicId;
    Instant at;
    UserId actorId;
    QString actorRole;
    QString origin;
    QString action; ///< "created", "rescheduled", "status_changed", "override" …
    QString entity; ///< "appointment", "patient", "message", "setting" …
    QString entityId;
    ChangeOp op = ChangeOp::Updated;
    PatientId patientId; ///< whose data it is; a patient hears of no other
    QString audience;    ///< where not all staff may hear of it: user ids and roles, comma separated
    QJsonObject changes; ///< field → [before, after]
};

/// Which entries of the audit trail somebody looks for. What is not set does not matter; all that is set holds together.
struct JournalFilter {
    std::optional<UserId> actor; ///< a null id: the program itself
    QString action;              ///< a part of its name
    QString entity;
    QString entityId;
    PatientId patientId;
    std::optional<TimeRange> within;
    bool operator==(const JournalFilter &) const = default;
};

/// The append-only, hash-chained journal: hash = SHA-256(previous hash, every field of the row).
class JournalStore {
public:
    explicit JournalStore(Database &database) : m_database(database) {}

    /// Appends within the running transaction and returns the sequence number.
    qint64 append(const JournalEntry &entry);
    qint64 lastSeq();
    qint64 firstSeq();
    /// Entries after `since`, oldest first.
    QList<JournalEntry> after(qint64 since, int limit);
    QList<JournalEntry> after(ClinicId clinic, qint64 since, int limit);
    QList<JournalEntry> ofEntity(const QString &entityId); ///< not of a notice
    /// Newest first, of everything but notices, which follow from what people do. `entityId` empty: of all things.
    QList<JournalEntry> latest(ClinicId clinic, const QString &entityId, int limit, int offset);
    int count(ClinicId clinic, const QString &entityId);
    /// Newest first, those before the entry `before` (0: from the newest on), of everything but notices. As long as the
    /// journal is where few entries fit: not for the window's thread.
    QList<JournalEntry> search(ClinicId clinic, const JournalFilter &filter, qint64 before, int limit);
    /// The first seq whose hash does not follow from its row and the row before; nullopt when the chain is whole.
    std::optional<qint64> firstBroken();

private:
    /// The end of the chain, to which the next entry is linked.
    struct Link {
        qint64 seq = 0;
        QByteArray hash;
    };
    Link lastLink();

    Database &m_database;
    std::optional<Link> m_last; ///< holds while m_stretch is the database's
    quint64 m_stretch = 0;
};

} // namespace frontdesk
