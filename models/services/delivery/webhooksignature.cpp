#include "models/services/delivery/webhooksignature.h"

#include <algorithm>
#include <array>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace frontdesk {

namespace {

QByteArray hmac(const EVP_MD *digest, const QByteArray &key, const QByteArray &message)
{
    std::array<char, EVP_MAX_MD_SIZE> bytes{};
    unsigned int length = 0;
    HMAC(digest, key.constData(), int(key.size()), reinterpret_cast<const unsigned char *>(message.constData()),
         size_t(message.size()), reinterpret_cast<unsigned char *>(bytes.data()), &length);
    return QByteArray(bytes.data(), qsizetype(length));
}

bool same(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

} // namespace

bool signatureFits(const QByteArray &header, const QByteArray &body, const QString &secret)
{
    constexpr QByteArrayView scheme = "sha256=";
    if (secret.isEmpty() || !header.startsWith(scheme))
        return false;
    return same(header.sliced(scheme.size()).toLower(), hmac(EVP_sha256(), secret.toUtf8(), body).toHex());
}

bool twilioSignatureFits(const QByteArray &header, const QString &url, FormFields fields, const QString &authToken)
{
    if (authToken.isEmpty() || header.isEmpty())
        return false;
    std::ranges::sort(fields);
    QString message = url;
    for (const auto &[name, value] : fields)
        message += name + value;
    return same(header, hmac(EVP_sha1(), authToken.toUtf8(), message.toUtf8()).toBase64());
}

} // namespace frontdesk
