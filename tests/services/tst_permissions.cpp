#include <QTest>

#include <QJsonArray>

#include "models/services/permissions/permissionservice.h"
#include "tests/services/inboxclinic.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

class TestPermissions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void listsEveryModule();
    void switchesForOneRoleOfOneClinic();
    void switchesBack();
    void refuses_data();
    void refuses();
    void adminOfSeveralClinics();
    void journalTellsTheRoleAndAdmins();

private:
    QStringList modulesOf(const InboxClinic &c, const Actor &actor) const
    {
        DirectSession session(c, actor);
        return PermissionService(*session).enabledModules();
    }
    Result<Instant> toggle(const InboxClinic &c, const QString &role, const QString &module, bool enabled) const
    {
        return c.as(c.adminActor(), [&](Session &session) {
            return PermissionService(session).toggle({c.clinic.toString(), role, module, enabled});
        });
    }
};

void TestPermissions::defaults()
{
    const InboxClinic c;
    QCOMPARE(modulesOf(c, c.patientActor()), defaultModules(Role::Patient));
    QCOMPARE(modulesOf(c, c.doctorActor()), defaultModules(Role::Doctor));
    QCOMPARE(modulesOf(c, c.receptionist()), defaultModules(Role::Receptionist));
    QCOMPARE(modulesOf(c, c.adminActor()), moduleNames());
}

void TestPermissions::listsEveryModule()
{
    const InboxClinic c;
    DirectSession session(c, c.adminActor());
    const auto modules = PermissionService(*session).list(c.clinic.toString(), u"receptionist"_s);
    QVERIFY_RESULT(modules);
    QCOMPARE(modules->size(), moduleNames().size());
    for (const auto &module : *modules)
        QCOMPARE(module.enabled, defaultModules(Role::Receptionist).contains(module.name));
    QCOMPARE(modules->constFirst().name, u"appointments"_s);
}

void TestPermissions::switchesForOneRoleOfOneClinic()
{
    const InboxClinic c;
    const auto at = toggle(c, u"doctor"_s, u"prescriptions"_s, false);
    QVERIFY_RESULT(at);
    QCOMPARE(*at, c.clock.now());
    QVERIFY(!modulesOf(c, c.doctorActor()).contains(u"prescriptions"_s));
    QVERIFY(modulesOf(c, c.patientActor()).contains(u"prescriptions"_s));
    QVERIFY(modulesOf(c, c.otherClinic()).contains(u"prescriptions"_s)); // another clinic's doctor
    QVERIFY_RESULT(toggle(c, u"receptionist"_s, u"treatment_plans"_s, true));
    QVERIFY(modulesOf(c, c.receptionist()).contains(u"treatment_plans"_s));
}

void TestPermissions::switchesBack()
{
    const InboxClinic c;
    QVERIFY_RESULT(toggle(c, u"patient"_s, u"invoices"_s, false));
    QVERIFY_RESULT(toggle(c, u"patient"_s, u"invoices"_s, false));
    QVERIFY_RESULT(toggle(c, u"patient"_s, u"invoices"_s, true));
    QCOMPARE(modulesOf(c, c.patientActor()), defaultModules(Role::Patient));
}

void TestPermissions::refuses_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("clinic");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("module");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const QString &who, const QString &clinic, const QString &role,
                        const QString &module,
                        ErrorCode code) { QTest::newRow(name) << who << clinic << role << module << code; };
    row("unknown role", u"admin"_s, u"own"_s, u"nurse"_s, u"messages"_s, ErrorCode::InvalidField);
    row("unknown module", u"admin"_s, u"own"_s, u"doctor"_s, u"x-rays"_s, ErrorCode::NotFound);
    row("other clinic", u"admin"_s, u"other"_s, u"doctor"_s, u"messages"_s, ErrorCode::NotFound);
    row("unknown clinic", u"admin"_s, u"?"_s, u"doctor"_s, u"messages"_s, ErrorCode::NotFound);
    row("no uuid", u"admin"_s, u"clinic"_s, u"doctor"_s, u"messages"_s, ErrorCode::NotFound);
    row("a receptionist", u"receptionist"_s, u"own"_s, u"doctor"_s, u"messages"_s, ErrorCode::Forbidden);
    row("a doctor", u"doctor"_s, u"own"_s, u"doctor"_s, u"messages"_s, ErrorCode::Forbidden);
    row("a patient", u"patient"_s, u"own"_s, u"patient"_s, u"messages"_s, ErrorCode::Forbidden);
}

void TestPermissions::refuses()
{
    QFETCH(QString, who);
    QFETCH(QString, clinic);
    QFETCH(QString, role);
    QFETCH(QString, module);
    QFETCH(ErrorCode, code);
    const InboxClinic c;
    const QHash<QString, Actor> actors{{u"admin"_s, c.adminActor()},
                                       {u"receptionist"_s, c.receptionist()},
                                       {u"doctor"_s, c.doctorActor()},
                                       {u"patient"_s, c.patientActor()}};
    const QHash<QString, QString> clinics{{u"own"_s, c.clinic.toString()},
                                          {u"other"_s, c.other.toString()},
                                          {u"?"_s, ClinicId::create().toString()}};
    DirectSession session(c, actors.value(who));
    PermissionService permissions(*session);
    const QString id = clinics.value(clinic, clinic);
    QVERIFY_ERROR(permissions.toggle({id, role, module, false}), code);
    if (module != "x-rays"_L1)
        QVERIFY_ERROR(permissions.list(id, role), code);
    QVERIFY(session.changes().isEmpty());
}

void TestPermissions::adminOfSeveralClinics()
{
    const InboxClinic c;
    DirectSession session(c, c.adminActor());
    session->stores().users.join(c.admin, c.other, Role::Admin);
    QVERIFY_RESULT(PermissionService(*session).toggle({c.other.toString(), u"doctor"_s, u"messages"_s, false}));
    QCOMPARE(session.changes().constFirst().entry.clinicId, c.other);
    session->stores().users.join(c.admin, c.other, Role::Receptionist);
    QVERIFY_ERROR(PermissionService(*session).list(c.other.toString(), u"doctor"_s), ErrorCode::Forbidden);
}

void TestPermissions::journalTellsTheRoleAndAdmins()
{
    const InboxClinic c;
    DirectSession session(c, c.adminActor());
    QVERIFY_RESULT(PermissionService(*session).toggle({c.clinic.toString(), u"patient"_s, u"invoices"_s, false}));
    const JournalEntry &entry = session.changes().constFirst().entry;
    QCOMPARE(entry.entity, u"permission"_s);
    QCOMPARE(entry.entityId, u"patient:invoices"_s);
    QCOMPARE(entry.audience, u"patient,admin,superadmin"_s);
    QCOMPARE(entry.changes.value(u"enabled"_s).toArray(), QJsonArray({true, false}));
}

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
