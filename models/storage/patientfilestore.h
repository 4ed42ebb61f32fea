#pragma once

#include "models/domain/channel.h"
#include "models/domain/money.h"
#include "models/storage/database.h"

namespace frontdesk {

/// What has become of a patient's addresses.
struct AddressMarks {
    std::optional<Instant> phoneRefusedAt; ///< a gateway has refused the number for good
    std::optional<Instant> emailRefusedAt;
    QList<Channel> optedOut; ///< the patient has answered STOP there
};

/// What stands around a patient's record, for whoever has the whole of it open.
class PatientFileStore {
public:
    explicit PatientFileStore(Database &database) : m_database(database) {}

    AddressMarks marks(ClinicId clinic, PatientId patient);
    /// What is left to pay on all invoices together.
    Money owed(ClinicId clinic, PatientId patient);

private:
    Database &m_database;
};

} // namespace frontdesk
