#include "models/domain/instant.h"

#include <QDateTime>

namespace frontdesk {

QString toIso(Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    constexpr qint64 julianEpoch = 2440588; // 1970-01-01
    const QDate date = QDate::fromJulianDay(julianEpoch + day.time_since_epoch().count());
    const QTime time = QTime::fromMSecsSinceStartOfDay(int((instant - day).count()));
    return date.toString(Qt::ISODate) + u'T' + time.toString(Qt::ISODateWithMs) + u'Z';
}

} // namespace frontdesk
