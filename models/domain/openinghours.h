#pragma once

#include <QList>

#include <array>
#include <optional>

#include "models/domain/timezone.h"

namespace frontdesk {

/// Open from `opensMinute` to `closesMinute` of one day, in minutes of wall-clock time since midnight: a QTime could not
/// say 24:00.
struct OpenStretch {
    int opensMinute = 0;  ///< 0–1439
    int closesMinute = 0; ///< 1–1440, after opensMinute
    bool operator==(const OpenStretch &) const = default;
};

/// Hours per weekday; a day may have several stretches (lunch break), none means closed. Index 0 is Monday.
struct WeeklyHours {
    std::array<QList<OpenStretch>, 7> days;
    const QList<OpenStretch> &on(QDate date) const { return days[size_t(date.dayOfWeek() - 1)]; }
    bool operator==(const WeeklyHours &) const = default;
};

struct Holiday {
    QDate date;
    QString name;
    bool operator==(const Holiday &) const = default;
};

/// A doctor's absence, in local dates. Without times it covers whole days; with times the stretch of each day. One time
/// alone reaches to the edge of each day.
struct TimeOff {
    QDate startDate;
    QDate endDate; ///< inclusive
    std::optional<int> startMinute;
    std::optional<int> endMinute;
    QString reason;
    bool operator==(const TimeOff &) const = default;
};

/// In order, without empty stretches; those that touch or overlap are one.
QList<OpenStretch> normalized(QList<OpenStretch> stretches);
/// From the first opening to the last closing, nothing on a closed day. M "clinicHours".
std::optional<OpenStretch> wholeSpan(const QList<OpenStretch> &stretches);
/// The date's holiday, if it is one.
std::optional<Holiday> holidayOn(const QList<Holiday> &holidays, QDate date);

/// The date's stretches as points in time, in order and apart from each other. An hour that does not exist or exists
/// twice (DST) makes a stretch shorter or longer than the wall clock says.
QList<TimeRange> openRanges(const WeeklyHours &hours, QDate date, const TimeZone &zone);
/// When the doctor is away on the date; nothing when not on that date.
std::optional<TimeRange> timeOffOn(const TimeOff &timeOff, QDate date, const TimeZone &zone);

/// In order; ranges that touch or overlap are one, empty ones are dropped.
QList<TimeRange> united(QList<TimeRange> ranges);
/// What lies in both. Wants and gives ranges in order and apart from each other.
QList<TimeRange> intersected(const QList<TimeRange> &a, const QList<TimeRange> &b);
/// `from` without `cut`; both in order and apart from each other.
QList<TimeRange> subtracted(const QList<TimeRange> &from, const QList<TimeRange> &cut);
/// Whether one of the ranges holds all of `inner`.
bool holds(const QList<TimeRange> &ranges, const TimeRange &inner);

} // namespace frontdesk
