#include <QTest>

#include "models/domain/appointment.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(frontdesk::AppointmentStatus)

namespace {

using enum AppointmentStatus;
const QList<AppointmentStatus> all{Requested, Scheduled, Confirmed, InProgress, Completed, Cancelled, NoShow};

QString joined(const QList<AppointmentStatus> &statuses)
{
    QStringList names;
    for (const AppointmentStatus status : statuses)
        names.append(toString(status));
    return names.join(u' ');
}

} // namespace

class TestAppointment : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesReadBack();
    void everyTransition_data();
    void everyTransition();
    void refusalNamesWhatIsAllowed();
    void blocksTimeUnlessFreed();
    void dashboardWalksAllSteps_data();
    void dashboardWalksAllSteps();
};

void TestAppointment::namesReadBack()
{
    for (const AppointmentStatus status : all)
        QCOMPARE(appointmentStatusFromString(toString(status)), std::optional(status));
    QCOMPARE(appointmentStatusNames().join(u' '), joined(all));
    QCOMPARE(joined(all), u"requested scheduled confirmed in_progress completed cancelled no_show"_s);
    for (const char16_t *bad : {u"", u"Scheduled", u"no-show", u"inProgress", u" scheduled"})
        QVERIFY(!appointmentStatusFromString(QStringView(bad)));
    using enum AppointmentSource;
    for (const AppointmentSource source : {Manual, WhatsApp, Web, Mobile, Desk})
        QCOMPARE(appointmentSourceFromString(toString(source)), std::optional(source));
    QVERIFY(!appointmentSourceFromString(u"WhatsApp"));
}

void TestAppointment::everyTransition_data()
{
    QTest::addColumn<AppointmentStatus>("from");
    QTest::addColumn<QString>("allowed");
    QTest::newRow("requested") << Requested << u"scheduled confirmed cancelled"_s;
    QTest::newRow("scheduled") << Scheduled << u"confirmed in_progress cancelled no_show"_s;
    QTest::newRow("confirmed") << Confirmed << u"in_progress cancelled no_show"_s;
    QTest::newRow("in progress") << InProgress << u"completed cancelled"_s;
    QTest::newRow("completed") << Completed << QString();
    QTest::newRow("cancelled") << Cancelled << QString();
    QTest::newRow("no-show") << NoShow << u"cancelled"_s;
}

void TestAppointment::everyTransition()
{
    QFETCH(AppointmentStatus, from);
    QFETCH(QString, allowed);
    QCOMPARE(joined(allowedTransitions(from)), allowed);
    const QStringList names = allowed.split(u' ');
    for (const AppointmentStatus to : all) {
        const bool expected = names.contains(toString(to));
        QCOMPARE(canTransition(from, to), expected);
        QCOMPARE(checkTransition(from, to).ok(), expected);
    }
}

void TestAppointment::refusalNamesWhatIsAllowed()
{
    const auto result = checkTransition(Scheduled, Completed);
    QVERIFY_ERROR(result, ErrorCode::InvalidTransition);
    QCOMPARE(result.error().args,
             QStringList({u"scheduled"_s, u"completed"_s, u"confirmed, in_progress, cancelled, no_show"_s}));
    QCOMPARE(checkTransition(Completed, Cancelled).error().args.at(2), QString());
}

void TestAppointment::blocksTimeUnlessFreed()
{
    for (const AppointmentStatus status : all) {
        QCOMPARE(blocksTime(status), status != Cancelled && status != NoShow);
        QCOMPARE(isClosed(status), status == Completed || status == Cancelled || status == NoShow);
    }
}

void TestAppointment::dashboardWalksAllSteps_data()
{
    QTest::addColumn<AppointmentStatus>("from");
    QTest::addColumn<QString>("toCancelled");
    QTest::addColumn<QString>("toCompleted");
    QTest::addColumn<QString>("toNoShow");
    QTest::newRow("requested") << Requested << u"cancelled"_s << QString() << QString();
    QTest::newRow("scheduled") << Scheduled << u"cancelled"_s << u"in_progress completed"_s << u"no_show"_s;
    QTest::newRow("confirmed") << Confirmed << u"cancelled"_s << u"in_progress completed"_s << u"no_show"_s;
    QTest::newRow("in progress") << InProgress << u"cancelled"_s << u"completed"_s << u"no_show"_s;
    QTest::newRow("completed") << Completed << QString() << QString() << QString();
    QTest::newRow("cancelled") << Cancelled << QString() << QString() << QString();
    QTest::newRow("no-show") << NoShow << u"cancelled"_s << QString() << QString();
}

void TestAppointment::dashboardWalksAllSteps()
{
    QFETCH(AppointmentStatus, from);
    QFETCH(QString, toCancelled);
    QFETCH(QString, toCompleted);
    QFETCH(QString, toNoShow);
    QCOMPARE(joined(dashboardSteps(from, Cancelled)), toCancelled);
    QCOMPARE(joined(dashboardSteps(from, Completed)), toCompleted);
    QCOMPARE(joined(dashboardSteps(from, NoShow)), toNoShow);
    for (const AppointmentStatus noTarget : {Requested, Scheduled, Confirmed, InProgress})
        QVERIFY(dashboardSteps(from, noTarget).isEmpty());
}

QTEST_GUILESS_MAIN(TestAppointment)
#include "tst_appointment.moc"
