#pragma once

#include "models/items/desk.h"
#include "models/items/planningdesk.h"
#include "views/booking/planningplace.h"
#include "views/common/formpopover.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace frontdesk {

/// Blocks a doctor's time: why, whose, from when to when. Says how many visits lie in it. Enter blocks, Esc leaves.
class BlockPopover : public FormPopover {
    Q_OBJECT
public:
    BlockPopover(const Desk &desk, const PlanningDesk &planning, QWidget *window);

    void openFor(const PlanningPlace &place);
    void complain(const QString &why);

Q_SIGNALS:
    void blockWanted(UserId doctor, const TimeOff &wanted);

protected:
    void submit() override;

private:
    QLayout *buildReason();
    QLayout *buildTimes();
    QLayout *buildButtons();
    void onEdited();
    DoctorTimeOff wanted() const;

    const Desk &m_desk;
    const PlanningDesk &m_planning;
    QLineEdit *m_reason;
    QComboBox *m_doctor;
    QDateEdit *m_firstDay;
    QDateEdit *m_lastDay;
    QCheckBox *m_wholeDays;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QLabel *m_notice;
    QPushButton *m_block;
    QRect m_anchor;
    bool m_filling = false;
};

} // namespace frontdesk
