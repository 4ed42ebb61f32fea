#include "views/mainwindow/mainwindow.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QScreen>

#include <algorithm>

#include "models/domain/conversation.h"
#include "views/booking/planningcontroller.h"
#include "views/calendar/agenda/agendaview.h"
#include "views/calendar/calendararea.h"
#include "views/calendar/daycontroller.h"
#include "views/calendar/dayview.h"
#include "views/calendar/hovercard.h"
#include "views/calendar/minimonth.h"
#include "views/calendar/month/monthview.h"
#include "views/calendar/scopebutton.h"
#include "views/calendar/viewkeeper.h"
#include "views/calendar/visitcarrier.h"
#include "views/common/errortexts.h"
#include "views/common/popover.h"
#include "views/common/toast.h"
#include "views/mainwindow/headerbar.h"
#include "views/mainwindow/pagestack.h"
#include "views/mainwindow/rail.h"
#include "views/mainwindow/sidepanel.h"
#include "views/mainwindow/windowactions.h"
#include "views/shell/windowshell.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(Desk &desk, std::unique_ptr<Prompts> prompts, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_prompts(std::move(prompts)),
      m_model(desk),
      m_undo(desk),
      m_orders(std::make_unique<VisitOrders>(desk, m_model, m_undo)),
      m_shell(new WindowShell(*this, desk)),
      m_rail(new Rail(this)),
      m_header(new HeaderBar(desk, m_model, this)),
      m_pages(new PageStack(this)),
      m_area(new CalendarArea(desk, m_model, this)),
      m_view(m_area->grid()),
      m_panel(new SidePanel(desk, this)),
      m_toast(new Toast(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Front Desk"));
    setWindowIcon(QIcon(u":/frontdesk/icons/frontdesk.svg"_s));
    if (!m_prompts)
        m_prompts = std::make_unique<PopoverPrompts>(this);
    m_controller = new DayController(desk, m_model, m_view, *m_orders, *m_prompts, this);
    m_controller->join(m_area->month());
    m_controller->join(m_area->agenda());
    auto *hover = new HoverCard(m_model, desk, this);
    for (VisitSurface *surface : std::initializer_list<VisitSurface *>{m_view, m_area->month(), m_area->agenda()})
        hover->watch(*surface);
    m_keeper = new ViewKeeper(m_area, m_model, m_header->scope(), *m_prompts, this);
    m_carrier = new VisitCarrier(desk, m_model, m_area, m_controller, m_panel->pinboard(), this);
    buildLayout();
    connectParts();
    connectCalendar();
    addWindowActions(*this, m_shell->actions());
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    showToday();
    m_area->setFocus();
}

MainWindow::~MainWindow()
{
    delete m_planning; // before what they refer to
    delete m_carrier;
    delete m_keeper;
    delete m_controller;
    delete m_area;
}

void MainWindow::buildLayout()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_rail, 0, 0, 2, 1);
    grid->addWidget(m_header, 0, 1);
    grid->addWidget(m_pages, 1, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    setMinimumSize(720, 480);

    auto *calendar = new QWidget;
    auto *row = new QHBoxLayout(calendar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_area, 1);
    row->addWidget(m_panel);
    calendar->setFocusProxy(m_area);
    announcePage(m_pages->add({u"calendar"_s, tr("Calendar"), Icon::Calendar, {}, {}}, calendar));
    m_pages->open(0);
    m_rail->setCurrent(0);
}

