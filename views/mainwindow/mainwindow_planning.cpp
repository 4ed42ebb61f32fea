#include "views/booking/planningcontroller.h"
#include "views/calendar/calendararea.h"
#include "views/calendar/daycontroller.h"
#include "views/common/toast.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/sidepanel.h"
#include "views/shell/windowshell.h"

/// The part of MainWindow that joins what is more than single visits: series, blocked time, free times, who waits.

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

void MainWindow::setPlanning(const PlanningDesks &desks)
{
    m_planning = new PlanningController({desks, m_desk, m_model, *m_view, *m_orders, *m_prompts,
                                         *m_controller->booking(), m_shell->actions(), this, [this] { bookVisit(); },
                                         [this] { m_area->setFocus(); }, [this](QDate date) { goTo(date); },
                                         [this](AppointmentId id, QDate date) { openVisit(id, date); },
                                         [this](QWidget *section) { m_panel->addSection(section); }},
                                        this);
    m_controller->setOthers(
        {[this](const VisitCard &card, const QRect &place) { return m_planning->open(card, place); },
         [this](const VisitCard &card, UserId doctor, Instant start) {
             return m_planning->copy(card, doctor, start);
         }});
    connect(m_planning, &PlanningController::invoiceWanted, this,
            [this](InvoiceId id) { openPage(u"invoices"_s, id.toString()); });
    connect(m_planning, &PlanningController::said, this, &MainWindow::say);
    connect(m_planning, &PlanningController::complained, this, &MainWindow::complain);
}

void MainWindow::connectWaiting()
{
    connect(m_panel, &SidePanel::startWanted, this, [this](AppointmentId id) {
        if (const auto card = todaysVisit(id))
            m_orders->setStatus(*card, AppointmentStatus::InProgress);
    });
    connect(m_panel, &SidePanel::notHereWanted, this, [this](AppointmentId id) {
        if (const auto card = todaysVisit(id))
            m_orders->toggleArrived(*card);
    });
}

/// Also while another day is on show.
std::optional<VisitCard> MainWindow::todaysVisit(AppointmentId id) const
{
    const Result<DaySheet> sheet = m_desk.day(today());
    for (const VisitCard &card : sheet ? sheet->visits : QList<VisitCard>()) {
        if (card.appointment.id == id)
            return card;
    }
    return std::nullopt;
}

} // namespace frontdesk
