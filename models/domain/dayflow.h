#pragma once

#include <QList>

#include "models/domain/appointment.h"

namespace frontdesk {

/// Where a visit stands in its doctor's day.
enum class DayPlace {
    Closed,    ///< completed, cancelled, no-show
    Unsettled, ///< its time is over and nobody came, or a second one is in progress: somebody should say what became of it
    Current, ///< in progress, else the one to be called in
    Next,    ///< the two that follow
    Later
};

/// A doctor's day at a moment. Pure; "now" is handed in.
struct DayFlow {
    QList<DayPlace> places; ///< of each visit, in the order of the visits
    qsizetype current = -1; ///< -1: nothing is to be done any more, or all that is left waits for approval
    /// How far the day is behind its plan: for a visit in progress, how long after its planned end it will end (it takes
    /// as long as planned from its real start, at least until now); for one that has not begun, how long ago it should
    /// have. 0 when on time.
    int minutesBehind = 0;
    bool patientMissing = false; ///< the current one should have begun, but its patient has not arrived
};

/// `visits` of one doctor and date, by start. The current one is the visit in progress that began last, else the first
/// approved one that is not over or whose patient waits.
DayFlow dayFlow(const QList<Appointment> &visits, Instant now);

} // namespace frontdesk
