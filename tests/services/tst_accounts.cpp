#include <QJsonArray>

#include "tests/services/signinclinic.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

class TestAccounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsPeople_data();
    void addsPeople();
    void namesEveryBadField();
    void refusesBadAddresses_data();
    void refusesBadAddresses();
    void anEmailIsOneAccount();
    void anAccountJoinsASecondClinic();
    void picksAClinic();
    void patientsAreLinkedByEmail();
    void patientsGetARecord();
    void twoPatientsWithOneAddress();
    void doctorsAreBookable();
    void whoMayAddWhom_data();
    void whoMayAddWhom();
    void disabledUsersAreOut();
    void roleChangesTakeEffectAtOnce();
    void aClinicKeepsAnAdmin();
    void accountsOfSeveralClinicsAreTheirOwn();
    void changesOfRightsAreJournalled();
    void profileTellsWhoIsWho();

private:
    static Result<AddedUser> add(SignInClinic &c, const Actor &by, const NewUser &user)
    {
        return c.command<AccountService>(by, [&](AccountService &s) { return s.addUser(user); });
    }
    static Result<CreatedToken> token(SignInClinic &c, const Actor &by, Role role, const QString &name = u"Kiosk"_s)
    {
        return c.command<AccountService>(by, [&](AccountService &s) { return s.createToken(name, role); });
    }
    static Actor actorOf(SignInClinic &c, UserId user, Role role) { return {user, c.clinic, role, {}, u"api"_s}; }
};

void TestAccounts::addsPeople_data()
{
    QTest::addColumn<Role>("role");
    for (const Role role : {Role::Patient, Role::Doctor, Role::Receptionist, Role::Admin, Role::Superadmin})
        QTest::newRow(qPrintable(toString(role))) << role;
}

void TestAccounts::addsPeople()
{
    QFETCH(Role, role);
    SignInClinic c;
    const auto added = add(c, c.program(), {u" New@Clinic.test "_s, role, u" Ana "_s, u"de  la Cruz"_s, u"plain:pw"_s});
    QVERIFY_RESULT(added);
    QVERIFY(!added->existed);
    QCOMPARE(added->patientId.isNull(), role != Role::Patient);
    const auto in = c.login(u"new@clinic.test"_s, u"pw"_s);
    QVERIFY_RESULT(in);
    QVERIFY(in->user.role == role);
    QCOMPARE(in->user.firstName, u"Ana"_s);
    QCOMPARE(in->user.lastName, u"de la Cruz"_s);
    QCOMPARE(in->user.email, u"New@Clinic.test"_s);
    QCOMPARE(in->user.patientId, added->patientId);
    QCOMPARE(in->user.doctorId, role == Role::Doctor ? added->id : UserId());
}

void TestAccounts::namesEveryBadField()
{
    SignInClinic c;
    const auto result = add(c, c.program(), {u"nonsense"_s, Role::Admin, {}, QString(101, u'x'), {}});
    QVERIFY_ERROR(result, ErrorCode::InvalidField);
    QStringList fields{result.error().subject};
    for (const Error &other : result.error().also)
        fields.append(other.subject);
    QCOMPARE(fields, (QStringList{u"email"_s, u"firstName"_s, u"lastName"_s, u"password"_s}));
}

void TestAccounts::refusesBadAddresses_data()
{
    QTest::addColumn<QString>("address");
    for (const QString &address :
         {u"desk"_s, u"@clinic.test"_s, u"desk@"_s, u"a@b@c"_s, u"a b@clinic.test"_s, u"a@clinic.test\r\nBcc: x@y"_s,
          u"<a@clinic.test>"_s, QString(QString(255, u'a') + u"@x"_s)})
        QTest::newRow(qPrintable(address.left(30))) << address;
}

void TestAccounts::refusesBadAddresses()
{
    QFETCH(QString, address);
    SignInClinic c;
    QVERIFY_ERROR(add(c, c.program(), {address, Role::Admin, u"A"_s, u"B"_s, u"plain:x"_s}), ErrorCode::InvalidField);
}

