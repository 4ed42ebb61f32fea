#include <QTest>

#include "models/services/deviceservice.h"
#include "models/services/patientservice.h"
#include "models/services/preferenceservice.h"
#include "tests/services/deliveryclinic.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// A visit's reminders follow it wherever it goes. It is Monday, 1 June 2026, 08:00.
class TestReminderPlanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void planned_data();
    void planned();
    void clocksChange_data();
    void clocksChange();
    void onlyWhatReaches_data();
    void onlyWhatReaches();
    void moves();
    void whatWasSentComesAgainForTheNewTime();
    void endWithTheVisit_data();
    void endWithTheVisit();
    void undoBringsThemBack();
    void requestedHasNoneUntilApproved();
    void whatAPersonTookBackStays();
    void ownQuietHours();
    void reachedLater_data();
    void reachedLater();
    void bookingIsCheap();
};

void TestReminderPlanner::planned_data()
{
    QTest::addColumn<QString>("visit");
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<QStringList>("expected");
    const QString shipped;
    QTest::newRow("the schedule") << u"2026-06-03 10:30"_s << shipped
                                  << QStringList{u"email 2026-06-02 10:30 scheduled"_s,
                                                 u"sms 2026-06-03 08:30 scheduled"_s,
                                                 u"push 2026-06-03 10:00 scheduled"_s};
    QTest::newRow("at the edge of quiet hours")
        << u"2026-06-03 10:00"_s << shipped
        << QStringList{u"email 2026-06-02 10:00 scheduled"_s, u"sms 2026-06-03 08:00 scheduled"_s,
                       u"push 2026-06-03 09:30 scheduled"_s};
    QTest::newRow("out of quiet hours") << u"2026-06-03 09:00"_s << shipped
                                        << QStringList{u"email 2026-06-02 09:00 scheduled"_s,
                                                       u"sms 2026-06-02 21:00 scheduled"_s,
                                                       u"push 2026-06-03 08:30 scheduled"_s};
    QTest::newRow("what is past is not made")
        << u"2026-06-01 15:00"_s << shipped
        << QStringList{u"sms 2026-06-01 13:00 scheduled"_s, u"push 2026-06-01 14:30 scheduled"_s};
    QTest::newRow("another schedule")
        << u"2026-06-10 10:00"_s
        << uR"([{"channel":"whatsapp","before":"P7D"},{"channel":"voice","before":"PT3H"},{"channel":"voice","before":"PT15H"}])"_s
        << QStringList{u"whatsapp 2026-06-03 10:00 scheduled"_s, u"voice 2026-06-09 19:00 scheduled"_s,
                       u"voice 2026-06-09 21:00 scheduled"_s};
    QTest::newRow("twice the same moment")
        << u"2026-06-10 10:00"_s << uR"([{"channel":"sms","before":"PT3H"},{"channel":"sms","before":"PT4H"}])"_s
        << QStringList{u"sms 2026-06-09 21:00 scheduled"_s};
    QTest::newRow("no schedule") << u"2026-06-10 10:00"_s << u"[]"_s << QStringList();
}

void TestReminderPlanner::planned()
{
    QFETCH(QString, visit);
    QFETCH(QString, schedule);
    const DeliveryClinic c;
    if (!schedule.isEmpty())
        c.set(u"reminders.schedule"_s, schedule);
    const auto booked = c.book(c.receptionist(), visit);
    QVERIFY_RESULT(booked);
    QTEST(c.reminders(booked->id), "expected");
}

void TestReminderPlanner::clocksChange_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("start");   // UTC
    QTest::addColumn<QString>("elapsed"); // 24 hours before, local
    QTest::addColumn<QString>("day");     // a day before, local
    QTest::newRow("New York, forward") << u"America/New_York"_s << u"2026-03-08T14:00:00.000Z"_s
                                       << u"email 2026-03-07 09:00 scheduled"_s
                                       << u"email 2026-03-07 10:00 scheduled"_s;
    QTest::newRow("Berlin, back") << u"Europe/Berlin"_s << u"2026-10-25T09:00:00.000Z"_s
                                  << u"email 2026-10-24 11:00 scheduled"_s << u"email 2026-10-24 10:00 scheduled"_s;
    QTest::newRow("Lord Howe, half an hour back")
        << u"Australia/Lord_Howe"_s << u"2026-04-04T23:30:00.000Z"_s << u"email 2026-04-04 10:30 scheduled"_s
        << u"email 2026-04-04 10:00 scheduled"_s;
    QTest::newRow("Santiago, at midnight")
        << u"America/Santiago"_s << u"2026-04-05T14:00:00.000Z"_s << u"email 2026-04-04 11:00 scheduled"_s
        << u"email 2026-04-04 10:00 scheduled"_s;
}

