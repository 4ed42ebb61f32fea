#include <QSignalSpy>
#include <QTest>

#include "models/items/localphonesdesk.h"
#include "models/items/localreminderdesk.h"
#include "models/items/localsettingsdesk.h"
#include "models/items/localsetupdesk.h"
#include "models/services/booking/bookingservice.h"
#include "models/services/reminders/reminderservice.h"
#include "models/services/signinservice.h"
#include "tests/support/clinicfixture.h"
#include "tests/support/orders.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The desks of one person on a real database, with the clinic thread behind them.
struct Desks {
    explicit Desks(Role role = Role::Admin)
        : hub(Hub::open(fixture.directory(), fixture.clock).value()),
          access(*hub, hub->reader().value(), Actor{fixture.reception, fixture.clinic, role, {}, u"desk"_s}),
          reminders(access),
          phones(access, keys),
          settings(access, keys),
          setup(access)
    {
    }

    Result<Done> change(const QList<SettingsDesk::NewValue> &values)
    {
        return outcome<Done>([&](Reply<Done> done) { settings.change(values, &context, std::move(done)); });
    }
    SettingLine line(const QString &key)
    {
        for (const SettingLine &each : settings.settings()) {
            if (each.key == key)
                return each;
        }
        return {};
    }

    ClinicFixture fixture;
    KeyRing keys{SecretKey::random()};
    std::unique_ptr<Hub> hub;
    LocalAccess access;
    LocalReminderDesk reminders;
    LocalPhonesDesk phones;
    LocalSettingsDesk settings;
    LocalSetupDesk setup;
    QObject context;
};

} // namespace

