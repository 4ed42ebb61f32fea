#pragma once

#include <QObject>

#include "models/items/parkedvisits.h"
#include "views/calendar/dayscene.h"

namespace frontdesk {

class CalendarArea;
class DayController;
class Pinboard;

/// Carries visits over the calendar: parked on the pinboard (P, Ctrl+X or a drag) they are put down in another week (Ctrl+V
/// or a drag back), copied (Ctrl+C) they are booked once more. The orders are the controller's. GUI thread; what it joins
/// outlives it.
class VisitCarrier : public QObject {
    Q_OBJECT
public:
    VisitCarrier(const Desk &desk, const DayModel &model, CalendarArea *area, DayController *controller,
                 Pinboard *board, QObject *parent = nullptr);

    ParkedVisits &parked() { return m_parked; }

Q_SIGNALS:
    void said(const QString &text);
    void parkedOne(); ///< the board should be seen
    void dateWanted(QDate date);
    void shownWanted(AppointmentId id);

private:
    template<class View>
    void join(View *view);
    void park(AppointmentId id);
    void copy(AppointmentId id);
    void paste(GridPlace place);
    void carry(AppointmentId id, QPoint globalPosition);
    void putDown(AppointmentId id, QPoint globalPosition);
    void endCarry();
    void showWhereItIs(AppointmentId id);
    std::optional<VisitCard> fresh(AppointmentId id) const;
    void place(const VisitCard &card, GridPlace place);

    const Desk &m_desk;
    const DayModel &m_model;
    CalendarArea *m_area;
    DayController *m_controller;
    ParkedVisits m_parked;
    std::optional<VisitCard> m_copied; ///< what Ctrl+V books once more; unset when something was parked after it
};

} // namespace frontdesk
