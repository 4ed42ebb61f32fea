#include <QTest>

#include "models/domain/reminderplan.h"
#include "tests/domain/rulesfixture.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace frontdesk::testing;

namespace {

const QList<Channel> everyChannel{Channel::Sms, Channel::Email, Channel::Push, Channel::Voice, Channel::WhatsApp};

/// "email 2026-05-14 14:00; …" in the zone's wall clock.
QString spelled(const QList<PlannedReminder> &plan, const TimeZone &tz)
{
    QStringList result;
    for (const PlannedReminder &reminder : plan) {
        const LocalTime local = tz.toLocal(reminder.dueAt);
        result.append(toString(reminder.channel) + u' ' + formatDate(local.date) + u' ' + formatTime(local.time));
    }
    return result.join(u"; "_s);
}

ReminderRule rule(Channel channel, const QString &before)
{
    return {channel, parseIsoDuration(before, u"before"_s).value()};
}

} // namespace

class TestReminderPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsQuietHours_data();
    void readsQuietHours();
    void pullsOutOfQuietHours_data();
    void pullsOutOfQuietHours();
    void plansTheDefaults_data();
    void plansTheDefaults();
    void onlyChannelsThatReachThePatient();
    void sameMomentOnce();
    void daysKeepTheWallClock();
    void channelNames();
};

void TestReminderPlan::readsQuietHours_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    for (const char *text : {"21:00-08:00", "off", "00:00-06:30", "13:00-15:00"})
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    for (const char *text : {"", "on", "OFF", "21-8", "21:00", "21:00-", "21:00-08:00 ", "21:00/08:00", "24:00-08:00",
                             "21:00-21:00", "21:00-25:00", "21:00 - 08:00"})
        QTest::addRow("not '%s'", text) << QString::fromLatin1(text) << false;
}

void TestReminderPlan::readsQuietHours()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    const auto quiet = parseQuietHours(text, u"reminders.quiet_hours"_s);
    QCOMPARE(quiet.ok(), good);
    if (good)
        QCOMPARE(toString(*quiet), text);
    else
        QCOMPARE(quiet.error().subject, u"reminders.quiet_hours"_s);
}

void TestReminderPlan::pullsOutOfQuietHours_data()
{
    QTest::addColumn<QString>("quiet");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("expected");
    const QString night = u"21:00-08:00"_s;
    QTest::newRow("day") << night << u"2026-05-15 12:00"_s << u"2026-05-15 12:00"_s;
    QTest::newRow("21:00 sharp") << night << u"2026-05-15 21:00"_s << u"2026-05-15 21:00"_s;
    QTest::newRow("21:01") << night << u"2026-05-15 21:01"_s << u"2026-05-15 21:00"_s;
    QTest::newRow("midnight") << night << u"2026-05-16 00:00"_s << u"2026-05-15 21:00"_s;
    QTest::newRow("07:59") << night << u"2026-05-16 07:59"_s << u"2026-05-15 21:00"_s;
    QTest::newRow("08:00 sharp") << night << u"2026-05-16 08:00"_s << u"2026-05-16 08:00"_s;
    QTest::newRow("off") << u"off"_s << u"2026-05-16 03:00"_s << u"2026-05-16 03:00"_s;
    QTest::newRow("siesta, before") << u"13:00-15:00"_s << u"2026-05-15 12:59"_s << u"2026-05-15 12:59"_s;
    QTest::newRow("siesta, within") << u"13:00-15:00"_s << u"2026-05-15 14:00"_s << u"2026-05-15 13:00"_s;
    QTest::newRow("siesta, end") << u"13:00-15:00"_s << u"2026-05-15 15:00"_s << u"2026-05-15 15:00"_s;
    QTest::newRow("from midnight") << u"00:00-06:00"_s << u"2026-05-15 03:00"_s << u"2026-05-15 00:00"_s;
    QTest::newRow("to midnight") << u"22:00-00:00"_s << u"2026-05-15 23:00"_s << u"2026-05-15 22:00"_s;
    QTest::newRow("at midnight") << u"22:00-00:00"_s << u"2026-05-16 00:00"_s << u"2026-05-16 00:00"_s;
}

void TestReminderPlan::pullsOutOfQuietHours()
{
    QFETCH(QString, quiet);
    QFETCH(QString, local);
    QFETCH(QString, expected);
    for (const char *name : {"Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe", "America/Santiago",
                             "America/El_Salvador", "Asia/Karachi"}) {
        const TimeZone tz = zone(QString::fromLatin1(name));
        const auto hours = *parseQuietHours(quiet, u"q"_s);
        QCOMPARE(pulledOutOfQuietHours(at(tz, local), hours, tz), at(tz, expected));
    }
    const TimeZone tz = zone(u"Asia/Karachi"_s);
    const Instant evening = at(tz, u"2026-05-15 21:00"_s);
    QCOMPARE(pulledOutOfQuietHours(evening + Milliseconds(1), QuietHours{}, tz), evening);
}

