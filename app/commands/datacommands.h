#pragma once

#include "app/commandline.h"
#include "app/console.h"
#include "models/domain/clock.h"

namespace frontdesk {

/// The commands that look after a clinic's data as a whole. Each works in this thread and says how to end.

ExitCode runCheck(const CheckData &command, const Console &console);
ExitCode runBackup(const BackUpData &command, const Console &console);
ExitCode runGenerate(const GenerateData &command, const Console &console, const Clock &clock);
ExitCode runRestore(const RestoreData &command, const Console &console, const Clock &clock);

} // namespace frontdesk
