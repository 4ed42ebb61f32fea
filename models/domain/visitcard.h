#pragma once

#include <QString>

#include "models/domain/appointment.h"
#include "models/domain/money.h"

namespace frontdesk {

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
};

} // namespace frontdesk
