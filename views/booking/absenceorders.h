#pragma once

#include "models/items/planningdesk.h"
#include "views/calendar/visitorders.h"

namespace frontdesk {

/// Blocks and frees doctors' time from the calendar: orders, remembers how to undo, says what happened. Knows no widget.
class AbsenceOrders : public QObject {
    Q_OBJECT
public:
    AbsenceOrders(PlanningDesk &planning, const Desk &desk, VisitOrders &orders, QObject *parent = nullptr);

    using Answer = std::function<void(const Result<DoctorTimeOff> &)>;
    void add(UserId doctor, const TimeOff &wanted, QObject *context, Answer answer);
    void remove(const DoctorTimeOff &absence);

Q_SIGNALS:
    void failed(const Error &error);

private:
    /// `added`: whether undoing takes it away.
    void remember(const DoctorTimeOff &absence, bool added, const QString &text);
    QString nameOf(const DoctorTimeOff &absence) const;

    PlanningDesk &m_planning;
    const Desk &m_desk;
    VisitOrders &m_orders;
};

} // namespace frontdesk
