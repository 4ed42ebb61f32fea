#pragma once

#include "models/domain/clock.h"
#include "models/services/actor.h"
#include "models/services/changefeed.h"
#include "models/services/directory.h"
#include "models/storage/transaction.h"

namespace frontdesk {

/// One person's dealing with one connection: who asks, since when, and what they may touch. A service is made on it,
/// used and thrown away. Sessions that read have no journal; recording in one is a bug and asserts.
class Session {
public:
    struct Parts {
        Database &database;
        Stores &stores;
        DirectoryCache &directories;
        QList<Change> *changes; ///< null in a reading session
    };

    Session(const Parts &parts, Actor actor, Instant now) : m_parts(parts), m_actor(std::move(actor)), m_now(now) {}

    const Actor &actor() const { return m_actor; }
    /// The same moment throughout the session.
    Instant now() const { return m_now; }
    Database &database() const { return m_parts.database; }
    Stores &stores() const { return m_parts.stores; }
    bool canWrite() const { return m_parts.changes != nullptr; }

    /// Of the actor's clinic, which exists.
    const Directory &directory();

    /// What a reading session sees. Two sessions of one reader with the same state answer a question of the same actor
    /// alike, unless the time is part of the answer.
    struct State {
        qint64 data = -1;  ///< rises with every commit of anybody
        quint64 setup = 0; ///< of the directories, which may lag behind the data for a moment
        bool operator==(const State &) const = default;
    };
    State state() const { return {m_parts.database.dataVersion(), m_parts.directories.generation()}; }

    struct Record {
        QString action;
        QString entity;
        QString entityId;
        ChangeOp op = ChangeOp::Updated;
        PatientId patientId;
        QString audience;
        QJsonObject changes;
        QList<Instant> touched;
    };
    /// Appends to the journal in the running transaction; told to everybody once that is durable.
    qint64 record(const Record &record);
    /// Runs `part` so that, when it fails, only what it wrote and recorded is taken back and the rest of the command stands.
    template<class F>
    auto attempt(F &&part) -> decltype(part())
    {
        Savepoint savepoint(m_parts.database);
        const qsizetype recorded = m_parts.changes->size();
        auto result = part();
        if (result.ok())
            savepoint.release();
        else
            takeBack(recorded);
        return result;
    }
    /// The same session in another clinic, for accounts that belong to several.
    Session inClinic(ClinicId clinic) const;
    /// The same session as somebody else: what a patient does by replying to a text is done by them, not by the program.
    Session as(const Actor &actor) const;

private:
    void takeBack(qsizetype recorded);

    Parts m_parts;
    Actor m_actor;
    Instant m_now;
    DirectoryPtr m_directory;
};

/// Takes back what a command that was rolled back has recorded from `first` on, and what it made the directories believe;
/// whether that was anything.
bool forgetChanges(QList<Change> &changes, qsizetype first, DirectoryCache &directories);

} // namespace frontdesk