void MainWindow::connectParts()
{
    connect(m_rail, &Rail::pageChosen, m_pages, &PageStack::open);
    connect(m_pages, &PageStack::opened, this, &MainWindow::onPageOpened);
    connect(m_pages, &PageStack::built, this, [this](int number, Page *page) { addActionsOf(number, *page); });
    connect(m_pages, &PageStack::said, this, &MainWindow::say);
    connect(m_pages, &PageStack::complained, this, &MainWindow::complain);
    connect(m_pages, &PageStack::changed, m_toast, [this](const QString &text) { m_toast->say(text, true); });
    connect(m_pages, &PageStack::did, this, [this](const UndoStep &step) {
        m_undo.record(step);
        m_toast->say(step.text, true);
    });
    connect(m_header, &HeaderBar::stepWanted, m_area, &CalendarArea::step);
    connect(m_header, &HeaderBar::modeWanted, m_area, &CalendarArea::setMode);
    connect(m_header->scope(), &ScopeButton::scopeWanted, m_area, &CalendarArea::showScope);
    connect(m_header, &HeaderBar::todayWanted, this, &MainWindow::showToday);
    connect(m_header, &HeaderBar::newVisitWanted, this, &MainWindow::bookVisit);
    connect(m_area, &CalendarArea::newVisitWanted, this, &MainWindow::bookVisit);
    connect(m_header, &HeaderBar::searchWanted, m_shell, [this] { m_shell->openPalette(PaletteModel::Mode::Search); });
    connect(m_header, &HeaderBar::panelToggled, this, [this](bool shown) {
        m_panelWanted = shown;
        m_panelForced = shown;
        m_panel->setVisible(shown);
    });
    connect(m_area, &CalendarArea::shown, this, &MainWindow::onCalendarShown);
    connect(m_area, &CalendarArea::todayWanted, this, &MainWindow::showToday);
    connect(m_panel->month(), &MiniMonth::dateChosen, this, &MainWindow::showDate);
    m_view->setDateTarget(m_panel->month());
    m_area->month()->setDateTarget(m_panel->month());
    connect(m_panel, &SidePanel::visitChosen, this, [this](AppointmentId id) { openVisit(id, today()); });
    connectWaiting();
    connect(m_orders.get(), &VisitOrders::said, m_toast, [this](const QString &text) { m_toast->say(text, true); });
    connect(m_controller, &DayController::complained, m_toast, &Toast::complain);
    connect(m_controller, &DayController::invoiceWanted, this, &MainWindow::invoiceWanted);
    connect(m_controller, &DayController::patientWanted, this,
            [this](PatientId id) { openPage(u"patients"_s, id.toString()); });
    connect(m_controller, &DayController::messageWanted, this,
            [this](PatientId id) { openPage(u"inbox"_s, ConversationId::ofPatient(id).toString()); });
    connect(&m_model, &DayModel::failed, m_toast,
            [this](const Error &error) { m_toast->complain(errorText(error, m_desk.zone())); });
    connect(&m_model, &DayModel::reset, this, &MainWindow::foldPanelIfNarrow);
    connect(m_toast, &Toast::undoWanted, &m_undo, &UndoStack::undo);
    connect(&m_undo, &UndoStack::undone, this, [this](const VisitChange &change) { onUndone(change, true); });
    connect(&m_undo, &UndoStack::redone, this, [this](const VisitChange &change) { onUndone(change, false); });
    connect(&m_undo, &UndoStack::stepUndone, this,
            [this](const QString &text) { m_toast->say(tr("Undone: %1").arg(text), false); });
    connect(&m_undo, &UndoStack::stepRedone, this,
            [this](const QString &text) { m_toast->say(tr("Done again: %1").arg(text), true); });
    connect(&m_undo, &UndoStack::stepFailed, this, [this](const QString &text, const Error &error) {
        m_toast->complain(tr("Not undone: %1. %2").arg(text, errorText(error, m_desk.zone())));
    });
    connect(&m_undo, &UndoStack::failed, m_toast, [this](const VisitChange &change, const Error &error) {
        m_toast->complain(tr("Not undone: %1. %2").arg(change.text, errorText(error, m_desk.zone(), &m_model.sheet())));
    });
}

void MainWindow::connectCalendar()
{
    const auto say = [this](const QString &text) { m_toast->say(text, false); };
    connect(m_keeper, &ViewKeeper::said, m_toast, say);
    connect(m_keeper, &ViewKeeper::recalled, this, [this] { openPage(u"calendar"_s); });
    connect(m_carrier, &VisitCarrier::said, m_toast, say);
    connect(m_carrier, &VisitCarrier::dateWanted, this, &MainWindow::showDate);
    connect(m_carrier, &VisitCarrier::shownWanted, this, &MainWindow::showVisit);
    connect(m_carrier, &VisitCarrier::parkedOne, this, [this] {
        m_panelWanted = m_panelForced = true;
        foldPanelIfNarrow();
    });
}

void MainWindow::addHeaderTool(QWidget *tool)
{
    m_header->addTool(tool);
}

void MainWindow::addActionsOf(int number, Page &page)
{
    for (DeskAction action : page.actions()) {
        action.available = [this, number, own = action.available] {
            return m_pages->current() == number && (!own || own());
        };
        m_shell->actions().add(action);
    }
}

void MainWindow::setNetworkState(const QString &text, const QString &details, bool good)
{
    m_header->setNetworkState(text, details, good);
}

void MainWindow::bookFor(const PatientHit &patient, QDate date)
{
    openPage(u"calendar"_s);
    showDate(std::max(date, today()));
    m_controller->bookFor(patient);
}

