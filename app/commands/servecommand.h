#pragma once

#include "app/commandline.h"
#include "app/console.h"
#include "models/domain/clock.h"

namespace frontdesk {

/// The clinic hub with no window, until the system asks it to end. Needs a QCoreApplication.
ExitCode runServe(const ServeHub &command, const Console &console, const Clock &clock);

} // namespace frontdesk
