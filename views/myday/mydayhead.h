#pragma once

#include "models/items/mydaymodel.h"
#include "views/common/page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace frontdesk {

class Pill;

/// Above a doctor's day: whose it is, how it goes, and the messages that wait.
class MyDayHead : public QWidget {
    Q_OBJECT
public:
    explicit MyDayHead(QWidget *parent = nullptr);

    /// Chooses `wanted`, where it is among them, else the first; tells nobody. Returns who is chosen.
    UserId setDoctors(const QList<DoctorInfo> &doctors, UserId wanted);
    void showDay(const MyDayModel &model);
    void showMessages(int unread);

Q_SIGNALS:
    void doctorChosen(frontdesk::UserId doctor);
    void inboxWanted();

private:
    void showPace(const DayFlow &flow);

    QComboBox *m_doctors;
    QLabel *m_summary;
    Pill *m_pace;
    QPushButton *m_messages;
};

} // namespace frontdesk
