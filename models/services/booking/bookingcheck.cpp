#include "models/services/booking/bookingcheck.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A visit can be found by its doctor, its room and its operatory; it is one visit all the same.
void addUnknown(QList<BookedVisit> &known, const QList<BookedVisit> &found)
{
    for (const BookedVisit &visit : found) {
        const bool present = std::ranges::any_of(known, [&](const BookedVisit &other) {
            return other.id == visit.id && other.doctorId == visit.doctorId;
        });
        if (!present)
            known.append(visit);
    }
}

bool isPlacement(const Error &error)
{
    return error.code != ErrorCode::PastStart && error.code != ErrorCode::TooFarAhead;
}

} // namespace

Result<Done> BookingCheck::checkPlace(const Appointment &visit)
{
    const Directory &directory = m_session.directory();
    if (visit.internal ? !directory.staffNames.contains(visit.doctorId) : !directory.doctor(visit.doctorId))
        return Error::notFound(u"Doctor"_s);
    if (!visit.roomId.isNull() && !directory.room(visit.roomId))
        return Error::notFound(u"Room"_s);
    return Done{};
}

WantedVisit BookingCheck::wanted(const Appointment &appointment, const QList<UserId> &attendingDoctors)
{
    const AppointmentTypeInfo *type = m_session.directory().type(appointment.type);
    return {appointment.id,     appointment.range(),   attendingDoctors,
            appointment.roomId, appointment.operatory, type ? type->bufferMinutes : std::nullopt};
}

QList<BookedVisit> BookingCheck::bookedAround(const WantedVisit &wanted)
{
    AppointmentStore &appointments = m_session.stores().appointments;
    const Minutes reach{m_session.directory().largestBuffer};
    QList<BookedVisit> booked;
    for (const UserId &doctor : wanted.doctorIds)
        addUnknown(booked,
                   appointments.bookedForDoctor(doctor, {wanted.range.start - reach, wanted.range.end + reach}));
    if (!wanted.roomId.isNull())
        addUnknown(booked, appointments.bookedInRoom(wanted.roomId, wanted.range));
    if (!foldOperatory(wanted.operatory).isEmpty())
        addUnknown(booked, appointments.bookedInOperatory(m_session.actor().clinicId, wanted.operatory, wanted.range));
    return booked;
}

Result<Done> BookingCheck::admit(Appointment &appointment, const Violations &violations,
                                 const std::optional<QString> &override)
{
    appointment.overrideReason.clear();
    if (violations.isEmpty())
        return Done{};
    const Error &first = violations.errors.constFirst();
    if (!isPlacement(first) || !override || !m_session.actor().isStaff())
        return first;
    appointment.overrideReason = override->trimmed();
    return Done{};
}

Violations BookingCheck::violations(const WantedVisit &wanted, bool withMoment)
{
    const Directory &directory = m_session.directory();
    QList<DoctorRules> doctors;
    for (const UserId &doctor : wanted.doctorIds) {
        DoctorRules rules = directory.doctorRules.value(doctor);
        rules.id = doctor;
        doctors.append(rules);
    }
    Violations found = checkBooking(wanted, bookedAround(wanted), directory.rules, doctors, m_session.now());
    if (!withMoment)
        found.errors.removeIf([](const Error &error) { return !isPlacement(error); });
    return found;
}

} // namespace frontdesk
