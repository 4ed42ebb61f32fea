#include <QTest>

#include "tests/domain/rulesfixture.h"

using namespace frontdesk;
using namespace frontdesk::testing;

namespace {

/// The error as one word and its arguments, "ok" when there is none.
QString spelled(const std::optional<Error> &error)
{
    if (!error)
        return u"ok"_s;
    QString code = u"other"_s;
    if (error->code == ErrorCode::ClosedWeekday)
        code = u"weekday"_s;
    else if (error->code == ErrorCode::OutsideHours)
        code = u"outside"_s;
    else if (error->code == ErrorCode::ClosedHoliday)
        code = u"holiday"_s;
    else if (error->code == ErrorCode::DoctorUnavailable)
        code = u"doctor"_s;
    return (QStringList{code} + error->args).join(u' ');
}

TimeOff timeOff(QDate from, QDate to, std::optional<int> start = {}, std::optional<int> end = {})
{
    return {from, to, start, end, u"Congress"_s};
}

} // namespace

class TestHours : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void clinicHours_data();
    void clinicHours();
    void hoursOnDaysOfChange_data();
    void hoursOnDaysOfChange();
    void holidays_data();
    void holidays();
    void doctorsOwnHoursAndTimeOff_data();
    void doctorsOwnHoursAndTimeOff();
    void nightClinicWorksOverMidnight();
    void momentsPastAndFar_data();
    void momentsPastAndFar();
    void rangesOfADay();
    void stretchesAreNormalized_data();
    void stretchesAreNormalized();
};

void TestHours::clinicHours_data()
{
    QTest::addColumn<QString>("zoneName");
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QString>("local");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("expected");
    const QString plain = u"09:00-17:00"_s;
    const QString lunch = u"09:00-13:00 14:00-17:00"_s;
    for (const char *name : {"America/New_York", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe",
                             "America/Santiago", "America/El_Salvador", "Asia/Karachi"}) {
        const QString zoneName = QString::fromLatin1(name);
        const auto row = [&](const char *what, const QString &hours, const QString &local, int minutes,
                             const QString &expected) {
            QTest::addRow("%s %s", name, what) << zoneName << hours << local << minutes << expected;
        };
        row("at opening", plain, u"2026-05-15 09:00"_s, 30, u"ok"_s);
        row("a minute early", plain, u"2026-05-15 08:59"_s, 30, u"outside 09:00 17:00"_s);
        row("ends at closing", plain, u"2026-05-15 16:30"_s, 30, u"ok"_s);
        row("ends after closing", plain, u"2026-05-15 16:31"_s, 30, u"outside 09:00 17:00"_s);
        row("starts at closing", plain, u"2026-05-15 17:00"_s, 30, u"outside 09:00 17:00"_s);
        row("all day", plain, u"2026-05-15 09:00"_s, 480, u"ok"_s);
        row("a minute too long", plain, u"2026-05-15 09:00"_s, 481, u"outside 09:00 17:00"_s);
        row("night", plain, u"2026-05-15 23:30"_s, 60, u"outside 09:00 17:00"_s);
        row("Sunday", plain, u"2026-05-17 10:00"_s, 30, u"weekday 7"_s);
        row("Saturday", plain, u"2026-05-16 10:00"_s, 30, u"ok"_s);
        row("before lunch", lunch, u"2026-05-15 12:30"_s, 30, u"ok"_s);
        row("after lunch", lunch, u"2026-05-15 14:00"_s, 30, u"ok"_s);
        row("into lunch", lunch, u"2026-05-15 12:45"_s, 30, u"outside 09:00 13:00, 14:00-17:00"_s);
        row("at lunch", lunch, u"2026-05-15 13:15"_s, 30, u"outside 09:00 13:00, 14:00-17:00"_s);
        row("over lunch", lunch, u"2026-05-15 12:30"_s, 120, u"outside 09:00 13:00, 14:00-17:00"_s);
        row("after all stretches", lunch, u"2026-05-15 17:30"_s, 30, u"outside 09:00 17:00"_s);
        row("touching stretches are one", u"09:00-13:00 13:00-17:00"_s, u"2026-05-15 12:45"_s, 30, u"ok"_s);
        row("until midnight", u"18:00-24:00"_s, u"2026-05-15 23:30"_s, 30, u"ok"_s);
        row("past midnight", u"18:00-24:00"_s, u"2026-05-15 23:45"_s, 30, u"outside 18:00 24:00"_s);
    }
}

