#include "models/services/booking/bookingservice.h"

#include <QJsonArray>

#include <algorithm>

#include "models/services/booking/attendance.h"
#include "models/services/booking/bookingfields.h"
#include "models/services/invoices/invoiceservice.h"
#include "models/services/series/attendeelist.h"
#include "models/services/series/detailsdiff.h"
#include "models/storage/copystore.h"
#include "models/storage/visitdetailstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

bool samePlace(const Appointment &a, const Appointment &b)
{
    return a.range() == b.range() && a.doctorId == b.doctorId && a.roomId == b.roomId
           && foldOperatory(a.operatory) == foldOperatory(b.operatory);
}

} // namespace

Result<Appointment> BookingService::draft(const BookAppointment &command)
{
    if (const auto valid = checkFields(command); !valid)
        return valid.error();
    const Actor &actor = m_session.actor();
    const Directory &directory = m_session.directory();
    Appointment visit;
    visit.id = AppointmentId::create();
    visit.clinicId = actor.clinicId;
    visit.patientId = actor.isStaff() ? command.patientId : actor.patientId;
    visit.doctorId = command.doctorId;
    visit.type = command.type ? command.type->trimmed() : visit.type;
    const AppointmentTypeInfo *type = directory.type(visit.type);
    const DoctorInfo *doctor = directory.doctor(command.doctorId);
    visit.typeId = type ? type->id : AppointmentTypeId();
    const int minutes = command.durationMinutes.value_or(doctor ? doctor->slotMinutes : defaultSlotMinutes);
    visit.start = command.start;
    visit.end = command.start + Minutes(minutes);
    visit.status = actor.isStaff() || m_offered ? command.status.value_or(AppointmentStatus::Scheduled)
                                                : AppointmentStatus::Requested;
    visit.roomId = command.roomId;
    visit.operatory = command.operatory.trimmed();
    visit.notes = command.notes;
    visit.source = command.source;
    visit.idempotencyKey = command.idempotencyKey;
    visit.createdBy = actor.userId;
    visit.createdAt = m_session.now();
    visit.updatedAt = m_session.now();
    return visit;
}

Result<Done> BookingService::checkReferences(const Appointment &visit)
{
    if (!visit.internal && !m_session.stores().patients.exists(visit.clinicId, visit.patientId))
        return Error::notFound(u"Patient"_s);
    return m_check.checkPlace(visit);
}

QList<UserId> BookingService::attendingDoctors(const Appointment &appointment)
{
    return Attendance(m_session).attendingDoctors(appointment);
}

Result<Appointment> BookingService::bookOffered(const BookAppointment &command)
{
    m_offered = true;
    const Result<Appointment> booked = book(command);
    m_offered = false;
    return booked;
}

Result<Appointment> BookingService::book(const BookAppointment &command, AppointmentId wantedId)
{
    Result<Appointment> drafted = draft(command);
    if (!drafted)
        return drafted.error();
    Appointment visit = std::move(drafted).value();
    if (!wantedId.isNull() && m_session.actor().isStaff() && !CopyStore(m_session.database()).hasAppointment(wantedId))
        visit.id = wantedId;
    if (const auto known = checkReferences(visit); !known)
        return known.error();
    const QList<UserId> doctors{visit.doctorId};
    const Violations violations = m_check.violations(m_check.wanted(visit, doctors));
    if (const auto admitted = m_check.admit(visit, violations, command.overrideReason); !admitted)
        return admitted.error();
    QJsonObject more;
    if (!visit.overrideReason.isEmpty())
        more.insert(u"overridden"_s, describeViolations(violations));
    m_writer.insert(visit, doctors, nullptr, more);
    return visit;
}

Result<Appointment> BookingService::findOwn(AppointmentId id)
{
    const Actor &actor = m_session.actor();
    const auto found = m_session.stores().appointments.find(actor.clinicId, id);
    if (!found || (!actor.isStaff() && !Attendance(m_session).isFor(*found, actor.patientId)))
        return Error::notFound(u"Appointment"_s);
    return *found;
}

Result<Appointment> BookingService::drafted(const ChangeAppointment &command, const Appointment &before)
{
    Appointment after = before;
    const Minutes minutes{command.durationMinutes.value_or(before.durationMinutes())};
    after.start = command.start.value_or(before.start);
    after.end = command.start || command.durationMinutes ? after.start + minutes : before.end;
    after.doctorId = command.doctorId.value_or(before.doctorId);
    after.roomId = command.roomId.value_or(before.roomId);
    after.operatory = command.operatory.value_or(before.operatory).trimmed();
    after.notes = command.notes.value_or(before.notes);
    if (command.type) {
        after.type = command.type->trimmed();
        const AppointmentTypeInfo *type = m_session.directory().type(after.type);
        after.typeId = type ? type->id : AppointmentTypeId();
    }
    if (const auto known = checkReferences(after); !known)
        return known.error();
    return after;
}

