#pragma once

#include "models/services/series/seriescommands.h"
#include "models/services/session.h"

namespace frontdesk {

/// One visit of a change, as it was and as it is to be.
struct SeriesStep {
    Appointment before;
    Appointment after; ///< its status is still the one before
    VisitDetails was;
    VisitDetails details;
    AppointmentStatus status = AppointmentStatus::Scheduled; ///< to enter
    bool named = false;                                      ///< the one that the command names

    bool changesNothing() const;
    bool moves() const; ///< its time, host, room or operatory
    /// Time, doctors, room or operatory are to be others, or more.
    bool takesPlace(const QList<UserId> &doctorsBefore, const QList<UserId> &doctorsAfter) const;
};

/// What a change makes of one visit, before it is held against what is booked. Values, existence and transitions are
/// checked here.
class StepMaker {
public:
    StepMaker(Session &session, const ReplanAppointments &command) : m_session(session), m_command(command) {}

    Result<SeriesStep> named(const Appointment &visit);
    /// Another of the scope; times are shifted as the named one's.
    Result<SeriesStep> other(const Appointment &visit, const SeriesStep &named);

private:
    Result<SeriesStep> make(SeriesStep step);
    Result<Done> setTexts(SeriesStep &step);
    Result<Done> setPlace(SeriesStep &step);
    Result<Done> setPeople(SeriesStep &step);
    Result<Done> setActualTimes(SeriesStep &step);
    void settleOnlyPatient(SeriesStep &step, const QList<Attendee> &before);
    Result<Done> checkMayChange(const SeriesStep &step);

    Session &m_session;
    const ReplanAppointments &m_command;
};

/// Sets the visit's type; null: what it is called already. NotFound("Appointment type").
Result<Done> settleType(Appointment &visit, AppointmentTypeId typeId, const Directory &directory);

} // namespace frontdesk
