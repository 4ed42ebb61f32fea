#pragma once

#include "models/domain/waitlist.h"
#include "models/storage/database.h"

namespace frontdesk {

/// Who waits for a slot. Rows stay when they are done with; only those waiting or with an offer are listed.
class WaitlistStore {
public:
    explicit WaitlistStore(Database &database) : m_database(database) {}

    void insert(const WaitlistEntry &entry);
    void setStatus(WaitlistId id, const QString &status, Instant at);
    /// Of any status; of another clinic: nullopt.
    std::optional<WaitlistEntry> find(ClinicId clinic, WaitlistId id);
    /// Longest waiting first. `patient` null: all.
    QList<WaitlistEntry> open(ClinicId clinic, PatientId patient, int limit, int offset);
    int countOpen(ClinicId clinic, PatientId patient);

private:
    Database &m_database;
};

} // namespace frontdesk
