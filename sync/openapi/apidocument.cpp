#include "sync/openapi/apidocument.h"

#include <QJsonDocument>

#include "sync/openapi/descriptions.h"
#include "sync/openapi/docspage.h"
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
    const QJsonObject schemas = described.frame["components"_L1]["schemas"_L1].toObject();
    QJsonObject paths;
    for (const ApiRoute &route : routes) {
        QJsonObject path = paths[openApiPath(route.path)].toObject();
        const QJsonObject words = described.operations.value(nameOf(route));
        path[QString::fromLatin1(toBytes(route.method).toLower())] = openApiOperation(route, words, schemas);
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

void ApiDocument::moveTo(QDate today)
{
    const int weeks = exampleWeeks(today);
    if (weeks == m_weeks)
        return;
    if (m_written.isEmpty())
        m_written = assemble(m_routes());
    m_weeks = weeks;
    m_moved = withExamplesMoved(m_written, weeks);
    m_json.clear();
    m_page.reset();
}

const QByteArray &ApiDocument::json(QDate today)
{
    moveTo(today);
    if (m_json.isEmpty())
        m_json = QJsonDocument(m_moved).toJson(QJsonDocument::Compact);
    return m_json;
}

const HttpReply &ApiDocument::page(QDate today)
{
    moveTo(today);
    if (!m_page)
        m_page = docsPage(m_moved);
    return *m_page;
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
