#pragma once

#include "app/commandline.h"
#include "app/console.h"
#include "models/domain/clock.h"

namespace frontdesk {

ExitCode runAddUser(const AddUser &command, const Console &console, const Clock &clock);
ExitCode runCreateToken(const CreateToken &command, const Console &console, const Clock &clock);

} // namespace frontdesk
