#include "views/booking/gatheringcontroller.h"

#include "views/booking/grouppopover.h"
#include "views/booking/meetingpopover.h"
#include "views/booking/seriesflow.h"
#include "views/booking/seriesrefusal.h"
#include "views/common/timetext.h"

namespace frontdesk {

GatheringController::GatheringController(const Parts &parts, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_meeting(new MeetingPopover(parts.desk, parts.series.desk(), parts.window)),
      m_group(new GroupPopover(parts.desk, parts.series.desk(), parts.window))
{
    join(m_meeting);
    join(m_group);
}

void GatheringController::join(GatheringPopover *popover)
{
    connect(popover, &GatheringPopover::planWanted, this,
            [this, popover](const PlanAppointments &command) { plan(popover, command); });
    connect(popover, &GatheringPopover::changeWanted, this,
            [this, popover](const ReplanAppointments &command, const VisitCard &before) {
                change(popover, command, before);
            });
    connect(popover, &GatheringPopover::reasonWanted, this,
            [this, popover](const QRect &about) { insist(popover, about); });
    connect(popover, &Popover::dismissed, this, [this] { m_parts.focus(); });
}

void GatheringController::bookMeeting(const PlanningPlace &place)
{
    m_meeting->openFor(place);
}

void GatheringController::bookGroup(const PlanningPlace &place, const std::optional<PatientHit> &first)
{
    m_group->openFor(place, first);
}

void GatheringController::open(const VisitCard &card, const QRect &place)
{
    if (card.appointment.internal)
        m_meeting->openMeeting(card, place);
    else
        m_group->openGroup(card, place);
}

void GatheringController::bookAgain(const VisitCard &card, const PlanningPlace &place)
{
    if (card.appointment.internal)
        m_meeting->openCopy(card, place);
    else
        m_group->openCopy(card, place);
}

QString GatheringController::nameOf(const PlanAppointments &command) const
{
    if (!command.name.isEmpty())
        return command.name;
    return command.internal ? tr("a staff meeting") : tr("a group of %n", nullptr, int(command.attendees.size()));
}

void GatheringController::plan(GatheringPopover *popover, const PlanAppointments &command)
{
    const QString text = tr("Booked %1, %2").arg(nameOf(command), clockText(command.start, m_parts.desk.zone()));
    m_parts.series.plan(command, text, this, [this, popover](const Result<Appointment> &result) {
        popover->setBusy(false);
        if (result)
            popover->dismiss();
        else
            Q_EMIT failed(result.error());
    });
}

/// An answer of the same version says that the person has left when asked which visits of a series are meant.
void GatheringController::change(GatheringPopover *popover, const ReplanAppointments &command, const VisitCard &before)
{
    const int version = before.appointment.version;
    m_parts.series.replan(command, before, this, [this, popover, version](const Result<Appointment> &result) {
        popover->setBusy(false);
        if (!result)
            Q_EMIT failed(result.error());
        else if (result->version != version)
            popover->dismiss();
    });
}

void GatheringController::insist(GatheringPopover *popover, const QRect &about)
{
    ReasonQuestion question = bookAnywayQuestion();
    question.anchor = about;
    m_parts.prompts.askReason(question, popover, [popover](const QString &reason) { popover->insist(reason); });
}

} // namespace frontdesk
