#include "models/domain/recurrence.h"

#include <QRegularExpression>

#include <memory>
#include <optional>

#include <libical/ical.h>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int horizonYears = 10; // nothing can be booked as far ahead

/// A rule as libical has it. Wall-clock times go through libical without a zone, so that the zone's rules are ours.
struct ParsedRule {
    icalrecurrencetype rule;
    std::optional<Instant> until; ///< UNTIL in UTC: libical gets a later wall-clock time, this one decides
};

Error badRule(const QString &allowed)
{
    return Error::invalid(u"recurring.rrule"_s, allowed);
}

Error tooFar()
{
    return badRule(u"a rule whose occurrences all lie within %1 years"_s.arg(horizonYears));
}

Instant toInstant(const icaltimetype &utc)
{
    const QDate date(utc.year, utc.month, utc.day);
    return TimeZone::utc().toInstantOrNext(date, QTime(utc.hour, utc.minute, std::min(utc.second, 59)));
}

icaltimetype toIcal(const LocalTime &local)
{
    icaltimetype time = icaltime_null_time();
    time.year = local.date.year();
    time.month = local.date.month();
    time.day = local.date.day();
    time.hour = local.time.hour();
    time.minute = local.time.minute();
    time.second = local.time.second();
    return time;
}

/// Leaves UNTIL without a zone: a date means all of it, a UTC time becomes one that is surely late enough. A rule with
/// COUNT gets the horizon, so that one that matches nothing ends. False for an UNTIL beyond the horizon.
bool settleUntil(ParsedRule &parsed, const icaltimetype &horizon, const TimeZone &zone)
{
    icaltimetype &until = parsed.rule.until;
    if (icaltime_is_null_time(until)) {
        until = horizon;
    } else if (until.is_date) {
        until = toIcal({QDate(until.year, until.month, until.day), QTime(23, 59, 59)});
    } else if (icaltime_is_utc(until)) {
        parsed.until = toInstant(until);
        LocalTime local = zone.toLocal(*parsed.until);
        local.date = local.date.addDays(1);
        until = toIcal(local);
    }
    return icaltime_compare(until, horizon) <= 0;
}

Result<ParsedRule> parse(const QString &rrule, const LocalTime &first, const TimeZone &zone)
{
    static const QRegularExpression form(
        u"\\A(?:RRULE:)?(FREQ=[A-Z0-9=;,+-]{1,500}|[A-Z0-9=;,+-]{1,500};FREQ=[A-Z0-9=;,+-]{1,500})\\z"_s);
    const auto match = form.match(rrule);
    if (!match.hasMatch() || rrule.contains("RSCALE"_L1))
        return badRule(u"an RFC 5545 rule such as FREQ=WEEKLY;COUNT=8"_s);
    ParsedRule parsed{icalrecurrencetype_from_string(match.captured(1).toLatin1().constData()), std::nullopt};
    if (parsed.rule.freq == ICAL_NO_RECURRENCE)
        return badRule(u"an RFC 5545 rule such as FREQ=WEEKLY;COUNT=8"_s);
    if (parsed.rule.freq < ICAL_DAILY_RECURRENCE)
        return badRule(u"DAILY, WEEKLY, MONTHLY or YEARLY"_s);
    if (parsed.rule.count <= 0 && icaltime_is_null_time(parsed.rule.until))
        return badRule(u"a rule with COUNT or UNTIL"_s);
    if (!settleUntil(parsed, toIcal({first.date.addYears(horizonYears), first.time}), zone))
        return tooFar();
    return parsed;
}

using Iterator = std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)>;

class Expansion {
public:
    Expansion(const Recurrence &recurrence, const TimeRange &first, const TimeZone &zone)
        : m_recurrence(recurrence),
          m_first(first),
          m_zone(zone),
          m_firstLocal(zone.toLocal(first.start))
    {
    }

    Result<QList<TimeRange>> run()
    {
        const auto parsed = parse(m_recurrence.rrule, m_firstLocal, m_zone);
        if (!parsed)
            return parsed.error();
        const Iterator iterator(icalrecur_iterator_new(parsed->rule, toIcal(m_firstLocal)), &icalrecur_iterator_free);
        if (!iterator)
            return badRule(u"an RFC 5545 rule such as FREQ=WEEKLY;COUNT=8"_s);
        int matches = 0;
        for (auto next = icalrecur_iterator_next(iterator.get()); !icaltime_is_null_time(next);
             next = icalrecur_iterator_next(iterator.get())) {
            ++matches;
            const Instant start = startOf(next);
            if (parsed->until && start > *parsed->until)
                break;
            add(start);
            if (m_occurrences.size() > maximumOccurrences)
                return badRule(u"at most %1 occurrences"_s.arg(maximumOccurrences));
        }
        if (matches < parsed->rule.count)
            return tooFar();
        if (m_occurrences.isEmpty())
            return badRule(u"a rule with at least one occurrence"_s);
        return m_occurrences;
    }

private:
    /// The first visit may be the second of two equal times; all others are the first of the two.
    Instant startOf(const icaltimetype &time) const
    {
        const QTime wall = QTime(time.hour, time.minute, time.second).addMSecs(m_firstLocal.time.msec());
        const QDate date(time.year, time.month, time.day);
        return LocalTime{date, wall} == m_firstLocal ? m_first.start : m_zone.toInstantOrNext(date, wall);
    }

    void add(Instant start)
    {
        const bool again = !m_occurrences.isEmpty() && m_occurrences.last().start >= start;
        if (!again && !m_recurrence.exceptInstants.contains(start)
            && !m_recurrence.exceptDates.contains(m_zone.dateOf(start)))
            m_occurrences.append({start, start + (m_first.end - m_first.start)});
    }

    const Recurrence &m_recurrence;
    const TimeRange m_first;
    const TimeZone &m_zone;
    const LocalTime m_firstLocal;
    QList<TimeRange> m_occurrences;
};

} // namespace

Result<QList<TimeRange>> occurrencesOf(const Recurrence &recurrence, const TimeRange &first, const TimeZone &zone)
{
    return Expansion(recurrence, first, zone).run();
}

Instant movedAlike(Instant occurrence, Instant from, Instant to, const TimeZone &zone)
{
    const LocalTime before = zone.toLocal(from);
    const LocalTime after = zone.toLocal(to);
    const LocalTime local = zone.toLocal(occurrence);
    constexpr qint64 dayMs = 86'400'000;
    const qint64 ms = local.time.msecsSinceStartOfDay() + before.time.msecsTo(after.time);
    const qint64 carried = ms < 0 ? -1 : ms / dayMs;
    const QDate date = local.date.addDays(before.date.daysTo(after.date) + carried);
    return zone.toInstantOrNext(date, QTime::fromMSecsSinceStartOfDay(int(ms - carried * dayMs)));
}

} // namespace frontdesk
