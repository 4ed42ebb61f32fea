#include "sync/api/json.h"

#include <QJsonDocument>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isJsonType(QByteArrayView contentType)
{
    const QList<QByteArray> parts = contentType.toByteArray().toLower().split(';');
    if (parts.first().trimmed() != "application/json")
        return false;
    for (const QByteArray &part : parts.sliced(1)) {
        const QByteArray parameter = part.trimmed().replace('"', "");
        if (parameter.startsWith("charset=") && parameter != "charset=utf-8")
            return false;
    }
    return true;
}

Refusal malformed(const QString &message)
{
    return {400, "MALFORMED_JSON", message, {}};
}

} // namespace

std::variant<QJsonObject, Refusal> parseJsonBody(const HttpRequest &request)
{
    if (request.body.isEmpty())
        return QJsonObject();
    if (!isJsonType(request.header("content-type")))
        return Refusal{415, "UNSUPPORTED_MEDIA_TYPE", u"Send the body as application/json"_s, {}};
    if (const auto fault = findJsonFault(request.body))
        return malformed(*fault);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        return malformed(u"The body is not valid JSON: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return malformed(u"The body has to be a JSON object"_s);
    return document.object();
}

} // namespace frontdesk
