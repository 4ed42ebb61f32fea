#pragma once

#include <QDate>
#include <QJsonObject>

namespace frontdesk {

/// How many weeks the examples of resources/openapi have to move so that none of their visits is over on `today`.
int exampleWeeks(QDate today);

/// The document with every date and moment in its examples moved by that many weeks: texts that begin with YYYY-MM-DD, and
/// numbers that can only be milliseconds since 1970. The rest of the document stays.
QJsonObject withExamplesMoved(const QJsonObject &document, int weeks);

} // namespace frontdesk
