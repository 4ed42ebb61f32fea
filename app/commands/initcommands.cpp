#include "app/commands/initcommands.h"

#include <QUuid>

#include "app/keys/secretskey.h"
#include "app/openclinic.h"
#include "models/services/accountservice.h"
#include "models/services/clinicsetup.h"
#include "models/services/security/passwordhasher.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Makes folder, key and database, then has `fill` write what belongs in it, all or nothing.
Result<Done> makeClinicFolder(const DataFolder &where, const Clock &clock,
                              const std::function<Result<Done>(Session &, const KeyRing &)> &fill)
{
    const ClinicFolder folder(where.path);
    if (folder.holdsClinic())
        return Error{ErrorCode::AlreadyExists, u"a clinic in "_s + folder.path(), {}, {}, {}};
    const QString databaseId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto key = obtainNewKey(*keySourceFor(where.keyFile, databaseId));
    if (!key)
        return key.error();
    const KeyRing keys(*key);
    Result<Done> filled = Done{};
    if (const auto clinic = OpenClinic::create(folder, databaseId, keys, clock))
        filled = (*clinic)->write(ClinicId::create(), [&](Session &session) { return fill(session, keys); });
    else
        filled = clinic.error();
    if (!filled)
        folder.removeDatabase();
    return filled;
}

} // namespace

ExitCode runInit(const InitClinic &command, const Console &console, const Clock &clock)
{
    if (ClinicFolder(command.where.path).holdsClinic())
        return console.fail(Error{ErrorCode::AlreadyExists, u"a clinic in "_s + command.where.path, {}, {}, {}});
    const auto password = console.readSecret(u"Password for "_s + command.adminEmail);
    if (!password)
        return console.fail(ExitCode::Refused, u"no password came from standard input: pipe one in, on one line"_s);
    const QString hash = Argon2Hasher().hash(*password);
    const auto made = makeClinicFolder(
        command.where, clock, [&](Session &session, const KeyRing &keys) -> Result<Done> {
            const auto clinic = makeClinic(session, {command.clinic, command.timezone, command.region});
            if (!clinic)
                return clinic.error();
            const NewUser admin{command.adminEmail, Role::Admin, u"Clinic"_s, u"Administrator"_s, hash};
            const auto added = AccountService(session, keys).addUser(admin);
            return added ? Result<Done>(Done{}) : Result<Done>(added.error());
        });
    if (!made)
        return console.fail(made.error());
    console.printLine(u"made %1 in %2"_s.arg(command.clinic, ClinicFolder(command.where.path).path()));
    return ExitCode::Done;
}

} // namespace frontdesk
