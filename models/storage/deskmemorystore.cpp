#include "models/storage/deskmemorystore.h"

namespace frontdesk {

QString DeskMemoryStore::find(ClinicId clinic, UserId user, const QString &key)
{
    Statement row = m_database.prepare("SELECT value FROM desk_memory WHERE clinic_id = ? AND user_id = ? AND key = ?");
    return row.bind(clinic).bind(user).bind(key).next() ? row.text(0) : QString();
}

void DeskMemoryStore::put(ClinicId clinic, UserId user, const QString &key, const QString &value)
{
    m_database
        .prepare("INSERT INTO desk_memory (clinic_id, user_id, key, value) VALUES (?, ?, ?, ?) "
                 "ON CONFLICT (clinic_id, user_id, key) DO UPDATE SET value = excluded.value")
        .bind(clinic)
        .bind(user)
        .bind(key)
        .bind(value)
        .run();
}

} // namespace frontdesk
