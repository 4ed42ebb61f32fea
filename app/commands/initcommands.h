#pragma once

#include "app/commandline.h"
#include "app/console.h"
#include "models/domain/clock.h"

namespace frontdesk {

/// Makes an empty clinic with its first admin. A folder that holds a clinic is refused; what cannot be finished is taken
/// back.
ExitCode runInit(const InitClinic &command, const Console &console, const Clock &clock);
/// Makes the demo clinic of CONTRACT §9.
ExitCode runInitDemo(const InitDemo &command, const Console &console, const Clock &clock);

} // namespace frontdesk
