#pragma once

#include "models/services/commands.h"
#include "models/services/session.h"

namespace frontdesk {

/// Patients' records. Staff only; a patient reads their own.
class PatientService {
public:
    explicit PatientService(Session &session) : m_session(session) {}

    /// The phone is read in the clinic's region and kept in E.164. All bad fields at once (Error::also).
    Result<Patient> create(const NewPatient &command);
    Result<Patient> find(PatientId id);
    /// By any words of the name, phone digits or patient number; everybody when the text is blank.
    QList<Patient> search(const QString &text, int limit, int offset = 0);
    QList<PatientHit> hits(const QString &text, int limit);

private:
    Session &m_session;
};

PatientHit hitOf(const Patient &patient);

} // namespace frontdesk
