#include "models/services/reader.h"

#include "models/storage/migrator.h"

namespace frontdesk {

Result<std::unique_ptr<Reader>> Reader::open(const QString &databasePath, SetupGeneration generation,
                                             const Clock &clock)
{
    auto database = Database::open(databasePath, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    if (const auto verified = Migrator().verify(**database); !verified)
        return verified.error();
    return std::unique_ptr<Reader>(new Reader(std::move(database).value(), std::move(generation), clock));
}

Reader::Snapshot::Snapshot(Database &database) : m_database(database)
{
    m_database.prepare("BEGIN").run();
}

Reader::Snapshot::~Snapshot()
{
    try {
        m_database.prepare("COMMIT").run();
    } catch (const StorageError &error) {
        qWarning("ending a read failed: %s", error.what());
    }
}

} // namespace frontdesk
