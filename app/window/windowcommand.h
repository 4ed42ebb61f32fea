#pragma once

#include "app/commandline.h"
#include "app/console.h"
#include "models/domain/clock.h"

namespace frontdesk {

/// The desktop application with the LAN server inside; with `demo` on a temporary demo clinic, signed in as its
/// receptionist. Needs a QApplication.
ExitCode runWindow(const OpenWindow &command, const Console &console, const Clock &clock);

} // namespace frontdesk
