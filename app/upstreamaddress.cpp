#include "app/upstreamaddress.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

std::optional<UpstreamAddress> upstreamAddressFromString(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool http = url.scheme() == "http"_L1;
    const bool bare = (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || url.host().isEmpty() || (!http && url.scheme() != "https"_L1) || !bare)
        return std::nullopt;
    const bool here = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    return UpstreamAddress{url.toString(QUrl::RemovePath | QUrl::RemoveUserInfo), http && !here};
}

std::optional<QByteArray> fingerprintFromString(const QString &text)
{
    static const QRegularExpression digest(u"^[0-9a-f]{64}$"_s);
    const QString plain = text.trimmed().toLower().remove(u':');
    return digest.match(plain).hasMatch() ? std::optional(plain.toLatin1()) : std::nullopt;
}

} // namespace frontdesk
