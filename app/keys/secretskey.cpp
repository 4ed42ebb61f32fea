#include "app/keys/secretskey.h"

#include <sodium.h>

#include "models/services/security/keyring.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray createKey()
{
    QByteArray key(secretsKeyBytes, Qt::Uninitialized);
    randombytes_buf(key.data(), size_t(key.size()));
    return key;
}

bool fits(const QByteArray &key, const QByteArray &check)
{
    const QByteArray own = keyCheckValue(key);
    return !own.isEmpty() && own.size() == check.size()
           && sodium_memcmp(own.constData(), check.constData(), size_t(own.size())) == 0;
}

} // namespace

Error keyUnavailable(const QString &sentence)
{
    return Error::of(ErrorCode::KeyUnavailable, {sentence});
}

QByteArray keyCheckValue(const QByteArray &key)
{
    const auto master = SecretKey::fromBytes(key);
    return master ? KeyRing(*master).checkValue() : QByteArray();
}

Result<QByteArray> obtainKey(KeySource &source, const std::optional<QByteArray> &check)
{
    if (sodium_init() < 0)
        return keyUnavailable(u"the system gives no random numbers: look at /dev/urandom"_s);
    const auto found = source.read();
    if (!found)
        return found.error();
    if (*found) {
        if (check && !fits(**found, *check))
            return keyUnavailable(u"the %1 holds the key of another clinic: name the right one with --key-file"_s.arg(
                source.description()));
        return **found;
    }
    if (check)
        return keyUnavailable(
            u"the %1 does not hold this clinic's key: bring it back, or name a copy with --key-file"_s.arg(
                source.description()));
    const QByteArray key = createKey();
    const auto written = source.write(key);
    if (!written)
        return written.error();
    return key;
}

} // namespace frontdesk
