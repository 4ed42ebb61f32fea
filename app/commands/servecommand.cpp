#include "app/commands/servecommand.h"

#include "app/eventloop.h"
#include "app/openclinic.h"
#include "app/runninghub.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What becomes of the server while it runs is said beside standard output, which has its one line (CONTRACT §1).
void sayServing(const RunningHub &running, const Console &console)
{
    if (running.isServing())
        console.note(u"now listening on "_s + running.url());
    else
        console.note(u"not listening, as the setting server.enabled says: set it to true to listen again"_s);
}

void reportChanges(const RunningHub &running, const Console &console)
{
    QObject::connect(&running, &RunningHub::servingChanged, &running, [&] { sayServing(running, console); });
    QObject::connect(&running, &RunningHub::servingFailed, &running, [&](const Error &error) { console.fail(error); });
}

} // namespace

ExitCode runServe(const ServeHub &command, const Console &console, const Clock &clock)
{
    const auto running = RunningHub::open(ClinicFolder(command.where.path), clock, [&](Stores &stores) {
        return unlockDatabase(stores, command.where.keyFile);
    });
    if (!running)
        return console.fail(running.error());
    if (const auto started = (*running)->startServer(command.server); !started)
        return console.fail(started.error());
    if ((*running)->isServing())
        console.printLine(u"listening on "_s + (*running)->url());
    else
        sayServing(**running, console);
    reportChanges(**running, console);
    return runEventLoop() == 0 ? ExitCode::Done : ExitCode::Failed;
}

} // namespace frontdesk
