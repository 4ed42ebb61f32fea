#include <QTest>

#include "models/domain/dayflow.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Instant nine{std::chrono::hours(9)};

Instant at(int minute)
{
    return nine + Minutes(minute);
}

/// "s0-30" is scheduled from 09:00 to 09:30; letters: r c s p(in progress) d(one) x(cancelled) n; "+5" arrived at 09:05,
/// "@7" really began at 09:07.
Appointment visit(const QString &text)
{
    Appointment result;
    const QMap<QChar, AppointmentStatus> statuses{
        {u'r', AppointmentStatus::Requested}, {u's', AppointmentStatus::Scheduled},
        {u'c', AppointmentStatus::Confirmed}, {u'p', AppointmentStatus::InProgress},
        {u'd', AppointmentStatus::Completed}, {u'x', AppointmentStatus::Cancelled},
        {u'n', AppointmentStatus::NoShow}};
    result.status = statuses.value(text.at(0));
    const QStringList arrived = text.mid(1).split(u'+');
    const QStringList begun = arrived.first().split(u'@');
    const QStringList span = begun.first().split(u'-');
    result.start = at(span.at(0).toInt());
    result.end = at(span.at(1).toInt());
    if (begun.size() > 1)
        result.actualStart = at(begun.at(1).toInt());
    if (arrived.size() > 1)
        result.arrivedAt = at(arrived.at(1).toInt());
    return result;
}

QString lettersOf(const DayFlow &flow)
{
    const QMap<DayPlace, QChar> letters{{DayPlace::Closed, u'-'},
                                        {DayPlace::Unsettled, u'?'},
                                        {DayPlace::Current, u'C'},
                                        {DayPlace::Next, u'N'},
                                        {DayPlace::Later, u'.'}};
    QString result;
    for (const DayPlace place : flow.places)
        result += letters.value(place);
    return result;
}

} // namespace

class TestDayFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<QString>("visits");
        QTest::addColumn<int>("now");
        QTest::addColumn<QString>("places");
        QTest::newRow("nothing today") << u""_s << 0 << u""_s;
        QTest::newRow("before the first") << u"s0-30 s30-60 c60-90 s90-120"_s << -20 << u"CNN."_s;
        QTest::newRow("in progress") << u"d0-30 p30-60 s60-90 s90-120 s120-150"_s << 40 << u"-CNN."_s;
        QTest::newRow("the one that began last") << u"p0-30@0 p30-60@31 s60-90"_s << 40 << u"?CN"_s;
        QTest::newRow("a request cannot be called in") << u"r0-30 s30-60 s60-90"_s << 5 << u".CN"_s;
        QTest::newRow("only requests") << u"r0-30 r30-60 r60-90"_s << -5 << u"NN."_s;
        QTest::newRow("over and nobody came") << u"s0-30 s30-60 s60-90"_s << 31 << u"?CN"_s;
        QTest::newRow("over, but the patient waits") << u"s0-30+2 s30-60 s60-90"_s << 31 << u"CNN"_s;
        QTest::newRow("closed ones") << u"x0-30 n30-60 d60-90"_s << 100 << u"---"_s;
        QTest::newRow("ends this moment") << u"s0-30 s30-60"_s << 30 << u"?C"_s;
        QTest::newRow("running beside one that was forgotten") << u"s0-30 p30-60"_s << 45 << u"?C"_s;
    }

    void places()
    {
        QFETCH(QString, visits);
        QFETCH(int, now);
        QList<Appointment> day;
        for (const QString &text : visits.split(u' ', Qt::SkipEmptyParts))
            day.append(visit(text));
        QTEST(lettersOf(dayFlow(day, at(now))), "places");
    }

    void pace_data()
    {
        QTest::addColumn<QString>("visits");
        QTest::addColumn<int>("now");
        QTest::addColumn<int>("behind");
        QTest::addColumn<bool>("missing");
        QTest::newRow("early") << u"s0-30"_s << -10 << 0 << false;
        QTest::newRow("at the minute") << u"s0-30"_s << 0 << 0 << false;
        QTest::newRow("should have begun, patient here") << u"s0-30+0"_s << 12 << 12 << false;
        QTest::newRow("should have begun, nobody here") << u"s0-30"_s << 12 << 12 << true;
        QTest::newRow("began late") << u"p0-30@8"_s << 10 << 8 << false;
        QTest::newRow("began early") << u"p0-30@-5"_s << 10 << 0 << false;
        QTest::newRow("began in time, takes long") << u"p0-30@0"_s << 47 << 17 << false;
        QTest::newRow("began late and takes long") << u"p0-30@8"_s << 47 << 17 << false;
        QTest::newRow("no real start known") << u"p0-30"_s << 10 << 0 << false;
        QTest::newRow("all done") << u"d0-30"_s << 300 << 0 << false;
    }

    void pace()
    {
        QFETCH(QString, visits);
        QFETCH(int, now);
        const DayFlow flow = dayFlow({visit(visits)}, at(now));
        QTEST(flow.minutesBehind, "behind");
        QTEST(flow.patientMissing, "missing");
    }

    void aMeetingWaitsForNoPatient()
    {
        Appointment meeting = visit(u"s0-30"_s);
        meeting.internal = true;
        const DayFlow flow = dayFlow({meeting}, at(5));
        QCOMPARE(flow.minutesBehind, 5);
        QVERIFY(!flow.patientMissing);
    }
};

QTEST_GUILESS_MAIN(TestDayFlow)
#include "tst_dayflow.moc"
