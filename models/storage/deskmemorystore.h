#pragma once

#include "models/domain/id.h"
#include "models/storage/database.h"

namespace frontdesk {

/// What people want to find again at the desk, by clinic, person and key.
class DeskMemoryStore {
public:
    explicit DeskMemoryStore(Database &database) : m_database(database) {}

    QString find(ClinicId clinic, UserId user, const QString &key); ///< empty when there is nothing
    void put(ClinicId clinic, UserId user, const QString &key, const QString &value);

private:
    Database &m_database;
};

} // namespace frontdesk
