#include "models/services/security/sealer.h"

#include "models/services/security/sodiumready.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char version = 1;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype headSize = 1 + nonceSize;

} // namespace

QByteArray Sealer::seal(const QByteArray &plain, const QString &field) const
{
    makeSodiumReady();
    const QByteArray name = field.toUtf8();
    QByteArray sealed(headSize + plain.size() + tagSize, Qt::Uninitialized);
    sealed[0] = version;
    unsigned char *nonce = sodiumBytes(sealed.data()) + 1;
    randombytes_buf(nonce, size_t(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceSize, nullptr, sodiumBytes(plain.constData()),
                                               quint64(plain.size()), sodiumBytes(name.constData()),
                                               quint64(name.size()), nullptr, nonce, m_key.data());
    return sealed;
}

Result<QByteArray> Sealer::open(const QByteArray &sealed, const QString &field) const
{
    makeSodiumReady();
    const Error shut = Error::of(ErrorCode::KeyUnavailable, {u"a sealed field does not open with this key"_s});
    if (sealed.size() < headSize + tagSize || sealed.at(0) != version)
        return shut;
    const QByteArray name = field.toUtf8();
    const unsigned char *nonce = sodiumBytes(sealed.constData()) + 1;
    QByteArray plain(sealed.size() - headSize - tagSize, Qt::Uninitialized);
    const int code = crypto_aead_xchacha20poly1305_ietf_decrypt(sodiumBytes(plain.data()), nullptr, nullptr,
                                                                nonce + nonceSize, quint64(sealed.size() - headSize),
                                                                sodiumBytes(name.constData()), quint64(name.size()),
                                                                nonce, m_key.data());
    if (code != 0)
        return shut;
    return plain;
}

} // namespace frontdesk
