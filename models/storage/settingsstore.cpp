#include "models/storage/settingsstore.h"

namespace frontdesk {

void SettingsStore::put(ClinicId clinic, const QString &key, const QString &value, Instant at)
{
    m_database
        .prepare("INSERT INTO settings (clinic_id, key, value, updated_at) VALUES (?, ?, ?, ?) "
                 "ON CONFLICT (clinic_id, key) DO UPDATE SET value = excluded.value, sealed = NULL, "
                 "updated_at = excluded.updated_at")
        .bind(clinic)
        .bind(key)
        .bind(value)
        .bind(at)
        .run();
}

void SettingsStore::putSealed(ClinicId clinic, const QString &key, const QByteArray &sealed, Instant at)
{
    m_database
        .prepare("INSERT INTO settings (clinic_id, key, sealed, updated_at) VALUES (?, ?, ?, ?) "
                 "ON CONFLICT (clinic_id, key) DO UPDATE SET value = NULL, sealed = excluded.sealed, "
                 "updated_at = excluded.updated_at")
        .bind(clinic)
        .bind(key)
        .bind(sealed)
        .bind(at)
        .run();
}

void SettingsStore::remove(ClinicId clinic, const QString &key)
{
    m_database.prepare("DELETE FROM settings WHERE clinic_id = ? AND key = ?").bind(clinic).bind(key).run();
}

std::optional<QString> SettingsStore::value(ClinicId clinic, const QString &key)
{
    Statement row = m_database.prepare(
        "SELECT value FROM settings WHERE clinic_id = ? AND key = ? AND value IS NOT NULL");
    return row.bind(clinic).bind(key).next() ? std::optional(row.text(0)) : std::nullopt;
}

QByteArray SettingsStore::sealed(ClinicId clinic, const QString &key)
{
    Statement row = m_database.prepare("SELECT sealed FROM settings WHERE clinic_id = ? AND key = ?");
    return row.bind(clinic).bind(key).next() ? row.blob(0) : QByteArray();
}

QHash<QString, QString> SettingsStore::values(ClinicId clinic)
{
    QHash<QString, QString> all;
    Statement rows = m_database.prepare("SELECT key, value FROM settings WHERE clinic_id = ? AND value IS NOT NULL");
    for (rows.bind(clinic); rows.next();)
        all.insert(rows.text(0), rows.text(1));
    return all;
}

void SettingsStore::putMeta(const QString &key, const QByteArray &value)
{
    m_database
        .prepare("INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value")
        .bind(key)
        .bind(value)
        .run();
}

QByteArray SettingsStore::meta(const QString &key)
{
    Statement row = m_database.prepare("SELECT value FROM meta WHERE key = ?");
    return row.bind(key).next() ? row.blob(0) : QByteArray();
}

} // namespace frontdesk
