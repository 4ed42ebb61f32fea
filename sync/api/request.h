#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QPair>
#include <QStringList>

#include <optional>

#include "sync/api/refusal.h"

namespace frontdesk {

enum class HttpMethod { Get, Head, Post, Put, Patch, Delete, Options, Trace };
constexpr int httpMethodCount = 8;

QByteArray toBytes(HttpMethod method);
/// Exact spelling; methods are case-sensitive.
std::optional<HttpMethod> httpMethodFromBytes(QByteArrayView name);

using QueryList = QList<QPair<QString, QString>>;

/// One whole, well-formed request: decoded, within all limits. Value type.
struct HttpRequest {
    HttpMethod method = HttpMethod::Get;
    QStringList segments; ///< of the path, each decoded by itself: "a%2Fb" is one segment "a/b"; no trailing empty one
    QueryList query;      ///< decoded, in order, repeats kept
    HeaderList headers;   ///< names in lower case, values trimmed
    QByteArray body;
    QHostAddress peer; ///< IPv4 in its own form, also when it came in through an IPv6 socket
    bool isLoopback = false;

    /// The first header of that name (given in lower case); empty when there is none.
    QByteArray header(QByteArrayView lowerCaseName) const;
    bool hasHeader(QByteArrayView lowerCaseName) const;
    /// The first parameter of that name; unset when there is none.
    std::optional<QString> parameter(QStringView name) const;
    /// The path in one piece, for logs and idempotency; segments percent-encoded again.
    QByteArray path() const;
};

} // namespace frontdesk
