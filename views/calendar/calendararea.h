#pragma once

#include <QStackedWidget>

#include "models/items/daymodel.h"
#include "views/calendar/visitsurface.h"

namespace frontdesk {

class AgendaView;
class DayView;
class MonthView;

/// The calendar's views, one shown at a time, all on the one model: it turns pages by what is shown and changes between
/// them. GUI thread; the desk and the model outlive it.
class CalendarArea : public QStackedWidget {
    Q_OBJECT
public:
    CalendarArea(const Desk &desk, DayModel &model, QWidget *parent = nullptr);

    DayView *grid() const { return m_grid; }
    MonthView *month() const { return m_month; }
    AgendaView *agenda() const { return m_agenda; }
    VisitSurface &surface() const;
    QString title() const; ///< of the dates on show

    double zoom() const; ///< as the person chose it; 0: as it fits
    void showDate(QDate date);
    void showDay(QDate date); ///< by itself
    void showScope(const CalendarScope &scope);
    void setMode(CalendarMode mode);
    void step(int pages);

Q_SIGNALS:
    void shown(); ///< other dates, or another view of them
    void todayWanted();
    void newVisitWanted(); ///< on the date in the middle, from where there are no hours

private:
    template<class View>
    void join(View *view);
    void raiseView();
    void leap(int strides);

    DayModel &m_model;
    DayView *m_grid;
    MonthView *m_month;
    AgendaView *m_agenda;
};

} // namespace frontdesk
