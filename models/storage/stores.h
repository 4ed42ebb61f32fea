#pragma once

#include "models/storage/accountstore.h"
#include "models/storage/appointmentstore.h"
#include "models/storage/clinicstore.h"
#include "models/storage/devicestore.h"
#include "models/storage/idempotencystore.h"
#include "models/storage/journalstore.h"
#include "models/storage/patientstore.h"
#include "models/storage/settingsstore.h"
#include "models/storage/signinfailurestore.h"
#include "models/storage/userstore.h"

namespace frontdesk {

/// The stores of one connection, at hand for every service. Only as long-lived as the Database.
struct Stores {
    explicit Stores(Database &database)
        : accounts(database),
          appointments(database),
          clinics(database),
          devices(database),
          idempotency(database),
          journal(database),
          patients(database),
          settings(database),
          signInFailures(database),
          users(database)
    {
    }

    AccountStore accounts;
    AppointmentStore appointments;
    ClinicStore clinics;
    DeviceStore devices;
    IdempotencyStore idempotency;
    JournalStore journal;
    PatientStore patients;
    SettingsStore settings;
    SignInFailureStore signInFailures;
    UserStore users;
};

} // namespace frontdesk
