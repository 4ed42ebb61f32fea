#pragma once

#include "models/domain/repeatchoice.h"
#include "models/items/desk.h"
#include "models/items/seriesdesk.h"
#include "views/booking/planningplace.h"
#include "views/common/formpopover.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace frontdesk {

class RepeatField;
class TroubleList;

/// Books a meeting of doctors, once or again and again: it takes up the time of all who attend. Enter books, Esc leaves.
class MeetingPopover : public FormPopover {
    Q_OBJECT
public:
    MeetingPopover(const Desk &desk, const SeriesDesk &series, QWidget *window);

    void openFor(const PlanningPlace &place);
    void setBusy(bool busy);

Q_SIGNALS:
    void meetingWanted(const PlanAppointments &command);
    void insistWanted(const PlanAppointments &command, const QRect &about);

protected:
    void submit() override;

private:
    void buildFields(QLayout *column);
    QLayout *buildTimes();
    QLayout *buildButtons();
    void fillDoctors(UserId first);
    void onEdited();
    void check();
    std::optional<Instant> start() const;
    PlanAppointments command() const;
    QList<UserId> attending() const;

    const Desk &m_desk;
    const SeriesDesk &m_series;
    QLineEdit *m_name;
    QWidget *m_people;
    QList<QCheckBox *> m_doctors;
    QComboBox *m_room;
    QDateEdit *m_date;
    QTimeEdit *m_time;
    QSpinBox *m_minutes;
    RepeatField *m_repeat;
    TroubleList *m_troubles;
    QPushButton *m_book;
    QList<QDate> m_troubled;
    UserId m_host;
    QRect m_anchor;
    bool m_filling = false;
};

} // namespace frontdesk