void TestHours::clinicHours()
{
    QFETCH(QString, zoneName);
    QFETCH(QString, hours);
    QFETCH(QString, local);
    QFETCH(int, minutes);
    QFETCH(QString, expected);
    const ClinicRules clinic = clinicIn(zoneName, hours);
    QCOMPARE(spelled(checkHours(visitAt(clinic.zone, local, minutes), clinic, doctor())), expected);
}

void TestHours::hoursOnDaysOfChange_data()
{
    QTest::addColumn<QString>("zoneName");
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *what, const QString &zoneName, const QString &hours, const QString &start,
                        int minutes, const QString &expected) {
        QTest::newRow(what) << zoneName << hours << start << minutes << expected;
    };
    // Sunday clinics: every change of clocks is on a Sunday
    const QString berlin = u"Europe/Berlin"_s;
    row("Berlin, office hours on the short day", berlin, u"09:00-17:00"_s, u"2026-03-29T07:00:00Z"_s, 480, u"ok"_s);
    row("Berlin, an hour less at night", berlin, u"00:00-06:00"_s, u"2026-03-28T23:00:00Z"_s, 300, u"ok"_s);
    row("Berlin, six hours do not fit", berlin, u"00:00-06:00"_s, u"2026-03-28T23:00:00Z"_s, 360,
        u"outside 00:00 06:00"_s);
    row("Berlin, an hour more at night", berlin, u"00:00-06:00"_s, u"2026-10-24T22:00:00Z"_s, 420, u"ok"_s);
    row("Berlin, opens in the gap", berlin, u"02:30-06:00"_s, u"2026-03-29T01:00:00Z"_s, 30, u"ok"_s);
    row("Berlin, before the gap", berlin, u"02:30-06:00"_s, u"2026-03-29T00:45:00Z"_s, 15, u"outside 02:30 06:00"_s);
    row("Santiago, midnight is missing", u"America/Santiago"_s, u"00:00-08:00"_s, u"2026-09-06T04:00:00Z"_s, 420,
        u"ok"_s);
    row("Lord Howe, half an hour less", u"Australia/Lord_Howe"_s, u"00:00-08:00"_s, u"2026-10-03T13:30:00Z"_s, 450,
        u"ok"_s);
    row("Lord Howe, not eight hours", u"Australia/Lord_Howe"_s, u"00:00-08:00"_s, u"2026-10-03T13:30:00Z"_s, 480,
        u"outside 00:00 08:00"_s);
}

void TestHours::hoursOnDaysOfChange()
{
    QFETCH(QString, zoneName);
    QFETCH(QString, hours);
    QFETCH(QString, start);
    QFETCH(int, minutes);
    QFETCH(QString, expected);
    ClinicRules clinic = clinicIn(zoneName);
    clinic.hours = WeeklyHours();
    clinic.hours.days[6] = stretches(hours);
    const TimeRange visit{utc(start), utc(start) + Minutes(minutes)};
    QCOMPARE(spelled(checkHours(visit, clinic, doctor())), expected);
}

void TestHours::holidays_data()
{
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("expected");
    QTest::newRow("on it") << u"2026-12-25 10:00"_s << u"holiday 2026-12-25 Christmas"_s;
    QTest::newRow("on it, outside hours as well") << u"2026-12-25 20:00"_s << u"holiday 2026-12-25 Christmas"_s;
    QTest::newRow("the day before") << u"2026-12-24 10:00"_s << u"ok"_s;
    QTest::newRow("the day after") << u"2026-12-26 10:00"_s << u"ok"_s;
    QTest::newRow("the same date a year later") << u"2027-12-25 10:00"_s << u"ok"_s;
    QTest::newRow("without a name") << u"2026-11-02 10:00"_s << u"holiday 2026-11-02 "_s;
    QTest::newRow("a Sunday is closed as such") << u"2026-11-01 10:00"_s << u"weekday 7"_s;
}

void TestHours::holidays()
{
    QFETCH(QString, local);
    QFETCH(QString, expected);
    for (const char *name : {"America/New_York", "Asia/Kolkata", "America/Santiago", "Asia/Karachi"}) {
        ClinicRules clinic = clinicIn(QString::fromLatin1(name));
        clinic.holidays = {{QDate(2026, 12, 25), u"Christmas"_s},
                           {QDate(2026, 11, 2), {}},
                           {QDate(2026, 11, 1), u"X"_s}};
        QCOMPARE(spelled(checkHours(visitAt(clinic.zone, local), clinic, doctor())), expected);
    }
}

