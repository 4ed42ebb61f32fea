#include "app/commands/linkcommand.h"

#include "app/desklinker.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

ExitCode runLink(const LinkDesk &command, const Console &console, const Clock &clock)
{
    const auto password = console.readSecret(u"Password for "_s + command.email);
    if (!password)
        return console.fail(ExitCode::Refused, u"no password came from standard input: pipe one in, on one line"_s);
    const LinkOutcome outcome = linkDesk(command, *password, clock);
    if (!outcome.linked())
        return console.fail(outcome.code, outcome.sentence);
    console.printLine(outcome.sentence);
    return ExitCode::Done;
}

} // namespace frontdesk
