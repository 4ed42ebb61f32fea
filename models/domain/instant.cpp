#include "models/domain/instant.h"

#include "models/domain/digits.h"

namespace frontdesk {

QString toIso(Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(instant - day);
    QString text = QStringLiteral("0000-00-00T00:00:00.000Z");
    QChar *out = text.data();
    putDigits(out, 4, int(date.year()));
    putDigits(out + 5, 2, int(unsigned(date.month())));
    putDigits(out + 8, 2, int(unsigned(date.day())));
    putDigits(out + 11, 2, int(time.hours().count()));
    putDigits(out + 14, 2, int(time.minutes().count()));
    putDigits(out + 17, 2, int(time.seconds().count()));
    putDigits(out + 20, 3, int(time.subseconds().count()));
    return text;
}

} // namespace frontdesk
