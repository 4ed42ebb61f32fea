#include <QFile>

#include "tests/services/signinclinic.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

class TestAccountsTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void apiTokensWork();
    void patientTokensHaveARecord();
    void tokensOfOtherClinicsAreNobodysBusiness();
    void identifyRefusesRubbish_data();
    void identifyRefusesRubbish();
    void storesHashesOnly();

private:
    static Result<CreatedToken> token(SignInClinic &c, const Actor &by, Role role, const QString &name = u"Kiosk"_s)
    {
        return c.command<AccountService>(by, [&](AccountService &s) { return s.createToken(name, role); });
    }
};

void TestAccountsTokens::apiTokensWork()
{
    SignInClinic c;
    const auto made = token(c, c.program(), Role::Receptionist, u" Front  kiosk "_s);
    QVERIFY_RESULT(made);
    QVERIFY(c.heardOf(u"token"_s));
    const auto who = c.identify(made->token);
    QVERIFY_RESULT(who);
    QVERIFY(who->actor.role == Role::Receptionist);
    QCOMPARE(who->actor.clinicId, c.clinic);
    QVERIFY(who->familyId.isNull());
    QVERIFY(!who->expiresAt);
    c.clock.advance(std::chrono::hours(24 * 400));
    QVERIFY_RESULT(c.identify(made->token));
    QVERIFY_ERROR(c.identify(QString(made->token + u'x')), ErrorCode::Unauthenticated);
    c.signOut(*who);
    QVERIFY_RESULT(c.identify(made->token));

    const auto listed = c.command<AccountService>(c.program(), [](AccountService &s) { return s.tokens(); });
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.constFirst().name, u"Front kiosk"_s);
    const auto revoke = [&](AccountService &s) { return s.revokeToken(made->id); };
    QVERIFY_RESULT(c.command<AccountService>(c.program(), revoke));
    QVERIFY(c.heardOf(u"token"_s));
    QVERIFY_ERROR(c.identify(made->token), ErrorCode::Unauthenticated);
    QVERIFY_ERROR(c.command<AccountService>(c.program(), revoke), ErrorCode::NotFound);
    QVERIFY_ERROR(token(c, c.program(), Role::Admin, u"  "_s), ErrorCode::MissingField);
}

void TestAccountsTokens::patientTokensHaveARecord()
{
    SignInClinic c;
    const auto first = token(c, c.program(), Role::Patient);
    const auto second = token(c, c.program(), Role::Patient);
    QVERIFY_RESULT(first);
    QVERIFY_RESULT(second);
    const PatientId one = c.identify(first->token)->actor.patientId;
    QVERIFY(!one.isNull());
    QVERIFY(one != c.identify(second->token)->actor.patientId);
}

void TestAccountsTokens::tokensOfOtherClinicsAreNobodysBusiness()
{
    SignInClinic c;
    const auto made = token(c, c.program(), Role::Receptionist);
    const Actor there{{}, c.other, Role::Admin, {}, u"program"_s};
    QVERIFY(c.command<AccountService>(there, [](AccountService &s) { return s.tokens(); }).isEmpty());
    QVERIFY_ERROR(c.command<AccountService>(there, [&](AccountService &s) { return s.revokeToken(made->id); }),
                  ErrorCode::NotFound);
    QVERIFY_RESULT(c.identify(made->token));
}

void TestAccountsTokens::identifyRefusesRubbish_data()
{
    QTest::addColumn<QString>("bearer");
    QTest::newRow("empty") << QString();
    QTest::newRow("word") << u"letmein"_s;
    QTest::newRow("prefix alone") << apiTokenPrefix;
    QTest::newRow("unknown token") << QString(apiTokenPrefix + QString(43, u'A'));
    QTest::newRow("endless token") << QString(apiTokenPrefix + QString(100'000, u'A'));
    QTest::newRow("not ASCII") << u"fdt_ñandú"_s;
}

void TestAccountsTokens::identifyRefusesRubbish()
{
    QFETCH(QString, bearer);
    SignInClinic c;
    QVERIFY_ERROR(c.identify(bearer), ErrorCode::Unauthenticated);
}

void TestAccountsTokens::storesHashesOnly()
{
    SignInClinic c;
    const SignedIn in = c.login(rosaEmail, rosaPassword).value();
    const auto made = token(c, c.program(), Role::Receptionist);
    const auto code = c.command<DeviceService>(c.receptionist(),
                                               [&](DeviceService &s) { return s.createPairingCode(c.reception); });
    for (const QString &name : {u"/clinic.db"_s, u"/clinic.db-wal"_s}) {
        QFile file(c.directory() + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QString &secret : {in.token, in.refreshToken, made->token, code->code})
            QVERIFY(!bytes.contains(secret.toLatin1()));
    }
}

QTEST_GUILESS_MAIN(TestAccountsTokens)
#include "tst_accountstokens.moc"
