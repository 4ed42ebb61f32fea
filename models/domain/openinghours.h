#pragma once

#include <QList>

#include <array>
#include <optional>

#include "models/domain/instant.h"

namespace frontdesk {

/// Open from `opens` to `closes` on one day, local wall-clock time. `closes` may be 24:00, written as an invalid QTime
/// nowhere: minutes since midnight are used so that the end of the day can be said.
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

/// A doctor's absence, in local dates. Without times it covers whole days; with times the stretch of each day.
struct TimeOff {
    QDate startDate;
    QDate endDate; ///< inclusive
    std::optional<int> startMinute;
    std::optional<int> endMinute;
    QString reason;
};

} // namespace frontdesk
