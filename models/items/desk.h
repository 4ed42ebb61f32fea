#pragma once

#include <QObject>

#include <functional>

#include "models/domain/bookingrules.h"
#include "models/services/commands.h"
#include "models/services/daysheet.h"

namespace frontdesk {

/// What the window can ask and order, for the person signed in. Lives in the GUI thread.
/// Questions are answered at once from a reading connection (milliseconds). Orders run on the clinic thread; their
/// callback comes in the GUI thread, after the change is durable, unless `context` is gone by then.
class Desk : public QObject {
    Q_OBJECT
public:
    template<class T>
    using Reply = std::function<void(const Result<T> &)>;

    using QObject::QObject;

    virtual Instant now() const = 0;
    virtual TimeZone zone() const = 0;
    virtual Result<DaySheet> day(QDate date) const = 0;
    /// Every date from first to last, both included, in order.
    virtual Result<QList<DaySheet>> days(QDate first, QDate last) const
    {
        QList<DaySheet> sheets;
        for (QDate date = first; date <= last; date = date.addDays(1)) {
            const Result<DaySheet> sheet = day(date);
            if (!sheet)
                return sheet.error();
            sheets.append(*sheet);
        }
        return sheets;
    }
    /// Dates of the month that have visits that block time, for the mini-month.
    virtual QList<QDate> busyDates(QDate firstDay, QDate lastDay) const = 0;
    virtual QList<PatientHit> findPatients(const QString &text, int limit) const = 0;
    virtual QList<DoctorInfo> doctors() const = 0;
    virtual QList<RoomInfo> rooms() const = 0;
    virtual QList<AppointmentTypeInfo> appointmentTypes() const = 0;
    /// What would stand against the booking, without making it; the order of CONTRACT §11.14.
    virtual Violations check(const BookAppointment &wanted) const = 0;
    virtual Violations check(const ChangeAppointment &wanted) const = 0;
    /// The doctor's first available slot at or after `from`, within 60 days.
    virtual std::optional<Instant> nextFreeSlot(UserId doctor, Instant from, int durationMinutes) const = 0;

    virtual void book(const BookAppointment &command, QObject *context, Reply<Appointment> done) = 0;
    virtual void change(const ChangeAppointment &command, QObject *context, Reply<Appointment> done) = 0;
    virtual void changeStatus(const ChangeStatus &command, QObject *context, Reply<Appointment> done) = 0;
    virtual void setArrived(AppointmentId id, bool arrived, QObject *context, Reply<Appointment> done) = 0;
    virtual void revert(const RevertAppointment &command, QObject *context, Reply<Appointment> done) = 0;
    virtual void createPatient(const NewPatient &patient, QObject *context, Reply<PatientHit> done) = 0;

Q_SIGNALS:
    /// Visits of these local dates changed, through whichever door; gathered over at most 100 ms.
    void daysChanged(const QList<QDate> &dates);
    /// Doctors, hours, rooms, types or settings changed: everything shown is to be read again.
    void setupChanged();
};

} // namespace frontdesk
