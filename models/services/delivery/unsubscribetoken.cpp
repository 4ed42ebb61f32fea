#include "models/services/delivery/unsubscribetoken.h"

#include "models/services/security/sealer.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype longestToken = 1024;
const QString field = u"unsubscribe"_s;

} // namespace

QString unsubscribeToken(const KeyRing &keys, const UnsubscribeTarget &target)
{
    const QByteArray plain = target.clinicId.toString().toLatin1() + ' ' + toString(target.channel).toLatin1() + ' '
                             + target.address.toUtf8();
    return QString::fromLatin1(Sealer(keys.sealing()).seal(plain, field).toBase64(base64Url));
}

Result<UnsubscribeTarget> readUnsubscribeToken(const KeyRing &keys, const QString &token)
{
    const Error unknown = Error::notFound(u"Subscription"_s);
    if (token.isEmpty() || token.size() > longestToken)
        return unknown;
    const auto sealed = QByteArray::fromBase64Encoding(token.toLatin1(),
                                                       base64Url | QByteArray::AbortOnBase64DecodingErrors);
    const Result<QByteArray> plain = sealed ? Sealer(keys.sealing()).open(*sealed, field) : Result<QByteArray>(unknown);
    if (!plain)
        return unknown;
    const QString text = QString::fromUtf8(*plain);
    const auto clinic = ClinicId::parse(text.section(u' ', 0, 0));
    const auto channel = channelFromString(text.section(u' ', 1, 1));
    if (!clinic || !channel)
        return unknown;
    return UnsubscribeTarget{*clinic, *channel, text.section(u' ', 2)};
}

} // namespace frontdesk
