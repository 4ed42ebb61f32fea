#include "views/calendar/calendararea.h"

#include "views/calendar/agenda/agendaview.h"
#include "views/calendar/dayview.h"
#include "views/calendar/month/monthview.h"
#include "views/calendar/rangetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

CalendarArea::CalendarArea(const Desk &desk, DayModel &model, QWidget *parent)
    : QStackedWidget(parent),
      m_model(model),
      m_grid(new DayView(desk, model, this)),
      m_month(new MonthView(desk, model, this)),
      m_agenda(new AgendaView(desk, model, this))
{
    setObjectName(u"calendarArea"_s);
    join(m_grid);
    join(m_month);
    join(m_agenda);
    connect(m_month, &MonthView::dateWanted, this, &CalendarArea::showDate);
    connect(m_month, &MonthView::newVisitWanted, this, &CalendarArea::newVisitWanted);
    connect(m_agenda, &AgendaView::newVisitWanted, this, &CalendarArea::newVisitWanted);
    raiseView();
}

template<class View>
void CalendarArea::join(View *view)
{
    addWidget(view);
    connect(view, &View::stepWanted, this, &CalendarArea::step);
    connect(view, &View::leapWanted, this, &CalendarArea::leap);
    connect(view, &View::todayWanted, this, &CalendarArea::todayWanted);
    connect(view, &View::dayWanted, this, &CalendarArea::showDay);
    connect(view, &View::modeWanted, this, &CalendarArea::setMode);
}

VisitSurface &CalendarArea::surface() const
{
    switch (m_model.scope().mode) {
    case CalendarMode::Month:
        return *m_month;
    case CalendarMode::Agenda:
        return *m_agenda;
    default:
        return *m_grid;
    }
}

double CalendarArea::zoom() const
{
    return m_grid->hasOwnZoom() ? m_grid->zoom() : 0;
}

QString CalendarArea::title() const
{
    return rangeTitle(m_model.scope().mode, m_model.span(), m_model.date());
}

void CalendarArea::raiseView()
{
    QWidget *view = m_grid;
    if (m_model.scope().mode == CalendarMode::Month)
        view = m_month;
    else if (m_model.scope().mode == CalendarMode::Agenda)
        view = m_agenda;
    setFocusProxy(view);
    if (view == currentWidget())
        return;
    const bool focused = currentWidget() && currentWidget()->isAncestorOf(window()->focusWidget());
    setCurrentWidget(view);
    if (focused)
        view->setFocus();
}

void CalendarArea::showDate(QDate date)
{
    m_model.setDate(date);
    Q_EMIT shown();
}

void CalendarArea::showDay(QDate date)
{
    CalendarScope scope = m_model.scope();
    scope.mode = CalendarMode::Day;
    m_model.show(date, scope);
    raiseView();
    Q_EMIT shown();
}

void CalendarArea::showScope(const CalendarScope &scope)
{
    m_model.setScope(scope);
    raiseView();
    Q_EMIT shown();
}

void CalendarArea::setMode(CalendarMode mode)
{
    CalendarScope scope = m_model.scope();
    scope.mode = mode;
    showScope(scope);
}

void CalendarArea::step(int pages)
{
    showDate(steppedBy(m_model.scope().mode, m_model.date(), pages));
}

void CalendarArea::leap(int strides)
{
    showDate(leaptBy(m_model.scope().mode, m_model.date(), strides));
}

} // namespace frontdesk
