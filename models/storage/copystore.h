#pragma once

#include "models/domain/invoice.h"
#include "models/domain/patient.h"
#include "models/domain/user.h"
#include "models/storage/database.h"

namespace frontdesk {

/// Rows as another database has them, for a desk that keeps a copy: ids and numbers given from outside, and things that
/// never came to be taken out again. Everything else goes through the stores of the aggregates.
class CopyStore {
public:
    explicit CopyStore(Database &database) : m_database(database) {}

    /// Whether an id is taken, in whichever clinic.
    bool hasAppointment(AppointmentId id);
    bool hasPatient(PatientId id);

    /// Inserts, or brings name and e-mail up to date; the password's hash stays.
    void putUser(const User &user, Instant at);
    /// A patient number given from outside, of a patient who is stored or is about to be. Whoever of the clinic holds it gets
    /// a provisional one.
    void setPatientNumber(Patient &patient, const QString &number);
    /// False, and nothing done, when something else refers to the patient.
    bool removePatient(const Patient &patient);
    /// The invoice with its items and payments, as they are from now on.
    void putInvoice(const Invoice &invoice, const QList<Payment> &payments);

    /// Takes a visit out as if it had never been, with all that hangs on it; an invoice for it stays without a visit.
    void removeAppointment(AppointmentId id);

private:
    void writePatientNumber(Patient patient, const QString &number);
    Database &m_database;
};

} // namespace frontdesk
