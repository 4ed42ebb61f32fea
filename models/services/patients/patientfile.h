#pragma once

#include "models/domain/contactpreferences.h"
#include "models/domain/invoice.h"
#include "models/domain/waitlist.h"
#include "models/services/session.h"
#include "models/storage/patientfilestore.h"

namespace frontdesk {

/// Everything the desk shows about one patient, read in one go.
struct PatientFile {
    Patient patient;
    AddressMarks marks;
    ContactPreferences preferences;
    QList<VisitCard> ahead; ///< not closed and not over yet, the soonest first
    QList<VisitCard> past;  ///< all others, cancelled ones too, the latest first
    QList<Invoice> open;    ///< with something left to pay, newest first
    Money owed;
    QString currency;
    QList<WaitlistEntry> waiting;
    QHash<UserId, QString> staff; ///< names, for the waitlist's doctors
};

/// Puts a patient's file together. Staff only.
class PatientFileService {
public:
    explicit PatientFileService(Session &session) : m_session(session) {}

    Result<PatientFile> of(PatientId id);

private:
    void addVisits(PatientFile &file);
    void addInvoices(PatientFile &file);
    Session &m_session;
};

} // namespace frontdesk
