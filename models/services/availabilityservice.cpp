#include "models/services/availabilityservice.h"

#include "models/services/booking/bookingcheck.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysLookedAhead = 60;

} // namespace

QList<Slot> AvailabilityService::slotsOf(QDate date, const DoctorRules &doctor)
{
    const Directory &directory = m_session.directory();
    TimeRange around = directory.rules.zone.day(date);
    around.start -= Minutes(directory.largestBuffer);
    around.end += Minutes(directory.largestBuffer);
    const QList<BookedVisit> booked = m_session.stores().appointments.bookedForDoctor(doctor.id, around);
    return slotsOfDay(date, directory.rules, doctor, booked, m_session.now());
}

Result<AvailabilityService::Day> AvailabilityService::day(QDate date, UserId doctor)
{
    const Directory &directory = m_session.directory();
    Day day;
    day.open = clinicOpenRanges(date, directory.rules);
    day.bufferMinutes = directory.rules.bufferMinutes;
    if (!doctor.isNull()) {
        if (!directory.doctor(doctor))
            return Error::notFound(u"Doctor"_s);
        const DoctorRules rules = directory.doctorRules.value(doctor);
        day.bufferMinutes = bufferOf(directory.rules, rules);
        day.slots = slotsOf(date, rules);
        return day;
    }
    for (const DoctorInfo &info : directory.doctors)
        day.slots += slotsOf(date, directory.doctorRules.value(info.id));
    std::ranges::stable_sort(day.slots, {}, &Slot::start);
    return day;
}

std::optional<Instant> AvailabilityService::nextFree(UserId doctor, Instant from, int durationMinutes)
{
    const Directory &directory = m_session.directory();
    if (!directory.doctor(doctor))
        return std::nullopt;
    const QDate first = directory.rules.zone.dateOf(std::max(from, m_session.now()));
    const DoctorRules rules = directory.doctorRules.value(doctor);
    BookingCheck check(m_session);
    for (int day = 0; day < daysLookedAhead; ++day) {
        for (const Slot &slot : slotsOf(first.addDays(day), rules)) {
            if (!slot.available() || slot.start < from)
                continue;
            const WantedVisit wanted{{}, {slot.start, slot.start + Minutes(durationMinutes)}, {doctor}, {}, {}, {}};
            if (durationMinutes <= slot.durationMinutes || check.violations(wanted).isEmpty())
                return slot.start;
        }
    }
    return std::nullopt;
}

} // namespace frontdesk
