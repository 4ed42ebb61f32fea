#include "app/commands/servecommand.h"

#include "app/eventloop.h"
#include "app/openclinic.h"
#include "app/runninghub.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

ExitCode runServe(const ServeHub &command, const Console &console, const Clock &clock)
{
    const auto running = RunningHub::open(ClinicFolder(command.where.path), clock, [&](Stores &stores) {
        return unlockDatabase(stores, command.where.keyFile);
    });
    if (!running)
        return console.fail(running.error());
    if (const auto started = (*running)->startServer(command.server); !started)
        return console.fail(started.error());
    console.printLine(u"listening on "_s + (*running)->url());
    return runEventLoop() == 0 ? ExitCode::Done : ExitCode::Failed;
}

} // namespace frontdesk
