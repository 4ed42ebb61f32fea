#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/items/daymodel.h"
#include "models/items/patientsuggestions.h"
#include "models/items/waitingmodel.h"
#include "tests/views/sampleday.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// What the window's models make of the desk's answers and of its signals.
class TestDayModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhichVisitsAreTouched()
    {
        const SampleDay day = sampleDay();
        DayModel model(*day.desk);
        QSignalSpy reset(&model, &DayModel::reset);
        QList<AppointmentId> touched;
        connect(&model, &DayModel::visitsChanged, this, [&](const QList<AppointmentId> &ids) { touched = ids; });
        model.setDate(day.date);
        QCOMPARE(reset.count(), 1);

        day.desk->at(day.lucia).status = AppointmentStatus::Confirmed;
        ++day.desk->at(day.lucia).version;
        day.desk->announce(day.date);
        QCOMPARE(touched, QList{day.lucia});

        const AppointmentId added = day.desk->put(day.khan, day.patients.at(1), day.date, QTime(16, 0), 30);
        day.desk->announce(day.date);
        QCOMPARE(touched, QList{added});
        QVERIFY(model.visit(added));

        day.desk->at(added).start = day.desk->instant(day.date.addDays(1), QTime(16, 0));
        day.desk->at(added).end = day.desk->at(added).start + Minutes(30);
        day.desk->announce(day.date);
        QCOMPARE(touched, QList{added}); // gone
        QVERIFY(!model.visit(added));
        QCOMPARE(reset.count(), 1);
    }

    void readsOnlyItsOwnDay()
    {
        const SampleDay day = sampleDay();
        DayModel model(*day.desk);
        model.setDate(day.date);
        const int read = day.desk->daysRead();
        day.desk->announce(day.date.addDays(1));
        QCOMPARE(day.desk->daysRead(), read);
        day.desk->announce(day.date);
        QCOMPARE(day.desk->daysRead(), read + 1);
    }

    void nothingNewIsNoNews()
    {
        const SampleDay day = sampleDay();
        DayModel model(*day.desk);
        model.setDate(day.date);
        QSignalSpy reset(&model, &DayModel::reset);
        QSignalSpy changed(&model, &DayModel::visitsChanged);
        day.desk->announce(day.date);
        QCOMPARE(reset.count() + changed.count(), 0);
    }

    void otherHoursAreAnotherDay()
    {
        const SampleDay day = sampleDay();
        DayModel model(*day.desk);
        model.setDate(day.date);
        QSignalSpy reset(&model, &DayModel::reset);
        day.desk->clinic.holidays.append({day.date, u"Founders' day"_s});
        Q_EMIT day.desk->setupChanged();
        QCOMPARE(reset.count(), 1);
        QVERIFY(model.sheet().closed);
    }

    void aWithdrawnBookingIsHiddenOnlyWhileItIsCancelled()
    {
        const SampleDay day = sampleDay();
        DayModel model(*day.desk);
        model.setDate(day.date);
        model.setWithdrawn({day.lucia}, true);
        QVERIFY(model.visit(day.lucia));
        day.desk->at(day.lucia).status = AppointmentStatus::Cancelled;
        day.desk->announce(day.date);
        QVERIFY(!model.visit(day.lucia));
        model.setWithdrawn({day.lucia}, false);
        QVERIFY(model.visit(day.lucia));
    }

    void theLongestWaitComesFirst()
    {
        const SampleDay day = sampleDay();
        WaitingModel model(*day.desk);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data().toString(), u"Rosa Alvarado"_s);
        QCOMPARE(model.index(0).data(WaitingModel::MinutesRole).toInt(), 22);
        QCOMPARE(model.index(1).data(WaitingModel::MinutesRole).toInt(), 12);
        QCOMPARE(model.index(2).data(WaitingModel::MinutesRole).toInt(), 3);
        QCOMPARE(model.index(0).data(WaitingModel::StartRole).toTime(), QTime(11, 15));

        day.desk->at(day.waiting).status = AppointmentStatus::InProgress; // called in
        ++day.desk->at(day.waiting).version;
        day.desk->announce(day.date);
        QCOMPARE(model.rowCount(), 2);
        day.desk->clock.advance(Minutes(5));
        QCOMPARE(model.index(0).data(WaitingModel::MinutesRole).toInt(), 27);
    }

    void suggestionsOfferANewPatientLast()
    {
        const SampleDay day = sampleDay();
        PatientSuggestions model(*day.desk, true);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setText(u"  lucía   "_s);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.hit(0));
        QVERIFY(!model.hit(2));
        QVERIFY(model.index(2).data(PatientSuggestions::IsNewRole).toBool());
        QCOMPARE(model.index(2).data().toString(), u"lucía"_s);
        model.setText(u"x"_s); // one letter is nobody yet
        QCOMPARE(model.rowCount(), 0);
        PatientSuggestions known(*day.desk, false);
        known.setText(u"zzz"_s);
        QCOMPARE(known.rowCount(), 0);
    }

    void namesOfNewPatients_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::newRow("two") << u"Zoe Quintanilla"_s << u"Zoe"_s << u"Quintanilla"_s;
        QTest::newRow("three") << u"Ana Lucía Peña"_s << u"Ana Lucía"_s << u"Peña"_s;
        QTest::newRow("one") << u"Pelé"_s << u"Pelé"_s << QString();
        QTest::newRow("spaces") << u"  Zoe   Q "_s << u"Zoe"_s << u"Q"_s;
    }

    void namesOfNewPatients()
    {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        QFETCH(QString, last);
        const NewPatient patient = newPatientFrom(typed, u" 7111 2233 "_s);
        QCOMPARE(patient.firstName, first);
        QCOMPARE(patient.lastName, last);
        QCOMPARE(patient.phone, u"7111 2233"_s);
    }
};

QTEST_GUILESS_MAIN(TestDayModel)
#include "tst_daymodel.moc"
