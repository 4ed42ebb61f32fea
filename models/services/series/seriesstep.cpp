#include "models/services/series/seriesstep.h"

#include "models/services/booking/appointmentdiff.h"
#include "models/services/booking/bookingcheck.h"
#include "models/services/series/attendeelist.h"
#include "models/services/series/detailsdiff.h"
#include "models/services/series/seriesfields.h"
#include "models/services/series/videolink.h"
#include "models/storage/visitdetailstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isMoved(const SeriesStep &step)
{
    return step.after.range() != step.before.range() || step.after.doctorId != step.before.doctorId
           || step.after.roomId != step.before.roomId
           || foldOperatory(step.after.operatory) != foldOperatory(step.before.operatory);
}

QList<PersonId> peopleOf(const QList<Attendee> &attendees)
{
    QList<PersonId> ids;
    for (const Attendee &attendee : attendees)
        ids.append(attendee.id);
    return ids;
}

/// Who attends, also of visits booked where nobody is named.
QList<Attendee> attendeesOf(const Appointment &visit, const VisitDetails &details)
{
    return details.attendees.isEmpty() && !visit.patientId.isNull() ? QList{onlyAttendee(visit)} : details.attendees;
}

} // namespace

bool SeriesStep::changesNothing() const
{
    return status == before.status && appointmentDiff(&before, after).isEmpty() && detailsDiff(&was, details).isEmpty();
}

bool SeriesStep::moves() const
{
    return isMoved(*this);
}

bool SeriesStep::takesPlace(const QList<UserId> &doctorsBefore, const QList<UserId> &doctorsAfter) const
{
    const bool more = std::ranges::any_of(doctorsAfter,
                                          [&](const UserId &doctor) { return !doctorsBefore.contains(doctor); });
    return blocksTime(status) && (isMoved(*this) || more);
}

Result<Done> settleType(Appointment &visit, AppointmentTypeId typeId, const Directory &directory)
{
    const auto byId = std::ranges::find(directory.types, typeId, &AppointmentTypeInfo::id);
    if (!typeId.isNull() && byId == directory.types.end())
        return Error::notFound(u"Appointment type"_s);
    const AppointmentTypeInfo *type = typeId.isNull() ? directory.type(visit.type) : &*byId;
    visit.type = type ? type->name : visit.type;
    visit.typeId = type ? type->id : AppointmentTypeId();
    return Done{};
}

Result<SeriesStep> StepMaker::named(const Appointment &visit)
{
    SeriesStep step{visit, visit, VisitDetailStore(m_session.database()).find(visit.id), {}, visit.status, true};
    step.details = step.was;
    step.after.start = m_command.start.value_or(visit.start);
    step.after.end = m_command.end.value_or(step.after.start + (visit.end - visit.start));
    return make(step);
}

Result<SeriesStep> StepMaker::other(const Appointment &visit, const SeriesStep &named)
{
    SeriesStep step{visit, visit, VisitDetailStore(m_session.database()).find(visit.id), {}, visit.status, false};
    step.details = step.was;
    const auto length = [](const Appointment &of) { return of.end - of.start; };
    const TimeZone &zone = m_session.directory().rules.zone;
    step.after.start = movedAlike(visit.start, named.before.start, named.after.start, zone);
    step.after.end = step.after.start + length(visit) + (length(named.after) - length(named.before));
    return make(step);
}

Result<SeriesStep> StepMaker::make(SeriesStep step)
{
    for (const auto part :
         {&StepMaker::setPlace, &StepMaker::setTexts, &StepMaker::setPeople, &StepMaker::setActualTimes}) {
        if (const auto done = (this->*part)(step); !done)
            return done.error();
    }
    step.status = m_command.status.value_or(step.status);
    if (const auto allowed = checkMayChange(step); !allowed)
        return allowed.error();
    return step;
}

Result<Done> StepMaker::setPlace(SeriesStep &step)
{
    if (step.after.range() != step.before.range()) {
        if (const auto length = checkLength(step.after.range(), step.after.internal); !length)
            return length;
    }
    step.after.doctorId = m_command.hostId.value_or(step.before.doctorId);
    step.after.roomId = m_command.roomId.value_or(step.before.roomId);
    step.after.operatory = m_command.operatory.value_or(step.before.operatory).trimmed();
    if (m_command.typeId && !step.after.internal) {
        if (const auto typed = settleType(step.after, *m_command.typeId, m_session.directory()); !typed)
            return typed;
    }
    return BookingCheck(m_session).checkPlace(step.after);
}

