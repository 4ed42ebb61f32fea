#include "models/services/waitlist/offertoken.h"

#include "models/domain/base62.h"
#include "models/services/security/secrettoken.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype idLength = 22;
constexpr qsizetype signatureBytes = 12; ///< 2^96 guesses

QString signatureOf(const KeyRing &keys, WaitlistOfferId id)
{
    const QByteArray hash = tokenHash(u"waitlist offer "_s + id.toString(), keys.pepper());
    return QString::fromLatin1(
        hash.left(signatureBytes).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// Takes as long for any difference.
bool same(const QString &left, const QString &right)
{
    if (left.size() != right.size())
        return false;
    int different = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        different |= left.at(i).unicode() ^ right.at(i).unicode();
    return different == 0;
}

} // namespace

QString offerToken(const KeyRing &keys, WaitlistOfferId id)
{
    return toBase62(id.uuid()) + signatureOf(keys, id);
}

Result<WaitlistOfferId> readOfferToken(const KeyRing &keys, const QString &token)
{
    const auto uuid = uuidFromBase62(token.left(idLength));
    const WaitlistOfferId id = uuid ? WaitlistOfferId(*uuid) : WaitlistOfferId();
    if (!uuid || !same(token.mid(idLength), signatureOf(keys, id)))
        return Error::notFound(u"Offer"_s);
    return id;
}

} // namespace frontdesk
