#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <array>
#include <memory>

#include "sync/api/tlscertificate.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::days validity{800};
constexpr std::chrono::hours backdated{1}; ///< for phones whose clock is slow

template<auto release>
struct Releaser {
    template<class T>
    void operator()(T *object) const
    {
        release(object);
    }
};

using KeyPtr = std::unique_ptr<EVP_PKEY, Releaser<EVP_PKEY_free>>;
using CertificatePtr = std::unique_ptr<X509, Releaser<X509_free>>;
using ExtensionPtr = std::unique_ptr<X509_EXTENSION, Releaser<X509_EXTENSION_free>>;
using NumberPtr = std::unique_ptr<BIGNUM, Releaser<BN_free>>;
using BioPtr = std::unique_ptr<BIO, Releaser<BIO_free_all>>;

QByteArray contents(const BioPtr &bio)
{
    char *bytes = nullptr;
    const long length = BIO_ctrl(bio.get(), BIO_CTRL_INFO, 0, &bytes);
    return bytes && length > 0 ? QByteArray(bytes, qsizetype(length)) : QByteArray();
}

KeyPtr readKey(const QByteArray &pem)
{
    const BioPtr bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    return KeyPtr(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr) : nullptr);
}

KeyPtr keyFor(const QByteArray &pem)
{
    KeyPtr key = pem.isEmpty() ? KeyPtr() : readKey(pem);
    const bool usable = key && EVP_PKEY_is_a(key.get(), "EC") == 1;
    return usable ? std::move(key) : KeyPtr(EVP_EC_gen("P-256"));
}

bool setSerial(X509 *certificate)
{
    std::array<unsigned char, 16> bytes{};
    if (RAND_bytes(bytes.data(), int(bytes.size())) != 1)
        return false;
    bytes[0] &= 0x7f;
    const NumberPtr number(BN_bin2bn(bytes.data(), int(bytes.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool setValidity(X509 *certificate, Instant now)
{
    const auto from = time_t(toMs(now - backdated) / 1000);
    const auto until = time_t(toMs(now + validity) / 1000);
    return ASN1_TIME_set(X509_getm_notBefore(certificate), from)
           && ASN1_TIME_set(X509_getm_notAfter(certificate), until);
}

bool setNames(X509 *certificate, const QString &commonName)
{
    // 64 is the longest common name that X.520 allows.
    const QByteArray name = commonName.isEmpty() ? QByteArray("Front Desk") : commonName.left(64).toUtf8();
    X509_NAME *subject = X509_get_subject_name(certificate);
    const auto *bytes = reinterpret_cast<const unsigned char *>(name.constData());
    return X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, bytes, int(name.size()), -1, 0) == 1
           && X509_set_issuer_name(certificate, subject) == 1;
}

QByteArray alternativeNames(const TlsNames &names)
{
    QByteArrayList entries;
    for (const QString &host : names.hosts)
        entries.append("DNS:" + host.toLatin1());
    for (const QHostAddress &address : names.addresses)
        entries.append("IP:" + address.toString().toLatin1());
    return entries.join(',');
}

bool addExtensions(X509 *certificate, const TlsNames &names)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509V3_set_ctx_nodb(&context);
    const std::array<std::pair<int, QByteArray>, 5> extensions{{
        {NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
        {NID_key_usage, "critical,digitalSignature,keyCertSign"},
        {NID_ext_key_usage, "serverAuth"},
        {NID_subject_key_identifier, "hash"},
        {NID_subject_alt_name, alternativeNames(names)},
    }};
    return std::all_of(extensions.begin(), extensions.end(), [&](const auto &entry) {
        const ExtensionPtr extension(X509V3_EXT_conf_nid(nullptr, &context, entry.first, entry.second.constData()));
        return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
    });
}

CertificatePtr certify(EVP_PKEY *key, const TlsNames &names, Instant now)
{
    CertificatePtr certificate(X509_new());
    X509 *raw = certificate.get();
    const bool made = raw && X509_set_version(raw, 2) == 1 && setSerial(raw) && setValidity(raw, now)
                      && X509_set_pubkey(raw, key) == 1 && setNames(raw, names.commonName) && addExtensions(raw, names)
                      && X509_sign(raw, key, EVP_sha256()) > 0;
    return made ? std::move(certificate) : CertificatePtr();
}

} // namespace

Result<TlsIdentity> issueTlsIdentity(const TlsNames &names, Instant now, const QByteArray &keyPem)
{
    const Error failure = Error::of(ErrorCode::KeyUnavailable, {u"the TLS certificate could not be made"_s});
    const KeyPtr key = keyFor(keyPem);
    const CertificatePtr certificate = key ? certify(key.get(), names, now) : CertificatePtr();
    const BioPtr certificateOut(BIO_new(BIO_s_mem()));
    const BioPtr keyOut(BIO_new(BIO_s_mem()));
    if (!certificate || !certificateOut || !keyOut)
        return failure;
    if (PEM_write_bio_X509(certificateOut.get(), certificate.get()) != 1
        || PEM_write_bio_PKCS8PrivateKey(keyOut.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return failure;
    return TlsIdentity{contents(certificateOut), contents(keyOut)};
}

} // namespace frontdesk
