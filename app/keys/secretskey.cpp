#include "app/keys/secretskey.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

Error keyUnavailable(const QString &sentence)
{
    return Error::of(ErrorCode::KeyUnavailable, {sentence});
}

Result<SecretKey> obtainNewKey(KeySource &source)
{
    const auto found = source.read();
    if (!found)
        return found.error();
    if (*found)
        return **found;
    const SecretKey key = SecretKey::random();
    if (const auto written = source.write(key); !written)
        return written.error();
    return key;
}

Result<SecretKey> obtainKey(KeySource &source)
{
    const auto found = source.read();
    if (!found)
        return found.error();
    if (!*found)
        return keyUnavailable(
            u"the %1 does not hold this clinic's key: bring it back, or name a copy with --key-file"_s.arg(
                source.description()));
    return **found;
}

} // namespace frontdesk
