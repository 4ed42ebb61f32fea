#pragma once

#include <QMenu>

#include "models/services/daysheet.h"

namespace frontdesk {

/// What can be done to a visit: only the statuses that it may go to (models/domain), each with its key. Deletes itself
/// when it closes.
class VisitMenu : public QMenu {
    Q_OBJECT
public:
    VisitMenu(const VisitCard &card, bool isToday, QWidget *parent);

Q_SIGNALS:
    void openWanted();
    void statusWanted(AppointmentStatus status);
    void arrivalWanted();
    void cancelWanted();
    void invoiceWanted(); ///< to be completed with an invoice

private:
    void addStatus(AppointmentStatus status);
};

} // namespace frontdesk
