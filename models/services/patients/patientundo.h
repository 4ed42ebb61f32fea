#pragma once

#include "models/domain/contactpreferences.h"
#include "models/services/commands.h"
#include "models/services/security/keyring.h"
#include "models/services/session.h"

namespace frontdesk {

/// Undo at the desk of what was done to patients' records. Each puts back only what is still as it was left: StaleVersion
/// when somebody has changed it since. Staff only.
class PatientUndo {
public:
    PatientUndo(Session &session, const KeyRing &keys) : m_session(session), m_keys(keys) {}

    /// `left`: the record as the undone change left it, as it is stored. The sealed DUI stays.
    Result<Done> restore(PatientId id, const NewPatient &left, const NewPatient &to);
    Result<Done> restore(PatientId id, const ContactPreferences &left, const ContactPreferences &to);
    /// Takes a new record away again, as long as nothing hangs on it. Forbidden at a linked desk: the hub has it by then.
    Result<Done> withdraw(PatientId id, const NewPatient &left);
    bool mayWithdraw() const;
    /// Makes it once more, under the same id.
    Result<Done> remake(PatientId id, const NewPatient &record);

private:
    Result<Done> isStill(PatientId id, const NewPatient &left);

    Session &m_session;
    const KeyRing &m_keys;
};

} // namespace frontdesk
