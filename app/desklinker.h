#pragma once

#include "app/commandline.h"
#include "app/console.h"
#include "models/domain/clock.h"

namespace frontdesk {

/// How linking a desk ended, in a sentence for the person.
struct LinkOutcome {
    ExitCode code = ExitCode::Failed;
    QString sentence;
    bool linked() const { return code == ExitCode::Done; }
};

/// Links a folder to an upstream: signs in there, makes the folder's database with the clinic's id and the account, and
/// copies everything. A folder that is linked to the same clinic already gets the new sign-in and certificate and keeps its
/// data; one with a clinic of its own is refused. What cannot be finished is taken back. Runs the application's event loop
/// while it waits for the network. CONTRACT §10, §11.27.
LinkOutcome linkDesk(const LinkDesk &command, const QString &password, const Clock &clock);

} // namespace frontdesk
