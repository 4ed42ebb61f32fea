#pragma once

#include "models/services/booking/bookingcheck.h"
#include "models/services/booking/visitwriter.h"
#include "models/services/commands.h"

namespace frontdesk {

/// Booking, moving, changing and cancelling visits: every door comes through here. CONTRACT §5, §11.14–17.
/// Checks come in one order: values, existence, permission, the past, hours, clashes.
class BookingService {
public:
    explicit BookingService(Session &session) : m_session(session), m_check(session), m_writer(session) {}

    /// `wantedId`: given by a linked desk that has booked it already. Null, taken, or from a patient: a new one.
    Result<Appointment> book(const BookAppointment &command, AppointmentId wantedId = {});
    /// The same for a slot that the clinic has offered: a patient's booking is scheduled at once, not requested.
    Result<Appointment> bookOffered(const BookAppointment &command);
    /// Staff only. Time, doctor, room and operatory are held against the rules when one of them changes; the status
    /// against the transition table. A closed visit is AppointmentClosed.
    Result<Appointment> change(const ChangeAppointment &command);
    /// A patient may cancel their own visits and confirm their own scheduled ones. With an invoice both happen or neither.
    Result<Appointment> changeStatus(const ChangeStatus &command);
    /// M's DELETE: cancelling a cancelled visit changes nothing; a completed one is AppointmentClosed.
    Result<Appointment> cancel(AppointmentId id, const QString &reason);
    /// D: one of cancelled, completed, no_show from any open status, by all the steps in between, each recorded.
    /// InvalidTransition when there is no way. Staff only.
    Result<Appointment> closeAs(AppointmentId id, AppointmentStatus target, const QString &reason);
    /// Arrival is a time, not a status: of scheduled and confirmed visits of today. CONTRACT §11.41.
    Result<Appointment> setArrived(AppointmentId id, bool arrived);
    /// Undo at the desk. `details`: to be put back along, with who attends; null: they stay.
    Result<Appointment> revert(const RevertAppointment &command, const VisitDetails *details = nullptr);

    /// What would stand against the command if it were given now. The patient need not be chosen yet.
    Violations check(const BookAppointment &command);
    Violations check(const ChangeAppointment &command);

private:
    Result<Appointment> draft(const BookAppointment &command);
    Result<Appointment> drafted(const ChangeAppointment &command, const Appointment &before);
    Result<Done> checkReferences(const Appointment &visit);
    Result<Appointment> findOwn(AppointmentId id);
    Result<Appointment> save(const Appointment &before, const Appointment &after, const QString &action,
                             const QString &reason = {});
    Appointment putBack(const Appointment &now, const Appointment &after, const VisitDetails &details);
    QList<UserId> attendingDoctors(const Appointment &appointment);

    Session &m_session;
    BookingCheck m_check;
    bool m_offered = false; ///< the command is bookOffered()'s
    VisitWriter m_writer;
};

} // namespace frontdesk
