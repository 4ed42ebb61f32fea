#pragma once

#include <QObject>

#include "views/booking/bookingpopover.h"
#include "views/calendar/dayview.h"
#include "views/calendar/refusalnote.h"
#include "views/calendar/visitorders.h"
#include "views/common/prompts.h"

namespace frontdesk {

/// Joins the day view with the orders: what is clicked, dragged and typed there becomes a booking, a move, a status, and
/// what is refused is explained where it happened. GUI thread.
class DayController : public QObject {
    Q_OBJECT
public:
    DayController(Desk &desk, DayModel &model, DayView *view, VisitOrders &orders, Prompts &prompts, QWidget *window);

    void openVisit(AppointmentId id);
    /// At the doctor's next free time from now, or from the shown day's opening.
    void bookFor(const PatientHit &patient);
    BookingPopover *booking() const { return m_booking; }

Q_SIGNALS:
    void complained(const QString &text);
    /// The visit is to be completed with an invoice; `place`: of its block, in the window.
    void invoiceWanted(const VisitCard &visit, const QRect &place);

private:
    void connectView();
    void book(UserId doctor, Instant start, int minutes);
    void placeBooking();
    void drop(const DragGhost &ghost);
    void dropOnDate(AppointmentId id, QDate date);
    void order(const ChangeAppointment &command, const VisitCard &before, const DragGhost &ghost);
    void refuse(const ChangeAppointment &command, const VisitCard &before, const DragGhost &ghost, const Error &error);
    void retryElsewhere();
    void retryWithReason();
    void cancel(AppointmentId id);
    void setStatus(AppointmentId id, AppointmentStatus status);
    void toggleArrived(AppointmentId id);
    void showMenu(AppointmentId id, QPoint globalPosition);
    void leaveBookingIfUntouched();
    QRect inWindow(const QRect &viewRect) const;
    QRect onScreen(AppointmentId id) const;

    /// What was refused, until the person has decided.
    struct Refused {
        ChangeAppointment command;
        VisitCard before;
        DragGhost ghost;
        std::optional<Instant> instead;
    };

    Desk &m_desk;
    DayModel &m_model;
    DayView *m_view;
    VisitOrders &m_orders;
    Prompts &m_prompts;
    QWidget *m_window;
    BookingPopover *m_booking;
    RefusalNote *m_refusal;
    std::optional<Refused> m_refused;
};

} // namespace frontdesk
