#include "models/storage/backup.h"

#include <QFile>
#include <QFileInfo>

#include <memory>
#include <sqlite3.h>

#include "models/storage/migrator.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

Error failed(const QString &what, const QString &why)
{
    return Error::of(ErrorCode::StorageFailed, {u"%1: %2"_s.arg(what, why)});
}

using Progress = std::function<void(int copied, int all)>;

/// In one read transaction, which in WAL mode holds nobody up: what is written meanwhile neither changes the copy nor makes
/// it begin anew.
Result<Done> copyPages(Database &from, Database &to, const Progress &progress)
{
    constexpr int pagesAtOnce = 2048;
    const auto finish = [](sqlite3_backup *backup) { sqlite3_backup_finish(backup); };
    const std::unique_ptr<sqlite3_backup, decltype(finish)> backup(
        sqlite3_backup_init(to.handle(), "main", from.handle(), "main"), finish);
    int state = backup ? SQLITE_OK : SQLITE_ERROR;
    while (state == SQLITE_OK) {
        state = sqlite3_backup_step(backup.get(), pagesAtOnce);
        const int all = sqlite3_backup_pagecount(backup.get());
        if (progress)
            progress(all - sqlite3_backup_remaining(backup.get()), all);
    }
    if (state != SQLITE_DONE)
        return failed(u"copying"_s, QString::fromUtf8(sqlite3_errmsg(to.handle())));
    return Done{};
}

/// Copies into `path`, as a single file with nothing beside it.
Result<Done> copyInto(Database &from, const QString &path, const Progress &progress)
{
    const auto to = Database::open(path, Database::Mode::ReadWrite);
    if (!to)
        return to.error();
    from.runScript("BEGIN");
    const auto copied = from.prepareOnce("SELECT count(*) FROM sqlite_master").next()
                            ? copyPages(from, **to, progress)
                            : failed(u"copying"_s, u"nothing to read"_s);
    from.runScript("COMMIT");
    if (!copied)
        return copied;
    (*to)->runScript("PRAGMA journal_mode = DELETE");
    return Done{};
}

/// By way of a second name, so that nobody ever sees half a copy under the first.
Result<Done> copyWhole(Database &from, const QString &path, const Progress &progress = {})
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::AlreadyExists, path, {}, {}, {}};
    const QString part = path + u".part"_s;
    QFile::remove(part);
    Result<Done> copied = Done{};
    try {
        copied = copyInto(from, part, progress);
    } catch (const StorageError &error) {
        copied = failed(u"copying"_s, error.text());
    }
    if (copied && !QFile::rename(part, path))
        copied = failed(path, u"cannot be written"_s);
    if (!copied) {
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(part + suffix);
    }
    return copied;
}

Error notABackup(const QString &why)
{
    return Error::invalid(u"FILE"_s, u"a backup that frontdesk made (%1)"_s.arg(why));
}

Result<std::unique_ptr<Database>> openBackup(const QString &file)
{
    if (!QFileInfo(file).isFile())
        return notABackup(u"there is no such file"_s);
    auto backup = Database::open(file, Database::Mode::ReadOnly);
    if (!backup)
        return notABackup(u"it cannot be opened"_s);
    return backup;
}

/// Ours, known, whole.
Result<Done> examine(Database &backup)
{
    try {
        const int version = schemaVersion(backup);
        const int known = Migrator().knownVersion();
        if (version > known)
            return Error::of(ErrorCode::SchemaTooNew, {QString::number(version), QString::number(known)});
        if (version == 0)
            return notABackup(u"it holds no clinic"_s);
        Statement rows = backup.prepare("PRAGMA integrity_check(1)");
        if (!rows.next() || rows.text(0) != "ok"_L1)
            return notABackup(u"it is damaged"_s);
        return Done{};
    } catch (const StorageError &) {
        return notABackup(u"it is no SQLite database, or a damaged one"_s);
    }
}

} // namespace

Result<Done> backUp(Database &database, const QString &file, const std::function<void(int, int)> &progress)
{
    return copyWhole(database, file, progress);
}

Result<Done> examineBackup(const QString &file)
{
    const auto backup = openBackup(file);
    return backup ? examine(**backup) : Result<Done>(backup.error());
}

Result<Done> restoreBackup(const QString &file, const QString &path)
{
    const auto backup = openBackup(file);
    if (!backup)
        return backup.error();
    if (const auto sound = examine(**backup); !sound)
        return sound;
    return copyWhole(**backup, path);
}

} // namespace frontdesk