void TestReminderPlanner::clocksChange()
{
    QFETCH(QString, zone);
    QFETCH(QString, start);
    for (const bool elapsed : {true, false}) {
        DeliveryClinic c;
        c.clock.set(fromMs(QDateTime::fromString(u"2026-03-01T12:00:00Z"_s, Qt::ISODate).toMSecsSinceEpoch()));
        c.sql("UPDATE clinics SET timezone = '" + zone.toLatin1() + "'");
        c.set(u"reminders.schedule"_s,
              elapsed ? uR"([{"channel":"email","before":"PT24H"}])"_s : uR"([{"channel":"email","before":"P1D"}])"_s);
        BookAppointment command;
        command.patientId = c.ahmed;
        command.doctorId = c.khan;
        command.start = fromMs(QDateTime::fromString(start, Qt::ISODate).toMSecsSinceEpoch());
        command.overrideReason = u"test"_s;
        const auto visit = c.as(c.receptionist(),
                                [&](Session &session) { return BookingService(session).book(command); });
        QVERIFY_RESULT(visit);
        const QStringList made = c.reminders(visit->id);
        QCOMPARE(made.size(), 1);
        if (elapsed)
            QTEST(made.constFirst(), "elapsed");
        else
            QTEST(made.constFirst(), "day");
    }
}

void TestReminderPlanner::onlyWhatReaches_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("channels");
    QTest::newRow("all") << QByteArray("SELECT 1") << u"email sms push"_s;
    QTest::newRow("no e-mail") << QByteArray("UPDATE patients SET email = NULL") << u"sms push"_s;
    QTest::newRow("no phone") << QByteArray("UPDATE patients SET phone = NULL") << u"email push"_s;
    QTest::newRow("no app") << QByteArray("DELETE FROM push_tokens") << u"email sms"_s;
    QTest::newRow("switched off") << QByteArray("INSERT INTO patient_preferences (patient_id, email, updated_at) "
                                                "SELECT id, 0, 0 FROM patients")
                                  << u"sms push"_s;
    QTest::newRow("opted out") << QByteArray("INSERT INTO opt_outs SELECT id, 'sms', '+50377654321', 0 FROM clinics")
                               << u"email push"_s;
    QTest::newRow("opted out by mail") << QByteArray(
        "INSERT INTO opt_outs SELECT id, 'email', 'ahmed@example.test', 0 FROM clinics")
                                       << u"sms push"_s;
}

void TestReminderPlanner::onlyWhatReaches()
{
    QFETCH(QByteArray, change);
    const DeliveryClinic c;
    c.sql(change);
    const auto visit = c.book(c.receptionist(), u"2026-06-03 10:30"_s);
    QVERIFY_RESULT(visit);
    QStringList channels;
    for (const QString &line : c.reminders(visit->id))
        channels.append(line.section(u' ', 0, 0));
    QTEST(channels.join(u' '), "channels");
}

void TestReminderPlanner::moves()
{
    const DeliveryClinic c;
    const auto visit = c.book(c.receptionist(), u"2026-06-03 10:30"_s);
    QVERIFY_RESULT(visit);
    NewReminder byHand{visit->id, u"sms"_s, c.at(u"2026-06-02 23:00"_s), u"Bring your card"_s, {}};
    NewReminder byRule{visit->id, u"voice"_s, {}, {}, {}};
    for (const NewReminder &wanted : {byHand, byRule})
        QVERIFY_RESULT(
            c.as(c.receptionist(), [&](Session &session) { return ReminderService(session).create(wanted); }));
    QVERIFY_RESULT(c.move(c.receptionist(), visit->id, u"2026-06-04 15:00"_s));
    QCOMPARE(c.reminders(visit->id),
             (QStringList{u"sms 2026-06-02 23:00 scheduled"_s, u"email 2026-06-03 15:00 scheduled"_s,
                          u"sms 2026-06-04 13:00 scheduled"_s, u"voice 2026-06-04 13:00 scheduled"_s,
                          u"push 2026-06-04 14:30 scheduled"_s}));
    // to before the time given by hand, and too soon for the mail
    QVERIFY_RESULT(c.move(c.receptionist(), visit->id, u"2026-06-01 16:00"_s));
    QCOMPARE(c.reminders(visit->id).filter(u"scheduled"_s),
             (QStringList{u"sms 2026-06-01 14:00 scheduled"_s, u"voice 2026-06-01 14:00 scheduled"_s,
                          u"push 2026-06-01 15:30 scheduled"_s}));
    QVERIFY_RESULT(c.move(c.receptionist(), visit->id, u"2026-06-04 15:00"_s));
    QCOMPARE(c.reminders(visit->id).filter(u"scheduled"_s).size(), 5);
}

