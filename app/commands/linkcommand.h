#pragma once

#include "app/commandline.h"
#include "app/console.h"
#include "models/domain/clock.h"

namespace frontdesk {

/// `frontdesk link`. CONTRACT §10, §11.27.
ExitCode runLink(const LinkDesk &command, const Console &console, const Clock &clock);

} // namespace frontdesk
