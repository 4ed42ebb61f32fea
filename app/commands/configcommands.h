#pragma once

#include "app/commandline.h"
#include "app/console.h"
#include "models/domain/clock.h"

namespace frontdesk {

/// Settings of a clinic. A running hub takes a change within two seconds. Secrets are never printed.
ExitCode runSetSetting(const SetSetting &command, const Console &console, const Clock &clock);
ExitCode runGetSetting(const GetSetting &command, const Console &console, const Clock &clock);
ExitCode runListSettings(const ListSettings &command, const Console &console, const Clock &clock);

} // namespace frontdesk
