#include "models/domain/timezone.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <vector>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 julianEpoch = 2440588;      // 1970-01-01
constexpr qint64 tableFrom = 14'610 * dayMs; // 2010-01-01
constexpr qint64 tableTo = 27'394 * dayMs;   // 2045-01-01
constexpr qint64 probeStep = 10 * dayMs;     // no zone changes its offset twice within this

qint64 wallMs(QDate date, QTime time)
{
    return (date.toJulianDay() - julianEpoch) * dayMs + time.msecsSinceStartOfDay();
}

LocalTime fromWallMs(qint64 ms)
{
    const qint64 day = (ms >= 0 ? ms : ms - dayMs + 1) / dayMs;
    return {QDate::fromJulianDay(julianEpoch + day), QTime::fromMSecsSinceStartOfDay(int(ms - day * dayMs))};
}

qint64 askQt(const QTimeZone &zone, qint64 utcMs)
{
    return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC))) * 1000;
}

/// The first millisecond in (low, high] at which offsetAt differs from the offset at low; high must differ.
template<class OffsetAt>
qint64 firstChange(qint64 low, qint64 high, const OffsetAt &offsetAt)
{
    const qint64 before = offsetAt(low);
    while (high - low > 1) {
        const qint64 middle = low + (high - low) / 2;
        (offsetAt(middle) == before ? low : high) = middle;
    }
    return high;
}

/// "Area/City". Qt would also take offsets, POSIX rules, paths and the leap-second variants.
bool isAreaName(const QString &name)
{
    static const QRegularExpression form(u"\\A[A-Z][A-Za-z_-]+(/[A-Z][A-Za-z0-9_+-]+){1,2}\\z"_s);
    return form.match(name).hasMatch();
}

/// The names without an area are a closed list.
bool isOldName(const QString &name)
{
    static const QStringList names =
        u"CET CST6CDT Cuba EET EST EST5EDT Egypt Eire GB GB-Eire GMT Hongkong HST Iran Israel Jamaica Japan Kwajalein "
        "Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UTC W-SU WET"_s
            .split(u' ');
    return names.contains(name);
}

} // namespace

struct TimeZone::Offsets {
    Offsets() : zone(QTimeZone::utc()), name(u"UTC"_s), starts{tableFrom}, offsets{0} {}

    Offsets(const QTimeZone &qtZone, const QString &ianaName) : zone(qtZone), name(ianaName)
    {
        starts.push_back(tableFrom);
        offsets.push_back(askQt(zone, tableFrom));
        for (qint64 at = tableFrom; at < tableTo; at += probeStep) {
            const qint64 next = std::min(at + probeStep, tableTo);
            const qint64 offset = askQt(zone, next);
            if (offset == offsets.back())
                continue;
            starts.push_back(firstChange(at, next, [this](qint64 ms) { return askQt(zone, ms); }));
            offsets.push_back(offset);
        }
    }

    qint64 at(qint64 utcMs) const
    {
        if (utcMs < tableFrom || utcMs >= tableTo)
            return askQt(zone, utcMs);
        const auto after = std::upper_bound(starts.begin(), starts.end(), utcMs);
        return offsets[size_t(after - starts.begin()) - 1];
    }

    bool isAlwaysZero() const { return offsets.size() == 1 && offsets.front() == 0; }

    struct Answer {
        qint64 utcMs = 0;
        bool skipped = false; ///< then utcMs is the end of the gap
    };

    /// No offset is larger than a day, so the offset a day before and a day after are the only candidates.
    Answer find(qint64 wall) const
    {
        const qint64 before = at(wall - dayMs);
        const qint64 after = at(wall + dayMs);
        if (before == after)
            return {wall - before, false};
        if (at(wall - before) == before) // also the first of two, since `before` is then the larger offset
            return {wall - before, false};
        if (at(wall - after) == after)
            return {wall - after, false};
        return {firstChange(wall - dayMs, wall + dayMs, [this](qint64 ms) { return at(ms); }), true};
    }

    QTimeZone zone;
    QString name;
    std::vector<qint64> starts; ///< UTC ms from which the offset beside it holds
    std::vector<qint64> offsets;
};

Result<TimeZone> TimeZone::fromIana(const QString &name)
{
    if (name == "UTC"_L1)
        return utc();
    const QTimeZone zone = isAreaName(name) || isOldName(name) ? QTimeZone(name.toLatin1()) : QTimeZone();
    if (zone.isValid()) {
        auto offsets = std::make_shared<const Offsets>(zone, name);
        // Qt reads an old name that is not installed as a POSIX rule without an offset
        if (isAreaName(name) || name == "GMT"_L1 || !offsets->isAlwaysZero())
            return TimeZone(std::move(offsets));
    }
    return Error::invalid(u"timezone"_s, u"an IANA time zone name such as America/New_York"_s);
}

TimeZone TimeZone::utc()
{
    return TimeZone(std::make_shared<const Offsets>());
}

QString TimeZone::name() const
{
    return m_offsets->name;
}

LocalTime TimeZone::toLocal(Instant instant) const
{
    return fromWallMs(toMs(instant) + m_offsets->at(toMs(instant)));
}

Result<Instant> TimeZone::toInstant(QDate date, QTime time) const
{
    if (!date.isValid())
        return Error::invalid(u"date"_s, u"YYYY-MM-DD"_s);
    if (!time.isValid())
        return Error::invalid(u"time"_s, u"HH:MM"_s);
    const Offsets::Answer answer = m_offsets->find(wallMs(date, time));
    if (answer.skipped) {
        const QString local = date.toString(Qt::ISODate) + u' ' + time.toString(u"HH:mm");
        return Error::of(ErrorCode::LocalTimeSkipped, {local, name()});
    }
    return fromMs(answer.utcMs);
}

Instant TimeZone::toInstantOrNext(QDate date, QTime time) const
{
    return fromMs(m_offsets->find(wallMs(date, time)).utcMs);
}

Instant TimeZone::toInstantOrNext(QDate date, int minuteOfDay) const
{
    return fromMs(m_offsets->find(wallMs(date, QTime(0, 0)) + minuteOfDay * qint64(60'000)).utcMs);
}

TimeRange TimeZone::day(QDate date) const
{
    return {toInstantOrNext(date, 0), toInstantOrNext(date, 1440)};
}

} // namespace frontdesk