void TestAccounts::anEmailIsOneAccount()
{
    SignInClinic c;
    const auto again = add(c, c.program(), {rosaEmail.toUpper(), Role::Admin, u"R"_s, u"P"_s, u"plain:x"_s});
    QVERIFY_ERROR(again, ErrorCode::AlreadyExists);
    QVERIFY_RESULT(c.login(rosaEmail, rosaPassword));
}

void TestAccounts::anAccountJoinsASecondClinic()
{
    SignInClinic c;
    const Actor there{{}, c.other, Role::Admin, {}, u"program"_s};
    const auto joined = add(c, there, {rosaEmail, Role::Admin, u"Someone"_s, u"Else"_s, u"plain:other"_s});
    QVERIFY_RESULT(joined);
    QVERIFY(joined->existed);
    QCOMPARE(joined->id, c.account);
    QVERIFY_ERROR(c.login(rosaEmail, u"other"_s), ErrorCode::WrongPassword);
    const auto in = c.login(rosaEmail, rosaPassword);
    QVERIFY_RESULT(in);
    QCOMPARE(in->user.firstName, u"Rosa"_s);
    QCOMPARE(in->user.clinics.size(), 2);
}

void TestAccounts::picksAClinic()
{
    SignInClinic c;
    const Actor there{{}, c.other, Role::Admin, {}, u"program"_s};
    QVERIFY_RESULT(add(c, there, {rosaEmail, Role::Admin, u"Rosa"_s, u"Paz"_s, u"plain:x"_s}));
    const SignedIn in = c.login(rosaEmail, rosaPassword).value();
    const Actor here = c.identify(in.token)->actor;
    const ClinicId elsewhere = here.clinicId == c.clinic ? c.other : c.clinic;
    DirectSession session(c, {});
    IdentityService identity(*session, c.keys);
    QCOMPARE(identity.inClinic(here, here.clinicId)->clinicId, here.clinicId);
    const auto chosen = identity.inClinic(here, elsewhere);
    QVERIFY_RESULT(chosen);
    QCOMPARE(chosen->clinicId, elsewhere);
    QVERIFY(chosen->role == (elsewhere == c.other ? Role::Admin : Role::Receptionist));
    QVERIFY_ERROR(identity.inClinic(here, ClinicId::create()), ErrorCode::Forbidden);
    QVERIFY_ERROR(identity.inClinic(c.doctorActor(), c.other), ErrorCode::Forbidden);
}

void TestAccounts::patientsAreLinkedByEmail()
{
    SignInClinic c;
    PatientId record;
    {
        DirectSession session(c, c.program());
        Patient patient = *session->stores().patients.find(c.clinic, c.lucia);
        patient.email = u"Lucia@home.test"_s;
        session->stores().patients.update(patient);
        session.commit();
    }
    const auto added = add(c, c.program(), {u"lucia@home.test"_s, Role::Patient, u"Lu"_s, u"Núñez"_s, u"plain:pw"_s});
    QVERIFY_RESULT(added);
    QCOMPARE(added->patientId, c.lucia);
    QCOMPARE(c.heard.constLast().entry.patientId, c.lucia);
    const SignedIn in = c.login(u"lucia@home.test"_s, u"pw"_s).value();
    QCOMPARE(c.identify(in.token)->actor.patientId, c.lucia);
    DirectSession session(c, c.program());
    QCOMPARE(session->stores().patients.find(c.clinic, c.lucia)->firstName, u"Lucía"_s);
    QCOMPARE(session->stores().patients.count(c.clinic), 3);
}

void TestAccounts::patientsGetARecord()
{
    SignInClinic c;
    const auto added = add(c, c.program(), {u"new@home.test"_s, Role::Patient, u"Ana"_s, u"Luz"_s, u"plain:pw"_s});
    QVERIFY_RESULT(added);
    DirectSession session(c, c.program());
    const auto patient = session->stores().patients.find(c.clinic, added->patientId);
    QVERIFY(patient);
    QCOMPARE(patient->name(), u"Ana Luz"_s);
    QCOMPARE(patient->email, u"new@home.test"_s);
    QCOMPARE(patient->userId, added->id);
    QVERIFY(patient->patientNumber.startsWith("P-2026-"_L1));
    QCOMPARE(session->stores().patients.search(c.clinic, u"luz ana"_s, 10).size(), 1);
}

