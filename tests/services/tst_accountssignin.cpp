#include "models/services/accounthousekeeping.h"
#include "models/services/security/secrettoken.h"
#include "tests/services/signinclinic.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

class TestAccountsSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsIn();
    void emailIsReadLeniently_data();
    void emailIsReadLeniently();
    void refusesWithoutSayingWhy_data();
    void refusesWithoutSayingWhy();
    void unknownAccountsCostAHash();
    void passwordChangedMeanwhile();
    void refreshRotates();
    void reusedRefreshTokenKillsTheFamily();
    void refreshExpires();
    void refusesUnknownRefreshTokens();
    void accessTokenExpires();
    void signOutEndsTokenAndFamily();
    void signOutLeavesOtherSignInsAlone();
    void signOutTakesTheGivenRefreshTokenToo();
    void housekeepingForgetsWhatRanOut();
};

void TestAccountsSignIn::signsIn()
{
    SignInClinic c;
    const auto in = c.login(rosaEmail, rosaPassword);
    QVERIFY_RESULT(in);
    QCOMPARE(in->expiresIn, 900);
    QCOMPARE(in->user.id, c.account);
    QCOMPARE(in->user.email, rosaEmail);
    QCOMPARE(in->user.firstName, u"Rosa"_s);
    QCOMPARE(in->user.lastName, u"Paz"_s);
    QVERIFY(in->user.role == Role::Receptionist);
    QCOMPARE(in->user.clinicId, c.clinic);
    QCOMPARE(in->user.clinics.size(), 1);
    QCOMPARE(in->user.clinics.constFirst().clinicName, u"Clínica Uno"_s);
    const auto who = c.identify(in->token);
    QVERIFY_RESULT(who);
    QCOMPARE(who->actor.userId, c.account);
    QCOMPARE(who->actor.clinicId, c.clinic);
    QVERIFY(who->actor.role == Role::Receptionist);
    QCOMPARE(who->actor.origin, u"api"_s);
    QCOMPARE(*who->expiresAt, c.clock.now() + Minutes(15));
    QVERIFY_ERROR(c.identify(in->refreshToken), ErrorCode::Unauthenticated);
}

void TestAccountsSignIn::emailIsReadLeniently_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("as stored") << rosaEmail;
    QTest::newRow("capitals") << u"Reception@Clinic.TEST"_s;
    QTest::newRow("blanks") << u"  reception@clinic.test "_s;
}

void TestAccountsSignIn::emailIsReadLeniently()
{
    QFETCH(QString, typed);
    SignInClinic c;
    QVERIFY_RESULT(c.login(typed, rosaPassword));
}

