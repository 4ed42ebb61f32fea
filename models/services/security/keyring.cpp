#include "models/services/security/keyring.h"

#include "models/services/security/sodiumready.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Numbers of the sub-keys. They are part of every database's format: never renumber.
enum SubKey : quint64 { Sealing = 1, Signing = 2, Pepper = 3, Check = 4 };

const QString checkName = u"key_check"_s;
const QString saltName = u"key_salt"_s;
constexpr qsizetype saltSize = 16;

/// The master key of one database.
SecretKey salted(const SecretKey &master, const QByteArray &salt)
{
    if (salt.isEmpty())
        return master;
    makeSodiumReady();
    SecretKey key;
    crypto_generichash(key.data(), SecretKey::size, reinterpret_cast<const unsigned char *>(salt.constData()),
                       size_t(salt.size()), master.data(), SecretKey::size);
    return key;
}

QByteArray newSalt()
{
    makeSodiumReady();
    QByteArray salt(saltSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), size_t(saltSize));
    return salt;
}

SecretKey derive(const SecretKey &master, SubKey number)
{
    makeSodiumReady();
    SecretKey key;
    crypto_kdf_derive_from_key(key.data(), SecretKey::size, number, "frontdsk", master.data());
    return key;
}

} // namespace

KeyRing::KeyRing(const SecretKey &master, const QByteArray &salt)
    : m_salt(salt),
      m_sealing(derive(salted(master, salt), Sealing)),
      m_signing(derive(salted(master, salt), Signing)),
      m_pepper(derive(salted(master, salt), Pepper)),
      m_check(derive(salted(master, salt), Check))
{
}

KeyRing KeyRing::forNewDatabase(const SecretKey &master)
{
    return KeyRing(master, newSalt());
}

KeyRing KeyRing::ofDatabase(Stores &stores, const SecretKey &master)
{
    return KeyRing(master, stores.settings.meta(saltName));
}

Result<Done> verifyKey(Stores &stores, const KeyRing &keys)
{
    const QByteArray known = stores.settings.meta(checkName);
    if (known.isEmpty())
        return Error::of(ErrorCode::KeyUnavailable, {u"the clinic has no secrets key yet"_s});
    const QByteArray given = keys.checkValue();
    if (known.size() != given.size() || sodium_memcmp(known.constData(), given.constData(), size_t(given.size())) != 0)
        return Error::of(ErrorCode::KeyUnavailable, {u"the secrets key is not the one this clinic was made with"_s});
    return Done{};
}

Result<Done> bindKey(Stores &stores, const KeyRing &keys)
{
    if (!stores.settings.meta(checkName).isEmpty())
        return verifyKey(stores, keys);
    if (!keys.salt().isEmpty())
        stores.settings.putMeta(saltName, keys.salt());
    stores.settings.putMeta(checkName, keys.checkValue());
    return Done{};
}

} // namespace frontdesk
