#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

#include "sync/api/request.h"

namespace frontdesk {

/// A request target, decoded.
struct Target {
    QStringList segments; ///< "/a/b/" and "/a/b" are both {"a", "b"}; "/" is {}
    QueryList query;
};

/// Splits first and decodes then, so that "%2F" stays inside its segment and "%26" inside its value; '+' is a blank in
/// the query. Unset for a broken escape, for bytes that are not UTF-8 and for a NUL. "." and ".." are names like any
/// other: nothing here becomes a file name.
std::optional<Target> parseTarget(QByteArrayView target);

} // namespace frontdesk
