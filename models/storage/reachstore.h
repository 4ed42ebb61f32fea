#pragma once

#include "models/domain/reach.h"
#include "models/storage/database.h"

namespace frontdesk {

/// How patients are reached, gathered in one statement.
class ReachStore {
public:
    explicit ReachStore(Database &database) : m_database(database) {}

    /// Of another clinic: nullopt.
    std::optional<Reach> find(ClinicId clinic, PatientId patient);
    /// Clinics whose own hub this is. Those of a linked desk are a copy: the hub sends.
    QList<ClinicId> sendingClinics();
    /// A gateway has refused the address for good; stands until the address is changed.
    void markAddressRefused(PatientId patient, Channel channel, Instant at);

private:
    Database &m_database;
};

} // namespace frontdesk
