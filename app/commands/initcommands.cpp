#include "app/commands/initcommands.h"

#include "app/clinicmaker.h"
#include "models/services/sample/democlinic.h"
#include "models/services/security/passwordhasher.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

ExitCode runInit(const InitClinic &command, const Console &console, const Clock &clock)
{
    const ClinicFolder folder(command.where.path);
    if (const auto empty = refuseExisting(folder); !empty)
        return console.fail(empty.error());
    const auto password = console.readSecret(u"Password for "_s + command.adminEmail);
    if (!password)
        return console.fail(ExitCode::Refused, u"no password came from standard input: pipe one in, on one line"_s);
    const FirstAdmin admin{command.adminEmail, u"Clinic"_s, u"Administrator"_s, Argon2Hasher().hash(*password)};
    const auto made = makeNewClinic(command.where, {command.clinic, command.timezone, command.region}, admin, clock);
    if (!made)
        return console.fail(made.error());
    console.printLine(u"made %1 in %2"_s.arg(command.clinic, folder.path()));
    return ExitCode::Done;
}

ExitCode runInitDemo(const InitDemo &command, const Console &console, const Clock &clock)
{
    if (const auto made = makeDemoClinic(command.where, clock); !made)
        return console.fail(made.error());
    console.printLine(u"made the demo clinic in %1; every password is %2"_s.arg(ClinicFolder(command.where.path).path(),
                                                                                demoPassword));
    return ExitCode::Done;
}

} // namespace frontdesk
