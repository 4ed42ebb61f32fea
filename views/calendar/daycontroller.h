#pragma once

#include <QObject>

#include <functional>

#include "views/booking/bookingpopover.h"
#include "views/calendar/dayview.h"
#include "views/calendar/refusalnote.h"
#include "views/calendar/visitmenu.h"
#include "views/calendar/visitorders.h"
#include "views/common/prompts.h"

namespace frontdesk {

/// Joins the calendar's views with the orders: what is clicked, dragged and typed there becomes a booking, a move, a status,
/// and what is refused is explained where it happened. GUI thread.
class DayController : public QObject {
    Q_OBJECT
public:
    DayController(Desk &desk, DayModel &model, DayView *view, VisitOrders &orders, Prompts &prompts, QWidget *window);

    /// The view that is shown now; one of those that were joined.
    void setSurface(VisitSurface &surface);
    /// Orders come from this view, too. It has the signals that the hour grid, the month and the agenda share.
    template<class View>
    void join(View *view)
    {
        connect(view, &View::visitActivated, this, &DayController::openVisit);
        connect(view, &View::statusWanted, this, &DayController::setStatus);
        connect(view, &View::arrivalWanted, this, &DayController::toggleArrived);
        connect(view, &View::cancelWanted, this, &DayController::cancel);
        connect(view, &View::invoiceWanted, this, &DayController::completeWithInvoice);
        connect(view, &View::menuWanted, this, &DayController::showMenu);
        connect(view, &View::droppedOnDate, this, &DayController::dropOnDate);
        connect(view, &View::selectionChanged, this, &DayController::onSelected);
    }

    void openVisit(AppointmentId id);
    /// At the first doctor's next free time from now, or from the opening of the day in the middle.
    void bookFor(const std::optional<PatientHit> &patient);
    /// Moves a visit, wherever it stands now, to where the ghost is on the hour grid.
    void drop(const VisitCard &card, const DragGhost &ghost);
    /// The same time of day on another date.
    void moveToDate(const VisitCard &card, QDate date);
    /// Books the same patient, kind and length once more; asks where that cannot be.
    void copyTo(const VisitCard &card, GridPlace place);
    BookingPopover *booking() const { return m_booking; }
    /// What the menu of a visit leads to besides the calendar.
    void setLinks(const VisitMenu::Links &links) { m_links = links; }
    /// Who opens and copies what the booking form is not for: false where it is. `place`: of its block, in the window.
    struct Others {
        std::function<bool(const VisitCard &card, const QRect &place)> open;
        std::function<bool(const VisitCard &card, UserId doctor, Instant start)> copy;
    };
    void setOthers(Others others) { m_others = std::move(others); }

Q_SIGNALS:
    void complained(const QString &text);
    /// The visit is to be completed with an invoice; `place`: of its block, in the window.
    void invoiceWanted(const VisitCard &visit, const QRect &place);
    void moved(AppointmentId id);
    void copyWanted(AppointmentId id);
    void parkWanted(AppointmentId id);
    void patientWanted(PatientId id); ///< their record
    void messageWanted(PatientId id);

private:
    void connectView();
    void onSelected();
    void book(const BookingPlace &place);
    void placeBooking();
    void onDropped(const DragGhost &ghost);
    void onCopyDropped(AppointmentId id, GridPlace place);
    void dropOnDate(AppointmentId id, QDate date);
    struct Refused;
    void order(const Refused &attempt);
    void refuse(Refused attempt, const Error &error);
    QRect placeOf(const Refused &attempt) const;
    QString movesTo(Instant instant, QDate around) const;
    void retryElsewhere();
    void retryWithReason();
    void cancel(AppointmentId id);
    void completeWithInvoice(AppointmentId id);
    void setStatus(AppointmentId id, AppointmentStatus status);
    void toggleArrived(AppointmentId id);
    void showMenu(AppointmentId id, QPoint globalPosition);
    void leaveBookingIfUntouched();
    QRect inWindow(const QRect &surfaceRect) const;
    QRect onScreen(AppointmentId id) const;

    /// A change under way; where it was refused, until the person has decided.
    struct Refused {
        ChangeAppointment command;
        VisitCard before;
        std::optional<DragGhost> ghost; ///< where it was dropped on the hour grid
        bool moves = false;
        std::optional<Instant> instead = {};
    };

    Desk &m_desk;
    DayModel &m_model;
    DayView *m_view;
    VisitSurface *m_surface;
    VisitOrders &m_orders;
    Prompts &m_prompts;
    QWidget *m_window;
    BookingPopover *m_booking;
    RefusalNote *m_refusal;
    VisitMenu::Links m_links;
    std::optional<Refused> m_refused;
    Others m_others;
};

} // namespace frontdesk
