#pragma once

#include "models/domain/result.h"
#include "models/services/security/secretkey.h"
#include "models/storage/stores.h"

namespace frontdesk {

/// The keys of a database, all derived from the one master key that lives in the system's keychain or a key file, and
/// from the database's own salt: two clinics with one key file share no derived key. Value type; copies are cheap.
/// CONTRACT §1, §5, §11.30.
class KeyRing {
public:
    explicit KeyRing(const SecretKey &master, const QByteArray &salt = {});
    /// With a new salt, which bindKey() keeps in the database.
    static KeyRing forNewDatabase(const SecretKey &master);
    /// With the salt that the database was made with. Whether they are its keys, verifyKey() tells. Throws StorageError.
    static KeyRing ofDatabase(Stores &stores, const SecretKey &master);

    const SecretKey &sealing() const { return m_sealing; } ///< fields at rest
    const SecretKey &signing() const { return m_signing; } ///< access tokens
    const SecretKey &pepper() const { return m_pepper; }   ///< hashes of tokens and codes
    /// Tells whether a master key is the right one without telling anything else.
    QByteArray checkValue() const { return m_check.toBytes(); }
    const QByteArray &salt() const { return m_salt; } ///< no secret

private:
    QByteArray m_salt;
    SecretKey m_sealing;
    SecretKey m_signing;
    SecretKey m_pepper;
    SecretKey m_check;
};

/// Whether these keys are the database's. KeyUnavailable (args: reason) when it was made with another master key or was
/// never given one; nothing must be sealed, signed or opened then. Throws StorageError.
Result<Done> verifyKey(Stores &stores, const KeyRing &keys);
/// Binds a new database to its master key and keeps the salt, once: a database that is bound never gets another salt,
/// since nothing that was sealed would open. KeyUnavailable when it is bound to others. Throws StorageError.
Result<Done> bindKey(Stores &stores, const KeyRing &keys);

} // namespace frontdesk
