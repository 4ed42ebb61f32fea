#include "models/domain/dayflow.h"

#include <algorithm>

namespace frontdesk {

namespace {

constexpr int followers = 2;

Instant begunAt(const Appointment &visit)
{
    return visit.actualStart.value_or(visit.start);
}

bool canBeCalledIn(const Appointment &visit, Instant now)
{
    const bool approved = visit.status == AppointmentStatus::Scheduled || visit.status == AppointmentStatus::Confirmed;
    return approved && (visit.end > now || visit.arrivedAt.has_value());
}

qsizetype currentOf(const QList<Appointment> &visits, Instant now)
{
    qsizetype running = -1;
    qsizetype waiting = -1;
    for (qsizetype i = 0; i < visits.size(); ++i) {
        const Appointment &visit = visits.at(i);
        if (visit.status == AppointmentStatus::InProgress
            && (running < 0 || begunAt(visit) >= begunAt(visits.at(running))))
            running = i;
        if (waiting < 0 && canBeCalledIn(visit, now))
            waiting = i;
    }
    return running >= 0 ? running : waiting;
}

DayPlace placeOf(const Appointment &visit, Instant now)
{
    if (isClosed(visit.status))
        return DayPlace::Closed;
    const bool over = visit.end <= now && !visit.arrivedAt;
    return over || visit.status == AppointmentStatus::InProgress ? DayPlace::Unsettled : DayPlace::Later;
}

void measure(DayFlow &flow, const Appointment &visit, Instant now)
{
    const auto minutes = [](Milliseconds span) { return std::max(0, int(std::chrono::floor<Minutes>(span).count())); };
    if (visit.status == AppointmentStatus::InProgress) {
        const Instant willEnd = std::max(now, begunAt(visit) + (visit.end - visit.start));
        flow.minutesBehind = minutes(willEnd - visit.end);
        return;
    }
    flow.minutesBehind = minutes(now - visit.start);
    flow.patientMissing = flow.minutesBehind > 0 && !visit.arrivedAt && !visit.internal;
}

} // namespace

DayFlow dayFlow(const QList<Appointment> &visits, Instant now)
{
    DayFlow flow;
    flow.current = currentOf(visits, now);
    int next = 0;
    for (qsizetype i = 0; i < visits.size(); ++i) {
        DayPlace place = i == flow.current ? DayPlace::Current : placeOf(visits.at(i), now);
        if (place == DayPlace::Later && next < followers && (flow.current < 0 || i > flow.current)) {
            place = DayPlace::Next;
            ++next;
        }
        flow.places.append(place);
    }
    if (flow.current >= 0)
        measure(flow, visits.at(flow.current), now);
    return flow;
}

} // namespace frontdesk
