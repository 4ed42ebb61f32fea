#pragma once

#include "models/items/waitlistdesk.h"
#include "views/calendar/visitorders.h"

namespace frontdesk {

/// What is done with the waitlist at this desk: orders, remembers how to undo, says what happened. Knows no widget.
class WaitlistOrders : public QObject {
    Q_OBJECT
public:
    WaitlistOrders(WaitlistDesk &waitlist, Desk &desk, VisitOrders &orders, QObject *parent = nullptr);

    using Answer = std::function<void(const Result<WaitlistEntry> &)>;
    void add(const WaitlistEntry &entry, QObject *context, Answer answer);
    void remove(const WaitlistEntry &entry);
    void book(const WaitlistDesk::Chance &chance, const WaitlistEntry &entry);
    void offer(const WaitlistDesk::Chance &chance, const WaitlistEntry &entry);

Q_SIGNALS:
    void told(const QString &text); ///< it worked, and cannot be undone
    void booked(AppointmentId id, Instant start);
    void failed(const Error &error);

private:
    /// `added`: whether undoing takes the entry away.
    void remember(const WaitlistEntry &entry, bool added, const QString &text);
    void rememberBooking(const Appointment &visit, const WaitlistEntry &entry, const QString &text);

    WaitlistDesk &m_waitlist;
    Desk &m_desk;
    VisitOrders &m_orders;
};

} // namespace frontdesk
