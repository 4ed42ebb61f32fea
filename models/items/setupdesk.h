#pragma once

#include <QObject>

#include "models/domain/timezone.h"
#include "models/items/reply.h"
#include "models/services/clinicdirectory/appointmenttypeservice.h"
#include "models/services/clinicdirectory/scheduleservice.h"
#include "models/services/clinicdirectory/timeoffservice.h"

namespace frontdesk {

/// What the window asks and orders about doctors' schedules and absences, kinds of visits and rooms, for the person
/// signed in. Lives in the GUI thread.
class SetupDesk : public QObject {
    Q_OBJECT
public:
    struct Absence {
        DoctorTimeOff timeOff;
        int visitsInIt = 0; ///< that somebody has to move
    };

    using QObject::QObject;

    virtual TimeZone zone() const = 0;
    virtual QDate today() const = 0;
    virtual QString currency() const = 0;
    virtual WeeklyHours clinicHours() const = 0;
    virtual int clinicBufferMinutes() const = 0;

    virtual QList<DoctorInfo> doctors() const = 0;
    virtual bool mayPlanFor(UserId doctor) const = 0;
    virtual Result<DoctorSchedule> schedule(UserId doctor) const = 0;
    virtual void setSchedule(const DoctorSchedule &wanted, QObject *context, Reply<DoctorSchedule> done) = 0;
    virtual QList<Absence> absences(UserId doctor) const = 0; ///< by start
    virtual void addAbsence(UserId doctor, const TimeOff &wanted, QObject *context, Reply<DoctorTimeOff> done) = 0;
    virtual void removeAbsence(UserId doctor, TimeOffId id, QObject *context, Reply<DoctorTimeOff> done) = 0;

    virtual bool mayChangeTypes() const = 0;
    virtual QList<AppointmentTypeInfo> types() const = 0;
    /// A null id makes a new one.
    virtual void saveType(const AppointmentTypeInfo &wanted, QObject *context, Reply<AppointmentTypeInfo> done) = 0;
    virtual QList<RoomInfo> rooms() const = 0;

Q_SIGNALS:
    void setupChanged(); ///< by whomever
};

} // namespace frontdesk