void MainWindow::setCalendarMemory(CalendarMemory *memory)
{
    m_keeper->setMemory(memory);
}

void MainWindow::addPage(const PageInfo &info, PageMaker make)
{
    announcePage(m_pages->add(info, std::move(make)));
    m_controller->setLinks({m_pages->numberOf(u"patients"_s) >= 0, m_pages->numberOf(u"inbox"_s) >= 0});
}

void MainWindow::announcePage(int number)
{
    constexpr int lastDigit = 9;
    const PageInfo &info = m_pages->info(number);
    QKeySequence keys = info.shortcut;
    if (keys.isEmpty() && number < lastDigit)
        keys = QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + number));
    m_rail->addPage(info, number, keys.toString(QKeySequence::NativeText));
    m_shell->actions().add({.id = u"page."_s + info.name,
                            .group = tr("Pages"),
                            .text = info.title,
                            .keys = {keys},
                            .run = [this, number] { m_pages->open(number); },
                            .icon = info.icon});
}

void MainWindow::onPageOpened(int number)
{
    for (Popover *popover : findChildren<Popover *>())
        popover->leave(); // it belongs to what was shown
    if (onCalendar()) {
        for (Popover *popover : findChildren<Popover *>())
            popover->comeBack();
    }
    m_rail->setCurrent(number);
    m_header->setPageTitle(onCalendar() ? QString() : m_pages->info(number).title);
}

bool MainWindow::onCalendar() const
{
    return m_pages->current() == 0;
}

void MainWindow::openPage(const QString &name, const QString &thing)
{
    const int number = m_pages->numberOf(name);
    m_pages->open(number);
    if (auto *page = number < 0 ? nullptr : qobject_cast<Page *>(m_pages->page(number)); page && !thing.isEmpty())
        page->reveal(thing);
}

QString MainWindow::currentPage() const
{
    return m_pages->info(m_pages->current()).name;
}

QStringList MainWindow::pageNames() const
{
    QStringList names;
    for (int i = 0; i < m_pages->pageCount(); ++i)
        names.append(m_pages->info(i).name);
    return names;
}

void MainWindow::setBadge(const QString &page, int count)
{
    m_rail->setBadge(m_pages->numberOf(page), count);
}

void MainWindow::onUndone(const VisitChange &change, bool back)
{
    if (!m_pages->info(m_pages->current()).showsVisits)
        openPage(u"calendar"_s);
    const QDate touched = m_desk.zone().dateOf(back && !change.created ? change.before.start : change.after.start);
    const bool aboutVisits = !change.act || !change.visits.isEmpty();
    if (aboutVisits && !m_model.span().contains(touched))
        showDate(touched);
    m_toast->say(back ? tr("Undone: %1").arg(change.text) : tr("Done again: %1").arg(change.text), !back);
}

void MainWindow::choosePatient(const PatientHit &patient)
{
    openPage(u"calendar"_s);
    for (const VisitCard &card : m_model.sheet().visits) {
        if (card.appointment.patientId == patient.id && !isClosed(card.appointment.status)) {
            showVisit(card.appointment.id);
            return;
        }
    }
    m_controller->bookFor(patient);
}

void MainWindow::say(const QString &text)
{
    m_toast->say(text, false);
}

void MainWindow::complain(const QString &text)
{
    m_toast->complain(text);
}

/// The panel makes room for the doctors' columns, unless the person has asked for it.
void MainWindow::foldPanelIfNarrow()
{
    const DayGeometry &geometry = m_view->scene().geometry;
    const int wanted = m_rail->width() + DayGeometry::timeColumnWidth + geometry.columns * geometry.leastColumnWidth;
    const bool roomy = wanted + m_panel->width() <= width();
    const bool shown = m_panelWanted && (roomy || m_panelForced);
    m_panel->setVisible(shown);
    m_header->setPanelShown(shown);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    foldPanelIfNarrow();
}

/// Keys that no control has taken belong to the calendar where it is shown, wherever the focus is.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (m_shell->actions().handle(*event))
        return;
    QWidget *view = m_area->currentWidget();
    const QWidget *focus = focusWidget();
    if (!onCalendar() || focus == view || view->isAncestorOf(focus)) { // it has had its chance
        event->ignore();
        return;
    }
    view->setFocus();
    QKeyEvent again(event->type(), event->key(), event->modifiers(), event->text());
    QCoreApplication::sendEvent(view, &again);
}

} // namespace frontdesk
