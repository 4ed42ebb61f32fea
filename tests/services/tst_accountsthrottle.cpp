#include "models/services/hub.h"
#include "tests/services/signinclinic.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

class TestAccountsThrottle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tenFailuresCloseAnAccount();
    void closedAccountOpensAfterTheWindow();
    void windowSlides();
    void throttledTriesAreNotCounted();
    void successForgivesTheAccount();
    void successDoesNotForgiveTheAddress();
    void fiftyFailuresCloseAnAddress();
    void unknownAccountsAreThrottledAlike();
    void parallelTriesCannotExceedTheThrottle();
    void wrongCodesCountForTheAddress();
    void loginThroughPoolAndClinicThread();
};

void TestAccountsThrottle::tenFailuresCloseAnAccount()
{
    SignInClinic c;
    c.fail(9, rosaEmail);
    QVERIFY_RESULT(c.login(rosaEmail, rosaPassword));
    c.fail(10, rosaEmail);
    for (const QString &typed : {u"wrong"_s, rosaPassword}) {
        const auto eleventh = c.login(rosaEmail, typed);
        QVERIFY_ERROR(eleventh, ErrorCode::TooManyAttempts);
        QCOMPARE(eleventh.error().args, QStringList{u"900"_s});
    }
    c.add(u"other@clinic.test"_s, Role::Receptionist);
    QVERIFY_RESULT(c.login(u"other@clinic.test"_s, rosaPassword));
}

void TestAccountsThrottle::closedAccountOpensAfterTheWindow()
{
    SignInClinic c;
    c.fail(10, rosaEmail);
    c.clock.advance(Minutes(15) - Milliseconds(1));
    const auto early = c.login(rosaEmail, rosaPassword);
    QVERIFY_ERROR(early, ErrorCode::TooManyAttempts);
    QCOMPARE(early.error().args, QStringList{u"1"_s});
    c.clock.advance(Milliseconds(1));
    QVERIFY_RESULT(c.login(rosaEmail, rosaPassword));
}

void TestAccountsThrottle::windowSlides()
{
    SignInClinic c;
    c.fail(1, rosaEmail);
    c.clock.advance(Minutes(5));
    c.fail(9, rosaEmail);
    const auto closed = c.login(rosaEmail, rosaPassword);
    QVERIFY_ERROR(closed, ErrorCode::TooManyAttempts);
    QCOMPARE(closed.error().args, QStringList{u"600"_s});
    c.clock.advance(Minutes(10)); // the first one no longer counts
    c.fail(1, rosaEmail);
    QVERIFY_ERROR(c.login(rosaEmail, rosaPassword), ErrorCode::TooManyAttempts);
}

void TestAccountsThrottle::throttledTriesAreNotCounted()
{
    SignInClinic c;
    c.fail(10, rosaEmail);
    c.clock.advance(Minutes(14));
    for (int i = 0; i < 20; ++i)
        QVERIFY_ERROR(c.login(rosaEmail, u"wrong"_s), ErrorCode::TooManyAttempts);
    c.clock.advance(Minutes(1));
    QVERIFY_RESULT(c.login(rosaEmail, rosaPassword));
}

void TestAccountsThrottle::successForgivesTheAccount()
{
    SignInClinic c;
    for (int round = 0; round < 3; ++round) {
        c.fail(9, rosaEmail);
        QVERIFY_RESULT(c.login(rosaEmail, rosaPassword));
    }
}

void TestAccountsThrottle::successDoesNotForgiveTheAddress()
{
    SignInClinic c;
    for (int round = 0; round < 5; ++round) {
        c.fail(9, rosaEmail);
        QVERIFY_RESULT(c.login(rosaEmail, rosaPassword));
    }
    c.fail(5, rosaEmail);
    QVERIFY_ERROR(c.login(rosaEmail, rosaPassword),
                  ErrorCode::TooManyAttempts); // 50 from the address, 5 of the account
    QVERIFY_RESULT(c.login(rosaEmail, rosaPassword, u"192.168.1.21"_s));
}