Result<Appointment> BookingService::change(const ChangeAppointment &command)
{
    if (const auto valid = checkFields(command); !valid)
        return valid.error();
    const Result<Appointment> found = findOwn(command.id);
    if (!found)
        return found;
    if (!m_session.actor().isStaff())
        return Error{ErrorCode::Forbidden, u"Patients cannot update appointments"_s, {}, {}, {}};
    const Appointment &before = *found;
    if (command.expectedVersion && *command.expectedVersion != before.version)
        return Error::of(ErrorCode::StaleVersion);
    if (isClosed(before.status))
        return Error::of(ErrorCode::AppointmentClosed, {toString(before.status)});
    Result<Appointment> draft = drafted(command, before);
    if (!draft)
        return draft;
    Appointment after = std::move(draft).value();
    const AppointmentStatus status = command.status.value_or(before.status);
    if (status != before.status) {
        if (const auto allowed = checkTransition(before.status, status); !allowed)
            return allowed.error();
    }
    QString action = u"updated"_s;
    if (!samePlace(before, after)) {
        action = u"rescheduled"_s;
        const WantedVisit wanted = m_check.wanted(after, attendingDoctors(after));
        const Violations violations = m_check.violations(wanted, after.start != before.start);
        if (const auto admitted = m_check.admit(after, violations, command.overrideReason); !admitted)
            return admitted.error();
    }
    if (status != before.status) {
        if (samePlace(before, after))
            action = u"status_changed"_s;
        m_writer.enterStatus(after, status, {});
    }
    return save(before, after, action);
}

Result<Appointment> BookingService::changeStatus(const ChangeStatus &command)
{
    if (const auto valid = checkFields(command); !valid)
        return valid.error();
    if (command.invoice) {
        if (const auto valid = InvoiceService(m_session).check(*command.invoice); !valid)
            return valid.error();
    }
    const Result<Appointment> found = findOwn(command.id);
    if (!found)
        return found;
    const Appointment &before = *found;
    if (!m_session.actor().isStaff()) {
        const bool confirmsOwn = before.status == AppointmentStatus::Scheduled
                                 && command.status == AppointmentStatus::Confirmed;
        if (before.group || (command.status != AppointmentStatus::Cancelled && !confirmsOwn))
            return Error{ErrorCode::Forbidden, u"Patients can only cancel or confirm their appointments"_s, {}, {}, {}};
    }
    if (command.invoice && before.internal)
        return Error::invalid(u"invoice"_s, u"none, since a meeting of staff is nobody's to pay"_s);
    if (const auto allowed = checkTransition(before.status, command.status); !allowed)
        return allowed.error();
    Appointment after = before;
    if (m_session.actor().isStaff()) { // where it takes place is the desk's affair, whatever a patient sends
        after.roomId = command.roomId.value_or(before.roomId);
        after.operatory = command.operatory.value_or(before.operatory).trimmed();
    }
    if (const auto known = checkReferences(after); !known)
        return known.error();
    if (!samePlace(before, after) && blocksTime(command.status)) {
        const Violations violations = m_check.violations(m_check.wanted(after, attendingDoctors(after)), false);
        if (const auto admitted = m_check.admit(after, violations, {}); !admitted)
            return admitted.error();
    }
    if (command.invoice) {
        if (const auto billed = InvoiceService(m_session).create(before, *command.invoice); !billed)
            return billed.error();
    }
    m_writer.enterStatus(after, command.status, command.reason.trimmed());
    return save(before, after, u"status_changed"_s, command.reason.trimmed());
}

Result<Appointment> BookingService::cancel(AppointmentId id, const QString &reason)
{
    const Result<Appointment> found = findOwn(id);
    if (!found || found->status == AppointmentStatus::Cancelled)
        return found;
    if (found->status == AppointmentStatus::Completed)
        return Error::of(ErrorCode::AppointmentClosed, {toString(found->status)});
    return changeStatus({id, AppointmentStatus::Cancelled, reason, {}, {}, {}});
}