void TestHours::doctorsOwnHoursAndTimeOff_data()
{
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("expected");
    QTest::newRow("at the doctor's opening") << u"2026-05-11 10:00"_s << u"ok"_s;
    QTest::newRow("before the doctor comes") << u"2026-05-11 09:30"_s << u"doctor"_s;
    QTest::newRow("into the doctor's lunch") << u"2026-05-11 12:45"_s << u"doctor"_s;
    QTest::newRow("the doctor stays longer than the clinic") << u"2026-05-11 17:30"_s << u"outside 09:00 17:00"_s;
    QTest::newRow("the doctor's free Saturday") << u"2026-05-16 10:00"_s << u"doctor"_s;
    QTest::newRow("Sunday is the clinic's") << u"2026-05-17 10:00"_s << u"weekday 7"_s;
    QTest::newRow("whole day off") << u"2026-05-13 10:00"_s << u"doctor"_s;
    QTest::newRow("days off, first") << u"2026-05-20 15:00"_s << u"doctor"_s;
    QTest::newRow("days off, middle") << u"2026-05-21 15:00"_s << u"doctor"_s;
    QTest::newRow("days off, last") << u"2026-05-22 15:00"_s << u"doctor"_s;
    QTest::newRow("days off, day after") << u"2026-05-25 15:00"_s << u"ok"_s;
    QTest::newRow("afternoon off, before") << u"2026-05-14 14:30"_s << u"ok"_s;
    QTest::newRow("afternoon off, into it") << u"2026-05-14 14:45"_s << u"doctor"_s;
    QTest::newRow("afternoon off, at its end") << u"2026-05-14 16:00"_s << u"ok"_s;
    QTest::newRow("afternoons off, second day") << u"2026-05-27 15:00"_s << u"doctor"_s;
    QTest::newRow("afternoons off, second morning") << u"2026-05-27 11:00"_s << u"ok"_s;
    QTest::newRow("from a time to the day's end") << u"2026-05-29 16:00"_s << u"doctor"_s;
    QTest::newRow("up to a time") << u"2026-06-01 10:00"_s << u"doctor"_s;
    QTest::newRow("from that time on") << u"2026-06-01 11:00"_s << u"ok"_s;
}

void TestHours::doctorsOwnHoursAndTimeOff()
{
    QFETCH(QString, local);
    QFETCH(QString, expected);
    DoctorRules rules = doctor();
    WeeklyHours own;
    for (size_t day = 0; day < 5; ++day)
        own.days[day] = stretches(u"10:00-13:00 14:00-19:00"_s);
    rules.hours = own;
    rules.timeOff = {timeOff(QDate(2026, 5, 13), QDate(2026, 5, 13)),
                     timeOff(QDate(2026, 5, 20), QDate(2026, 5, 22)),
                     timeOff(QDate(2026, 5, 14), QDate(2026, 5, 14), 15 * 60, 16 * 60),
                     timeOff(QDate(2026, 5, 26), QDate(2026, 5, 28), 14 * 60, 18 * 60),
                     timeOff(QDate(2026, 5, 29), QDate(2026, 5, 29), 15 * 60),
                     timeOff(QDate(2026, 6, 1), QDate(2026, 6, 1), {}, 11 * 60)};
    for (const char *name : {"Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe", "America/El_Salvador"}) {
        const ClinicRules clinic = clinicIn(QString::fromLatin1(name));
        QCOMPARE(spelled(checkHours(visitAt(clinic.zone, local), clinic, rules)), expected);
    }
}

void TestHours::nightClinicWorksOverMidnight()
{
    ClinicRules clinic = clinicIn(u"Asia/Karachi"_s);
    clinic.hours = everyDay(u"00:00-24:00"_s);
    const TimeRange visit = visitAt(clinic.zone, u"2026-05-15 23:45"_s);
    QCOMPARE(spelled(checkHours(visit, clinic, doctor())), u"ok"_s);
    clinic.holidays = {{QDate(2026, 5, 16), u"Feast"_s}};
    QCOMPARE(spelled(checkHours(visit, clinic, doctor())), u"outside 00:00 24:00"_s);
    clinic.holidays.clear();
    DoctorRules away = doctor();
    away.timeOff = {timeOff(QDate(2026, 5, 16), QDate(2026, 5, 16))};
    QCOMPARE(spelled(checkHours(visit, clinic, away)), u"doctor"_s);
}

