#pragma once

#include "models/domain/contactpreferences.h"
#include "models/services/session.h"

namespace frontdesk {

/// How a patient wants to be reached: staff see and set it for everybody of the clinic, patients for themselves.
class PreferenceService {
public:
    explicit PreferenceService(Session &session) : m_session(session) {}

    Result<ContactPreferences> find(PatientId patient);
    /// InvalidField of language and quietHours, both at once.
    Result<ContactPreferences> put(PatientId patient, const ContactPreferences &wanted);

private:
    Session &m_session;
};

} // namespace frontdesk
