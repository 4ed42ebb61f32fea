#pragma once

#include <QHash>

#include "models/services/session.h"
#include "models/storage/seriesstore.h"
#include "models/storage/visitdetailstore.h"

namespace frontdesk {

/// Visits, and the rules of their series, as they were at one moment.
struct SeriesMemory {
    struct One {
        Appointment visit;
        VisitDetails details;
    };
    QList<One> visits;
    QList<Series> rules;
};

/// A change of one visit or of several of its series, as it was before and after.
struct SeriesEdit {
    SeriesMemory before;
    SeriesMemory after;
};

/// Undo at the desk of what SeriesService and SeriesChanges did: all of it or nothing. Staff only.
class SeriesUndo {
public:
    explicit SeriesUndo(Session &session) : m_session(session) {}

    /// The visit with all of its series; alone where it has none. Empty when it is not the clinic's.
    SeriesMemory remember(AppointmentId id);
    /// What a booking is before it was made: cancelled. Undoing it takes all visits back.
    SeriesMemory withdrawn(const SeriesMemory &booked);
    /// What of both is not the same in the other.
    static SeriesEdit editOf(const SeriesMemory &before, const SeriesMemory &after);
    /// Puts the visits back. `versions`: those that the undone change left; StaleVersion when one of them has been changed
    /// since, SlotConflict with every clash when a place has been taken since.
    Result<QList<Appointment>> restore(const SeriesMemory &to, const QHash<AppointmentId, int> &versions);

private:
    Result<QList<Appointment>> putBack(const SeriesMemory &to, const QHash<AppointmentId, int> &versions);
    Session &m_session;
};

} // namespace frontdesk
