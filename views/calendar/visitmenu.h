#pragma once

#include <QMenu>

#include "models/services/daysheet.h"

namespace frontdesk {

/// Whether it can be completed now, with an invoice to its patient.
bool mayComplete(const Appointment &visit);

/// What can be done to a visit: only the statuses that it may go to (models/domain), each with its key. Deletes itself
/// when it closes.
class VisitMenu : public QMenu {
    Q_OBJECT
public:
    /// Where it leads besides the calendar.
    struct Links {
        bool patient = false;  ///< to the patient's record
        bool messages = false; ///< to their conversation
    };
    VisitMenu(const VisitCard &card, bool isToday, const Links &links, QWidget *parent);

Q_SIGNALS:
    void openWanted();
    void statusWanted(AppointmentStatus status);
    void arrivalWanted();
    void cancelWanted();
    void invoiceWanted(); ///< to be completed with an invoice
    void copyWanted();
    void parkWanted();
    void patientWanted(PatientId id);
    void messageWanted(PatientId id);

private:
    void addStatuses(const Appointment &visit, bool isToday);
    void addLinks(PatientId patient, const Links &links);
    void addCarrying(const Appointment &visit);
    QAction *add(const QString &name, const QString &text, const QKeySequence &key = {});
    void addStatus(AppointmentStatus status);
};

} // namespace frontdesk
