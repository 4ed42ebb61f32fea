#include "models/services/booking/slotfinder.h"

#include "models/services/booking/bookingcheck.h"

namespace frontdesk {

namespace {

constexpr int daysLookedAhead = 60;
constexpr int noon = 12;

bool isIn(FreeSlotQuery::PartOfDay part, QTime time)
{
    const bool morning = time.hour() < noon;
    return part == FreeSlotQuery::PartOfDay::Any || morning == (part == FreeSlotQuery::PartOfDay::Morning);
}

} // namespace

QList<FreeSlot> SlotFinder::ofDay(QDate date, const DoctorInfo &doctor, const FreeSlotQuery &query)
{
    const Directory &directory = m_session.directory();
    TimeRange around = directory.rules.zone.day(date);
    around.start -= Minutes(directory.largestBuffer);
    around.end += Minutes(directory.largestBuffer);
    const QList<BookedVisit> booked = m_session.stores().appointments.bookedForDoctor(doctor.id, around);
    const DoctorRules rules = directory.doctorRules.value(doctor.id);
    BookingCheck check(m_session);
    Appointment visit;
    visit.clinicId = directory.clinic.id;
    visit.doctorId = doctor.id;
    visit.type = query.type;
    QList<FreeSlot> found;
    for (const Slot &slot : slotsOfDay(date, directory.rules, rules, booked, m_session.now())) {
        if (slot.obstacle == SlotObstacle::DoctorBusy || !isIn(query.part, slot.localTime))
            continue;
        visit.start = slot.start;
        visit.end = slot.start + Minutes(query.durationMinutes);
        const WantedVisit wanted = check.wanted(visit, {doctor.id});
        if (checkBooking(wanted, booked, directory.rules, {rules}, m_session.now()).isEmpty())
            found.append({slot.start, doctor.id});
    }
    return found;
}

QList<FreeSlot> SlotFinder::next(const FreeSlotQuery &query)
{
    const Directory &directory = m_session.directory();
    const QDate first = std::max(query.from, directory.rules.zone.dateOf(m_session.now()));
    QList<FreeSlot> found;
    for (int day = 0; day < daysLookedAhead && found.size() < query.most; ++day) {
        QList<FreeSlot> today;
        for (const DoctorInfo &doctor : directory.doctors) {
            if (query.doctors.isEmpty() || query.doctors.contains(doctor.id))
                today += ofDay(first.addDays(day), doctor, query);
        }
        std::ranges::stable_sort(today, {}, &FreeSlot::start);
        found += today;
    }
    return found.mid(0, query.most);
}

} // namespace frontdesk
