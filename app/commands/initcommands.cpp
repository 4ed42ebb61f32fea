#include "app/commands/initcommands.h"

#include <QUuid>

#include "app/keys/secretskey.h"
#include "app/openclinic.h"
#include "models/services/accountservice.h"
#include "models/services/clinicsetup.h"
#include "models/services/sample/democlinic.h"
#include "models/services/security/passwordhasher.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

using Fill = std::function<Result<Done>(Session &, const KeyRing &)>;

/// Makes the database, then has `fill` write what belongs in it, all or nothing.
Result<Done> makeDatabase(const ClinicFolder &folder, const QString &databaseId, const KeyRing &keys, ClinicId first,
                          const Clock &clock, const Fill &fill)
{
    Result<Done> filled = Done{};
    if (const auto clinic = OpenClinic::create(folder, databaseId, keys, clock))
        filled = (*clinic)->write(first, [&](Session &session) { return fill(session, keys); });
    else
        filled = clinic.error();
    if (!filled)
        folder.removeDatabase();
    return filled;
}

Result<Done> refuseExisting(const ClinicFolder &folder)
{
    if (folder.holdsClinic())
        return Error{ErrorCode::AlreadyExists, u"a clinic in "_s + folder.path(), {}, {}, {}};
    return Done{};
}

QString newDatabaseId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// Makes key and database of a clinic that stays.
Result<Done> makeClinicFolder(const DataFolder &where, ClinicId first, const Clock &clock, const Fill &fill)
{
    const ClinicFolder folder(where.path);
    if (const auto empty = refuseExisting(folder); !empty)
        return empty;
    const QString databaseId = newDatabaseId();
    const auto key = obtainNewKey(*keySourceFor(where.keyFile, databaseId));
    if (!key)
        return key.error();
    return makeDatabase(folder, databaseId, KeyRing(*key), first, clock, fill);
}

Result<Done> fillDemo(Session &session, const KeyRing &keys)
{
    return writeDemo(session, keys, Argon2Hasher().hash(demoPassword));
}

} // namespace

ExitCode runInit(const InitClinic &command, const Console &console, const Clock &clock)
{
    if (const auto empty = refuseExisting(ClinicFolder(command.where.path)); !empty)
        return console.fail(empty.error());
    const auto password = console.readSecret(u"Password for "_s + command.adminEmail);
    if (!password)
        return console.fail(ExitCode::Refused, u"no password came from standard input: pipe one in, on one line"_s);
    const QString hash = Argon2Hasher().hash(*password);
    const auto made = makeClinicFolder(
        command.where, ClinicId::create(), clock, [&](Session &session, const KeyRing &keys) -> Result<Done> {
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

ExitCode runInitDemo(const InitDemo &command, const Console &console, const Clock &clock)
{
    if (const auto made = makeClinicFolder(command.where, demoClinicId(), clock, fillDemo); !made)
        return console.fail(made.error());
    console.printLine(u"made the demo clinic in %1; every password is %2"_s.arg(ClinicFolder(command.where.path).path(),
                                                                                demoPassword));
    return ExitCode::Done;
}

Result<Done> makeDemoFolder(const ClinicFolder &folder, const QString &databaseId, const KeyRing &keys,
                            const Clock &clock)
{
    return makeDatabase(folder, databaseId, keys, demoClinicId(), clock, fillDemo);
}

} // namespace frontdesk
