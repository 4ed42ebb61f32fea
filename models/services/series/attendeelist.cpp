#include "models/services/series/attendeelist.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Done> checkKind(const QList<Attendee> &attendees, const Appointment &visit)
{
    const auto patients = std::ranges::count(attendees, false, &Attendee::staff);
    if (visit.internal && patients > 0)
        return Error::invalid(u"attendees"_s,
                              u"staff of an internal appointment; patients are its reference_patients"_s);
    if (!visit.internal && !visit.group && patients != 1)
        return Error::invalid(u"attendees"_s, u"one patient, or several of a group"_s);
    if (!visit.internal && patients == 0)
        return Error::invalid(u"attendees"_s, u"at least one patient"_s);
    return Done{};
}

const Attendee *find(const QList<Attendee> &attendees, PersonId id)
{
    const auto found = std::ranges::find(attendees, id, &Attendee::id);
    return found == attendees.end() ? nullptr : &*found;
}

} // namespace

Result<Attendee> AttendeeList::lookUp(const AttendeeMark &mark, bool internal)
{
    Attendee attendee{mark.id, false, AttendanceStatus::Invited, false, m_session.now()};
    attendee.staff = m_session.directory().staffNames.contains(UserId(mark.id.uuid()));
    const ClinicId clinic = m_session.actor().clinicId;
    if (!attendee.staff && !m_session.stores().patients.find(clinic, PatientId(mark.id.uuid())))
        return Error::notFound(internal ? u"Attendee"_s : u"Patient"_s);
    return attendee;
}

Result<QList<Attendee>> AttendeeList::resolve(const QList<AttendeeMark> &marks, const Appointment &visit,
                                              const QList<Attendee> &before)
{
    QList<Attendee> resolved;
    for (const AttendeeMark &mark : marks) {
        if (find(resolved, mark.id))
            continue;
        const Result<Attendee> known = lookUp(mark, visit.internal);
        if (!known)
            return known.error();
        Attendee attendee = *known;
        if (const Attendee *earlier = find(before, mark.id))
            attendee = *earlier;
        const Attendee unmarked = attendee;
        attendee.status = mark.status.value_or(attendee.status);
        attendee.noShow = mark.noShow.value_or(attendee.noShow);
        if (attendee != unmarked)
            attendee.updatedAt = m_session.now();
        resolved.append(attendee);
    }
    if (const auto fits = checkKind(resolved, visit); !fits)
        return fits.error();
    return resolved;
}

Result<Done> AttendeeList::checkReferences(const QList<PatientId> &patients)
{
    for (const PatientId &id : patients) {
        if (!m_session.stores().patients.find(m_session.actor().clinicId, id))
            return Error::notFound(u"Patient"_s);
    }
    return Done{};
}

PatientId AttendeeList::firstPatient(const QList<Attendee> &attendees)
{
    const auto first = std::ranges::find(attendees, false, &Attendee::staff);
    return first == attendees.end() ? PatientId() : first->patientId();
}

void AttendeeList::countNoShows(const QList<Attendee> &before, const QList<Attendee> &after)
{
    for (const Attendee &attendee : after) {
        const Attendee *earlier = find(before, attendee.id);
        const bool was = earlier && earlier->noShow;
        if (!attendee.staff && attendee.noShow != was)
            m_session.stores().patients.countNoShow(attendee.patientId(), attendee.noShow ? +1 : -1, m_session.now());
    }
}

} // namespace frontdesk
