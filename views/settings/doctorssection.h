#pragma once

#include "models/items/setupdesk.h"

class QComboBox;

namespace frontdesk {

class AbsenceList;
class ScheduleForm;

/// Doctors' schedules and time off, one doctor at a time. The desk and admins change them all, a doctor their own.
class DoctorsSection : public QWidget {
    Q_OBJECT
public:
    explicit DoctorsSection(SetupDesk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const QString &text);
    void complained(const QString &text);

private:
    void fillDoctors();
    void showDoctor();
    UserId doctor() const;

    SetupDesk &m_desk;
    QComboBox *m_doctors;
    ScheduleForm *m_schedule;
    AbsenceList *m_absences;
};

} // namespace frontdesk