void TestAccountsThrottle::fiftyFailuresCloseAnAddress()
{
    SignInClinic c;
    for (int i = 0; i < 49; ++i)
        QVERIFY_ERROR(c.login(u"user%1@clinic.test"_s.arg(i), u"wrong"_s), ErrorCode::WrongPassword);
    QVERIFY_RESULT(c.login(rosaEmail, rosaPassword));
    QVERIFY_ERROR(c.login(u"last@clinic.test"_s, u"wrong"_s), ErrorCode::WrongPassword);
    QVERIFY_ERROR(c.login(rosaEmail, rosaPassword), ErrorCode::TooManyAttempts);
    QVERIFY_ERROR(c.login(u"new@clinic.test"_s, u"wrong"_s), ErrorCode::TooManyAttempts);
    QVERIFY_RESULT(c.login(rosaEmail, rosaPassword, u"192.168.1.21"_s));
    c.clock.advance(Minutes(15));
    QVERIFY_RESULT(c.login(rosaEmail, rosaPassword));
}

void TestAccountsThrottle::unknownAccountsAreThrottledAlike()
{
    SignInClinic c;
    c.fail(10, u"nobody@clinic.test"_s);
    QVERIFY_ERROR(c.login(u" NOBODY@clinic.test"_s, u"wrong"_s), ErrorCode::TooManyAttempts);
}

void TestAccountsThrottle::parallelTriesCannotExceedTheThrottle()
{
    SignInClinic c;
    QList<SignInCheck> begun;
    for (int i = 0; i < 30; ++i)
        begun.append(c.begin(rosaEmail).value());
    int wrong = 0, throttled = 0;
    for (qsizetype i = 0; i < 29; ++i) {
        const auto result = c.complete(begun.at(i), false);
        QVERIFY(!result);
        ++(result.error().code == ErrorCode::WrongPassword ? wrong : throttled);
    }
    QCOMPARE(wrong, 10);
    QCOMPARE(throttled, 19);
    QVERIFY_ERROR(c.complete(begun.constLast(), true), ErrorCode::TooManyAttempts);
}

void TestAccountsThrottle::wrongCodesCountForTheAddress()
{
    SignInClinic c;
    for (int i = 0; i < 50; ++i)
        QVERIFY_ERROR(c.pair(u"guess%1"_s.arg(i)), ErrorCode::Unauthenticated);
    QVERIFY_ERROR(c.pair(u"guess"_s), ErrorCode::TooManyAttempts);
    QVERIFY_ERROR(c.login(rosaEmail, rosaPassword), ErrorCode::TooManyAttempts);
    QVERIFY_RESULT(c.login(rosaEmail, rosaPassword, u"10.0.0.9"_s));
}

void TestAccountsThrottle::loginThroughPoolAndClinicThread()
{
    SignInClinic c;
    auto hasher = std::make_shared<CountingHasher>();
    auto hub = Hub::open(c.directory(), c.clock);
    QVERIFY_RESULT(hub);
    auto reader = (*hub)->reader();
    QVERIFY_RESULT(reader);
    const Mailbox mailbox;
    int wrong = 0, throttled = 0, in = 0;
    const auto count = [&](const Result<SignedIn> &result) {
        ++(result ? in : result.error().code == ErrorCode::WrongPassword ? wrong : throttled);
    };
    HashPool pool(hasher);
    const auto login = [&](const QString &typed) {
        const auto check = (*reader)->ask({}, [&](Session &s) {
            return SignInService(s, c.keys).beginSignIn(rosaEmail, deskAddress);
        });
        if (!check)
            return count(check.error());
        pool.verify(check->hash, typed, mailbox, [&, begun = *check](bool same) {
            (*hub)->writer().post<SignInVerdict>(
                {}, [&, begun, same](Session &s) { return SignInService(s, c.keys).completeSignIn(begun, same); },
                mailbox,
                [&](const Result<SignInVerdict> &verdict) {
                    QVERIFY_RESULT(verdict);
                    count(verdict->result);
                });
        });
    };
    for (int i = 0; i < 64; ++i)
        login(u"wrong"_s);
    QTRY_COMPARE(wrong + throttled + in, 64);
    QCOMPARE(wrong, 10);
    QVERIFY(hasher->verified >= 10);
    c.clock.advance(Minutes(15));
    login(rosaPassword);
    QTRY_COMPARE(in, 1);
}

QTEST_GUILESS_MAIN(TestAccountsThrottle)
#include "tst_accountsthrottle.moc"
