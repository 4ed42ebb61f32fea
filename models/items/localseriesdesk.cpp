#include "models/items/localseriesdesk.h"

#include "models/services/series/serieschanges.h"

namespace frontdesk {

namespace {

SeriesMemory memoryOf(Session &session, const QList<Appointment> &visits)
{
    SeriesMemory memory;
    VisitDetailStore details(session.database());
    for (const Appointment &visit : visits) {
        if (const auto stored = session.stores().appointments.find(visit.clinicId, visit.id))
            memory.visits.append({*stored, details.find(visit.id)});
    }
    return memory;
}

Result<SeriesEdit> planned(Session &session, const PlanAppointments &command)
{
    const Result<QList<Appointment>> booked = SeriesService(session).plan(command);
    if (!booked)
        return booked.error();
    const SeriesMemory after = memoryOf(session, *booked);
    return SeriesEdit{SeriesUndo(session).withdrawn(after), after};
}

Result<SeriesEdit> replanned(Session &session, const ReplanAppointments &command)
{
    SeriesUndo undo(session);
    const SeriesMemory before = undo.remember(command.id);
    const Result<QList<Appointment>> changed = SeriesChanges(session).change(command);
    if (!changed)
        return changed.error();
    return SeriesUndo::editOf(before, undo.remember(command.id));
}

} // namespace

Result<QList<SeriesDesk::Trouble>> LocalSeriesDesk::check(const PlanAppointments &wanted) const
{
    return m_access.ask(
        [&](Session &session) -> Result<QList<Trouble>> { return SeriesService(session).check(wanted); });
}

Violations LocalSeriesDesk::check(const ReplanAppointments &wanted) const
{
    const auto found = m_access.ask(
        [&](Session &session) -> Result<Violations> { return SeriesChanges(session).check(wanted); });
    return found ? *found : Violations{{found.error()}};
}

Result<VisitStory> LocalSeriesDesk::story(AppointmentId id) const
{
    return m_access.ask([&](Session &session) { return storyOf(session, id); });
}

VisitDetails LocalSeriesDesk::details(AppointmentId id) const
{
    return m_access.askOr(VisitDetails(), [&](Session &session) {
        const bool own = session.stores().appointments.find(session.actor().clinicId, id).has_value();
        return own ? VisitDetailStore(session.database()).find(id) : VisitDetails();
    });
}

void LocalSeriesDesk::plan(const PlanAppointments &command, QObject *context, Reply<SeriesEdit> done)
{
    m_access.order<SeriesEdit>([command](Session &session) { return planned(session, command); }, context,
                               std::move(done));
}

void LocalSeriesDesk::replan(const ReplanAppointments &command, QObject *context, Reply<SeriesEdit> done)
{
    m_access.order<SeriesEdit>([command](Session &session) { return replanned(session, command); }, context,
                               std::move(done));
}

void LocalSeriesDesk::restore(const SeriesMemory &to, const QHash<AppointmentId, int> &versions, QObject *context,
                              Reply<QList<Appointment>> done)
{
    m_access.order<QList<Appointment>>([to, versions](
                                           Session &session) { return SeriesUndo(session).restore(to, versions); },
                                       context, std::move(done));
}

} // namespace frontdesk