void TestReminderPlanner::whatWasSentComesAgainForTheNewTime()
{
    DeliveryClinic c;
    const auto visit = c.book(c.receptionist(), u"2026-06-02 10:30"_s);
    QVERIFY_RESULT(visit);
    c.clock.set(c.at(u"2026-06-01 10:31"_s));
    QVERIFY(!c.sendAll().isEmpty());
    QVERIFY_RESULT(c.setStatus(c.receptionist(), visit->id, AppointmentStatus::Confirmed));
    QCOMPARE(c.reminders(visit->id).filter(u"email"_s), QStringList{u"email 2026-06-01 10:30 sent"_s});
    QVERIFY_RESULT(c.move(c.receptionist(), visit->id, u"2026-06-05 11:00"_s));
    QCOMPARE(c.reminders(visit->id).filter(u"email"_s),
             (QStringList{u"email 2026-06-01 10:30 sent"_s, u"email 2026-06-04 11:00 scheduled"_s}));
}

void TestReminderPlanner::endWithTheVisit_data()
{
    QTest::addColumn<QList<int>>("steps");
    QTest::addColumn<bool>("stay");
    const auto row = [](const char *name, const QList<AppointmentStatus> &steps, bool stay) {
        QList<int> numbers;
        for (const AppointmentStatus step : steps)
            numbers.append(int(step));
        QTest::newRow(name) << numbers << stay;
    };
    using enum AppointmentStatus;
    row("confirmed", {Confirmed}, true);
    row("cancelled", {Cancelled}, false);
    row("no-show", {NoShow}, false);
    row("in progress", {InProgress}, false);
    row("completed", {InProgress, Completed}, false);
}

void TestReminderPlanner::endWithTheVisit()
{
    QFETCH(QList<int>, steps);
    QFETCH(bool, stay);
    const DeliveryClinic c;
    const auto visit = c.book(c.receptionist(), u"2026-06-03 10:30"_s);
    QVERIFY_RESULT(visit);
    QVERIFY_RESULT(c.as(c.receptionist(), [&](Session &session) {
        return ReminderService(session).create({visit->id, u"all"_s, c.at(u"2026-06-03 09:00"_s), {}, {}});
    }));
    for (const int step : steps)
        QVERIFY_RESULT(c.setStatus(c.receptionist(), visit->id, AppointmentStatus(step)));
    const QStringList after = c.reminders(visit->id);
    QCOMPARE(after.size(), 3 + 5);
    QCOMPARE(after.filter(u"scheduled"_s).size(), stay ? 8 : 0);
    QCOMPARE(after.filter(u"cancelled"_s).size(), stay ? 0 : 8);
    DirectSession session(c, c.receptionist());
    QCOMPARE(session->stores().reminders.nextDue().has_value(), stay);
}

void TestReminderPlanner::undoBringsThemBack()
{
    const DeliveryClinic c;
    const auto visit = c.book(c.receptionist(), u"2026-06-03 10:30"_s);
    QVERIFY_RESULT(visit);
    QVERIFY_RESULT(c.as(c.receptionist(), [&](Session &session) {
        return ReminderService(session).create({visit->id, u"all"_s, c.at(u"2026-06-03 09:00"_s), {}, {}});
    }));
    const QStringList before = c.reminders(visit->id);
    const auto cancelled = c.setStatus(c.receptionist(), visit->id, AppointmentStatus::Cancelled);
    QVERIFY_RESULT(cancelled);
    QVERIFY_RESULT(c.revert(*visit, cancelled->version));
    QCOMPARE(c.reminders(visit->id), before);
}

void TestReminderPlanner::requestedHasNoneUntilApproved()
{
    const DeliveryClinic c;
    const auto visit = c.book(c.patientActor(), u"2026-06-03 10:30"_s);
    QVERIFY_RESULT(visit);
    QCOMPARE(c.reminders(visit->id), QStringList());
    QVERIFY_RESULT(c.setStatus(c.receptionist(), visit->id, AppointmentStatus::Scheduled));
    QCOMPARE(c.reminders(visit->id).size(), 3);
}

