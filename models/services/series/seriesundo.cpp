#include "models/services/series/seriesundo.h"

#include "models/services/booking/bookingservice.h"
#include "models/services/series/clashlist.h"

namespace frontdesk {

namespace {

const SeriesMemory::One *find(const SeriesMemory &memory, AppointmentId id)
{
    const auto found = std::ranges::find_if(memory.visits,
                                            [id](const SeriesMemory::One &one) { return one.visit.id == id; });
    return found == memory.visits.end() ? nullptr : &*found;
}

bool samePlace(const Appointment &a, const Appointment &b)
{
    return a.range() == b.range() && a.doctorId == b.doctorId && a.roomId == b.roomId && a.operatory == b.operatory;
}

} // namespace

SeriesMemory SeriesUndo::remember(AppointmentId id)
{
    SeriesMemory memory;
    const auto found = m_session.stores().appointments.find(m_session.actor().clinicId, id);
    if (!found)
        return memory;
    VisitDetailStore details(m_session.database());
    if (found->seriesId.isNull()) {
        memory.visits.append({*found, details.find(id)});
        return memory;
    }
    SeriesStore series(m_session.database());
    QList<SeriesId> known;
    for (const Occurrence &one : series.family(found->seriesId)) {
        memory.visits.append({one.visit, details.find(one.visit.id)});
        if (known.contains(one.visit.seriesId))
            continue;
        known.append(one.visit.seriesId);
        if (const auto rule = series.find(one.visit.seriesId))
            memory.rules.append(*rule);
    }
    return memory;
}

SeriesMemory SeriesUndo::withdrawn(const SeriesMemory &booked)
{
    SeriesMemory memory = booked;
    for (SeriesMemory::One &one : memory.visits) {
        one.visit.status = AppointmentStatus::Cancelled;
        one.visit.cancelledAt = m_session.now();
    }
    return memory;
}

SeriesEdit SeriesUndo::editOf(const SeriesMemory &before, const SeriesMemory &after)
{
    SeriesEdit edit{{{}, before.rules}, {{}, after.rules}};
    for (const SeriesMemory::One &now : after.visits) {
        const SeriesMemory::One *was = find(before, now.visit.id);
        if (!was || was->visit.version == now.visit.version)
            continue;
        edit.before.visits.append(*was);
        edit.after.visits.append(now);
    }
    return edit;
}

Result<QList<Appointment>> SeriesUndo::restore(const SeriesMemory &to, const QHash<AppointmentId, int> &versions)
{
    if (!m_session.actor().isStaff())
        return Error::of(ErrorCode::Forbidden);
    for (const SeriesMemory::One &one : to.visits) {
        const auto now = m_session.stores().appointments.find(m_session.actor().clinicId, one.visit.id);
        if (!now)
            return Error::notFound(QStringLiteral("Appointment"));
        if (now->version != versions.value(one.visit.id))
            return Error::of(ErrorCode::StaleVersion);
    }
    return m_session.attempt([&] { return putBack(to, versions); });
}

Result<QList<Appointment>> SeriesUndo::putBack(const SeriesMemory &to, const QHash<AppointmentId, int> &versions)
{
    SeriesStore series(m_session.database());
    for (const SeriesMemory::One &one : to.visits) { // so that they do not clash with where they themselves were
        const auto now = m_session.stores().appointments.find(m_session.actor().clinicId, one.visit.id);
        if (now && !samePlace(*now, one.visit))
            series.release(one.visit.id);
    }
    QList<Appointment> restored;
    ClashList clashes;
    for (const SeriesMemory::One &one : to.visits) {
        const auto put = BookingService(m_session).revert({one.visit, versions.value(one.visit.id)}, &one.details);
        if (!put) {
            clashes.add(put.error());
            continue;
        }
        if (one.details.occurrence)
            series.move(one.visit.id, one.visit.seriesId, *one.details.occurrence);
        restored.append(*put);
    }
    for (const Series &rule : to.rules)
        series.setRecurrence(rule.id, rule.recurrence);
    return clashes.isEmpty() ? Result<QList<Appointment>>(restored) : clashes.error();
}

} // namespace frontdesk
