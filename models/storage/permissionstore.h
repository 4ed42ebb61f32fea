#pragma once

#include <QHash>

#include "models/domain/role.h"
#include "models/storage/database.h"

namespace frontdesk {

/// What a clinic has switched on or off for a role of the mobile app; what is not here has its default.
class PermissionStore {
public:
    explicit PermissionStore(Database &database) : m_database(database) {}

    QHash<QString, bool> switched(ClinicId clinic, Role role);
    void put(ClinicId clinic, Role role, const QString &module, bool enabled, Instant at);

private:
    Database &m_database;
};

} // namespace frontdesk
