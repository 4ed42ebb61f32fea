#pragma once

#include "models/domain/attendee.h"
#include "models/domain/result.h"
#include "sync/api/jsonwriter.h"

namespace frontdesk::object {

using namespace Qt::Literals::StringLiterals;

inline constexpr QLatin1StringView appointmentPrefix("appt_");
inline constexpr QLatin1StringView personPrefix("user_");
inline constexpr QLatin1StringView typePrefix("aptp_");
inline constexpr QLatin1StringView notePrefix("note_");
inline constexpr QLatin1StringView logPrefix("clog_");
inline constexpr QLatin1StringView seriesPrefix("aser_");

/// Face A's ids: a prefix and the UUID in base 62, or the bare UUID. What begins like an id and is none is nobody's:
/// NotFound(entity); any other text is InvalidField(field). CONTRACT §11.4, §11.17.
Result<QUuid> parseId(QLatin1StringView prefix, const QString &text, const QString &field, const QString &entity);
/// The same for a part of a path: whatever it is, it is not found.
Result<QUuid> parsePathId(QLatin1StringView prefix, const QString &text, const QString &entity);

/// Null when the id is.
void writeId(JsonWriter &json, QByteArrayView name, QLatin1StringView prefix, const QUuid &uuid);

} // namespace frontdesk::object
