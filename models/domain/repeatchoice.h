#pragma once

#include "models/domain/recurrence.h"

namespace frontdesk {

/// How a visit is to repeat, as people choose it at the desk. Value type.
struct RepeatChoice {
    enum class Kind {
        Never,
        Daily,
        Weekly,          ///< on `weekdays`
        MonthlyOnDay,    ///< on the first visit's day of the month; months without that day are left out
        MonthlyOnWeekday ///< on "the third Friday", as the first visit is one; a fifth is the month's last
    };
    Kind kind = Kind::Never;
    int every = 1;                 ///< days, weeks or months
    QList<Qt::DayOfWeek> weekdays; ///< empty: the first visit's
    int count = 0;                 ///< how many visits; 0: until `until`
    QDate until;                   ///< the last day that may have one
    QList<QDate> skipped;          ///< days that are left out

    bool repeats() const { return kind != Kind::Never; }
    bool operator==(const RepeatChoice &) const = default;
};

/// The choice as a rule for a first visit on that date. RFC 5545 lets skipped days count for COUNT. Does not look whether
/// the rule is within bounds: occurrencesOf() does.
Recurrence recurrenceOf(const RepeatChoice &choice, QDate first);

/// Which of its weekday in the month the date is: 1 to 4, or -1 for a fifth, the last.
int weekOfMonth(QDate date);

} // namespace frontdesk
