#pragma once

#include "app/clinicfolder.h"
#include "app/keys/keysource.h"
#include "models/services/security/keyring.h"
#include "models/services/session.h"
#include "models/storage/transaction.h"

namespace frontdesk {

/// A clinic's database for one command of the command line: opened, brought to the present schema, worked on in this
/// thread. Safe beside a running hub, which notices what was committed. (The hub and the window write through
/// ClinicThread.)
class OpenClinic {
public:
    /// Refused (InvalidField "--data") when the folder holds no clinic.
    static Result<std::unique_ptr<OpenClinic>> open(const ClinicFolder &folder, const Clock &clock);
    /// Makes the database in a folder that has none and binds it to its keys.
    static Result<std::unique_ptr<OpenClinic>> create(const ClinicFolder &folder, const QString &databaseId,
                                                      const KeyRing &keys, const Clock &clock);

    /// The keys named or kept for this clinic. KeyUnavailable when there are none that fit.
    Result<KeyRing> unlock(const QString &keyFile);
    /// The clinic by id or name, the first when `clinic` is empty. NotFound otherwise.
    Result<ClinicId> findClinic(const QString &clinic);

    Database &database() { return *m_database; }

    /// Runs `work` in one transaction as the program itself; what it returns decides whether that is kept.
    template<class F>
    auto write(ClinicId clinic, F &&work) -> decltype(work(std::declval<Session &>()))
    {
        using Answer = decltype(work(std::declval<Session &>()));
        try {
            QList<Change> changes;
            Transaction transaction(*m_database);
            Session session({*m_database, m_stores, m_directories, &changes}, programActor(clinic), m_clock.now());
            Answer answer = work(session);
            if (answer.ok())
                transaction.commit();
            return answer;
        } catch (const StorageError &error) {
            return Answer(Error::of(ErrorCode::StorageFailed, {error.text()}));
        }
    }

private:
    OpenClinic(std::unique_ptr<Database> database, const Clock &clock);
    static Actor programActor(ClinicId clinic);

    std::unique_ptr<Database> m_database;
    Stores m_stores;
    DirectoryCache m_directories;
    const Clock &m_clock;
};

/// The keys that a database was bound to, from the file that is named, else from the keychain. KeyUnavailable when there
/// are none that fit.
Result<KeyRing> unlockDatabase(Stores &stores, const QString &keyFile);

/// Where a clinic's key is kept: the file that was named, else the keychain.
std::unique_ptr<KeySource> keySourceFor(const QString &keyFile, const QString &databaseId);

} // namespace frontdesk
