#pragma once

#include "app/commandline.h"
#include "app/openclinic.h"

namespace frontdesk {

/// A clinic opened and unlocked for one command: what every command that touches accounts or settings begins with.
struct ClinicAccess {
    std::unique_ptr<OpenClinic> open;
    KeyRing keys;
    ClinicId clinic;
};

/// The folder's clinic called `clinic` (id or name; the first when empty).
Result<ClinicAccess> accessClinic(const DataFolder &where, const QString &clinic, const Clock &clock);

} // namespace frontdesk