void TestAccounts::twoPatientsWithOneAddress()
{
    // A record that another account holds is never handed over.
    SignInClinic c;
    {
        DirectSession session(c, c.program());
        Patient patient = *session->stores().patients.find(c.clinic, c.ahmed);
        patient.email = u"family@home.test"_s;
        session->stores().patients.update(patient);
        session.commit();
    }
    const auto added = add(c, c.program(),
                           {u"family@home.test"_s, Role::Patient, u"Son"_s, u"Hassan"_s, u"plain:pw"_s});
    QVERIFY_RESULT(added);
    QVERIFY(added->patientId != c.ahmed);
    DirectSession session(c, c.program());
    QCOMPARE(session->stores().patients.find(c.clinic, c.ahmed)->userId, c.ahmedUser);
}

void TestAccounts::doctorsAreBookable()
{
    SignInClinic c;
    const auto added = add(c, c.program(), {u"new@clinic.test"_s, Role::Doctor, u"Ana"_s, u"Luz"_s, u"plain:pw"_s});
    QVERIFY_RESULT(added);
    DirectSession session(c, c.program());
    const DoctorInfo *doctor = session->directory().doctor(added->id);
    QVERIFY(doctor);
    QCOMPARE(doctor->name, u"Dr. Ana Luz"_s);
    QCOMPARE(doctor->slotMinutes, 30);
    QCOMPARE(session->directory().doctors.constLast().id, added->id);
}

void TestAccounts::whoMayAddWhom_data()
{
    QTest::addColumn<Role>("by");
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("allowed");
    for (const Role by : {Role::Patient, Role::Doctor, Role::Receptionist, Role::Admin, Role::Superadmin})
        for (const Role role : {Role::Patient, Role::Receptionist, Role::Admin, Role::Superadmin})
            QTest::addRow("%s adds %s", qPrintable(toString(by)), qPrintable(toString(role)))
                << by << role << (by == Role::Superadmin || (by == Role::Admin && role != Role::Superadmin));
}

void TestAccounts::whoMayAddWhom()
{
    QFETCH(Role, by);
    QFETCH(Role, role);
    QFETCH(bool, allowed);
    SignInClinic c;
    const Actor actor = actorOf(c, c.reception, by);
    const auto added = add(c, actor, {u"new@clinic.test"_s, role, u"Ana"_s, u"Luz"_s, u"plain:pw"_s});
    const auto made = token(c, actor, role);
    QCOMPARE(added.ok(), allowed);
    QCOMPARE(made.ok(), allowed);
    if (!allowed) {
        QVERIFY_ERROR(added, ErrorCode::Forbidden);
        QVERIFY_ERROR(made, ErrorCode::Forbidden);
    }
}

void TestAccounts::disabledUsersAreOut()
{
    SignInClinic c;
    const SignedIn in = c.login(rosaEmail, rosaPassword).value();
    const auto disable = [&](bool off) {
        return c.command<AccountService>(c.program(), [&](AccountService &s) { return s.setDisabled(c.account, off); });
    };
    QVERIFY_RESULT(disable(true));
    QVERIFY(c.heardOf(u"account"_s));
    QVERIFY_ERROR(c.identify(in.token), ErrorCode::Unauthenticated);
    QVERIFY_ERROR(c.refresh(in.refreshToken), ErrorCode::Unauthenticated);
    QVERIFY_RESULT(disable(false));
    QVERIFY_ERROR(c.identify(in.token), ErrorCode::Unauthenticated);
    QVERIFY_RESULT(c.login(rosaEmail, rosaPassword));
}

void TestAccounts::roleChangesTakeEffectAtOnce()
{
    SignInClinic c;
    const SignedIn in = c.login(rosaEmail, rosaPassword).value();
    const auto change = [&](Role role) {
        return c.command<AccountService>(c.program(), [&](AccountService &s) { return s.setRole(c.account, role); });
    };
    QVERIFY_RESULT(change(Role::Doctor));
    QVERIFY(c.heardOf(u"account"_s));
    QVERIFY(c.identify(in.token)->actor.role == Role::Doctor);
    {
        DirectSession session(c, c.program());
        QVERIFY(session->directory().doctor(c.account));
    }
    QVERIFY_RESULT(change(Role::Patient));
    QVERIFY(c.identify(in.token)->actor.role == Role::Patient);
    QVERIFY(!c.identify(in.token)->actor.patientId.isNull());
}

