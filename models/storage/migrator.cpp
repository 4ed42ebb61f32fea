#include "models/storage/migrator.h"

#include <QDir>
#include <QFile>

#include "models/storage/transaction.h"

// Resources of a static library are registered by whoever needs them; must stand outside every namespace.
static void registerMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

QList<Migration> Migrator::builtIn()
{
    registerMigrations();
    QList<Migration> migrations;
    const QStringList files = QDir(u":/migrations"_s).entryList(QDir::Files, QDir::Name);
    for (const QString &name : files) {
        QFile file(u":/migrations/"_s + name);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        migrations.append({name.left(4).toInt(), name, file.readAll()});
    }
    return migrations;
}

int schemaVersion(Database &database)
{
    Statement version = database.prepare("PRAGMA user_version");
    return version.next() ? version.number(0) : 0;
}

static Error tooNew(int found, int known)
{
    return Error::of(ErrorCode::SchemaTooNew, {QString::number(found), QString::number(known)});
}

Result<Done> Migrator::migrate(Database &database) const
{
    try {
        const int found = schemaVersion(database);
        if (found > knownVersion())
            return tooNew(found, knownVersion());
        if (found == knownVersion())
            return Done{};
        Transaction transaction(database);
        for (const Migration &migration : m_migrations) {
            if (migration.version > found)
                database.runScript(migration.script);
        }
        database.runScript("PRAGMA user_version = " + QByteArray::number(knownVersion()));
        transaction.commit();
        return Done{};
    } catch (const StorageError &error) {
        return Error::of(ErrorCode::StorageFailed, {error.text()});
    }
}

Result<Done> Migrator::verify(Database &database) const
{
    try {
        const int found = schemaVersion(database);
        if (found > knownVersion())
            return tooNew(found, knownVersion());
        if (found < knownVersion())
            return Error::of(ErrorCode::StorageFailed,
                             {u"the database has an older schema; start frontdesk on it once"_s});
        return Done{};
    } catch (const StorageError &error) {
        return Error::of(ErrorCode::StorageFailed, {error.text()});
    }
}

} // namespace frontdesk
