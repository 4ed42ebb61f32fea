#pragma once

#include "views/booking/gatheringpopover.h"
#include "views/booking/planningplace.h"
#include "views/booking/visitfields.h"

class QLabel;
class QLineEdit;

namespace frontdesk {

class AttendeeEditor;
class BookingForm;

/// A visit of several patients: who comes, what it is called, when and where; opened again, who came. Of one that is over
/// the marks and the note can still be changed.
class GroupPopover : public GatheringPopover {
    Q_OBJECT
public:
    GroupPopover(const Desk &desk, const SeriesDesk &series, QWidget *window);

    void openFor(const PlanningPlace &place, const std::optional<PatientHit> &first);
    void openCopy(const VisitCard &card, const PlanningPlace &place);
    void openGroup(const VisitCard &card, const QRect &anchor);

protected:
    bool isComplete() const override;
    std::optional<TimeRange> stretch() const override;
    PlanAppointments plan() const override;
    ReplanAppointments changes() const override;
    void focusMissing() override;
    void submit() override;

private:
    VisitFields fieldsAt(const PlanningPlace &place) const;
    void fill(const QString &name, const QList<VisitPerson> &people, const VisitFields &fields, bool keepLength);

    QLabel *m_title;
    QLineEdit *m_name;
    AttendeeEditor *m_people;
    BookingForm *m_form;
    VisitFields m_opened;
};

} // namespace frontdesk
