#include "models/storage/database.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

#include "models/storage/walfile.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

StorageError::Kind kindOf(int extendedCode, const char *message)
{
    if (std::string_view(message) == "DOUBLE_BOOKING")
        return StorageError::Kind::DoubleBooking;
    switch (extendedCode & 0xff) {
    case SQLITE_CONSTRAINT:
        return StorageError::Kind::Constraint;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StorageError::Kind::Busy;
    case SQLITE_FULL:
        return StorageError::Kind::Full;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return StorageError::Kind::Corrupt;
    default:
        return StorageError::Kind::Other;
    }
}

/// SQLite counts every piece of memory under a lock of the whole process, unless it is told not to before it first runs.
void leaveMemoryUncounted()
{
    [[maybe_unused]] static const int told = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

/// What the driver is to open: a path, or a URI that names the VFS as well.
QString databaseName(const QString &path, const char *vfs)
{
    return vfs ? QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + u"?vfs="_s + QLatin1StringView(vfs) : path;
}

/// The driver and this program must speak to the same SQLite, or its handle means nothing to us.
bool driverSharesOurSqlite(Database &database)
{
    Statement version = database.prepare("SELECT sqlite_source_id()");
    return version.next() && version.utf8(0) == sqlite3_sourceid();
}

} // namespace

Database::Database(QString path, QString connectionName)
    : m_path(std::move(path)),
      m_connectionName(std::move(connectionName)),
      m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName))
{
}

Database::~Database()
{
    for (auto &[sql, prepared] : m_prepared)
        sqlite3_finalize(prepared->handle);
    for (auto &[sql, prepared] : m_composed)
        sqlite3_finalize(prepared->handle);
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    const QString name = u"frontdesk-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(path, name));
    QSqlDatabase &connection = database->m_connection;
    leaveMemoryUncounted();
    const char *vfs = mode == Mode::Hub ? gatheringVfs() : nullptr;
    connection.setDatabaseName(databaseName(path, vfs));
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (mode == Mode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (vfs)
        options += u";QSQLITE_OPEN_URI"_s;
    connection.setConnectOptions(options);
    if (!connection.open())
        return Error::of(ErrorCode::StorageFailed, {connection.lastError().text()});
    const QVariant handle = connection.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return Error::of(ErrorCode::StorageFailed, {u"the QSQLITE driver gave no handle"_s});
    database->m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    try {
        if (!driverSharesOurSqlite(*database))
            return Error::of(ErrorCode::StorageFailed, {u"the QSQLITE driver was built with another SQLite"_s});
        database->applyPragmas(mode);
    } catch (const StorageError &error) {
        return Error::of(ErrorCode::StorageFailed, {error.text()});
    }
    return database;
}

void Database::applyPragmas(Mode mode)
{
    runScript("PRAGMA foreign_keys = ON; PRAGMA cache_size = -8192;");
    if (mode != Mode::ReadOnly)
        // temp_store: what a savepoint may have to take back stays in memory, else each command writes it to a file
        runScript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;");
    if (mode == Mode::Hub)
        // cache_spill: what gatheringVfs() asks for. While clients wait a checkpoint comes once in 128 MB of
        // log, for it writes pages all over the file; one comes as well whenever nobody waits.
        runScript("PRAGMA cache_spill = OFF; PRAGMA wal_autocheckpoint = 32000;");
}

void Database::fail(int code, const char *sql) const
{
    const char *message = sqlite3_errmsg(m_handle);
    throw StorageError(kindOf(code, message), QString::fromUtf8(message) + u" (code "_s + QString::number(code)
                                                  + u") in: "_s + QString::fromUtf8(sql).simplified());
}

sqlite3_stmt *Database::compile(const char *sql, int length, bool keep, const char **tail) const
{
    sqlite3_stmt *handle = nullptr;
    const unsigned flags = keep ? SQLITE_PREPARE_PERSISTENT : 0;
    const int code = sqlite3_prepare_v3(m_handle, sql, length, flags, &handle, tail);
    if (code != SQLITE_OK)
        fail(code, sql);
    return handle;
}

Statement Database::lend(std::unique_ptr<Prepared> &prepared, const char *sql)
{
    if (!prepared) {
        auto fresh = std::make_unique<Prepared>();
        fresh->handle = compile(sql, -1, true);
        prepared = std::move(fresh);
    }
    if (prepared->busy) // in use further up the stack
        return prepareOnce(sql);
    return Statement(*this, prepared->handle, &prepared->busy, false);
}

Statement Database::prepare(Sql sql)
{
    return lend(m_prepared[sql.text()], sql.text());
}

Statement Database::prepareComposed(const QByteArray &sql)
{
    return lend(m_composed[sql.toStdString()], sql.constData());
}

Statement Database::prepareOnce(const QByteArray &sql)
{
    return Statement(*this, compile(sql.constData(), int(sql.size()), false), nullptr, true);
}

void Database::runScript(const QByteArray &script)
{
    const char *rest = script.constData();
    const char *end = rest + script.size();
    while (rest < end) {
        sqlite3_stmt *handle = compile(rest, int(end - rest), false, &rest);
        if (!handle) // white space or a comment
            continue;
        Statement(*this, handle, nullptr, true).run();
    }
}

qint64 Database::lastInsertRowId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Database::changes() const
{
    return sqlite3_changes(m_handle);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Database::checkpoint()
{
    const int code = sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (code != SQLITE_OK && code != SQLITE_BUSY) // another program is at it
        fail(code, "a checkpoint");
}

qint64 Database::dataVersion()
{
    Statement version = prepare("PRAGMA data_version");
    return version.next() ? version.integer(0) : 0;
}

} // namespace frontdesk
