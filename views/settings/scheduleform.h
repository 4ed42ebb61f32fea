#pragma once

#include "models/items/setupdesk.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace frontdesk {

class WeekEditor;

/// A doctor's slot length, buffer and hours; where they have none of their own, the clinic's are shown and hold.
class ScheduleForm : public QWidget {
    Q_OBJECT
public:
    explicit ScheduleForm(SetupDesk &desk, QWidget *parent = nullptr);
    void setDoctor(UserId doctor);

Q_SIGNALS:
    void said(const QString &text);
    void complained(const QString &text);

private:
    void buildFields();
    DoctorSchedule entered() const;
    void show(const DoctorSchedule &schedule);
    void follow();
    void save();

    SetupDesk &m_desk;
    UserId m_doctor;
    DoctorSchedule m_shown;
    QSpinBox *m_slot;
    QCheckBox *m_ownBuffer;
    QSpinBox *m_buffer;
    QCheckBox *m_ownHours;
    WeekEditor *m_week;
    QPushButton *m_save;
};

} // namespace frontdesk
