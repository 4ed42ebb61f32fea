#pragma once

#include "models/domain/result.h"
#include "models/domain/timezone.h"

namespace frontdesk {

/// An ISO 8601 duration. Its calendar part (P1D, P2W, P1M) is counted on the zone's calendar, so that a day before 09:00
/// is 09:00 also when the clocks change; its time part (PT24H) is elapsed time. CONTRACT §11.34.
struct IsoDuration {
    int months = 0;
    int days = 0;
    Milliseconds elapsed{0};
    bool isZero() const { return months == 0 && days == 0 && elapsed.count() == 0; }
    bool operator==(const IsoDuration &) const = default;
};

/// PnYnMnDTnHnMnS or PnW, whole numbers, upper case, no sign; at most a hundred years. InvalidField otherwise.
Result<IsoDuration> parseIsoDuration(QStringView text, const QString &field);
/// The shortest spelling that reads back as the same value: "PT24H", "P1DT2H", "PT0S".
QString toString(const IsoDuration &duration);

/// The calendar part first, then the elapsed one. A wall-clock time that does not exist becomes the next that does.
Instant before(Instant instant, const IsoDuration &duration, const TimeZone &zone);
Instant after(Instant instant, const IsoDuration &duration, const TimeZone &zone);

} // namespace frontdesk
