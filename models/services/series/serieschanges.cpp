#include "models/services/series/serieschanges.h"

#include <QJsonArray>

#include "models/domain/seriesrule.h"
#include "models/services/booking/attendance.h"
#include "models/services/booking/bookingfields.h"
#include "models/services/booking/bookingservice.h"
#include "models/services/series/attendeelist.h"
#include "models/services/series/clashlist.h"
#include "models/services/series/detailsdiff.h"
#include "models/services/series/seriesfields.h"
#include "models/storage/visitdetailstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

Error notForPatients()
{
    return {ErrorCode::Forbidden, u"Patients cannot update appointments"_s, {}, {}, {}};
}

/// Nothing but the status and who attends.
bool isForPatients(const ReplanAppointments &command)
{
    const bool place = command.movesTime() || command.hostId || command.roomId || command.operatory;
    const bool texts = command.name || command.description || command.notes || command.typeId;
    const bool kind = command.interaction || command.location || command.referencePatients;
    return command.scope == SeriesScope::This && !place && !texts && !kind && !command.actualStart
           && !command.actualEnd;
}

QString actionOf(const SeriesStep &step)
{
    if (step.after.range() != step.before.range() || step.after.doctorId != step.before.doctorId)
        return u"rescheduled"_s;
    return step.status != step.before.status ? u"status_changed"_s : u"updated"_s;
}

} // namespace

Result<QList<Appointment>> SeriesChanges::change(const ReplanAppointments &command)
{
    if (const auto valid = checkFields(command); !valid)
        return valid.error();
    const Actor &actor = m_session.actor();
    const auto found = m_session.stores().appointments.find(actor.clinicId, command.id);
    if (!found || (!actor.isStaff() && !Attendance(m_session).isFor(*found, actor.patientId)))
        return Error::notFound(u"Appointment"_s);
    if (!actor.isStaff())
        return changeOwn(command, *found);
    const bool alone = command.scope == SeriesScope::This || found->seriesId.isNull();
    const QList<Occurrence> family = alone ? QList<Occurrence>()
                                           : SeriesStore(m_session.database()).family(found->seriesId);
    Result<QList<SeriesStep>> steps = stepsOf(command, *found, family);
    if (!steps)
        return steps.error();
    return m_session.attempt([&]() -> Result<QList<Appointment>> {
        const Result<QList<Appointment>> changed = run(command, *steps);
        if (changed)
            moveRules(*steps, family);
        return changed;
    });
}

Violations SeriesChanges::check(const ReplanAppointments &command)
{
    if (const auto valid = checkFields(command); !valid)
        return {{valid.error()}};
    const auto found = m_session.stores().appointments.find(m_session.actor().clinicId, command.id);
    if (!found)
        return {{Error::notFound(u"Appointment"_s)}};
    const Result<SeriesStep> step = StepMaker(m_session, command).named(*found);
    if (!step)
        return {{step.error()}};
    Attendance attendance(m_session);
    const QList<UserId> doctors = attendance.attendingDoctors(step->after, step->details.attendees);
    if (!step->takesPlace(attendance.attendingDoctors(step->before, step->was.attendees), doctors))
        return {};
    return m_check.violations(m_check.wanted(step->after, doctors), step->after.start != step->before.start);
}

Result<QList<Appointment>> SeriesChanges::changeOwn(const ReplanAppointments &command, const Appointment &visit)
{
    if (!isForPatients(command))
        return notForPatients();
    if (command.attendees)
        return command.status ? notForPatients() : answerInvitation(command, visit);
    if (!command.status || *command.status == visit.status)
        return QList{visit};
    const auto changed = BookingService(m_session).changeStatus(
        {visit.id, *command.status, command.reason, {}, {}, {}});
    return changed ? Result<QList<Appointment>>(QList{*changed}) : changed.error();
}

Result<QList<Appointment>> SeriesChanges::answerInvitation(const ReplanAppointments &command, const Appointment &visit)
{
    const QList<AttendeeMark> &marks = *command.attendees;
    const PersonId own(m_session.actor().patientId.uuid());
    const bool answers = marks.size() == 1 && marks[0].id == own && !marks[0].noShow
                         && (marks[0].status == AttendanceStatus::Going
                             || marks[0].status == AttendanceStatus::Declined);
    if (!visit.group || !answers)
        return notForPatients();
    if (isClosed(visit.status))
        return Error::of(ErrorCode::AppointmentClosed, {toString(visit.status)});
    VisitDetailStore store(m_session.database());
    const VisitDetails was = store.find(visit.id);
    VisitDetails details = was;
    for (Attendee &attendee : details.attendees) {
        if (attendee.id == own && attendee.status != *marks[0].status) {
            attendee.status = *marks[0].status;
            attendee.updatedAt = m_session.now();
            store.mark(visit.id, attendee);
        }
    }
    const QList<UserId> doctors = Attendance(m_session).attendingDoctors(visit, details.attendees);
    return QList{m_writer.save(visit, visit, doctors, {u"updated"_s, {}, detailsDiff(&was, details), was.attendees})};
}

bool SeriesChanges::leavesAlone(const ReplanAppointments &command, const Appointment &other) const
{
    const bool place = command.movesTime() || command.hostId || command.roomId || command.operatory || command.status
                       || command.attendees;
    return isClosed(other.status) || (place && other.start < m_session.now());
}

