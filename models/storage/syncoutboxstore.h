#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "models/storage/database.h"
#include "models/storage/journalstore.h"

namespace frontdesk {

enum class SyncStatus { Pending, Sent, Refused, Discarded };
QString toString(SyncStatus status);

/// A change that was made here and is to be made upstream. `request` is {method, path, body} of face M, with the ids of
/// this database in it.
struct SyncChange {
    qint64 seq = 0; ///< set by append; the order in which they go up
    QString id;
    ClinicId clinicId;
    QString entity;
    QString entityId;
    ChangeOp op = ChangeOp::Updated;
    QJsonObject request;
    SyncStatus status = SyncStatus::Pending;
    QString error; ///< of a refused one: what the upstream said
    QString code;
    QJsonArray conflicts;
    int attempts = 0;
    int round = 0; ///< raised when a person has it tried again
    bool restore = false;
    Instant createdAt;
    Instant updatedAt;
};

/// Changes on their way up, oldest first.
class SyncOutboxStore {
public:
    explicit SyncOutboxStore(Database &database) : m_database(database) {}

    void append(SyncChange &change);
    /// Everything that may change: request, status, answer, attempts, round.
    void update(const SyncChange &change);
    std::optional<SyncChange> find(ClinicId clinic, const QString &id); ///< not the discarded ones
    /// All but the discarded ones.
    QList<SyncChange> list(ClinicId clinic);

    /// The oldest pending change that rests on nothing unsent: a thing that was made here earlier and whose making is not
    /// accepted yet holds back everything that names it, and nothing else.
    std::optional<SyncChange> next(ClinicId clinic);
    /// Later changes, pending or refused, that name the thing which this one makes.
    QList<SyncChange> restingOn(const SyncChange &created);
    bool hasPending(const QString &entityId);
    /// Things to be brought back to what the upstream has, with nothing of their own on its way.
    std::optional<SyncChange> nextRestore(ClinicId clinic);
    void restored(const QString &id);
    /// Makings of visits that may have arrived although no answer came.
    QList<SyncChange> uncertain(ClinicId clinic);
    void purgeSent(Instant before);

private:
    Database &m_database;
};

} // namespace frontdesk