void TestAccountsSignIn::refusesWithoutSayingWhy_data()
{
    QTest::addColumn<QString>("typedEmail");
    QTest::addColumn<QString>("typedPassword");
    QTest::newRow("wrong password") << rosaEmail << u"wrong"_s;
    QTest::newRow("password in capitals") << rosaEmail << u"RIGHT"_s;
    QTest::newRow("no password") << rosaEmail << QString();
    QTest::newRow("unknown account") << u"nobody@clinic.test"_s << rosaPassword;
    QTest::newRow("empty account") << QString() << rosaPassword;
    QTest::newRow("doctor without a login") << u"fatima@khan.test"_s << QString();
    QTest::newRow("endless account") << QString(100'000, u'a') << rosaPassword;
    QTest::newRow("disabled account") << u"gone@clinic.test"_s << rosaPassword;
}

void TestAccountsSignIn::refusesWithoutSayingWhy()
{
    QFETCH(QString, typedEmail);
    QFETCH(QString, typedPassword);
    SignInClinic c;
    const UserId gone = c.add(u"gone@clinic.test"_s, Role::Receptionist);
    QVERIFY_RESULT(
        c.command<AccountService>(c.program(), [&](AccountService &s) { return s.setDisabled(gone, true); }));
    QVERIFY_ERROR(c.login(typedEmail, typedPassword), ErrorCode::WrongPassword);
}

void TestAccountsSignIn::unknownAccountsCostAHash()
{
    SignInClinic c;
    for (const QString &who : {rosaEmail, u"nobody@clinic.test"_s, u"fatima@khan.test"_s, QString()}) {
        const auto check = c.begin(who);
        QVERIFY_RESULT(check);
        QVERIFY(!check->hash.isEmpty());
        QCOMPARE(check->hash == dummyPasswordHash(), who != rosaEmail);
    }
    QVERIFY_ERROR(c.login(u"nobody@clinic.test"_s, rosaPassword), ErrorCode::WrongPassword);
    QCOMPARE(c.hasher.verified.load(), 1);
}

void TestAccountsSignIn::passwordChangedMeanwhile()
{
    SignInClinic c;
    const SignInCheck check = c.begin(rosaEmail).value();
    QVERIFY_RESULT(c.command<AccountService>(c.program(), [&](AccountService &s) {
        return s.setPassword(c.account, c.hasher.hash(u"new"_s));
    }));
    QVERIFY_ERROR(c.complete(check, true), ErrorCode::WrongPassword);
    QVERIFY_RESULT(c.login(rosaEmail, u"new"_s));
}

void TestAccountsSignIn::refreshRotates()
{
    SignInClinic c;
    SignedIn in = c.login(rosaEmail, rosaPassword).value();
    for (int day = 0; day < 40; ++day) {
        c.clock.advance(std::chrono::hours(24));
        const auto next = c.refresh(in.refreshToken);
        QVERIFY_RESULT(next);
        QVERIFY(next->refreshToken != in.refreshToken);
        QVERIFY(next->token != in.token);
        QCOMPARE(next->user.id, c.account);
        QVERIFY_RESULT(c.identify(next->token));
        in = *next;
    }
}

void TestAccountsSignIn::reusedRefreshTokenKillsTheFamily()
{
    SignInClinic c;
    const SignedIn first = c.login(rosaEmail, rosaPassword).value();
    const SignedIn apart = c.login(rosaEmail, rosaPassword).value();
    const SignedIn second = c.refresh(first.refreshToken).value();
    const SignedIn third = c.refresh(second.refreshToken).value();
    QVERIFY_RESULT(c.identify(third.token));

    QVERIFY_ERROR(c.refresh(first.refreshToken), ErrorCode::Unauthenticated);
    QVERIFY(c.heardOf(u"account"_s));
    for (const SignedIn &dead : {first, second, third}) {
        QVERIFY_ERROR(c.identify(dead.token), ErrorCode::Unauthenticated);
        QVERIFY_ERROR(c.refresh(dead.refreshToken), ErrorCode::Unauthenticated);
    }
    QVERIFY_RESULT(c.identify(apart.token));
    QVERIFY_RESULT(c.refresh(apart.refreshToken));
}

void TestAccountsSignIn::refreshExpires()
{
    SignInClinic c;
    const SignedIn in = c.login(rosaEmail, rosaPassword).value();
    const SignedIn later = c.login(rosaEmail, rosaPassword).value();
    c.clock.advance(SignInService::refreshLifetime - Milliseconds(1));
    QVERIFY_RESULT(c.refresh(in.refreshToken));
    c.clock.advance(Milliseconds(1));
    QVERIFY_ERROR(c.refresh(later.refreshToken), ErrorCode::Unauthenticated);
}

void TestAccountsSignIn::refusesUnknownRefreshTokens()
{
    SignInClinic c;
    const SignedIn in = c.login(rosaEmail, rosaPassword).value();
    for (const QString &token :
         {QString(), u"x"_s, in.token, in.refreshToken.chopped(1), QString(in.refreshToken + u'A')})
        QVERIFY_ERROR(c.refresh(token), ErrorCode::Unauthenticated);
    QVERIFY_RESULT(c.refresh(in.refreshToken));
}

void TestAccountsSignIn::accessTokenExpires()
{
    SignInClinic c;
    const SignedIn in = c.login(rosaEmail, rosaPassword).value();
    c.clock.advance(Minutes(15) - Milliseconds(1));
    QVERIFY_RESULT(c.identify(in.token));
    c.clock.advance(Milliseconds(1));
    QVERIFY_ERROR(c.identify(in.token), ErrorCode::Unauthenticated);
}

void TestAccountsSignIn::signOutEndsTokenAndFamily()
{
    SignInClinic c;
    const SignedIn in = c.login(rosaEmail, rosaPassword).value();
    const SignedIn next = c.refresh(in.refreshToken).value();
    c.signOut(c.identify(next.token).value());
    QVERIFY(c.heardOf(u"account"_s));
    for (const SignedIn &dead : {in, next})
        QVERIFY_ERROR(c.identify(dead.token), ErrorCode::Unauthenticated);
    QVERIFY_ERROR(c.refresh(next.refreshToken), ErrorCode::Unauthenticated);
}

void TestAccountsSignIn::signOutLeavesOtherSignInsAlone()
{
    SignInClinic c;
    const SignedIn phone = c.login(rosaEmail, rosaPassword).value();
    const SignedIn tablet = c.login(rosaEmail, rosaPassword).value();
    c.add(u"other@clinic.test"_s, Role::Receptionist);
    const SignedIn other = c.login(u"other@clinic.test"_s, rosaPassword).value();
    c.signOut(c.identify(phone.token).value(), other.refreshToken);
    QVERIFY_RESULT(c.refresh(tablet.refreshToken));
    QVERIFY_RESULT(c.refresh(other.refreshToken));
}

void TestAccountsSignIn::signOutTakesTheGivenRefreshTokenToo()
{
    SignInClinic c;
    const SignedIn phone = c.login(rosaEmail, rosaPassword).value();
    const SignedIn tablet = c.login(rosaEmail, rosaPassword).value();
    c.signOut(c.identify(phone.token).value(), tablet.refreshToken);
    QVERIFY_ERROR(c.identify(tablet.token), ErrorCode::Unauthenticated);
}

void TestAccountsSignIn::housekeepingForgetsWhatRanOut()
{
    SignInClinic c;
    AccountHousekeeping housekeeping;
    const auto tick = [&] {
        DirectSession session(c, {});
        housekeeping.run(*session);
        session.commit();
    };
    const auto counted = [&] {
        DirectSession session(c, {});
        return session->stores().signInFailures.latestOfAccount(rosaEmail, 1, Instant()).has_value();
    };
    const SignedIn old = c.login(rosaEmail, rosaPassword).value();
    c.fail(1, rosaEmail);
    tick();
    QVERIFY(counted());
    c.clock.advance(Minutes(15));
    tick();
    QVERIFY(!counted());
    c.clock.advance(SignInService::refreshLifetime - Minutes(16));
    const SignedIn alive = c.login(rosaEmail, rosaPassword).value();
    c.clock.advance(Minutes(1));
    tick();
    QVERIFY_RESULT(c.identify(alive.token));
    QVERIFY_RESULT(c.refresh(alive.refreshToken));
    DirectSession session(c, {});
    QVERIFY(!session->stores().accounts.refreshToken(tokenHash(old.refreshToken, c.keys.pepper())));
}

QTEST_GUILESS_MAIN(TestAccountsSignIn)
#include "tst_accountssignin.moc"
