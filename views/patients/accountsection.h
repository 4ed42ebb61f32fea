#pragma once

#include "models/services/patients/patientfile.h"
#include "views/common/card.h"

class QLabel;

namespace frontdesk {

/// What a patient owes, invoice by invoice; a click opens one.
class AccountSection : public Card {
    Q_OBJECT
public:
    explicit AccountSection(QWidget *parent = nullptr);

    void show(const PatientFile &file, const TimeZone &zone);

Q_SIGNALS:
    void invoiceChosen(InvoiceId id);

private:
    void addLine(const Invoice &invoice, const TimeZone &zone);

    QLabel *m_owed;
    QVBoxLayout *m_lines;
};

} // namespace frontdesk
