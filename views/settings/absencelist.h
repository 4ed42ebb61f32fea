#pragma once

#include "models/items/setupdesk.h"

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimeEdit;
class QVBoxLayout;

namespace frontdesk {

/// A doctor's time off: what is entered, with the visits that are in the way, and a form for more.
class AbsenceList : public QWidget {
    Q_OBJECT
public:
    explicit AbsenceList(SetupDesk &desk, QWidget *parent = nullptr);
    void setDoctor(UserId doctor);
    void reload();

Q_SIGNALS:
    void said(const QString &text);
    void complained(const QString &text);

private:
    QWidget *buildForm();
    QWidget *rowFor(const SetupDesk::Absence &absence, bool removable);
    TimeOff entered() const;
    void add();
    void remove(const DoctorTimeOff &absence);

    SetupDesk &m_desk;
    UserId m_doctor;
    QVBoxLayout *m_rows;
    QLabel *m_none;
    QWidget *m_form;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QCheckBox *m_wholeDays;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QLineEdit *m_reason;
    QLabel *m_problem;
};

/// "Mon 23 Nov 2026 – Fri 27 Nov 2026, 13:00–17:00"
QString absenceText(const TimeOff &timeOff);

} // namespace frontdesk
