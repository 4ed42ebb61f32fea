#include "models/domain/openinghours.h"

#include <algorithm>

namespace frontdesk {

QList<OpenStretch> normalized(QList<OpenStretch> stretches)
{
    stretches.removeIf([](const OpenStretch &stretch) { return stretch.closesMinute <= stretch.opensMinute; });
    std::sort(stretches.begin(), stretches.end(),
              [](const OpenStretch &a, const OpenStretch &b) { return a.opensMinute < b.opensMinute; });
    QList<OpenStretch> result;
    for (const OpenStretch &stretch : std::as_const(stretches)) {
        if (!result.isEmpty() && stretch.opensMinute <= result.last().closesMinute)
            result.last().closesMinute = std::max(result.last().closesMinute, stretch.closesMinute);
        else
            result.append(stretch);
    }
    return result;
}

std::optional<OpenStretch> wholeSpan(const QList<OpenStretch> &stretches)
{
    const QList<OpenStretch> ordered = normalized(stretches);
    if (ordered.isEmpty())
        return std::nullopt;
    return OpenStretch{ordered.first().opensMinute, ordered.last().closesMinute};
}

std::optional<Holiday> holidayOn(const QList<Holiday> &holidays, QDate date)
{
    const auto found = std::find_if(holidays.begin(), holidays.end(),
                                    [date](const Holiday &holiday) { return holiday.date == date; });
    return found == holidays.end() ? std::nullopt : std::optional(*found);
}

QList<TimeRange> openRanges(const WeeklyHours &hours, QDate date, const TimeZone &zone)
{
    QList<TimeRange> ranges;
    for (const OpenStretch &stretch : normalized(hours.on(date))) {
        ranges.append(
            {zone.toInstantOrNext(date, stretch.opensMinute), zone.toInstantOrNext(date, stretch.closesMinute)});
    }
    return united(ranges);
}

std::optional<TimeRange> timeOffOn(const TimeOff &timeOff, QDate date, const TimeZone &zone)
{
    if (date < timeOff.startDate || date > timeOff.endDate)
        return std::nullopt;
    const TimeRange range{zone.toInstantOrNext(date, timeOff.startMinute.value_or(0)),
                          zone.toInstantOrNext(date, timeOff.endMinute.value_or(1440))};
    return range.start < range.end ? std::optional(range) : std::nullopt;
}

QList<TimeRange> united(QList<TimeRange> ranges)
{
    ranges.removeIf([](const TimeRange &range) { return range.end <= range.start; });
    std::sort(ranges.begin(), ranges.end(), [](const TimeRange &a, const TimeRange &b) { return a.start < b.start; });
    QList<TimeRange> result;
    for (const TimeRange &range : std::as_const(ranges)) {
        if (!result.isEmpty() && range.start <= result.last().end)
            result.last().end = std::max(result.last().end, range.end);
        else
            result.append(range);
    }
    return result;
}

QList<TimeRange> intersected(const QList<TimeRange> &a, const QList<TimeRange> &b)
{
    QList<TimeRange> result;
    for (auto left = a.begin(), right = b.begin(); left != a.end() && right != b.end();) {
        const TimeRange both{std::max(left->start, right->start), std::min(left->end, right->end)};
        if (both.start < both.end)
            result.append(both);
        if (left->end < right->end)
            ++left;
        else
            ++right;
    }
    return result;
}

QList<TimeRange> subtracted(const QList<TimeRange> &from, const QList<TimeRange> &cut)
{
    QList<TimeRange> result;
    for (TimeRange rest : from) {
        for (const TimeRange &hole : cut) {
            if (!hole.overlaps(rest))
                continue;
            if (rest.start < hole.start)
                result.append({rest.start, hole.start});
            rest.start = std::min(hole.end, rest.end);
        }
        if (rest.start < rest.end)
            result.append(rest);
    }
    return result;
}

bool holds(const QList<TimeRange> &ranges, const TimeRange &inner)
{
    return std::any_of(ranges.begin(), ranges.end(), [&inner](const TimeRange &outer) {
        return outer.start <= inner.start && inner.end <= outer.end;
    });
}

} // namespace frontdesk
