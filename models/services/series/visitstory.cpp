#include "models/services/series/visitstory.h"

#include "models/services/series/appointmentviews.h"

namespace frontdesk {

namespace {

QString nameOf(Session &session, PersonId person)
{
    if (person.isNull())
        return {};
    const auto staff = session.directory().staffNames.constFind(UserId(person.uuid()));
    if (staff != session.directory().staffNames.constEnd())
        return *staff;
    const auto patient = session.stores().patients.find(session.actor().clinicId, PatientId(person.uuid()));
    return patient ? patient->name() : QString();
}

} // namespace

Result<VisitStory> storyOf(Session &session, AppointmentId id)
{
    if (!session.actor().isStaff())
        return Error::of(ErrorCode::Forbidden);
    const Result<AppointmentView> view = AppointmentViews(session).find(id);
    if (!view)
        return view.error();
    VisitStory story{view->card, view->details, {}, session.directory().clinic.currency};
    for (const AppointmentView::Step &step : view->history)
        story.steps.append({step.status, nameOf(session, step.changedBy), step.changedAt});
    return story;
}

} // namespace frontdesk
