#pragma once

#include "models/domain/waitlist.h"
#include "models/items/desk.h"
#include "views/common/formpopover.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace frontdesk {

class PatientEdit;

/// Puts a patient on the waitlist: who, at whose, from when to when, what to know. Enter adds, Esc leaves.
class WaitlistPopover : public FormPopover {
    Q_OBJECT
public:
    WaitlistPopover(const Desk &desk, QWidget *window);

    void openFor(const QRect &anchor);
    void complain(const QString &why);

Q_SIGNALS:
    void addWanted(const WaitlistEntry &entry);

protected:
    void submit() override;

private:
    QLayout *buildDates();

    const Desk &m_desk;
    PatientEdit *m_patient;
    QComboBox *m_doctor;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QLineEdit *m_notes;
    QLabel *m_problem;
    QRect m_anchor;
};

} // namespace frontdesk
