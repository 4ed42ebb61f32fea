#include "models/services/security/keyring.h"

#include "models/services/security/sodiumready.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Numbers of the sub-keys. They are part of every database's format: never renumber.
enum SubKey : quint64 { Sealing = 1, Signing = 2, Pepper = 3, Check = 4 };

const QString checkName = u"key_check"_s;

SecretKey derive(const SecretKey &master, SubKey number)
{
    makeSodiumReady();
    SecretKey key;
    crypto_kdf_derive_from_key(key.data(), SecretKey::size, number, "frontdsk", master.data());
    return key;
}

} // namespace

KeyRing::KeyRing(const SecretKey &master)
    : m_sealing(derive(master, Sealing)),
      m_signing(derive(master, Signing)),
      m_pepper(derive(master, Pepper)),
      m_check(derive(master, Check))
{
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
    stores.settings.putMeta(checkName, keys.checkValue());
    return Done{};
}

} // namespace frontdesk
