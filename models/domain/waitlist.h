#pragma once

#include <QString>

#include <optional>

#include "models/domain/id.h"
#include "models/domain/instant.h"

namespace frontdesk {

using WaitlistId = Id<struct WaitlistTag>;

/// A patient who would come earlier if a slot became free. Value type.
struct WaitlistEntry {
    WaitlistId id;
    ClinicId clinicId;
    PatientId patientId;
    UserId doctorId;             ///< null: any
    std::optional<Instant> from; ///< unset: from now on
    std::optional<Instant> to;   ///< exclusive; unset: whenever
    QString notes;
    QString status = QStringLiteral("waiting"); ///< "waiting", "offered", "booked", "removed"
    UserId createdBy;
    Instant createdAt;
    Instant updatedAt;
    QString patientName; ///< filled in by reading
};

} // namespace frontdesk
