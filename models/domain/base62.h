#pragma once

#include <QString>
#include <QUuid>

#include <optional>

namespace frontdesk {

/// The ids of face A: a UUID as a big-endian number in base 62, digits 0-9A-Za-z, always 22 characters. CONTRACT §11.4.
QString toBase62(const QUuid &uuid);
/// Nothing for another length, another character or a number beyond 128 bits.
std::optional<QUuid> uuidFromBase62(QStringView text);

/// "appt_" and the base-62 spelling.
QString prefixedId(QLatin1StringView prefix, const QUuid &uuid);
/// Takes the prefixed spelling and a bare UUID; nothing otherwise, the null UUID included.
std::optional<QUuid> uuidFromPrefixedId(QLatin1StringView prefix, QStringView text);

} // namespace frontdesk
