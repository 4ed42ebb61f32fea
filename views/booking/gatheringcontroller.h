#pragma once

#include <QObject>

#include "models/items/desk.h"
#include "models/services/series/seriescommands.h"
#include "views/booking/planningplace.h"
#include "views/common/prompts.h"

namespace frontdesk {

class GatheringPopover;
class GroupPopover;
class MeetingPopover;
class SeriesFlow;

/// Books meetings of staff and groups of patients, and opens them again to be changed: joins their forms with the orders.
/// GUI thread; what it is made of outlives it.
class GatheringController : public QObject {
    Q_OBJECT
public:
    struct Parts {
        SeriesFlow &series;
        Desk &desk;
        Prompts &prompts;
        QWidget *window;
        std::function<void()> focus; ///< gives the calendar the keyboard
    };
    explicit GatheringController(const Parts &parts, QObject *parent = nullptr);

    void bookMeeting(const PlanningPlace &place);
    /// `first`: chosen already.
    void bookGroup(const PlanningPlace &place, const std::optional<PatientHit> &first);
    /// A meeting or a group; `place`: of its block, in the window.
    void open(const VisitCard &card, const QRect &place);
    /// The same people once more, in a form for that place.
    void bookAgain(const VisitCard &card, const PlanningPlace &place);

Q_SIGNALS:
    void failed(const Error &error);

private:
    void join(GatheringPopover *popover);
    void plan(GatheringPopover *popover, const PlanAppointments &command);
    void change(GatheringPopover *popover, const ReplanAppointments &command, const VisitCard &before);
    void insist(GatheringPopover *popover, const QRect &about);
    QString nameOf(const PlanAppointments &command) const;

    Parts m_parts;
    MeetingPopover *m_meeting;
    GroupPopover *m_group;
};

} // namespace frontdesk
