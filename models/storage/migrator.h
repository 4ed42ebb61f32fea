#pragma once

#include <QList>

#include "models/domain/result.h"
#include "models/storage/database.h"

namespace frontdesk {

/// One numbered step of the schema, from resources/migrations/NNNN_name.sql.
struct Migration {
    int version = 0;
    QString name;
    QByteArray script;
};

/// Brings a database to the schema this program knows, all missing steps in one transaction: one that dies in the middle
/// leaves the old file whole. The version is SQLite's user_version.
class Migrator {
public:
    /// The steps built into the program, in order.
    static QList<Migration> builtIn();

    explicit Migrator(QList<Migration> migrations = builtIn()) : m_migrations(std::move(migrations)) {}

    int knownVersion() const { return m_migrations.isEmpty() ? 0 : m_migrations.constLast().version; }
    /// SchemaTooNew (args: found, known) without touching anything when a newer program has been here.
    Result<Done> migrate(Database &database) const;
    /// As migrate, but an old schema is an error as well; for connections that only read.
    Result<Done> verify(Database &database) const;

private:
    QList<Migration> m_migrations;
};

int schemaVersion(Database &database); ///< throws StorageError

} // namespace frontdesk
