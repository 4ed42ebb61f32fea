#pragma once

#include <QString>

#include "models/domain/attendee.h"
#include "models/domain/money.h"

namespace frontdesk {

/// Somebody whom a visit is for, by name.
struct VisitPerson {
    Attendee attendee;
    QString name;
    bool operator==(const VisitPerson &) const = default;
};

/// A visit as lists and calendars show it: the row and the names around it.
struct VisitCard {
    Appointment appointment;
    QString patientName;
    QString patientPhone; ///< E.164
    QString patientEmail;
    QString patientNumber;
    QString patientInsurance;
    int patientNoShowCount = 0;
    QString doctorName;
    QString roomName;
    QString roomColor;
    int attendeeCount = 0; ///< groups only
    InvoiceId invoiceId;   ///< of the latest invoice; null without one
    QString invoiceStatus;
    Money invoiceTotal;
    Money invoiceBalance;
    QString title; ///< what a meeting or a group is called; empty for most
    /// Who attends besides the host, where it is more than the one patient. Filled in for staff in the calendar's days and in
    /// single groups and meetings; empty in other lists.
    QList<VisitPerson> people;

    /// What it is called where there is one line: the title, else the patient, else the kind.
    QString name() const;
    /// Whose columns it stands in: its host's, and those of the staff who attend and have not declined.
    QList<UserId> hosts() const;
    bool isOf(UserId doctor) const;
    /// The patients of a group, in their order.
    QList<VisitPerson> patients() const;
};

} // namespace frontdesk
