#include "models/services/security/jsonwebtoken.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype longestToken = 1024;
constexpr qint64 latestExpiry = 253402300799; // the end of the year 9999

/// base64url of {"alg":"HS256","typ":"JWT"} and the dot behind it.
const QByteArray header = QByteArrayLiteral("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.");

QByteArray signatureOf(QByteArrayView signedPart, const SecretKey &key)
{
    std::array<char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    HMAC(EVP_sha256(), key.data(), int(SecretKey::size), reinterpret_cast<const unsigned char *>(signedPart.data()),
         size_t(signedPart.size()), reinterpret_cast<unsigned char *>(digest.data()), &length);
    return QByteArray::fromRawData(digest.data(), qsizetype(length)).toBase64(base64Url);
}

Instant wholeSeconds(Instant instant)
{
    return std::chrono::ceil<std::chrono::seconds>(instant);
}

QByteArray payloadOf(const AccessClaims &claims)
{
    // Nothing in it needs escaping: ids, a role, a number.
    const QString json =
        u"{\"sub\":\"%1\",\"role\":\"%2\",\"clinic\":\"%3\",\"jti\":\"%4\",\"fam\":\"%5\",\"exp\":%6}"_s.arg(
            claims.userId.toString(), toString(claims.role), claims.clinicId.toString(),
            claims.tokenId.toString(QUuid::WithoutBraces), claims.familyId.toString(),
            QString::number(toMs(wholeSeconds(claims.expiresAt)) / 1000));
    return json.toLatin1();
}

std::optional<AccessClaims> claimsOf(const QByteArray &payload)
{
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    const auto user = UserId::parse(object.value("sub"_L1).toString());
    const auto role = roleFromString(object.value("role"_L1).toString());
    const auto clinic = ClinicId::parse(object.value("clinic"_L1).toString());
    const QUuid tokenId = QUuid::fromString(object.value("jti"_L1).toString());
    const auto family = TokenFamilyId::parse(object.value("fam"_L1).toString());
    const qint64 expiry = object.value("exp"_L1).toInteger(-1);
    if (!user || !role || !clinic || tokenId.isNull() || !family || expiry < 0 || expiry > latestExpiry)
        return std::nullopt;
    return AccessClaims{*user, *role, *clinic, tokenId, *family, fromMs(expiry * 1000)};
}

} // namespace

QByteArray issueAccessToken(const AccessClaims &claims, const SecretKey &key)
{
    const QByteArray signedPart = header + payloadOf(claims).toBase64(base64Url);
    return signedPart + '.' + signatureOf(signedPart, key);
}

Result<AccessClaims> readAccessToken(const QByteArray &token, const SecretKey &key, Instant now)
{
    const Error refused = Error::of(ErrorCode::Unauthenticated);
    const qsizetype dot = token.lastIndexOf('.');
    if (token.size() > longestToken || !token.startsWith(header) || dot < header.size())
        return refused;
    const QByteArray expected = signatureOf(QByteArrayView(token).first(dot), key);
    const QByteArrayView given = QByteArrayView(token).sliced(dot + 1);
    if (given.size() != expected.size() || CRYPTO_memcmp(given.data(), expected.constData(), size_t(given.size())) != 0)
        return refused;
    const auto payload = QByteArray::fromBase64Encoding(token.mid(header.size(), dot - header.size()),
                                                        base64Url | QByteArray::AbortOnBase64DecodingErrors);
    const auto claims = payload ? claimsOf(*payload) : std::nullopt;
    if (!claims || now >= claims->expiresAt)
        return refused;
    return *claims;
}

} // namespace frontdesk
