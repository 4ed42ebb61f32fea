#pragma once

#include "models/services/commands.h"
#include "models/services/security/keyring.h"
#include "models/services/session.h"

namespace frontdesk {

/// A record as it is to be from now on: what is left empty is cleared.
struct ReplacePatient {
    PatientId id;
    NewPatient record;
    bool keepDui = true; ///< the sealed DUI stays whatever `record.dui` says; nobody can read it back to send it again
};

/// Patients' records. Staff only; a patient reads their own.
class PatientService {
public:
    explicit PatientService(Session &session) : m_session(session) {}
    /// With the keys that a DUI needs to be sealed; without them one is KeyUnavailable.
    PatientService(Session &session, const KeyRing &keys) : m_session(session), m_keys(&keys) {}

    /// The phone is read in the clinic's region and kept in E.164. All bad fields at once (Error::also).
    /// `wantedId`: given by a linked desk that has the patient already. Null or taken: a new one.
    Result<Patient> create(const NewPatient &command, PatientId wantedId = {});
    Result<Patient> replace(const ReplacePatient &command);
    /// Whether a record could be made of it; nothing is written.
    Result<Done> check(const NewPatient &command);
    Result<Patient> find(PatientId id);
    /// By any words of the name, phone digits or patient number; everybody when the text is blank.
    QList<Patient> search(const QString &text, int limit, int offset = 0);
    struct Page {
        QList<Patient> patients;
        int total = 0;
    };
    /// The same in pages, and a phone number is found in any spelling: "00503 7765-4321", "7765 4321".
    Page page(const QString &text, int limit, int offset);
    /// The same, for a list that is read in pieces: nothing is counted.
    QList<PatientHit> hits(const QString &text, int limit, int offset = 0);

private:
    Result<Done> fill(Patient &patient, const NewPatient &command);
    Result<Done> seal(Patient &patient, const QString &dui);

    Session &m_session;
    const KeyRing *m_keys = nullptr;
};

PatientHit hitOf(const Patient &patient);

} // namespace frontdesk
