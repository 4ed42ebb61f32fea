#include "models/items/lanserver.h"

#include <QUrl>
#include <QUrlQuery>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

QString pairingLink(const LanServer::State &server, const QString &code)
{
    QUrlQuery query;
    query.addQueryItem(u"host"_s, server.host);
    query.addQueryItem(u"port"_s, QString::number(server.port));
    if (!server.fingerprint.isEmpty())
        query.addQueryItem(u"fp"_s, server.fingerprint);
    query.addQueryItem(u"code"_s, QString::fromUtf8(QUrl::toPercentEncoding(code)));
    return u"frontdesk://pair?"_s + query.toString(QUrl::FullyEncoded);
}

} // namespace frontdesk