Result<QList<SeriesStep>> SeriesChanges::stepsOf(const ReplanAppointments &command, const Appointment &visit,
                                                 const QList<Occurrence> &family)
{
    StepMaker maker(m_session, command);
    const Result<SeriesStep> named = maker.named(visit);
    if (!named)
        return named.error();
    QList<SeriesStep> steps{*named};
    const auto own = std::ranges::find_if(family, [&](const Occurrence &one) { return one.visit.id == visit.id; });
    for (const Occurrence &other : family) {
        const bool before = command.scope == SeriesScope::Following && other.slot < own->slot;
        if (other.visit.id == visit.id || before || leavesAlone(command, other.visit))
            continue;
        const Result<SeriesStep> step = maker.other(other.visit, *named);
        if (!step)
            return step.error();
        steps.append(*step);
    }
    return steps;
}

Result<Done> SeriesChanges::admit(SeriesStep &step, const ReplanAppointments &command, QJsonObject &more)
{
    Attendance attendance(m_session);
    const QList<UserId> doctors = attendance.attendingDoctors(step.after, step.details.attendees);
    if (!step.takesPlace(attendance.attendingDoctors(step.before, step.was.attendees), doctors))
        return Done{};
    const Violations violations = m_check.violations(m_check.wanted(step.after, doctors),
                                                     step.after.start != step.before.start);
    const auto admitted = m_check.admit(step.after, violations, command.overrideReason);
    if (admitted && !violations.isEmpty())
        more.insert(u"overridden"_s, describeViolations(violations));
    return admitted;
}

Appointment SeriesChanges::save(const SeriesStep &step, const QString &reason, QJsonObject more)
{
    const QJsonObject diff = detailsDiff(&step.was, step.details);
    for (auto field = diff.begin(); field != diff.end(); ++field)
        more.insert(field.key(), field.value());
    if (!diff.isEmpty()) {
        VisitDetailStore(m_session.database()).put(step.after.id, step.details);
        AttendeeList(m_session).countNoShows(step.was.attendees, step.details.attendees);
    }
    Appointment after = step.after;
    const bool enters = step.status != step.before.status;
    if (enters)
        m_writer.enterStatus(after, step.status, reason);
    const QList<UserId> doctors = Attendance(m_session).attendingDoctors(after, step.details.attendees);
    VisitWriter::Account account{actionOf(step), enters ? reason : QString(), more};
    if (step.was.attendees != step.details.attendees)
        account.attendeesBefore = step.was.attendees;
    return m_writer.save(step.before, after, doctors, account);
}

Result<QList<Appointment>> SeriesChanges::run(const ReplanAppointments &command, QList<SeriesStep> steps)
{
    SeriesStore series(m_session.database());
    steps.removeIf([](const SeriesStep &step) { return step.changesNothing() && !step.named; });
    for (const SeriesStep &step : std::as_const(steps)) // so that they do not clash with where they themselves were
        if (step.moves())
            series.release(step.before.id);
    QList<Appointment> changed;
    ClashList clashes;
    for (SeriesStep &step : steps) {
        QJsonObject more;
        if (step.changesNothing()) {
            changed.append(step.before);
        } else if (const auto admitted = admit(step, command, more); !admitted) {
            clashes.add(admitted.error());
        } else if (clashes.isEmpty()) {
            changed.append(save(step, command.reason.trimmed(), more));
        }
    }
    return clashes.isEmpty() ? Result<QList<Appointment>>(changed) : clashes.error();
}

void SeriesChanges::moveRules(const QList<SeriesStep> &steps, const QList<Occurrence> &family)
{
    const SeriesStep &named = steps.constFirst();
    if (named.after.start == named.before.start)
        return;
    QList<SeriesId> seen;
    for (const Occurrence &one : family) {
        const SeriesId id = one.visit.seriesId;
        const auto series = seen.contains(id) ? std::nullopt : SeriesStore(m_session.database()).find(id);
        seen.append(id);
        if (!series)
            continue;
        QList<Occurrence> kept;
        QList<Occurrence> moved;
        for (const Occurrence &other : family) {
            const bool goes = std::ranges::any_of(steps, [&](const SeriesStep &step) {
                return step.before.id == other.visit.id;
            });
            if (other.visit.seriesId == id)
                (goes || !moved.isEmpty() ? moved : kept).append(other);
        }
        if (!moved.isEmpty())
            moveRule(*series, kept, moved, named);
    }
}

void SeriesChanges::moveRule(const Series &series, const QList<Occurrence> &kept, const QList<Occurrence> &moved,
                             const SeriesStep &named)
{
    const TimeZone &zone = m_session.directory().rules.zone;
    const auto slotsOf = [](const QList<Occurrence> &occurrences) {
        QList<Instant> all;
        for (const Occurrence &one : occurrences)
            all.append(one.slot);
        return all;
    };
    const Instant from = named.before.start;
    const Instant to = named.after.start;
    const Recurrence recurrence = movedAlike(partOf(series.recurrence, slotsOf(moved), zone), from, to, zone);
    SeriesStore store(m_session.database());
    SeriesId id = series.id;
    if (kept.isEmpty()) {
        store.setRecurrence(id, recurrence);
    } else {
        id = SeriesId::create();
        store.insert({id, series.clinicId, recurrence, series.id, m_session.now()});
        store.setRecurrence(series.id, partOf(series.recurrence, slotsOf(kept), zone));
    }
    for (const Occurrence &one : moved)
        store.move(one.visit.id, id, movedAlike(one.slot, from, to, zone));
}

} // namespace frontdesk
