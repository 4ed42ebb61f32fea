#pragma once

#include <QObject>

#include "models/items/reply.h"
#include "models/services/booking/slotfinder.h"
#include "models/services/clinicdirectory/timeoffservice.h"

namespace frontdesk {

/// What the window asks and orders about the doctors' time, for the person signed in: free times and absences. Desk's
/// setupChanged() tells of absences that came or went. Lives in the GUI thread.
class PlanningDesk : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QList<FreeSlot> freeSlots(const FreeSlotQuery &query) const = 0;
    /// The doctor's absences on the date, by start.
    virtual QList<DoctorTimeOff> absences(UserId doctor, QDate date) const = 0;
    /// How many of the doctor's visits lie in it.
    virtual int visitsWithin(const DoctorTimeOff &absence) const = 0;

    virtual void addAbsence(UserId doctor, const TimeOff &wanted, QObject *context, Reply<DoctorTimeOff> done) = 0;
    virtual void removeAbsence(const DoctorTimeOff &absence, QObject *context, Reply<DoctorTimeOff> done) = 0;
};

} // namespace frontdesk
