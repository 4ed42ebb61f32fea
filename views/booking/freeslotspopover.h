#pragma once

#include "models/items/desk.h"
#include "models/items/planningdesk.h"
#include "views/booking/planningplace.h"
#include "views/common/popover.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QListWidget;
class QSpinBox;

namespace frontdesk {

/// The next ten free times over all doctors, found anew with every change: whose, for what, how long, in which part of the
/// day, from when. Enter on one takes it.
class FreeSlotsPopover : public Popover {
    Q_OBJECT
public:
    FreeSlotsPopover(const Desk &desk, const PlanningDesk &planning, QWidget *window);

    /// `patient`: whom it is for, shown in the title and handed back; a null doctor is any.
    void openFor(UserId doctor, QDate from, const QRect &anchor, const std::optional<PatientHit> &patient = {});

Q_SIGNALS:
    void taken(const FreeSlot &slot, int minutes, const QString &type, const std::optional<PatientHit> &patient);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildFields(QLayout *column);
    void fillChoices(UserId doctor);
    void onTypeChosen();
    void look();
    void take();
    FreeSlotQuery query() const;

    const Desk &m_desk;
    const PlanningDesk &m_planning;
    QLabel *m_title;
    QComboBox *m_doctor;
    QComboBox *m_type;
    QComboBox *m_part;
    QDateEdit *m_from;
    QSpinBox *m_minutes;
    QLabel *m_none;
    QListWidget *m_list;
    QList<FreeSlot> m_found;
    std::optional<PatientHit> m_patient;
    QRect m_anchor;
    bool m_filling = false;
};

} // namespace frontdesk