void TestReminderPlan::plansTheDefaults_data()
{
    QTest::addColumn<QString>("visit");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected");
    const QString monday = u"2026-05-11 09:00"_s;
    QTest::newRow("afternoon") << u"2026-05-15 14:30"_s << monday
                               << u"email 2026-05-14 14:30; sms 2026-05-15 12:30; push 2026-05-15 14:00"_s;
    QTest::newRow("morning") << u"2026-05-15 09:00"_s << monday
                             << u"email 2026-05-14 09:00; sms 2026-05-14 21:00; push 2026-05-15 08:30"_s;
    QTest::newRow("early") << u"2026-05-15 08:15"_s << monday
                           << u"email 2026-05-14 08:15; sms 2026-05-14 21:00; push 2026-05-14 21:00"_s;
    QTest::newRow("one is past") << u"2026-05-15 14:30"_s << u"2026-05-15 08:00"_s
                                 << u"sms 2026-05-15 12:30; push 2026-05-15 14:00"_s;
    QTest::newRow("due right now") << u"2026-05-15 14:30"_s << u"2026-05-15 12:30"_s
                                   << u"sms 2026-05-15 12:30; push 2026-05-15 14:00"_s;
    QTest::newRow("all past") << u"2026-05-15 14:30"_s << u"2026-05-15 14:01"_s << QString();
    QTest::newRow("pulled to before now")
        << u"2026-05-15 09:00"_s << u"2026-05-14 22:00"_s << u"push 2026-05-15 08:30"_s;
    QTest::newRow("visit past") << u"2026-05-15 14:30"_s << u"2026-05-16 09:00"_s << QString();
}

void TestReminderPlan::plansTheDefaults()
{
    QFETCH(QString, visit);
    QFETCH(QString, now);
    QFETCH(QString, expected);
    for (const char *name : {"America/New_York", "Asia/Kolkata", "America/Santiago", "America/El_Salvador"}) {
        const TimeZone tz = zone(QString::fromLatin1(name));
        const auto plan = planReminders(defaultReminderSchedule(), at(tz, visit), at(tz, now), tz, QuietHours{},
                                        everyChannel);
        QCOMPARE(spelled(plan, tz), expected);
    }
}

void TestReminderPlan::onlyChannelsThatReachThePatient()
{
    const TimeZone tz = zone(u"America/El_Salvador"_s);
    const Instant visit = at(tz, u"2026-05-15 14:30"_s);
    const Instant now = at(tz, u"2026-05-11 09:00"_s);
    const auto plan = [&](const QList<Channel> &available) {
        return spelled(planReminders(defaultReminderSchedule(), visit, now, tz, QuietHours{}, available), tz);
    };
    QCOMPARE(plan({}), QString());
    QCOMPARE(plan({Channel::Voice, Channel::Sms}), u"sms 2026-05-15 12:30"_s);
}

void TestReminderPlan::sameMomentOnce()
{
    const TimeZone tz = zone(u"America/El_Salvador"_s);
    const QList<ReminderRule> schedule{rule(Channel::Sms, u"PT2H"_s), rule(Channel::Sms, u"PT3H"_s),
                                       rule(Channel::Email, u"PT2H"_s), rule(Channel::Sms, u"PT1H"_s)};
    const auto plan = planReminders(schedule, at(tz, u"2026-05-15 09:00"_s), at(tz, u"2026-05-11 09:00"_s), tz,
                                    QuietHours{}, everyChannel);
    QCOMPARE(spelled(plan, tz), u"sms 2026-05-14 21:00; email 2026-05-14 21:00; sms 2026-05-15 08:00"_s);
}

void TestReminderPlan::daysKeepTheWallClock()
{
    const TimeZone tz = zone(u"Europe/Berlin"_s);
    const Instant visit = at(tz, u"2026-03-29 14:00"_s); // the clocks went forward in the night
    const Instant now = at(tz, u"2026-03-20 09:00"_s);
    const auto plan = [&](const QString &before) {
        return spelled(planReminders({rule(Channel::Sms, before)}, visit, now, tz, std::nullopt, everyChannel), tz);
    };
    QCOMPARE(plan(u"P1D"_s), u"sms 2026-03-28 14:00"_s);
    QCOMPARE(plan(u"PT24H"_s), u"sms 2026-03-28 13:00"_s);
}

void TestReminderPlan::channelNames()
{
    for (const Channel channel : everyChannel)
        QCOMPARE(channelFromString(toString(channel)), std::optional(channel));
    QVERIFY(!channelFromString(u"all"));
    QVERIFY(!channelFromString(u"SMS"));
}

QTEST_GUILESS_MAIN(TestReminderPlan)
#include "tst_reminderplan.moc"
