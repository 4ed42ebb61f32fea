#include "app/commands/datacommands.h"

#include "app/openclinic.h"
#include "app/restore.h"
#include "models/services/sample/sampledata.h"
#include "models/storage/backup.h"
#include "models/storage/integritycheck.h"
#include "models/storage/migrator.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// These commands need no key; one that is named must be the right one all the same.
Result<Done> verifyNamedKey(Database &database, const QString &keyFile)
{
    if (keyFile.isEmpty())
        return Done{};
    Stores stores(database);
    const auto keys = unlockDatabase(stores, keyFile);
    return keys ? Result<Done>(Done{}) : Result<Done>(keys.error());
}

/// For looking only: an older schema stays as it is.
Result<std::unique_ptr<Database>> openReadOnly(const DataFolder &where)
{
    const ClinicFolder folder(where.path);
    if (!folder.holdsClinic())
        return Error::invalid(u"--data %1"_s.arg(where.path), u"a folder that frontdesk init has made"_s);
    auto database = Database::open(folder.databasePath(), Database::Mode::ReadOnly);
    if (!database)
        return database;
    if (const auto verified = verifyNamedKey(**database, where.keyFile); !verified)
        return verified.error();
    return database;
}

/// The key is looked at before anything is copied, so that a wrong one leaves nothing behind.
Result<Done> verifyKeyOfBackup(const RestoreData &command)
{
    if (command.where.keyFile.isEmpty())
        return Done{};
    const auto backup = Database::open(command.file, Database::Mode::ReadOnly);
    return backup ? verifyNamedKey(**backup, command.where.keyFile) : Result<Done>(backup.error());
}

} // namespace

ExitCode runCheck(const CheckData &command, const Console &console)
{
    const auto database = openReadOnly(command.where);
    if (!database)
        return console.fail(database.error());
    if (const auto known = Migrator().verify(**database); !known)
        return console.fail(known.error());
    int failed = 0;
    try {
        for (const IntegrityAnswer &answer : checkIntegrity(**database)) {
            const QString verdict = answer.faults.isEmpty() ? u"ok"_s : u"FAULT: "_s + answer.faults.join(u"; "_s);
            console.printLine(answer.name + u": "_s + verdict);
            failed += answer.faults.isEmpty() ? 0 : 1;
        }
    } catch (const StorageError &error) {
        return console.fail(Error::of(ErrorCode::StorageFailed, {error.text()}));
    }
    if (failed > 0)
        return console.fail(ExitCode::Failed, u"%1 of the checks found faults: restore a backup"_s.arg(failed));
    return ExitCode::Done;
}

ExitCode runBackup(const BackUpData &command, const Console &console)
{
    const auto database = openReadOnly(command.where);
    if (!database)
        return console.fail(database.error());
    if (const auto done = backUp(**database, command.file); !done)
        return console.fail(done.error());
    console.printLine(
        u"backed up to %1; keep the secrets key with it, nothing else opens sealed fields"_s.arg(command.file));
    return ExitCode::Done;
}

ExitCode runGenerate(const GenerateData &command, const Console &console, const Clock &clock)
{
    const auto clinic = OpenClinic::open(ClinicFolder(command.where.path), clock);
    if (!clinic)
        return console.fail(clinic.error());
    if (const auto verified = verifyNamedKey((*clinic)->database(), command.where.keyFile); !verified)
        return console.fail(verified.error());
    const auto id = (*clinic)->findClinic(command.clinic);
    if (!id)
        return console.fail(id.error());
    SampleData data({command.appointments, command.patients, command.doctors}, command.seed);
    for (bool more = true; more;) {
        const auto written = (*clinic)->write(*id, [&](Session &session) { return data.writeNext(session); });
        if (!written)
            return console.fail(written.error());
        more = *written;
    }
    console.printLine(u"%1 appointments written"_s.arg(data.appointmentsWritten()));
    return ExitCode::Done;
}

ExitCode runRestore(const RestoreData &command, const Console &console, const Clock &clock)
{
    const ClinicFolder folder(command.where.path);
    if (!folder.isEmptyOrMissing())
        return console.fail(ExitCode::Refused, u"%1 is not empty: name a new folder with --data"_s.arg(folder.path()));
    if (const auto sound = examineBackup(command.file); !sound)
        return console.fail(sound.error());
    if (const auto verified = verifyKeyOfBackup(command); !verified)
        return console.fail(verified.error());
    if (const auto done = restoreClinic(command.file, folder, clock); !done)
        return console.fail(done.error());
    console.printLine(u"restored to %1"_s.arg(folder.path()));
    return ExitCode::Done;
}

} // namespace frontdesk
