#pragma once

#include "models/services/clinicthread.h"
#include "models/services/reader.h"

namespace frontdesk {

/// Keeps a second program off a data directory. Held by the kernel: it ends with the process, however that ends.
class DirectoryLock {
public:
    /// AlreadyExists("lock") when another program holds it; StorageFailed when the directory cannot be written.
    static Result<std::unique_ptr<DirectoryLock>> take(const QString &directory);
    ~DirectoryLock();
    DirectoryLock(const DirectoryLock &) = delete;
    DirectoryLock &operator=(const DirectoryLock &) = delete;

private:
    explicit DirectoryLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

/// A clinic's data directory, opened by the one program that serves it: lock, writing thread, change feed, readers.
/// Made and destroyed in the main thread; the feed's and the readers' users end before it.
class Hub {
public:
    static QString databasePath(const QString &directory) { return directory + QStringLiteral("/clinic.db"); }

    /// Opens an existing database (`init` makes one) and migrates it. NotFound("clinic") where there is none.
    static Result<std::unique_ptr<Hub>> open(const QString &directory, const Clock &clock, ClinicThread::Tick tick = {},
                                             Database::StatementHook hook = {});
    ~Hub();

    const QString &directory() const { return m_directory; }
    const Clock &clock() const { return m_clock; }
    ClinicThread &writer() { return *m_writer; }
    ChangeFeed &feed() { return m_feed; }
    /// A reading connection for the calling thread.
    Result<std::unique_ptr<Reader>> reader() const;

private:
    Hub(QString directory, const Clock &clock, std::unique_ptr<DirectoryLock> lock);

    QString m_directory;
    const Clock &m_clock;
    std::unique_ptr<DirectoryLock> m_lock;
    SetupGeneration m_generation = std::make_shared<std::atomic<quint64>>(1);
    ChangeFeed m_feed;
    std::unique_ptr<ClinicThread> m_writer;
};

} // namespace frontdesk