/// What the pages ask and order, on the real database.
class TestLocalDesks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settingsAreChangedTogetherAndTold()
    {
        Desks desks;
        QSignalSpy told(&desks.settings, &SettingsDesk::settingsChanged);
        QVERIFY_RESULT(desks.change({{u"clinic.name"_s, u"Uno"_s}, {u"clinic.currency"_s, u"eur"_s}}));
        QCOMPARE(desks.line(u"clinic.name"_s).value, u"Uno"_s);
        QCOMPARE(desks.line(u"clinic.currency"_s).value, u"EUR"_s);
        QTRY_COMPARE(told.size(), 1);
    }

    void allThatIsWrongIsNamedAndNothingIsKept()
    {
        Desks desks;
        const auto refused = desks.change(
            {{u"clinic.name"_s, u"Uno"_s}, {u"clinic.currency"_s, u"dollars"_s}, {u"clinic.timezone"_s, u"Nowhere"_s}});
        QVERIFY_ERROR(refused, ErrorCode::InvalidField);
        QCOMPARE(refused.error().subject, u"clinic.currency"_s);
        QCOMPARE(refused.error().also.size(), 1);
        QCOMPARE(refused.error().also.first().subject, u"clinic.timezone"_s);
        QCOMPARE(desks.line(u"clinic.name"_s).value, u"Clínica Uno"_s);
    }

    void aSecretComesBackAsAMaskOnly()
    {
        Desks desks;
        QVERIFY_RESULT(desks.change({{u"sms.token"_s, u"hunter2"_s}}));
        QCOMPARE(desks.line(u"sms.token"_s).value, u"********"_s);
        QVERIFY_RESULT(desks.change({{u"sms.token"_s, QString()}}));
        QVERIFY(desks.line(u"sms.token"_s).value.isEmpty());
    }

    void onlyAdministratorsChangeSettings()
    {
        Desks desks(Role::Receptionist);
        QVERIFY(!desks.settings.mayChange());
        QVERIFY_ERROR(desks.change({{u"clinic.name"_s, u"Uno"_s}}), ErrorCode::Forbidden);
    }

    void aPhoneIsPairedListedAndTurnedAway()
    {
        Desks desks;
        QCOMPARE(desks.phones.owners().first().id, desks.fixture.reception);
        const auto code = outcome<IssuedPairingCode>([&](Reply<IssuedPairingCode> done) {
            desks.phones.createCode(desks.fixture.khan, &desks.context, std::move(done));
        });
        QVERIFY_RESULT(code);
        QCOMPARE(code->expiresAt, desks.fixture.clock.now() + Minutes(5));

        QSignalSpy paired(&desks.phones, &PhonesDesk::paired);
        const auto signedIn = outcome<SignInVerdict>([&](Reply<SignInVerdict> done) {
            desks.access.order<SignInVerdict>(
                [&](Session &session) {
                    return SignInService(session, desks.keys).pair(code->code, u"Pixel"_s, u"192.168.1.9"_s);
                },
                &desks.context, std::move(done));
        });
        QVERIFY_RESULT(signedIn);
        QVERIFY_RESULT(signedIn->result);
        QTRY_COMPARE(paired.size(), 1);
        const QList<PairedDevice> phones = desks.phones.phones();
        QCOMPARE(phones.size(), 1);
        QCOMPARE(phones.first().device.name, u"Pixel"_s);
        QCOMPARE(phones.first().owner, u"Fatima Khan"_s);

        QSignalSpy changed(&desks.phones, &PhonesDesk::phonesChanged);
        QVERIFY_RESULT(outcome<Done>(
            [&](Reply<Done> done) { desks.phones.revoke(phones.first().device.id, &desks.context, std::move(done)); }));
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(desks.phones.phones().isEmpty());
    }

    void receptionistsPairForThemselvesAndPatients()
    {
        Desks desks(Role::Receptionist);
        QList<UserId> owners;
        for (const DeviceOwner &owner : desks.phones.owners())
            owners.append(owner.id);
        QCOMPARE(owners, (QList<UserId>{desks.fixture.reception, desks.fixture.ahmedUser}));
        Desks admin;
        QCOMPARE(admin.phones.owners().size(), 4);
    }

    void schedulesAndTimeOffAreKeptAndTold()
    {
        Desks desks;
        QSignalSpy told(&desks.setup, &SetupDesk::setupChanged);
        DoctorSchedule wanted = desks.setup.schedule(desks.fixture.khan).value();
        wanted.slotMinutes = 20;
        wanted.hours = desks.setup.clinicHours();
        wanted.hours->days[0].clear();
        QVERIFY_RESULT(outcome<DoctorSchedule>(
            [&](Reply<DoctorSchedule> done) { desks.setup.setSchedule(wanted, &desks.context, std::move(done)); }));
        QCOMPARE(desks.setup.schedule(desks.fixture.khan)->slotMinutes, 20);
        QVERIFY(desks.setup.schedule(desks.fixture.khan)->hours->days[0].isEmpty());
        QTRY_VERIFY(told.size() >= 1);

        const TimeOff away{QDate(2026, 6, 8), QDate(2026, 6, 9), {}, {}, u"Training"_s};
        const auto added = outcome<DoctorTimeOff>([&](Reply<DoctorTimeOff> done) {
            desks.setup.addAbsence(desks.fixture.khan, away, &desks.context, std::move(done));
        });
        QVERIFY_RESULT(added);
        QCOMPARE(desks.setup.absences(desks.fixture.khan).size(), 1);
        QVERIFY(desks.setup.absences(desks.fixture.garcia).isEmpty());
        QVERIFY_RESULT(outcome<DoctorTimeOff>([&](Reply<DoctorTimeOff> done) {
            desks.setup.removeAbsence(desks.fixture.khan, added->id, &desks.context, std::move(done));
        }));
        QVERIFY(desks.setup.absences(desks.fixture.khan).isEmpty());
    }

    void kindsOfVisitsAreMadeAndChanged()
    {
        Desks desks;
        AppointmentTypeInfo type;
        type.name = u"Cleaning"_s;
        type.color = u"#2563EB"_s;
        const auto save = [&] {
            return outcome<AppointmentTypeInfo>(
                [&](Reply<AppointmentTypeInfo> done) { desks.setup.saveType(type, &desks.context, std::move(done)); });
        };
        const auto made = save();
        QVERIFY_RESULT(made);
        QCOMPARE(desks.setup.types().size(), 2);
        type = *made;
        type.durationMinutes = 45;
        QVERIFY_RESULT(save());
        QCOMPARE(desks.setup.types().size(), 2);
        QCOMPARE(desks.setup.types().last().durationMinutes, 45);
    }

    void remindersOfABookingAreSeenAndSteppedInto()
    {
        Desks desks;
        QSignalSpy told(&desks.reminders, &ReminderDesk::remindersChanged);
        BookAppointment command;
        command.patientId = desks.fixture.ahmed;
        command.doctorId = desks.fixture.khan;
        command.start = desks.fixture.at(u"2026-06-03 10:00"_s);
        const auto visit = outcome<Appointment>([&](Reply<Appointment> done) {
            desks.access.order<Appointment>([command](
                                                Session &session) { return BookingService(session).book(command); },
                                            &desks.context, std::move(done));
        });
        QVERIFY_RESULT(visit);
        QTRY_COMPARE(told.size(), 1);
        const ReminderBoardFilter filter{
            {desks.fixture.at(u"2026-06-01 00:00"_s), desks.fixture.at(u"2026-06-04 00:00"_s)}, {}, {}};
        QCOMPARE(desks.reminders.count(filter), 1); // by SMS: the patient has a phone number and no e-mail
        const ReminderLine line = desks.reminders.lines(filter, 0, 10).first();
        QCOMPARE(line.dueAt, desks.fixture.at(u"2026-06-03 08:00"_s));
        QCOMPARE(desks.reminders.tallies(filter.dueWithin),
                 (QList<ReminderTally>{{Channel::Sms, ReminderStatus::Scheduled, 1}}));

        const auto step = [&](auto action) {
            return outcome<Done>(
                [&](Reply<Done> done) { (desks.reminders.*action)(line.id, &desks.context, std::move(done)); });
        };
        QVERIFY_ERROR(step(&LocalReminderDesk::retry), ErrorCode::InvalidField);
        QVERIFY_RESULT(step(&LocalReminderDesk::sendNow));
        QCOMPARE(desks.reminders.lines(filter, 0, 10).first().dueAt, desks.fixture.clock.now());
        QVERIFY_RESULT(step(&LocalReminderDesk::cancel));
        QCOMPARE(toString(desks.reminders.lines(filter, 0, 10).first().status), u"cancelled"_s);
        QTRY_VERIFY(told.size() >= 2);
    }

    void whoMayPlanIsAskedOfTheService()
    {
        Desks desks(Role::Doctor);
        QVERIFY(!desks.setup.mayPlanFor(desks.fixture.khan));
        QVERIFY(!desks.setup.mayChangeTypes());
        Desks admin;
        QVERIFY(admin.setup.mayPlanFor(admin.fixture.khan));
        QVERIFY(!admin.setup.mayPlanFor(admin.fixture.otherDoctor));
    }
};

QTEST_GUILESS_MAIN(TestLocalDesks)
#include "tst_localdesks.moc"
