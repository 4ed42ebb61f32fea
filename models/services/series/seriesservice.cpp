#include "models/services/series/seriesservice.h"

#include <QJsonArray>

#include "models/services/booking/attendance.h"
#include "models/services/booking/bookingfields.h"
#include "models/services/series/attendeelist.h"
#include "models/services/series/clashlist.h"
#include "models/services/series/detailsdiff.h"
#include "models/services/series/seriesfields.h"
#include "models/services/series/seriesstep.h"
#include "models/services/series/videolink.h"
#include "models/storage/copystore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

VisitDetails detailsOf(const PlanAppointments &command)
{
    VisitDetails details;
    details.name = command.name.trimmed();
    details.description = command.description;
    details.interaction = command.interaction;
    details.location = command.location;
    details.generatedFromType = command.generatedFromType;
    details.generatedFrom = command.generatedFrom;
    details.referencePatients = command.referencePatients;
    return details;
}

Appointment visitOf(const PlanAppointments &command, const Session &session)
{
    const Actor &actor = session.actor();
    Appointment visit;
    visit.clinicId = actor.clinicId;
    visit.doctorId = command.hostId;
    visit.internal = command.internal;
    visit.group = command.group;
    visit.status = actor.isStaff() ? command.status.value_or(AppointmentStatus::Scheduled)
                                   : AppointmentStatus::Requested;
    visit.roomId = command.roomId;
    visit.operatory = command.operatory.trimmed();
    visit.notes = command.notes;
    visit.source = command.source;
    visit.createdBy = actor.userId;
    visit.createdAt = session.now();
    visit.updatedAt = session.now();
    return visit;
}

} // namespace

Result<Done> SeriesService::restrictToOwn(PlanAppointments &command) const
{
    const Actor &actor = m_session.actor();
    if (actor.isStaff())
        return Done{};
    if (command.internal || command.group || command.recurrence)
        return Error{ErrorCode::Forbidden, u"Patients can only book single appointments for themselves"_s, {}, {}, {}};
    command.attendees = {{PersonId(actor.patientId.uuid()), AttendanceStatus::Going, {}}};
    command.overrideReason.reset();
    return Done{};
}

Result<Done> SeriesService::fillPeople(Draft &draft, const PlanAppointments &command)
{
    AttendeeList list(m_session);
    const Result<QList<Attendee>> attendees = list.resolve(command.attendees, draft.visit);
    if (!attendees)
        return attendees.error();
    draft.details.attendees = *attendees;
    draft.visit.patientId = AttendeeList::firstPatient(*attendees);
    return list.checkReferences(command.referencePatients);
}

Result<Done> SeriesService::fillPlace(Draft &draft, const PlanAppointments &command)
{
    const Directory &directory = m_session.directory();
    Appointment &visit = draft.visit;
    if (const auto known = m_check.checkPlace(visit); !known)
        return known.error();
    if (command.internal) {
        visit.type = u"Meeting"_s;
        return Done{};
    }
    return settleType(visit, command.typeId, directory);
}

Result<SeriesService::Draft> SeriesService::draft(PlanAppointments command, People people)
{
    if (const auto valid = checkFields(command); !valid)
        return valid.error();
    const TimeRange first{command.start, command.end};
    Draft draft{visitOf(command, m_session), detailsOf(command), {first}};
    if (command.recurrence) {
        const auto occurrences = occurrencesOf(*command.recurrence, first, m_session.directory().rules.zone);
        if (!occurrences)
            return occurrences.error();
        draft.occurrences = *occurrences;
    }
    const Result<Done> own = restrictToOwn(command);
    if (const auto placed = fillPlace(draft, command); !placed)
        return placed.error();
    if (!own)
        return own.error();
    const bool later = people == People::PerhapsLater && !command.internal && command.attendees.isEmpty();
    if (later)
        return draft;
    if (const auto known = fillPeople(draft, command); !known)
        return known.error();
    return draft;
}

Violations SeriesService::violationsOf(const Appointment &visit, const VisitDetails &details)
{
    const QList<UserId> doctors = Attendance(m_session).attendingDoctors(visit, details.attendees);
    return m_check.violations(m_check.wanted(visit, doctors));
}

void SeriesService::insert(Appointment &visit, VisitDetails details, const Violations &violations)
{
    settleVideoLink(details, m_session.directory());
    QJsonObject more = detailsDiff(nullptr, details);
    if (!visit.overrideReason.isEmpty())
        more.insert(u"overridden"_s, describeViolations(violations));
    const QList<UserId> doctors = Attendance(m_session).attendingDoctors(visit, details.attendees);
    m_writer.insert(visit, doctors, &details, more);
}

Result<QList<Appointment>> SeriesService::plan(const PlanAppointments &command)
{
    const Result<Draft> drafted = draft(command, People::Named);
    if (!drafted)
        return drafted.error();
    return m_session.attempt([&] { return insertAll(*drafted, command); });
}

AppointmentId SeriesService::idFor(const PlanAppointments &command)
{
    const bool wanted = !command.wantedId.isNull() && !command.recurrence && m_session.actor().isStaff();
    return wanted && !CopyStore(m_session.database()).hasAppointment(command.wantedId) ? command.wantedId
                                                                                       : AppointmentId::create();
}

Result<QList<Appointment>> SeriesService::insertAll(Draft draft, const PlanAppointments &command)
{
    if (command.recurrence) {
        draft.visit.seriesId = SeriesId::create();
        SeriesStore(m_session.database())
            .insert({draft.visit.seriesId, draft.visit.clinicId, *command.recurrence, {}, m_session.now()});
    }
    QList<Appointment> planned;
    ClashList clashes;
    for (const TimeRange &when : std::as_const(draft.occurrences)) {
        Appointment visit = draft.visit;
        visit.id = idFor(command);
        visit.start = when.start;
        visit.end = when.end;
        VisitDetails details = draft.details;
        if (command.recurrence)
            details.occurrence = when.start;
        const Violations violations = violationsOf(visit, details);
        if (const auto admitted = m_check.admit(visit, violations, command.overrideReason); !admitted) {
            clashes.add(admitted.error());
        } else if (clashes.isEmpty()) { // nothing stands when something clashes, but all clashes are told
            insert(visit, details, violations);
            planned.append(visit);
        }
    }
    return clashes.isEmpty() ? Result<QList<Appointment>>(planned) : clashes.error();
}

Result<QList<SeriesService::Trouble>> SeriesService::check(const PlanAppointments &command)
{
    const Result<Draft> drafted = draft(command, People::PerhapsLater);
    if (!drafted)
        return drafted.error();
    QList<Trouble> troubles;
    for (const TimeRange &when : drafted->occurrences) {
        Appointment visit = drafted->visit;
        visit.start = when.start;
        visit.end = when.end;
        if (const Violations violations = violationsOf(visit, drafted->details); !violations.isEmpty())
            troubles.append({when, violations});
    }
    return troubles;
}

} // namespace frontdesk
