#pragma once

#include "models/domain/instant.h"
#include "models/domain/result.h"

namespace frontdesk {

/// Strict reading and writing of dates and times as the documents spell them. Every reader takes the field's name and
/// answers InvalidField(field, what is allowed) on anything else: no blanks, no missing zeros, no 24:00 unless said.

Result<QDate> parseDate(QStringView text, const QString &field);            ///< YYYY-MM-DD, 0001-01-01 to 9999-12-31
Result<QTime> parseTime(QStringView text, const QString &field);            ///< HH:MM
Result<QTime> parseTimeWithSeconds(QStringView text, const QString &field); ///< HH:MM or HH:MM:SS
/// HH:MM up to 24:00, as minutes since midnight: hours of opening.
Result<int> parseMinuteOfDay(QStringView text, const QString &field);

/// ISO 8601 with Z or an offset (+02:00, +0200, +02): "2026-05-10T10:30:00.000Z". Seconds and their fraction may be
/// missing; finer than milliseconds is cut off.
Result<Instant> parseInstant(QStringView text, const QString &field);
/// ISO 8601 without zone: "2021-01-06T16:50:00" (E "eventDateTime"); seconds and fraction as above.
Result<LocalTime> parseLocalTime(QStringView text, const QString &field);
/// Whether an ISO 8601 time ends in Z or an offset, and so is for parseInstant.
bool hasOffset(QStringView text);

QString formatDate(QDate date);            ///< 2026-05-15
QString formatTime(QTime time);            ///< 14:30
QString formatTimeWithSeconds(QTime time); ///< 14:30:00 (D)
QString formatMinuteOfDay(int minute);     ///< 14:30; 1440 is 24:00
QString toIsoSeconds(Instant instant);     ///< 2026-05-31T10:00:00Z (D)

} // namespace frontdesk