void TestReminderPlanner::whatAPersonTookBackStays()
{
    const DeliveryClinic c;
    const auto visit = c.book(c.receptionist(), u"2026-06-03 10:30"_s);
    QVERIFY_RESULT(visit);
    QVERIFY_RESULT(c.as(c.receptionist(), [&](Session &session) { return ReminderService(session).cancel(u"1"_s); }));
    QVERIFY_RESULT(c.move(c.receptionist(), visit->id, u"2026-06-04 15:00"_s));
    QCOMPARE(c.reminders(visit->id).filter(u"email"_s), QStringList{u"email 2026-06-02 10:30 cancelled"_s});
    QCOMPARE(c.reminders(visit->id).filter(u"scheduled"_s).size(), 2);
}

void TestReminderPlanner::ownQuietHours()
{
    const DeliveryClinic c;
    c.sql("INSERT INTO patient_preferences (patient_id, quiet_hours, updated_at) SELECT id, '18:00-12:00', 0 FROM "
          "patients");
    const auto visit = c.book(c.receptionist(), u"2026-06-03 13:00"_s);
    QVERIFY_RESULT(visit);
    QCOMPARE(c.reminders(visit->id),
             (QStringList{u"email 2026-06-02 13:00 scheduled"_s, u"sms 2026-06-02 18:00 scheduled"_s,
                          u"push 2026-06-03 12:30 scheduled"_s}));
}

void TestReminderPlanner::reachedLater_data()
{
    QTest::addColumn<QByteArray>("without");
    QTest::addColumn<QString>("channel");
    QTest::newRow("an address") << QByteArray("UPDATE patients SET email = NULL") << u"email"_s;
    QTest::newRow("the app") << QByteArray("DELETE FROM push_tokens") << u"push"_s;
    QTest::newRow("their wish") << QByteArray("INSERT INTO patient_preferences (patient_id, sms, updated_at) SELECT "
                                              "id, 0, 0 FROM patients")
                                << u"sms"_s;
}

void TestReminderPlanner::reachedLater()
{
    QFETCH(QByteArray, without);
    QFETCH(QString, channel);
    const DeliveryClinic c;
    c.sql(without);
    const auto visit = c.book(c.receptionist(), u"2026-06-03 10:30"_s);
    QVERIFY_RESULT(visit);
    QVERIFY_RESULT(c.as(c.receptionist(), [](Session &session) { return ReminderService(session).cancel(u"1"_s); }));
    const QStringList before = c.reminders(visit->id);
    QCOMPARE(before.filter(channel).size(), 0);
    if (channel == "email"_L1)
        QVERIFY_RESULT(c.as(c.receptionist(), [&](Session &session) {
            NewPatient record;
            record.firstName = u"Ahmed"_s;
            record.phone = u"+50377654321"_s;
            record.email = u"ahmed@example.test"_s;
            return PatientService(session).replace({c.ahmed, record, true});
        }));
    else if (channel == "push"_L1)
        QVERIFY_RESULT(c.as(c.patientActor(), [&](Session &session) {
            return DeviceService(session, c.keys).registerPush(u"token-2"_s, u"ios"_s);
        }));
    else
        QVERIFY_RESULT(
            c.as(c.patientActor(), [&](Session &session) { return PreferenceService(session).put(c.ahmed, {}); }));
    const QStringList after = c.reminders(visit->id);
    QCOMPARE(after.filter(channel).filter(u"scheduled"_s).size(), 1);
    QCOMPARE(after.size(), before.size() + 1);
    QCOMPARE(after.filter(u"cancelled"_s).size(), 1); // by a person, who meant it
}

void TestReminderPlanner::bookingIsCheap()
{
    const DeliveryClinic c;
    int statements = 0;
    DirectSession session(c, c.receptionist(), [&](std::string_view sql) {
        statements += sql.find("reminders") != std::string_view::npos || sql.find("outbox") != std::string_view::npos
                      || sql.find("opt_outs") != std::string_view::npos;
    });
    BookAppointment command;
    command.patientId = c.ahmed;
    command.doctorId = c.khan;
    command.start = c.at(u"2026-06-03 10:30"_s);
    QVERIFY_RESULT(BookingService(*session).book(command));
    QCOMPARE(statements, 3); // whom and how, the reminders, the notices
}

QTEST_GUILESS_MAIN(TestReminderPlanner)
#include "tst_reminderplanner.moc"
