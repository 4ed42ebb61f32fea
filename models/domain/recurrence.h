#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "models/domain/instant.h"
#include "models/domain/result.h"
#include "models/domain/timezone.h"

namespace frontdesk {

/// How a visit repeats: A "recurring", CONTRACT §5, §11.5, §11.33.
struct Recurrence {
    QString rrule;                 ///< RFC 5545, with or without "RRULE:" before it: "FREQ=WEEKLY;COUNT=8"
    QList<Instant> exceptInstants; ///< exdates given as a moment: that occurrence alone
    QList<QDate> exceptDates;      ///< exdates given as a local date: every occurrence of that day
};

constexpr int maximumOccurrences = 366;

/// The occurrences in order, each as long as `first`, on the wall clock of the zone: 09:00 stays 09:00 when the clocks
/// change; a time that does not exist becomes the next that does, one that exists twice is the first of the two. As in
/// RFC 5545 exdates count for COUNT. Only what the rule matches occurs: a `first` that does not match it does not.
/// InvalidField("recurring.rrule") for what is no rule, for neither COUNT nor UNTIL, for anything finer than DAILY, for
/// RSCALE, for more than maximumOccurrences, for any more than ten years after the first, and for none at all. May be called from any thread.
Result<QList<TimeRange>> occurrencesOf(const Recurrence &recurrence, const TimeRange &first, const TimeZone &zone);

/// Where an occurrence goes when another of its series is moved from `from` to `to` and takes it along: shifted by the
/// same difference of the wall clock.
Instant movedAlike(Instant occurrence, Instant from, Instant to, const TimeZone &zone);

} // namespace frontdesk
