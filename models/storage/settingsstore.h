#pragma once

#include <QHash>

#include "models/storage/database.h"

namespace frontdesk {

/// Settings as text, sealed ones as ciphertext. What keys mean and which values are allowed: models/services/settings.
class SettingsStore {
public:
    explicit SettingsStore(Database &database) : m_database(database) {}

    void put(ClinicId clinic, const QString &key, const QString &value, Instant at);
    void putSealed(ClinicId clinic, const QString &key, const QByteArray &sealed, Instant at);
    void remove(ClinicId clinic, const QString &key);
    std::optional<QString> value(ClinicId clinic, const QString &key);
    QByteArray sealed(ClinicId clinic, const QString &key); ///< empty when unset
    QHash<QString, QString> values(ClinicId clinic);        ///< without the sealed ones

    /// Facts about the whole database, such as the key check value.
    void putMeta(const QString &key, const QByteArray &value);
    QByteArray meta(const QString &key); ///< empty when unset

private:
    Database &m_database;
};

} // namespace frontdesk
