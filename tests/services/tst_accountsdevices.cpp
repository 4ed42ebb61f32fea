#include "tests/services/signinclinic.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

class TestAccountsDevices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pairingCodeIsGoodOnce();
    void pairingCodeExpires();
    void pairingNeedsAName();
    void whoMayPairWhom_data();
    void whoMayPairWhom();
    void revokedDeviceIsOut();
    void doctorsSeeTheirOwnDevicesOnly();
};

void TestAccountsDevices::pairingCodeIsGoodOnce()
{
    SignInClinic c;
    const auto code = c.command<DeviceService>(c.receptionist(),
                                               [&](DeviceService &s) { return s.createPairingCode(c.reception); });
    QVERIFY_RESULT(code);
    const auto in = c.pair(code->code, u"  Rosa's   phone "_s);
    QVERIFY_RESULT(in);
    QCOMPARE(in->user.id, c.reception);
    QVERIFY_RESULT(c.identify(in->token));
    const auto devices = c.command<DeviceService>(c.receptionist(), [](DeviceService &s) { return s.devices(); });
    QCOMPARE(devices.size(), 1);
    QCOMPARE(devices.constFirst().name, u"Rosa's phone"_s);
    QCOMPARE(devices.constFirst().pairedAt, c.clock.now());
    QVERIFY_ERROR(c.pair(code->code), ErrorCode::Unauthenticated);
}

void TestAccountsDevices::pairingCodeExpires()
{
    SignInClinic c;
    const auto make = [&](DeviceService &s) { return s.createPairingCode(c.reception); };
    const auto first = c.command<DeviceService>(c.receptionist(), make);
    const auto second = c.command<DeviceService>(c.receptionist(), make);
    QVERIFY_RESULT(first);
    QCOMPARE(first->expiresAt, c.clock.now() + Minutes(5));
    c.clock.advance(Minutes(5) - Milliseconds(1));
    QVERIFY_RESULT(c.pair(first->code));
    c.clock.advance(Milliseconds(1));
    QVERIFY_ERROR(c.pair(second->code), ErrorCode::Unauthenticated);
}

void TestAccountsDevices::pairingNeedsAName()
{
    SignInClinic c;
    const auto code = c.command<DeviceService>(c.receptionist(),
                                               [&](DeviceService &s) { return s.createPairingCode(c.reception); });
    QVERIFY_ERROR(c.pair(code->code, u" "_s), ErrorCode::MissingField);
    QVERIFY_ERROR(c.pair(code->code, QString(101, u'x')), ErrorCode::InvalidField);
    QVERIFY_RESULT(c.pair(code->code, QString(100, u'x')));
}

void TestAccountsDevices::whoMayPairWhom_data()
{
    QTest::addColumn<Role>("by");
    QTest::addColumn<Role>("of");
    QTest::addColumn<bool>("allowed");
    for (const Role of : {Role::Patient, Role::Doctor, Role::Receptionist, Role::Admin, Role::Superadmin}) {
        const auto row = [&](Role by, bool allowed) {
            QTest::addRow("%s for %s", qPrintable(toString(by)), qPrintable(toString(of))) << by << of << allowed;
        };
        row(Role::Patient, false);
        row(Role::Doctor, false);
        row(Role::Receptionist, of == Role::Patient);
        row(Role::Admin, of != Role::Superadmin);
        row(Role::Superadmin, true);
    }
}

void TestAccountsDevices::whoMayPairWhom()
{
    QFETCH(Role, by);
    QFETCH(Role, of);
    QFETCH(bool, allowed);
    SignInClinic c;
    const UserId one = c.add(u"one@clinic.test"_s, by);
    const UserId two = c.add(u"two@clinic.test"_s, of);
    const Actor actor{one, c.clinic, by, {}, u"desk"_s};
    const auto pairing = [&](UserId user) {
        return c.command<DeviceService>(actor, [&](DeviceService &s) { return s.createPairingCode(user); });
    };
    QVERIFY_RESULT(pairing(one));
    if (allowed)
        QVERIFY_RESULT(pairing(two));
    else
        QVERIFY_ERROR(pairing(two), ErrorCode::Forbidden);
    QVERIFY_ERROR(pairing(c.otherDoctor), ErrorCode::NotFound);
}

void TestAccountsDevices::revokedDeviceIsOut()
{
    SignInClinic c;
    const auto code = c.command<DeviceService>(c.receptionist(),
                                               [&](DeviceService &s) { return s.createPairingCode(c.reception); });
    const SignedIn paired = c.pair(code->code).value();
    const SignedIn typed = c.login(rosaEmail, rosaPassword).value();
    const auto list = [](DeviceService &s) { return s.devices(); };
    const DeviceId id = c.command<DeviceService>(c.receptionist(), list).constFirst().id;
    const auto revoke = [&](DeviceService &s) { return s.revoke(id); };

    c.clock.advance(Minutes(1));
    const SignedIn refreshed = c.refresh(paired.refreshToken).value();
    QCOMPARE(*c.command<DeviceService>(c.receptionist(), list).constFirst().lastSeenAt, c.clock.now());
    QVERIFY_ERROR(c.command<DeviceService>(c.otherClinic(), revoke), ErrorCode::NotFound);
    QVERIFY_ERROR(c.command<DeviceService>(c.doctorActor(), revoke), ErrorCode::NotFound);
    QVERIFY_RESULT(c.command<DeviceService>(c.receptionist(), revoke));
    QVERIFY(c.heardOf(u"account"_s));
    QVERIFY_ERROR(c.identify(refreshed.token), ErrorCode::Unauthenticated);
    QVERIFY_ERROR(c.refresh(refreshed.refreshToken), ErrorCode::Unauthenticated);
    QVERIFY_RESULT(c.identify(typed.token));
    QVERIFY(c.command<DeviceService>(c.receptionist(), list).isEmpty());
    QVERIFY_ERROR(c.command<DeviceService>(c.receptionist(), revoke), ErrorCode::NotFound);
}

void TestAccountsDevices::doctorsSeeTheirOwnDevicesOnly()
{
    SignInClinic c;
    for (const Actor &actor : {c.receptionist(), c.doctorActor()}) {
        const auto code = c.command<DeviceService>(actor,
                                                   [&](DeviceService &s) { return s.createPairingCode(actor.userId); });
        QVERIFY_RESULT(c.pair(code->code));
    }
    const auto list = [](DeviceService &s) { return s.devices(); };
    QCOMPARE(c.command<DeviceService>(c.receptionist(), list).size(), 2);
    QCOMPARE(c.command<DeviceService>(c.otherClinic(), list).size(), 0);
    const auto own = c.command<DeviceService>(c.doctorActor(), list);
    QCOMPARE(own.size(), 1);
    QCOMPARE(own.constFirst().userId, c.khan);
}

QTEST_GUILESS_MAIN(TestAccountsDevices)
#include "tst_accountsdevices.moc"
