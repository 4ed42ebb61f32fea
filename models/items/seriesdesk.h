#pragma once

#include <QObject>

#include "models/items/reply.h"
#include "models/services/series/seriesservice.h"
#include "models/services/series/seriesundo.h"
#include "models/services/series/visitstory.h"

namespace frontdesk {

/// What the window asks and orders about visits that repeat, video calls and meetings, for the person signed in. Beside
/// Desk, whose signals tell of its changes, too. Lives in the GUI thread.
class SeriesDesk : public QObject {
    Q_OBJECT
public:
    using Trouble = SeriesService::Trouble;
    using QObject::QObject;

    /// The occurrences that something stands against; an Error for a rule that cannot be.
    virtual Result<QList<Trouble>> check(const PlanAppointments &wanted) const = 0;
    /// The same of a change of one visit or more; of others in its scope the order tells.
    virtual Violations check(const ReplanAppointments &wanted) const = 0;
    virtual VisitDetails details(AppointmentId id) const = 0;
    virtual Result<VisitStory> story(AppointmentId id) const = 0;

    virtual void plan(const PlanAppointments &command, QObject *context, Reply<SeriesEdit> done) = 0;
    virtual void replan(const ReplanAppointments &command, QObject *context, Reply<SeriesEdit> done) = 0;
    /// Undo and redo: one side of an edit, and the versions that its other side has now.
    virtual void restore(const SeriesMemory &to, const QHash<AppointmentId, int> &versions, QObject *context,
                         Reply<QList<Appointment>> done) = 0;
};

} // namespace frontdesk
