#pragma once

#include <QJsonObject>
#include <QMap>

namespace frontdesk {

/// What resources/openapi says: the document's frame and, by "GET /path", the words of each route with its tag in them.
/// Read anew each time it is made.
struct ApiDescriptions {
    QJsonObject frame;
    QMap<QString, QJsonObject> operations;

    static ApiDescriptions load();
};

} // namespace frontdesk
