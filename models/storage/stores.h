#pragma once

#include "models/storage/accountstore.h"
#include "models/storage/appointmentstore.h"
#include "models/storage/clinicstore.h"
#include "models/storage/devicestore.h"
#include "models/storage/idempotencystore.h"
#include "models/storage/invoicestore.h"
#include "models/storage/journalstore.h"
#include "models/storage/messagestore.h"
#include "models/storage/notificationstore.h"
#include "models/storage/outboxstore.h"
#include "models/storage/patientstore.h"
#include "models/storage/permissionstore.h"
#include "models/storage/reminderstore.h"
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
          invoices(database),
          journal(database),
          messages(database),
          notifications(database),
          outbox(database),
          patients(database),
          permissions(database),
          reminders(database),
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
    InvoiceStore invoices;
    JournalStore journal;
    MessageStore messages;
    NotificationStore notifications;
    OutboxStore outbox;
    PatientStore patients;
    PermissionStore permissions;
    ReminderStore reminders;
    SettingsStore settings;
    SignInFailureStore signInFailures;
    UserStore users;
};

} // namespace frontdesk