Result<Appointment> BookingService::closeAs(AppointmentId id, AppointmentStatus target, const QString &reason)
{
    if (const auto valid = checkFields(ChangeStatus{id, target, reason, {}, {}}); !valid)
        return valid.error();
    const Result<Appointment> found = findOwn(id);
    if (!found)
        return found;
    if (found->internal) // D leaves staff meetings out. CONTRACT §11.25
        return Error::notFound(u"Appointment"_s);
    const QList<AppointmentStatus> steps = dashboardSteps(found->status, target);
    if (steps.isEmpty())
        return checkTransition(found->status, target).error();
    Appointment visit = *found;
    for (const AppointmentStatus step : steps) {
        const QString stepReason = step == target ? reason.trimmed() : QString();
        Appointment after = visit;
        m_writer.enterStatus(after, step, stepReason);
        const Result<Appointment> saved = save(visit, after, u"status_changed"_s, stepReason);
        if (!saved)
            return saved;
        visit = *saved;
    }
    return visit;
}

Result<Appointment> BookingService::setArrived(AppointmentId id, bool arrived)
{
    const Result<Appointment> found = findOwn(id);
    if (!found)
        return found;
    const Appointment &before = *found;
    const TimeZone &zone = m_session.directory().rules.zone;
    const bool open = before.status == AppointmentStatus::Scheduled || before.status == AppointmentStatus::Confirmed;
    if (!open || zone.dateOf(before.start) != zone.dateOf(m_session.now()))
        return Error::of(ErrorCode::NotArrivable, {toString(before.status)});
    if (before.arrivedAt.has_value() == arrived)
        return found;
    Appointment after = before;
    after.arrivedAt = arrived ? std::optional(m_session.now()) : std::nullopt;
    return save(before, after, arrived ? u"arrived"_s : u"arrival_cleared"_s);
}

Result<Appointment> BookingService::revert(const RevertAppointment &command, const VisitDetails *details)
{
    const Result<Appointment> found = findOwn(command.before.id);
    if (!found)
        return found;
    const Appointment &now = *found;
    if (now.version != command.expectedVersion)
        return Error::of(ErrorCode::StaleVersion);
    Appointment after = command.before;
    after.version = now.version;
    if (const auto known = checkReferences(after); !known)
        return known.error();
    const QList<UserId> before = attendingDoctors(now);
    const QList<UserId> doctors = details ? Attendance(m_session).attendingDoctors(after, details->attendees)
                                          : attendingDoctors(after);
    const bool more = std::ranges::any_of(doctors, [&before](UserId doctor) { return !before.contains(doctor); });
    const bool takesPlace = blocksTime(after.status) && (more || !blocksTime(now.status) || !samePlace(now, after));
    if (takesPlace && after.overrideReason.isEmpty()) {
        const Violations violations = m_check.violations(m_check.wanted(after, doctors), false);
        for (const Error &error : violations.errors) { // hours may have changed since; a clash may not come back
            if (error.code == ErrorCode::SlotConflict)
                return error;
        }
    }
    if (now.status == AppointmentStatus::NoShow && after.status != AppointmentStatus::NoShow)
        Attendance(m_session).takeBackNoShow(now);
    if (details)
        return putBack(now, after, *details);
    return save(now, after, u"reverted"_s);
}

Appointment BookingService::putBack(const Appointment &now, const Appointment &after, const VisitDetails &details)
{
    VisitDetailStore store(m_session.database());
    const VisitDetails was = store.find(now.id);
    AttendeeList(m_session).countNoShows(was.attendees, details.attendees);
    store.put(now.id, details);
    VisitWriter::Account account{u"reverted"_s, {}, detailsDiff(&was, details)};
    if (was.attendees != details.attendees)
        account.attendeesBefore = was.attendees;
    return m_writer.save(now, after, attendingDoctors(after), account);
}

Result<Appointment> BookingService::save(const Appointment &before, const Appointment &after, const QString &action,
                                         const QString &reason)
{
    return m_writer.save(before, after, attendingDoctors(after), {action, reason, {}});
}

Violations BookingService::check(const BookAppointment &command)
{
    const Result<Appointment> visit = draft(command);
    if (!visit)
        return {{visit.error()}};
    if (const auto known = m_check.checkPlace(*visit); !known)
        return {{known.error()}};
    return m_check.violations(m_check.wanted(*visit, attendingDoctors(*visit)));
}

Violations BookingService::check(const ChangeAppointment &command)
{
    const Result<Appointment> before = findOwn(command.id);
    if (!before)
        return {{before.error()}};
    const Result<Appointment> after = drafted(command, *before);
    if (!after)
        return {{after.error()}};
    if (samePlace(*before, *after))
        return {};
    return m_check.violations(m_check.wanted(*after, attendingDoctors(*after)), after->start != before->start);
}

} // namespace frontdesk
