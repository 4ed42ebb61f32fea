#include "app/openclinic.h"

#include "app/keys/keychainkey.h"
#include "app/keys/keyfile.h"
#include "app/keys/secretskey.h"
#include "models/storage/migrator.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString databaseIdKey()
{
    return u"database_id"_s;
}

Result<std::unique_ptr<Database>> openMigrated(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    if (const auto migrated = Migrator().migrate(**database); !migrated)
        return migrated.error();
    return database;
}

} // namespace

OpenClinic::OpenClinic(std::unique_ptr<Database> database, const Clock &clock)
    : m_database(std::move(database)),
      m_stores(*m_database),
      m_directories(m_stores, std::make_shared<std::atomic<quint64>>(1)),
      m_clock(clock)
{
}

Actor OpenClinic::programActor(ClinicId clinic)
{
    Actor actor;
    actor.clinicId = clinic;
    return actor;
}

Result<std::unique_ptr<OpenClinic>> OpenClinic::open(const ClinicFolder &folder, const Clock &clock)
{
    if (!folder.holdsClinic())
        return Error::invalid(u"--data %1"_s.arg(folder.path()), u"a folder that frontdesk init has made"_s);
    auto database = openMigrated(folder.databasePath());
    if (!database)
        return database.error();
    return std::unique_ptr<OpenClinic>(new OpenClinic(std::move(database).value(), clock));
}

Result<std::unique_ptr<OpenClinic>> OpenClinic::create(const ClinicFolder &folder, const QString &databaseId,
                                                       const KeyRing &keys, const Clock &clock)
{
    if (const auto made = folder.create(); !made)
        return made.error();
    auto database = openMigrated(folder.databasePath());
    if (!database)
        return database.error();
    std::unique_ptr<OpenClinic> clinic(new OpenClinic(std::move(database).value(), clock));
    try {
        clinic->m_stores.settings.putMeta(databaseIdKey(), databaseId.toUtf8());
        if (const auto bound = bindKey(clinic->m_stores, keys); !bound)
            return bound.error();
    } catch (const StorageError &error) {
        return Error::of(ErrorCode::StorageFailed, {error.text()});
    }
    return clinic;
}

Result<KeyRing> OpenClinic::unlock(const QString &keyFile)
{
    return unlockDatabase(m_stores, keyFile);
}

Result<ClinicId> OpenClinic::findClinic(const QString &clinic)
{
    try {
        for (const Clinic &candidate : m_stores.clinics.all()) {
            if (clinic.isEmpty() || candidate.id.toString() == clinic.toLower() || candidate.name == clinic)
                return candidate.id;
        }
        return Error::notFound(u"Clinic"_s);
    } catch (const StorageError &error) {
        return Error::of(ErrorCode::StorageFailed, {error.text()});
    }
}

Result<KeyRing> unlockDatabase(Stores &stores, const QString &keyFile)
{
    try {
        const auto source = keySourceFor(keyFile, QString::fromUtf8(stores.settings.meta(databaseIdKey())));
        const auto key = obtainKey(*source);
        if (!key)
            return key.error();
        const KeyRing keys = KeyRing::ofDatabase(stores, *key);
        if (verifyKey(stores, keys))
            return keys;
        return keyUnavailable(
            u"the %1 holds the key of another clinic: name the right one with --key-file"_s.arg(source->description()));
    } catch (const StorageError &error) {
        return Error::of(ErrorCode::StorageFailed, {error.text()});
    }
}

std::unique_ptr<KeySource> keySourceFor(const QString &keyFile, const QString &databaseId)
{
    if (keyFile.isEmpty())
        return std::make_unique<KeychainKey>(databaseId);
    return std::make_unique<KeyFile>(keyFile);
}

} // namespace frontdesk
