#include "app/commands/accountcommands.h"

#include "app/commands/clinicaccess.h"
#include "models/services/accountservice.h"
#include "models/services/security/passwordhasher.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

ExitCode runAddUser(const AddUser &command, const Console &console, const Clock &clock)
{
    const auto access = accessClinic(command.where, command.clinic, clock);
    if (!access)
        return console.fail(access.error());
    const auto password = console.readSecret(u"Password for "_s + command.email);
    if (!password)
        return console.fail(ExitCode::Refused, u"no password came from standard input: pipe one in, on one line"_s);
    const NewUser user{command.email, command.role, command.firstName, command.lastName,
                       Argon2Hasher().hash(*password)};
    const auto added = access->open->write(access->clinic, [&](Session &session) {
        return AccountService(session, access->keys).addUser(user);
    });
    if (!added)
        return console.fail(added.error());
    console.printLine(added->id.toString());
    return ExitCode::Done;
}

ExitCode runCreateToken(const CreateToken &command, const Console &console, const Clock &clock)
{
    const auto access = accessClinic(command.where, command.clinic, clock);
    if (!access)
        return console.fail(access.error());
    const auto created = access->open->write(access->clinic, [&](Session &session) {
        return AccountService(session, access->keys).createToken(command.name, command.role);
    });
    if (!created)
        return console.fail(created.error());
    console.printLine(created->token);
    return ExitCode::Done;
}

} // namespace frontdesk