Result<Done> StepMaker::setTexts(SeriesStep &step)
{
    VisitDetails &details = step.details;
    step.after.notes = m_command.notes.value_or(step.before.notes);
    details.name = m_command.name.value_or(details.name).trimmed();
    details.description = m_command.description.value_or(details.description);
    details.interaction = m_command.interaction.value_or(details.interaction);
    if (m_command.location) {
        if (details.interaction != InteractionType::InPerson && !m_command.location->isEmpty())
            return Error::invalid(u"location"_s, u"an address where interaction_type is in_person"_s);
        details.location = *m_command.location;
    }
    settleVideoLink(details, m_session.directory());
    return Done{};
}

Result<Done> StepMaker::setPeople(SeriesStep &step)
{
    AttendeeList list(m_session);
    if (m_command.referencePatients) {
        if (!step.after.internal && !m_command.referencePatients->isEmpty())
            return Error::invalid(u"reference_patients"_s, u"patients of an internal appointment"_s);
        if (const auto known = list.checkReferences(*m_command.referencePatients); !known)
            return known;
        step.details.referencePatients = *m_command.referencePatients;
    }
    if (!m_command.attendees)
        return Done{};
    QList<AttendeeMark> marks = *m_command.attendees;
    if (!step.named) {
        for (AttendeeMark &mark : marks)
            mark = {mark.id, {}, {}};
    }
    const QList<Attendee> before = attendeesOf(step.before, step.was);
    const Result<QList<Attendee>> attendees = list.resolve(marks, step.after, before);
    if (!attendees)
        return attendees.error();
    step.after.patientId = AttendeeList::firstPatient(*attendees);
    if (!step.after.group && step.after.patientId != step.before.patientId)
        return Error::invalid(u"attendees"_s, u"the same patient; another's appointment is booked anew"_s);
    if (*attendees == before) // also where the only one is not stored
        return Done{};
    step.details.attendees = *attendees;
    settleOnlyPatient(step, before);
    return Done{};
}

/// The no-show of a visit's only patient is the visit's, and is counted there.
void StepMaker::settleOnlyPatient(SeriesStep &step, const QList<Attendee> &before)
{
    if (step.after.group || step.after.internal)
        return;
    for (Attendee &attendee : step.details.attendees) {
        if (attendee.staff)
            continue;
        const auto was = std::ranges::find(before, attendee.id, &Attendee::id);
        const bool wasNoShow = was != before.end() && was->noShow;
        if (attendee.noShow != wasNoShow)
            step.status = attendee.noShow ? AppointmentStatus::NoShow : AppointmentStatus::Scheduled;
        attendee.noShow = wasNoShow;
    }
}

Result<Done> StepMaker::setActualTimes(SeriesStep &step)
{
    if (!step.named)
        return Done{};
    Appointment &after = step.after;
    after.actualStart = m_command.actualStart ? m_command.actualStart : after.actualStart;
    after.actualEnd = m_command.actualEnd ? m_command.actualEnd : after.actualEnd;
    const bool given = m_command.actualStart || m_command.actualEnd;
    if (given && after.actualStart && after.actualEnd && *after.actualEnd <= *after.actualStart)
        return Error::invalid(u"actual_end_time"_s, u"a time after actual_start_time"_s);
    return Done{};
}

/// What was held may still be told about: names, notes, times, who came. Nothing more, and nothing of what was cancelled.
Result<Done> StepMaker::checkMayChange(const SeriesStep &step)
{
    if (step.changesNothing())
        return Done{};
    const AppointmentStatus before = step.before.status;
    if (step.status != before) {
        if (const auto allowed = checkTransition(before, step.status); !allowed)
            return allowed;
    } else if (before == AppointmentStatus::Cancelled) {
        return Error::of(ErrorCode::AppointmentClosed, {toString(before)});
    }
    const bool others = peopleOf(step.details.attendees) != peopleOf(step.was.attendees)
                        && !step.was.attendees.isEmpty();
    if (isClosed(before) && (isMoved(step) || others || step.after.type != step.before.type))
        return Error::of(ErrorCode::AppointmentClosed, {toString(before)});
    return Done{};
}

} // namespace frontdesk
