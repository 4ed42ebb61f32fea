#pragma once

#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "models/domain/result.h"
#include "models/storage/statement.h"
#include "models/storage/storageerror.h"

namespace frontdesk {

/// SQL that is a literal of the program: the address identifies the prepared statement, and nothing can be pasted in.
class Sql {
public:
    template<std::size_t N>
    consteval Sql(const char (&text)[N]) : m_text(text)
    {
    }
    const char *text() const { return m_text; }

private:
    const char *m_text;
};

/// One SQLite connection (WAL, synchronous=FULL, foreign keys on, 5 s busy timeout). Belongs to the thread that opened it.
class Database {
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,
        Hub ///< the writer of a running hub: commits often, in small transactions, and calls checkpoint() when idle
    };
    /// Called before a statement runs, with its SQL; a test throws StorageError from it to see what the caller makes of it.
    using StatementHook = std::function<void(std::string_view sql)>;

    /// `path` is made when missing and Mode is ReadWrite. Fails with StorageFailed.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A prepared statement, kept for the next time. Throws StorageError.
    Statement prepare(Sql sql);
    /// A statement made at run time (migrations, maintenance); not kept.
    Statement prepareOnce(const QByteArray &sql);
    /// A statement put together from literals (filters); kept under its text.
    Statement prepareComposed(const QByteArray &sql);
    /// Several statements separated by semicolons. Throws StorageError.
    void runScript(const QByteArray &script);

    qint64 lastInsertRowId() const;
    /// Rows changed by the last statement.
    int changes() const;
    bool inTransaction() const;
    /// Moves what was committed from the log into the database file, as far as no reader is in the way. For Mode::Hub, whose
    /// own checkpoints come seldom. Throws StorageError.
    void checkpoint();
    /// Another number for every transaction and after everything that was taken back: what this connection has read or
    /// written within a transaction holds for as long as the number stays.
    quint64 stretch() const { return m_stretch; }
    QString path() const { return m_path; }
    /// Rises when another connection, of this process or another, has committed.
    qint64 dataVersion();

    void setStatementHook(StatementHook hook) { m_hook = std::move(hook); }
    sqlite3 *handle() const { return m_handle; }

private:
    friend class Statement;
    friend class Transaction;
    friend class Savepoint;
    struct Prepared {
        sqlite3_stmt *handle = nullptr;
        bool busy = false;
    };

    Database(QString path, QString connectionName);
    [[noreturn]] void fail(int code, const char *sql) const;
    void aboutToRun(const char *sql) const
    {
        if (m_hook)
            m_hook(sql);
    }
    void applyPragmas(Mode mode);
    sqlite3_stmt *compile(const char *sql, int length, bool keep, const char **tail = nullptr) const;

    QString m_path;
    QString m_connectionName;
    QSqlDatabase m_connection;
    sqlite3 *m_handle = nullptr;
    quint64 m_stretch = 0;
    Statement lend(std::unique_ptr<Prepared> &prepared, const char *sql);

    std::unordered_map<const char *, std::unique_ptr<Prepared>> m_prepared;
    std::unordered_map<std::string, std::unique_ptr<Prepared>> m_composed;
    StatementHook m_hook;
};

} // namespace frontdesk
