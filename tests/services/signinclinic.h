#pragma once

#include <QTest>

#include "models/services/accountservice.h"
#include "models/services/deviceservice.h"
#include "models/services/security/hashpool.h"
#include "models/services/signinservice.h"
#include "tests/support/clinicfixture.h"
#include "tests/support/countinghasher.h"
#include "tests/support/resulttest.h"

namespace frontdesk {

inline const QString rosaEmail = QStringLiteral("reception@clinic.test");
inline const QString rosaPassword = QStringLiteral("right");
inline const QString deskAddress = QStringLiteral("192.168.1.20");

/// A clinic with one account that can sign in; each question and command is a session of its own, as it is in the program.
class SignInClinic : public ClinicFixture {
public:
    SignInClinic() { account = add(rosaEmail, Role::Receptionist); }

    UserId add(const QString &address, Role role)
    {
        DirectSession session(*this, program());
        const auto added = AccountService(*session, keys)
                               .addUser({address, role, QStringLiteral("Rosa"), QStringLiteral("Paz"),
                                         hasher.hash(rosaPassword)});
        session.commit();
        return added.value().id;
    }

    Actor program() const { return {{}, clinic, Role::Admin, {}, QStringLiteral("program")}; }

    /// The three steps of a login.
    Result<SignedIn> login(const QString &address, const QString &typed, const QString &from = deskAddress)
    {
        const auto check = begin(address, from);
        return check ? complete(*check, hasher.verify(check->hash, typed)) : Result<SignedIn>(check.error());
    }
    Result<SignInCheck> begin(const QString &address, const QString &from = deskAddress)
    {
        DirectSession session(*this, {});
        return SignInService(*session, keys).beginSignIn(address, from);
    }
    Result<SignedIn> complete(const SignInCheck &check, bool matches)
    {
        return kept([&](SignInService &service) { return service.completeSignIn(check, matches); });
    }
    Result<SignedIn> refresh(const QString &token)
    {
        return kept([&](SignInService &service) { return service.refresh(token); });
    }
    Result<SignedIn> pair(const QString &code, const QString &name = QStringLiteral("Phone"),
                          const QString &from = deskAddress)
    {
        return kept([&](SignInService &service) { return service.pair(code, name, from); });
    }
    Result<Identity> identify(const QString &token)
    {
        DirectSession session(*this, {});
        return IdentityService(*session, keys).identify(token.toLatin1());
    }
    /// Runs an admin's or the program's command and keeps it.
    template<class Service, class F>
    auto command(const Actor &actor, F &&work)
    {
        DirectSession session(*this, actor);
        Service service(*session, keys);
        auto result = work(service);
        heard = session.changes();
        session.commit();
        return result;
    }
    void signOut(const Identity &identity, const QString &refreshToken = {})
    {
        const auto done = command<SignInService>(identity.actor, [&](SignInService &service) {
            return service.signOut(identity, refreshToken);
        });
        QVERIFY_RESULT(done);
    }
    bool heardOf(const QString &entity) const
    {
        return std::ranges::any_of(heard, [&](const Change &change) { return change.entry.entity == entity; });
    }
    void fail(int times, const QString &address, const QString &from = deskAddress)
    {
        for (int i = 0; i < times; ++i)
            QVERIFY_ERROR(login(address, QStringLiteral("wrong"), from), ErrorCode::WrongPassword);
    }

    CountingHasher hasher;
    const KeyRing keys = KeyRing(*SecretKey::fromBytes(QByteArray(SecretKey::size, 'k')));
    UserId account;
    QList<Change> heard; ///< of the last command

private:
    /// Spares every session the checkpoint of closing the last connection.
    const std::unique_ptr<Database> m_open = Database::open(databasePath(), Database::Mode::ReadWrite).value();

    template<class F>
    Result<SignedIn> kept(F &&attempt)
    {
        const Result<SignInVerdict> verdict = command<SignInService>({}, attempt);
        return verdict ? verdict->result : Result<SignedIn>(verdict.error());
    }
};

} // namespace frontdesk
