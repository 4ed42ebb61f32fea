#pragma once

#include "models/services/session.h"

namespace frontdesk {

/// A reading connection for one thread. Everything asked within one `ask` sees the same state of the database.
class Reader {
public:
    /// The database exists and has the schema of this program (open the ClinicThread first).
    static Result<std::unique_ptr<Reader>> open(const QString &databasePath, SetupGeneration generation,
                                                const Clock &clock);

    /// Runs `question` on a reading session. A StorageError becomes StorageFailed.
    template<class F>
    auto ask(const Actor &actor, F &&question) -> decltype(question(std::declval<Session &>()))
    {
        using Answer = decltype(question(std::declval<Session &>()));
        try {
            m_directories.keepUp();
            const Snapshot snapshot(*m_database);
            Session session({*m_database, m_stores, m_directories, nullptr}, actor, m_clock.now());
            return question(session);
        } catch (const StorageError &error) {
            qWarning("a question failed: %s", error.what());
            return Answer(Error::of(ErrorCode::StorageFailed, {error.text()}));
        }
    }

private:
    /// A read transaction, so that several statements see one state.
    class Snapshot {
    public:
        explicit Snapshot(Database &database);
        ~Snapshot();
        Snapshot(const Snapshot &) = delete;
        Snapshot &operator=(const Snapshot &) = delete;

    private:
        Database &m_database;
    };

    Reader(std::unique_ptr<Database> database, SetupGeneration generation, const Clock &clock)
        : m_database(std::move(database)),
          m_stores(*m_database),
          m_directories(m_stores, std::move(generation)),
          m_clock(clock)
    {
    }

    std::unique_ptr<Database> m_database;
    Stores m_stores;
    DirectoryCache m_directories;
    const Clock &m_clock;
};

} // namespace frontdesk
