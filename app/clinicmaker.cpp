#include "app/clinicmaker.h"

#include <QUuid>

#include "app/keys/secretskey.h"
#include "app/openclinic.h"
#include "models/services/accountservice.h"
#include "models/services/sample/democlinic.h"
#include "models/services/security/passwordhasher.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Makes the database, then has `fill` write what belongs in it, all or nothing.
Result<Done> makeDatabase(const ClinicFolder &folder, const QString &databaseId, const KeyRing &keys, ClinicId first,
                          const Clock &clock, const FillClinic &fill)
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

/// The beginning of the quarter of an hour: what the demo tells is arranged around that, so that two demos of one day
/// differ in nothing but how far it has come, and two made together not at all. CONTRACT §9, §11.30.
class DemoClock final : public Clock {
public:
    explicit DemoClock(const Clock &clock) : m_now(std::chrono::floor<QuarterHours>(clock.now())) {}
    Instant now() const override { return m_now; }

private:
    using QuarterHours = std::chrono::duration<int, std::ratio<900>>;
    Instant m_now;
};

QString newDatabaseId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<Done> fillDemo(Session &session, const KeyRing &keys)
{
    return writeDemo(session, keys, Argon2Hasher().hash(demoPassword));
}

} // namespace

Result<Done> refuseExisting(const ClinicFolder &folder)
{
    if (folder.holdsClinic())
        return Error{ErrorCode::AlreadyExists, u"a clinic in "_s + folder.path(), {}, {}, {}};
    return Done{};
}

Result<Done> makeClinicWith(const DataFolder &where, ClinicId first, const Clock &clock, const FillClinic &fill)
{
    const ClinicFolder folder(where.path);
    if (const auto empty = refuseExisting(folder); !empty)
        return empty;
    const QString databaseId = newDatabaseId();
    const auto key = obtainNewKey(*keySourceFor(where.keyFile, databaseId));
    if (!key)
        return key.error();
    return makeDatabase(folder, databaseId, KeyRing::forNewDatabase(*key), first, clock, fill);
}

Result<Done> makeNewClinic(const DataFolder &where, const NewClinic &clinic, const FirstAdmin &admin,
                           const Clock &clock, const ClinicFurniture &furniture)
{
    const auto fill = [&](Session &session, const KeyRing &keys) -> Result<Done> {
        if (const auto made = makeClinic(session, clinic); !made)
            return made.error();
        const auto added = AccountService(session, keys)
                               .addUser(
                                   {admin.email, Role::Admin, admin.firstName, admin.lastName, admin.passwordHash});
        return added ? furnishClinic(session, keys, furniture) : Result<Done>(added.error());
    };
    return makeClinicWith(where, ClinicId::create(), clock, fill);
}

Result<Done> makeDemoClinic(const DataFolder &where, const Clock &clock)
{
    return makeClinicWith(where, demoClinicId(), DemoClock(clock), fillDemo);
}

Result<Done> makeDemoFolder(const ClinicFolder &folder, const QString &databaseId, const KeyRing &keys,
                            const Clock &clock)
{
    return makeDatabase(folder, databaseId, keys, demoClinicId(), DemoClock(clock), fillDemo);
}

} // namespace frontdesk
