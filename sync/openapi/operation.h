#pragma once

#include <QJsonObject>

#include "sync/faces/endpoint.h"

namespace frontdesk {

/// A route's OpenAPI operation: its description with what follows from the table added, which is path parameters, headers,
/// security and the failures that any such route can have. The description's own shorthand: `path` (examples or whole
/// parameters by name), `body` and `answers` ({schema, example} of application/json), `errors` (further statuses).
/// `schemas`: the document's, for examples of answers that have none of their own.
QJsonObject openApiOperation(const ApiRoute &route, const QJsonObject &description, const QJsonObject &schemas);

} // namespace frontdesk