void TestHours::momentsPastAndFar_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("expected");
    const QString now = u"2026-05-15T10:00:00Z"_s;
    QTest::newRow("now") << now << now << QString();
    QTest::newRow("a millisecond ago") << now << u"2026-05-15T09:59:59.999Z"_s << u"past"_s;
    QTest::newRow("five years") << now << u"2031-05-15T10:00:00Z"_s << QString();
    QTest::newRow("beyond five years") << now << u"2031-05-15T10:00:00.001Z"_s << u"far"_s;
    QTest::newRow("leap day") << u"2028-02-29T10:00:00Z"_s << u"2033-02-28T10:00:00Z"_s << QString();
    QTest::newRow("beyond, leap day") << u"2028-02-29T10:00:00Z"_s << u"2033-02-28T10:01:00Z"_s << u"far"_s;
}

void TestHours::momentsPastAndFar()
{
    QFETCH(QString, now);
    QFETCH(QString, start);
    QFETCH(QString, expected);
    const auto error = checkMoment(utc(start), utc(now));
    QCOMPARE(error.has_value(), !expected.isEmpty());
    if (error)
        QCOMPARE(error->code, expected == "past"_L1 ? ErrorCode::PastStart : ErrorCode::TooFarAhead);
}

void TestHours::rangesOfADay()
{
    ClinicRules clinic = clinicIn(u"Europe/Berlin"_s, u"09:00-13:00 14:00-17:00"_s);
    clinic.holidays = {{QDate(2026, 5, 25), u"Whit Monday"_s}};
    DoctorRules rules = doctor();
    rules.hours = everyDay(u"08:00-16:00"_s);
    rules.timeOff = {timeOff(QDate(2026, 5, 15), QDate(2026, 5, 15), 12 * 60, 15 * 60)};
    const QDate date(2026, 5, 15);
    const auto range = [&clinic](const QString &from, const QString &to) {
        return TimeRange{at(clinic.zone, u"2026-05-15 "_s + from), at(clinic.zone, u"2026-05-15 "_s + to)};
    };
    QCOMPARE(clinicOpenRanges(date, clinic), QList({range(u"09:00"_s, u"13:00"_s), range(u"14:00"_s, u"17:00"_s)}));
    QCOMPARE(doctorOpenRanges(date, clinic, rules),
             QList({range(u"09:00"_s, u"13:00"_s), range(u"14:00"_s, u"16:00"_s)}));
    QCOMPARE(workingRanges(date, clinic, rules), QList({range(u"09:00"_s, u"12:00"_s), range(u"15:00"_s, u"16:00"_s)}));
    QVERIFY(clinicOpenRanges(QDate(2026, 5, 25), clinic).isEmpty());
    QVERIFY(clinicOpenRanges(QDate(2026, 5, 17), clinic).isEmpty());
    QCOMPARE(wholeSpan(clinic.hours.on(date)), std::optional(OpenStretch{540, 1020}));
    QCOMPARE(wholeSpan({}), std::nullopt);
}

void TestHours::stretchesAreNormalized_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("order") << u"14:00-17:00 09:00-13:00"_s << u"09:00-13:00 14:00-17:00"_s;
    QTest::newRow("touching") << u"09:00-13:00 13:00-17:00"_s << u"09:00-17:00"_s;
    QTest::newRow("overlapping") << u"09:00-14:00 13:00-17:00"_s << u"09:00-17:00"_s;
    QTest::newRow("within") << u"09:00-17:00 10:00-11:00"_s << u"09:00-17:00"_s;
    QTest::newRow("empty") << u"09:00-09:00 10:00-11:00"_s << u"10:00-11:00"_s;
    QTest::newRow("backwards") << u"17:00-09:00"_s << QString();
}

void TestHours::stretchesAreNormalized()
{
    QFETCH(QString, given);
    QFETCH(QString, expected);
    QCOMPARE(normalized(stretches(given)), stretches(expected));
}

QTEST_GUILESS_MAIN(TestHours)
#include "tst_hours.moc"
