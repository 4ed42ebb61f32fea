#pragma once

#include <QJsonObject>

#include <variant>

#include "sync/api/refusal.h"
#include "sync/api/request.h"

namespace frontdesk {

/// The body of a request as an object. An empty body is `{}` (CONTRACT §11.31), with or without a Content-Type.
/// Refused: anything but application/json in UTF-8, or no Content-Type (415); malformed JSON or UTF-8, nesting beyond
/// maxJsonDepth, a key twice in one object, a NUL or half a surrogate pair in a text, anything but an object (400).
std::variant<QJsonObject, Refusal> parseJsonBody(const HttpRequest &request);

/// What QJsonDocument would let pass or take at the price of its stack: depth, repeated keys, broken texts. Linear;
/// reads no more than it has to of a document that is malformed, which QJsonDocument refuses afterwards.
std::optional<QString> findJsonFault(QByteArrayView json);

} // namespace frontdesk
