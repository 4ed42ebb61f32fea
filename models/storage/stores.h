#pragma once

#include "models/storage/appointmentstore.h"
#include "models/storage/clinicstore.h"
#include "models/storage/journalstore.h"
#include "models/storage/patientstore.h"
#include "models/storage/settingsstore.h"
#include "models/storage/userstore.h"

namespace frontdesk {

/// The stores of one connection, at hand for every service. Only as long-lived as the Database.
struct Stores {
    explicit Stores(Database &database)
        : appointments(database), clinics(database), journal(database), patients(database), settings(database),
          users(database)
    {}

    AppointmentStore appointments;
    ClinicStore clinics;
    JournalStore journal;
    PatientStore patients;
    SettingsStore settings;
    UserStore users;
};

} // namespace frontdesk
