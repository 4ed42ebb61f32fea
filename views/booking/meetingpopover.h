#pragma once

#include "views/booking/gatheringpopover.h"
#include "views/booking/planningplace.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace frontdesk {

/// A meeting of staff: it takes up the time of all who attend, and can be opened again to change what it is about, who
/// attends, where and when.
class MeetingPopover : public GatheringPopover {
    Q_OBJECT
public:
    MeetingPopover(const Desk &desk, const SeriesDesk &series, QWidget *window);

    void openFor(const PlanningPlace &place);
    /// The same title, people and length once more.
    void openCopy(const VisitCard &card, const PlanningPlace &place);
    void openMeeting(const VisitCard &card, const QRect &anchor);

protected:
    bool isComplete() const override { return !attending().isEmpty(); }
    std::optional<TimeRange> stretch() const override;
    PlanAppointments plan() const override;
    ReplanAppointments changes() const override;
    void focusMissing() override;

private:
    void buildFields(QLayout *column);
    QLayout *buildTimes();
    void fill(const QString &name, RoomId room, Instant start, int minutes);
    void fillPeople(const QList<UserId> &attending, const QList<VisitPerson> &besides);
    QList<UserId> attending() const;
    UserId host() const;

    QLineEdit *m_name;
    QWidget *m_people;
    QList<QCheckBox *> m_boxes; ///< of whoever may attend
    QComboBox *m_room;
    QDateEdit *m_date;
    QTimeEdit *m_time;
    QSpinBox *m_minutes;
    UserId m_host; ///< in whose column it was begun
};

} // namespace frontdesk
