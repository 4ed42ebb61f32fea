#include "models/domain/wallclock.h"

#include <algorithm>
#include <optional>

#include "models/domain/digits.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView dateForm = "YYYY-MM-DD"_L1;
constexpr QLatin1StringView timeForm = "HH:MM"_L1;
constexpr QLatin1StringView instantForm = "ISO 8601 with Z or an offset, such as 2026-05-10T10:30:00.000Z"_L1;
constexpr QLatin1StringView localForm = "ISO 8601 without an offset, such as 2026-05-10T10:30:00"_L1;

/// The number that the text at [from, from + count) spells in ASCII digits, -1 when it is none.
int digits(QStringView text, qsizetype from, qsizetype count)
{
    if (from + count > text.size())
        return -1;
    int value = 0;
    for (const QChar c : text.sliced(from, count)) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

QDate readDate(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const int year = digits(text, 0, 4);
    return year < 1 ? QDate() : QDate(year, digits(text, 5, 2), digits(text, 8, 2));
}

QTime readMinutes(QStringView text)
{
    if (text.size() != 5 || text[2] != u':')
        return {};
    return QTime(digits(text, 0, 2), digits(text, 3, 2));
}

QTime readSeconds(QStringView text)
{
    if (text.size() != 8 || text[5] != u':')
        return {};
    const QTime minutes = readMinutes(text.first(5));
    return QTime(minutes.hour(), minutes.minute(), digits(text, 6, 2));
}

/// HH:MM, HH:MM:SS or HH:MM:SS.fff…
QTime readFineTime(QStringView text)
{
    if (text.size() == 5)
        return readMinutes(text);
    const QTime time = readSeconds(text.first(std::min<qsizetype>(8, text.size())));
    if (text.size() <= 8 || !time.isValid())
        return time;
    const QStringView fraction = text.sliced(9);
    if (text[8] != u'.' || fraction.isEmpty() || fraction.size() > 9 || digits(fraction, 0, fraction.size()) < 0)
        return {};
    const QString padded = fraction.toString().leftJustified(3, u'0');
    return time.addMSecs(digits(padded, 0, 3));
}

LocalTime readLocal(QStringView text)
{
    if (text.size() < 16 || text[10] != u'T')
        return {};
    return {readDate(text.first(10)), readFineTime(text.sliced(11))};
}

/// Where the zone part begins: after the time's digits.
qsizetype zonePosition(QStringView text)
{
    for (qsizetype i = 11; i < text.size(); ++i) {
        if (text[i] == u'Z' || text[i] == u'+' || text[i] == u'-')
            return i;
    }
    return -1;
}

std::optional<Minutes> readOffset(QStringView text)
{
    if (text == u'Z')
        return Minutes(0);
    const bool colon = text.size() == 6 && text[3] == u':';
    if (text.size() != 3 && text.size() != 5 && !colon)
        return std::nullopt;
    const int hours = digits(text, 1, 2);
    const int minutes = text.size() == 3 ? 0 : digits(text, text.size() - 2, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    const Minutes offset(hours * 60 + minutes);
    return text[0] == u'-' ? -offset : offset;
}

Instant asUtc(const LocalTime &local)
{
    constexpr qint64 julianEpoch = 2440588; // 1970-01-01
    return fromMs((local.date.toJulianDay() - julianEpoch) * 86'400'000 + local.time.msecsSinceStartOfDay());
}

} // namespace

Result<QDate> parseDate(QStringView text, const QString &field)
{
    const QDate date = readDate(text);
    return date.isValid() ? Result<QDate>(date) : Error::invalid(field, dateForm);
}

Result<QTime> parseTime(QStringView text, const QString &field)
{
    const QTime time = readMinutes(text);
    return time.isValid() ? Result<QTime>(time) : Error::invalid(field, timeForm);
}

Result<QTime> parseTimeWithSeconds(QStringView text, const QString &field)
{
    const QTime time = text.size() == 8 ? readSeconds(text) : readMinutes(text);
    return time.isValid() ? Result<QTime>(time) : Error::invalid(field, u"HH:MM or HH:MM:SS"_s);
}

Result<int> parseMinuteOfDay(QStringView text, const QString &field)
{
    if (text == "24:00"_L1)
        return 1440;
    const QTime time = readMinutes(text);
    return time.isValid() ? Result<int>(time.hour() * 60 + time.minute()) : Error::invalid(field, timeForm);
}

Result<Instant> parseInstant(QStringView text, const QString &field)
{
    const qsizetype zoneAt = zonePosition(text);
    if (zoneAt > 0) {
        const LocalTime local = readLocal(text.first(zoneAt));
        const auto offset = readOffset(text.sliced(zoneAt));
        if (local.date.isValid() && local.time.isValid() && offset)
            return asUtc(local) - *offset;
    }
    return Error::invalid(field, instantForm);
}

Result<LocalTime> parseLocalTime(QStringView text, const QString &field)
{
    const LocalTime local = readLocal(text);
    return local.date.isValid() && local.time.isValid() ? Result<LocalTime>(local) : Error::invalid(field, localForm);
}

bool hasOffset(QStringView text)
{
    return zonePosition(text) > 0;
}

QString formatDate(QDate date)
{
    if (!date.isValid() || date.year() < 0 || date.year() > 9999)
        return date.toString(Qt::ISODate);
    QString text = u"0000-00-00"_s;
    QChar *out = text.data();
    putDigits(out, 4, date.year());
    putDigits(out + 5, 2, date.month());
    putDigits(out + 8, 2, date.day());
    return text;
}

QString formatTime(QTime time)
{
    if (!time.isValid())
        return {};
    QString text = u"00:00"_s;
    putDigits(text.data(), 2, time.hour());
    putDigits(text.data() + 3, 2, time.minute());
    return text;
}

QString formatTimeWithSeconds(QTime time)
{
    return time.toString(u"HH:mm:ss");
}

QString formatMinuteOfDay(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, '0'_L1).arg(minute % 60, 2, 10, '0'_L1);
}

QString toIsoSeconds(Instant instant)
{
    const QString full = toIso(instant);
    return full.first(full.size() - 5) + u'Z';
}

} // namespace frontdesk
