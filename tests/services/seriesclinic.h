#pragma once

#include "models/services/booking/bookingservice.h"
#include "models/services/series/appointmentviews.h"
#include "models/services/series/serieschanges.h"
#include "models/services/series/seriesservice.h"
#include "tests/support/clinicfixture.h"
#include "tests/support/resulttest.h"

namespace frontdesk {

/// The fixture's clinic with the commands that tests of groups, meetings and series need.
class SeriesClinic : public ClinicFixture {
public:
    void setZone(const QString &zone)
    {
        DirectSession session(*this, receptionist());
        Clinic own = session->directory().clinic;
        own.timezone = zone;
        session->stores().clinics.update(own);
        session.commit();
    }

    PersonId person(PatientId id) const { return PersonId(id.uuid()); }
    PersonId person(UserId id) const { return PersonId(id.uuid()); }
    AttendeeMark mark(PatientId id) const { return {person(id), {}, {}}; }
    AttendeeMark mark(UserId id) const { return {person(id), {}, {}}; }

    /// Half an hour of Ahmed at Dr. Khan's.
    PlanAppointments visit(const QString &local) const
    {
        PlanAppointments command;
        command.hostId = khan;
        command.start = at(local);
        command.end = command.start + Minutes(30);
        command.attendees = {mark(ahmed)};
        return command;
    }
    PlanAppointments series(const QString &local, const QString &rrule) const
    {
        PlanAppointments command = visit(local);
        command.recurrence = Recurrence{rrule, {}, {}};
        return command;
    }
    PlanAppointments group(const QString &local, const QList<PatientId> &patients) const
    {
        PlanAppointments command = visit(local);
        command.group = true;
        command.attendees.clear();
        for (const PatientId &patient : patients)
            command.attendees.append(mark(patient));
        return command;
    }
    PlanAppointments meeting(const QString &local, const QList<UserId> &staff) const
    {
        PlanAppointments command = visit(local);
        command.internal = true;
        command.attendees.clear();
        for (const UserId &user : staff)
            command.attendees.append(mark(user));
        return command;
    }
    BookAppointment plain(const QString &local, UserId doctor) const
    {
        BookAppointment command;
        command.patientId = lucia;
        command.doctorId = doctor;
        command.start = at(local);
        return command;
    }
    static QList<Instant> startsOf(const QList<Appointment> &visits)
    {
        QList<Instant> starts;
        for (const Appointment &visit : visits)
            starts.append(visit.start);
        return starts;
    }
};

} // namespace frontdesk
