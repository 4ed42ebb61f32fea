#include "sync/openapi/apidocument.h"

#include <QJsonDocument>

#include "sync/openapi/descriptions.h"
#include "sync/openapi/exampledates.h"
#include "sync/openapi/operation.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const ApiRoute &route)
{
    return QString::fromLatin1(toBytes(route.method) + ' ' + route.path);
}

QJsonObject assemble(const std::vector<ApiRoute> &routes)
{
    const ApiDescriptions described = ApiDescriptions::load();
    QJsonObject paths;
    for (const ApiRoute &route : routes) {
        QJsonObject path = paths[openApiPath(route.path)].toObject();
        path[QString::fromLatin1(toBytes(route.method).toLower())] = openApiOperation(route, described.operations.value(
                                                                                                 nameOf(route)));
        paths[openApiPath(route.path)] = path;
    }
    QJsonObject document = described.frame;
    QJsonObject info = document["info"_L1].toObject();
    info["version"_L1] = QStringLiteral(FRONTDESK_VERSION);
    document["info"_L1] = info;
    document["paths"_L1] = paths;
    return document;
}

} // namespace

QString openApiPath(QByteArrayView path)
{
    QStringList segments = QString::fromLatin1(path).split(u'/');
    for (QString &segment : segments) {
        if (segment.startsWith(u':'))
            segment = u'{' + segment.sliced(1) + u'}';
    }
    return segments.join(u'/');
}

const QByteArray &ApiDocument::json(QDate today)
{
    const int weeks = exampleWeeks(today);
    if (weeks == m_weeks)
        return m_json;
    if (m_document.isEmpty())
        m_document = assemble(m_routes());
    m_weeks = weeks;
    m_json = QJsonDocument(withExamplesMoved(m_document, weeks)).toJson(QJsonDocument::Compact);
    return m_json;
}

QStringList ApiDocument::undescribed(const std::vector<ApiRoute> &routes)
{
    const ApiDescriptions described = ApiDescriptions::load();
    QStringList names;
    for (const ApiRoute &route : routes) {
        if (!described.operations.contains(nameOf(route)))
            names.append(nameOf(route));
    }
    return names;
}

QStringList ApiDocument::withoutRoute(const std::vector<ApiRoute> &routes)
{
    QStringList names = ApiDescriptions::load().operations.keys();
    for (const ApiRoute &route : routes)
        names.removeOne(nameOf(route));
    return names;
}

} // namespace frontdesk
