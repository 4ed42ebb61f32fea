#include "models/domain/visitcard.h"

#include <algorithm>

namespace frontdesk {

namespace {

bool takesPart(const VisitPerson &person)
{
    return person.attendee.staff && person.attendee.status != AttendanceStatus::Declined;
}

} // namespace

QString VisitCard::name() const
{
    if (!title.isEmpty())
        return title;
    return patientName.isEmpty() ? appointment.type : patientName;
}

QList<UserId> VisitCard::hosts() const
{
    QList<UserId> hosts{appointment.doctorId};
    for (const VisitPerson &person : people) {
        if (takesPart(person) && !hosts.contains(person.attendee.userId()))
            hosts.append(person.attendee.userId());
    }
    return hosts;
}

bool VisitCard::isOf(UserId doctor) const
{
    return appointment.doctorId == doctor || std::ranges::any_of(people, [doctor](const VisitPerson &person) {
               return takesPart(person) && person.attendee.userId() == doctor;
           });
}

QList<VisitPerson> VisitCard::patients() const
{
    QList<VisitPerson> found;
    std::ranges::copy_if(people, std::back_inserter(found),
                         [](const VisitPerson &person) { return !person.attendee.staff; });
    return found;
}

} // namespace frontdesk
