#include "models/storage/permissionstore.h"

namespace frontdesk {

QHash<QString, bool> PermissionStore::switched(ClinicId clinic, Role role)
{
    Statement rows = m_database.prepare(
        "SELECT module, enabled FROM module_permissions WHERE clinic_id = ? AND role = ?");
    rows.bind(clinic).bind(toString(role));
    QHash<QString, bool> modules;
    while (rows.next())
        modules.insert(rows.text(0), rows.flag(1));
    return modules;
}

void PermissionStore::put(ClinicId clinic, Role role, const QString &module, bool enabled, Instant at)
{
    m_database
        .prepare("INSERT INTO module_permissions (clinic_id, role, module, enabled, updated_at) VALUES (?, ?, ?, ?, ?) "
                 "ON CONFLICT (clinic_id, role, module) DO UPDATE SET enabled = excluded.enabled, "
                 "updated_at = excluded.updated_at")
        .bind(clinic)
        .bind(toString(role))
        .bind(module)
        .bind(enabled)
        .bind(at)
        .run();
}

} // namespace frontdesk
