#pragma once

#include "models/domain/instant.h"
#include "models/storage/database.h"

namespace frontdesk {

/// Whether anything goes on in a clinic, without reading what.
class BusyTimeStore {
public:
    explicit BusyTimeStore(Database &database) : m_database(database) {}

    /// Whether a visit that blocks time starts within the range.
    bool isBusy(ClinicId clinic, const TimeRange &range);

private:
    Database &m_database;
};

} // namespace frontdesk
