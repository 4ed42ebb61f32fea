#include "views/calendar/calendararea.h"
#include "views/calendar/daycontroller.h"
#include "views/calendar/dayview.h"
#include "views/calendar/minimonth.h"
#include "views/mainwindow/headerbar.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/sidepanel.h"

/// The part of MainWindow that leads to dates and visits, from whichever page.

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

void MainWindow::showDate(QDate date)
{
    m_area->showDate(date);
}

void MainWindow::onCalendarShown()
{
    m_header->setCalendar(m_model.scope().mode, m_area->title(), m_model.date() == today());
    m_panel->month()->setSelected(m_model.date());
    m_controller->setSurface(m_area->surface());
}

void MainWindow::showVisit(AppointmentId id)
{
    m_area->surface().select(id);
    m_area->surface().reveal(id);
    m_area->setFocus();
}

void MainWindow::goTo(QDate date)
{
    openPage(u"calendar"_s);
    showDate(date);
}

void MainWindow::openVisit(AppointmentId id, QDate date)
{
    goTo(date);
    showVisit(id);
}

void MainWindow::bookVisit()
{
    openPage(u"calendar"_s);
    m_area->setFocus();
    if (m_area->currentWidget() == m_view)
        m_view->bookAtCursor();
    else
        m_controller->bookFor(std::nullopt);
}

void MainWindow::showMode(CalendarMode mode)
{
    openPage(u"calendar"_s);
    m_area->setMode(mode);
}

void MainWindow::showToday()
{
    showDate(today());
}

void MainWindow::showCalendar(const CalendarScope &scope)
{
    openPage(u"calendar"_s);
    m_area->showScope(scope);
}

} // namespace frontdesk
