#pragma once

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include "sync/faces/endpoint.h"

namespace frontdesk {

/// The API as OpenAPI 3.1, CONTRACT §3. Paths, methods, who may call and the failures that any route can have come from the
/// route table; words, parameters, bodies and answers from resources/openapi, where every route has one entry. Made when
/// it is first asked for and kept. HTTP thread.
class ApiDocument {
public:
    explicit ApiDocument(std::vector<ApiRoute> (*routes)()) : m_routes(routes) {}

    /// The document in UTF-8. Its examples are written for one week and moved by whole weeks to lie ahead of `today`.
    const QByteArray &json(QDate today);
    /// The same for people, as a page.
    const HttpReply &page(QDate today);
    /// Routes that nobody described and descriptions without a route: "GET /path". Both have to be empty.
    static QStringList undescribed(const std::vector<ApiRoute> &routes);
    static QStringList withoutRoute(const std::vector<ApiRoute> &routes);

private:
    void moveTo(QDate today);
    std::vector<ApiRoute> (*m_routes)();
    QJsonObject m_written; ///< with the examples' dates as they were written
    QJsonObject m_moved;
    QByteArray m_json;
    std::optional<HttpReply> m_page;
    int m_weeks = -1;
};

/// "/appointments/{id}" of "/appointments/:id".
QString openApiPath(QByteArrayView path);

} // namespace frontdesk
