#include "models/services/security/secrettoken.h"

#include "models/services/security/sodiumready.h"

namespace frontdesk {

QString randomToken(int bytes)
{
    makeSodiumReady();
    QByteArray raw(bytes, Qt::Uninitialized);
    randombytes_buf(raw.data(), size_t(raw.size()));
    return QString::fromLatin1(raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QByteArray tokenHash(const QString &token, const SecretKey &pepper)
{
    makeSodiumReady();
    const QByteArray bytes = token.toUtf8();
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(sodiumBytes(hash.data()), size_t(hash.size()), sodiumBytes(bytes.constData()),
                       quint64(bytes.size()), pepper.data(), SecretKey::size);
    return hash;
}

} // namespace frontdesk
