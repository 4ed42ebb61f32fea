#pragma once

#include <QWidget>

#include <memory>

#include "models/items/daymodel.h"
#include "views/booking/planningdesks.h"
#include "views/common/page.h"
#include "views/common/prompts.h"
#include "views/common/undostack.h"

namespace frontdesk {

class CalendarArea;
class DayController;
class DayView;
class HeaderBar;
class PageStack;
class PlanningController;
class Rail;
class SidePanel;
class Toast;
class CalendarMemory;
class ViewKeeper;
class VisitCarrier;
class VisitOrders;
class WindowShell;

/// The window: rail, header, the calendar and the side panel, joined. The desk must outlive it.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    /// `prompts`: answers questions instead of the person (tests); null for pop-overs.
    explicit MainWindow(Desk &desk, std::unique_ptr<Prompts> prompts = nullptr, QWidget *parent = nullptr);
    ~MainWindow() override;

    QDate date() const { return m_model.date(); }
    DayView *dayView() const { return m_view; }
    QDate today() const { return m_desk.zone().dateOf(m_desk.now()); }
    VisitCarrier *carrier() const { return m_carrier; }
    UndoStack &undoStack() { return m_undo; }
    /// Actions, palette, sheet of shortcuts.
    WindowShell &shell() { return *m_shell; }
    /// At the end of the header: the bell, the account.
    void addHeaderTool(QWidget *tool);
    /// The LAN server's state, in the header: "LAN 3", what it listens on, whether all is well.
    void setNetworkState(const QString &text, const QString &details, bool good);
    /// On the calendar of the date, at the first time that is free.
    void bookFor(const PatientHit &patient, QDate date);

    /// Where saved views are kept; shows what the person saw last. Null: as long as the window lives.
    void setCalendarMemory(CalendarMemory *memory);

    /// What the calendar can do besides single visits; to be called once, before the window is shown. They outlive it.
    void setPlanning(const PlanningDesks &desks);
    /// A page after those that are there, in the rail and under its key (Alt and its number where it names none). It is
    /// made when it is first opened.
    void addPage(const PageInfo &info, PageMaker make);
    /// The calendar is "calendar"; a name that is not known changes nothing.
    /// `thing`: what is to be shown there, by the id that the page knows it by.
    void openPage(const QString &name, const QString &thing = {});
    QString currentPage() const;
    QStringList pageNames() const; ///< those that this person may open
    /// How many things wait on a page, beside its sign in the rail.
    void setBadge(const QString &page, int count);

public Q_SLOTS:
    void showDate(QDate date);
    void showToday();
    void goTo(QDate date); ///< on the calendar, whatever page is open
    void openVisit(AppointmentId id, QDate date);
    void choosePatient(const PatientHit &patient);
    void bookVisit(); ///< at the cursor, else at the next free slot
    void showCalendar(const CalendarScope &scope);
    void showMode(CalendarMode mode);
    void say(const QString &text);      ///< what has worked: a toast
    void complain(const QString &text); ///< what has not

Q_SIGNALS:
    /// A visit is to be completed with an invoice; `place`: of its block, in the window.
    void invoiceWanted(const VisitCard &visit, const QRect &place);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void connectCalendar();
    void announcePage(int number);
    void onPageOpened(int number);
    bool onCalendar() const;
    void onUndone(const VisitChange &change, bool back);
    void addActionsOf(int number, Page &page);
    void onCalendarShown();
    void showVisit(AppointmentId id);
    void connectWaiting();
    std::optional<VisitCard> todaysVisit(AppointmentId id) const;
    void foldPanelIfNarrow();

    Desk &m_desk;
    std::unique_ptr<Prompts> m_prompts;
    DayModel m_model;
    UndoStack m_undo;
    std::unique_ptr<VisitOrders> m_orders;
    WindowShell *m_shell;
    Rail *m_rail;
    HeaderBar *m_header;
    PageStack *m_pages;
    CalendarArea *m_area;
    DayView *m_view;
    SidePanel *m_panel;
    Toast *m_toast;
    DayController *m_controller;
    ViewKeeper *m_keeper;
    VisitCarrier *m_carrier;
    PlanningController *m_planning = nullptr;
    bool m_panelWanted = true; ///< by the person; it folds by itself where there is no room
    bool m_panelForced = false;
};

} // namespace frontdesk
