#pragma once

#include "models/domain/contactpreferences.h"
#include "models/storage/database.h"

namespace frontdesk {

/// What patients changed about how they are reached. The language stands in the patient's own row (PatientStore).
class PreferenceStore {
public:
    explicit PreferenceStore(Database &database) : m_database(database) {}

    /// Everything allowed where the patient has changed nothing; without the language.
    ContactPreferences find(PatientId patient);
    void put(PatientId patient, const ContactPreferences &preferences, Instant at);

private:
    Database &m_database;
};

} // namespace frontdesk