void TestAccounts::aClinicKeepsAnAdmin()
{
    SignInClinic c;
    const UserId boss = c.add(u"boss@clinic.test"_s, Role::Admin);
    const Actor actor = actorOf(c, boss, Role::Admin);
    const auto demote = [&](AccountService &s) { return s.setRole(boss, Role::Receptionist); };
    const auto disable = [&](AccountService &s) { return s.setDisabled(boss, true); };
    QVERIFY_ERROR(c.command<AccountService>(actor, demote), ErrorCode::Forbidden);
    QVERIFY_ERROR(c.command<AccountService>(actor, disable), ErrorCode::Forbidden);
    c.add(u"second@clinic.test"_s, Role::Admin);
    QVERIFY_RESULT(c.command<AccountService>(actor, demote));
}

void TestAccounts::accountsOfSeveralClinicsAreTheirOwn()
{
    // The admin of one clinic must not get into the other through somebody who works in both.
    SignInClinic c;
    const Actor there{{}, c.other, Role::Admin, {}, u"program"_s};
    QVERIFY_RESULT(add(c, there, {rosaEmail, Role::Receptionist, u"Rosa"_s, u"Paz"_s, u"plain:x"_s}));
    const UserId boss = c.add(u"boss@clinic.test"_s, Role::Admin);
    const auto password = [&](AccountService &s) { return s.setPassword(c.account, u"plain:new"_s); };
    const auto disable = [&](AccountService &s) { return s.setDisabled(c.account, true); };
    QVERIFY_ERROR(c.command<AccountService>(actorOf(c, boss, Role::Admin), password), ErrorCode::Forbidden);
    QVERIFY_ERROR(c.command<AccountService>(actorOf(c, boss, Role::Admin), disable), ErrorCode::Forbidden);
    QVERIFY_RESULT(c.command<AccountService>(actorOf(c, c.account, Role::Receptionist), password));
    QVERIFY_RESULT(c.login(rosaEmail, u"new"_s));
    QVERIFY_ERROR(c.command<AccountService>(c.program(),
                                            [&](AccountService &s) { return s.setDisabled(c.otherDoctor, true); }),
                  ErrorCode::NotFound);
}

void TestAccounts::changesOfRightsAreJournalled()
{
    SignInClinic c;
    QVERIFY_RESULT(
        c.command<AccountService>(c.program(), [&](AccountService &s) { return s.setRole(c.account, Role::Admin); }));
    const auto entry = std::ranges::find(c.heard, u"account"_s,
                                         [](const Change &change) { return change.entry.entity; });
    QVERIFY(entry != c.heard.end());
    QCOMPARE(entry->entry.action, u"role_changed"_s);
    QCOMPARE(entry->entry.entityId, c.account.toString());
    QCOMPARE(entry->entry.clinicId, c.clinic);
    QCOMPARE(entry->entry.changes["role"_L1].toArray(), (QJsonArray{u"receptionist"_s, u"admin"_s}));
    DirectSession session(c, c.program());
    QVERIFY(!session->stores().journal.firstBroken());
}

void TestAccounts::profileTellsWhoIsWho()
{
    SignInClinic c;
    DirectSession session(c, {});
    IdentityService identity(*session, c.keys);
    const auto doctor = identity.profile(c.doctorActor());
    QVERIFY_RESULT(doctor);
    QCOMPARE(doctor->doctorId, c.khan);
    QVERIFY(doctor->patientId.isNull());
    const auto patient = identity.profile(c.patientActor());
    QVERIFY_RESULT(patient);
    QCOMPARE(patient->patientId, c.ahmed);
    QVERIFY(patient->doctorId.isNull());
    QVERIFY_ERROR(identity.profile(actorOf(c, UserId::create(), Role::Admin)), ErrorCode::Unauthenticated);
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
