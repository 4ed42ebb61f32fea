#include "models/services/security/secretkey.h"

#include <cstring>

#include "models/services/security/sodiumready.h"

namespace frontdesk {

SecretKey SecretKey::random()
{
    makeSodiumReady();
    SecretKey key;
    randombytes_buf(key.data(), size);
    return key;
}

std::optional<SecretKey> SecretKey::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != size)
        return std::nullopt;
    SecretKey key;
    std::memcpy(key.data(), bytes.constData(), size);
    return key;
}

QByteArray SecretKey::toBytes() const
{
    QByteArray bytes(size, Qt::Uninitialized);
    std::memcpy(bytes.data(), data(), size);
    return bytes;
}

} // namespace frontdesk
