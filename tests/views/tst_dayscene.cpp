#include <QTest>

#include "tests/views/sampleday.h"
#include "views/calendar/daynavigator.h"
#include "views/calendar/dragcontroller.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A day laid out, with its desk kept alive.
struct LaidOut {
    explicit LaidOut(SampleDay sample, QDate date = {})
        : day(std::move(sample)),
          sheet(*day.desk->day(date.isValid() ? date : day.date)),
          grid(gridOf({sheet}, day.desk->rooms(), {})),
          scene(grid)
    {
        scene.geometry.viewport = {1200, 800};
        scene.layOut();
    }
    SampleDay day;
    DaySheet sheet;
    CalendarGrid grid;
    DayScene scene;
};

/// A clinic in Berlin with one doctor, open all day, on a date of the clock change.
SampleDay berlin(QDate date)
{
    SampleDay day;
    day.date = date;
    const TimeZone zone = TimeZone::fromIana(u"Europe/Berlin"_s).value();
    day.desk = std::make_unique<FakeDesk>(zone, zone.toInstantOrNext(date, QTime(0, 0)));
    for (QList<OpenStretch> &hours : day.desk->clinic.hours.days)
        hours = {{0, 1440}};
    day.khan = day.desk->addDoctor(u"Fatima"_s, u"Khan"_s, u"Dentistry"_s);
    day.patients.append(day.desk->addPatient(u"Ahmed"_s, u"Hassan"_s, u"+49301234"_s));
    return day;
}

} // namespace

/// What is where on a day: lanes, strips, hits, free places, days of 23 and 25 hours, drags, the keyboard's cursor.
class TestDayScene : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void visitsThatOverlapShareTheColumn()
    {
        const LaidOut laid(busyDay());
        const QList<PlacedVisit> &placed = laid.scene.placed();
        QCOMPARE(placed.size(), laid.sheet.visits.size());
        for (const PlacedVisit &a : placed) {
            for (const PlacedVisit &b : placed) {
                if (a.id != b.id && a.column == b.column)
                    QVERIFY2(!laid.scene.rectOf(a).intersects(laid.scene.rectOf(b)),
                             qPrintable(laid.scene.card(a).patientName));
            }
        }
    }

    void aCancelledVisitGivesWay()
    {
        LaidOut laid(sampleDay());
        int strips = 0;
        for (const PlacedVisit &place : laid.scene.placed()) {
            if (place.strip) {
                ++strips;
                QVERIFY(laid.scene.card(place).appointment.status == AppointmentStatus::Cancelled);
                QVERIFY(laid.scene.rectOf(place).width() <= 24);
            } else if (laid.scene.card(place).appointment.status == AppointmentStatus::Cancelled) {
                QVERIFY(laid.scene.rectOf(place).width() > 100); // alone: full width
            }
        }
        QCOMPARE(strips, 1);
    }

    void aClickFindsWhatIsPaintedThere()
    {
        const LaidOut laid(sampleDay());
        for (const PlacedVisit &place : laid.scene.placed()) {
            const QPoint middle = laid.scene.rectOf(place).center();
            if (laid.scene.geometry.gridRect().contains(middle))
                QCOMPARE(laid.scene.visitAt(middle)->id, place.id);
        }
        QVERIFY(!laid.scene.visitAt({10, 400})); // the hours
        QVERIFY(!laid.scene.visitAt({300, 10})); // the header
    }

    void aFreePlaceBeginsBehindTheVisitBeforeIt()
    {
        LaidOut laid(sampleDay()); // Dr. García: a visit until 09:45
        laid.scene.geometry.scroll = {0, laid.scene.geometry.scrollFor(8 * 60)};
        const QRect row = laid.scene.geometry.rowRect(1, 9 * 60 + 46, 9 * 60 + 59);
        const auto place = laid.scene.freePlaceAt(row.center());
        QVERIFY(place);
        QCOMPARE(*place, (GridPlace{1, 9 * 60 + 45}));
        const QRect later = laid.scene.geometry.rowRect(1, 12 * 60 + 5, 12 * 60 + 20);
        QCOMPARE(laid.scene.freePlaceAt(later.center()), std::optional(GridPlace{1, 12 * 60}));
    }

    void workingHoursGrowWithVisitsOutside()
    {
        SampleDay day = sampleDay();
        QCOMPARE(LaidOut(sampleDay()).scene.workingHours(), std::pair(9 * 60, 17 * 60));
        day.desk->put(day.khan, day.patients.at(0), day.date, QTime(18, 0), 30);
        QCOMPARE(LaidOut(std::move(day)).scene.workingHours(), std::pair(9 * 60, 18 * 60 + 30));
    }

    void clockChange_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QTime>("start");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        const QDate spring(2026, 3, 29);
        const QDate autumn(2026, 10, 25);
        QTest::newRow("before the gap") << spring << QTime(1, 0) << 30 << 60 << 90;
        QTest::newRow("across the gap") << spring << QTime(1, 30) << 60 << 90 << 210; // 03:30 on the wall
        QTest::newRow("after the gap") << spring << QTime(9, 0) << 30 << 540 << 570;
        QTest::newRow("in the doubled hour") << autumn << QTime(2, 30) << 20 << 150 << 170;
        QTest::newRow("through the doubled hour") << autumn << QTime(2, 30) << 60 << 150 << 210;
        QTest::newRow("after it") << autumn << QTime(9, 0) << 30 << 540 << 570;
    }

    void clockChange()
    {
        QFETCH(QDate, date);
        QFETCH(QTime, start);
        QFETCH(int, minutes);
        QFETCH(int, from);
        QFETCH(int, to);
        SampleDay day = berlin(date);
        const AppointmentId id = day.desk->put(day.khan, day.patients.first(), date, start, minutes);
        const LaidOut laid(std::move(day));
        const PlacedVisit *place = laid.scene.find(id);
        QVERIFY(place);
        QCOMPARE(place->startMinute, from);
        QCOMPARE(place->endMinute, to);
        QVERIFY(laid.scene.rectOf(*place).height() > 0);
    }

    void aTimeInTheGapIsNoPlace()
    {
        const LaidOut laid(berlin(QDate(2026, 3, 29)));
        QVERIFY(!laid.scene.instantAt(150)); // 02:30 does not exist
        QVERIFY(laid.scene.instantAt(180));
        QCOMPARE(laid.scene.instantAt(1440), std::optional(laid.sheet.day.end));
    }

    void overMidnightAVisitIsCut()
    {
        SampleDay day = berlin(QDate(2026, 5, 4));
        const AppointmentId id = day.desk->put(day.khan, day.patients.first(), day.date, QTime(23, 30), 60);
        const LaidOut laid(std::move(day));
        QCOMPARE(laid.scene.find(id)->endMinute, 1440);
        const LaidOut next(
            [&] {
                SampleDay again = berlin(QDate(2026, 5, 4));
                again.desk->put(again.khan, again.patients.first(), again.date, QTime(23, 30), 60);
                return again;
            }(),
            QDate(2026, 5, 5));
        QCOMPARE(next.scene.placed().size(), 1);
        QCOMPARE(next.scene.placed().first().startMinute, 0);
        QCOMPARE(next.scene.placed().first().endMinute, 30);
    }

    void dragsNeedEightPixels()
    {
        LaidOut laid(sampleDay());
        laid.scene.geometry.scroll = {0, laid.scene.geometry.scrollFor(9 * 60)};
        const QPoint from = laid.scene.rectOf(laid.day.lucia).center();
        DragController drag;
        drag.press(laid.scene, from);
        QVERIFY(!drag.moveTo(laid.scene, from + QPoint(0, 7)));
        QVERIFY(!drag.ghost());
        QVERIFY(!drag.release());
        drag.press(laid.scene, from);
        QVERIFY(drag.moveTo(laid.scene, from + QPoint(0, 30)));
        QVERIFY(drag.ghost());
        QCOMPARE(drag.ghost()->startMinute % DayGeometry::snapMinutes, 0);
        QCOMPARE(drag.ghost()->endMinute - drag.ghost()->startMinute, 30);
    }

    void backWhereItBeganNothingIsDropped()
    {
        LaidOut laid(sampleDay());
        laid.scene.geometry.scroll = {0, laid.scene.geometry.scrollFor(9 * 60)};
        const QPoint from = laid.scene.rectOf(laid.day.lucia).center();
        DragController drag;
        drag.press(laid.scene, from);
        drag.moveTo(laid.scene, from + QPoint(0, 200));
        drag.moveTo(laid.scene, from);
        QVERIFY(!drag.release());
    }

    void aClosedVisitStaysWhereItIs()
    {
        LaidOut laid(sampleDay());
        laid.scene.geometry.scroll = {0, laid.scene.geometry.scrollFor(8 * 60)};
        DragController drag;
        drag.press(laid.scene, laid.scene.rectOf(laid.day.ahmed).center());
        QVERIFY(!drag.isPressed());
    }

    void theDayIsTheLimit()
    {
        LaidOut laid(sampleDay());
        laid.scene.geometry.scroll = {0, laid.scene.geometry.scrollFor(9 * 60)};
        DragController drag;
        drag.press(laid.scene, laid.scene.rectOf(laid.day.lucia).center());
        drag.moveTo(laid.scene, {5000, 90000});
        QCOMPARE(drag.ghost()->endMinute, 1440);
        QCOMPARE(drag.ghost()->column, 2);
        drag.moveTo(laid.scene, {-5000, -90000});
        QCOMPARE(drag.ghost()->startMinute, 0);
        QCOMPARE(drag.ghost()->column, 0);
    }

    void theCursorWalksOverVisitsAndFreeTime()
    {
        const LaidOut laid(sampleDay());
        DayState state;
        DayNavigator::goTo(laid.scene, state, {0, 9 * 60});
        QCOMPARE(state.selected, laid.day.ahmed);
        DayNavigator::moveBy(laid.scene, state, 0, 1); // 09:30, free
        QCOMPARE(state.cursor, std::optional(GridPlace{0, 570}));
        QVERIFY(state.selected.isNull());
        DayNavigator::moveBy(laid.scene, state, 0, -1);
        QCOMPARE(state.selected, laid.day.ahmed);
        DayNavigator::moveBy(laid.scene, state, 1, 0);
        QVERIFY(!state.selected.isNull());
        QVERIFY(state.selected != laid.day.ahmed);
        DayNavigator::moveBy(laid.scene, state, 99, 0);
        QCOMPARE(DayNavigator::place(laid.scene, state).column, 2);
    }

    void tabStepsThroughEveryVisitOnce()
    {
        const LaidOut laid(sampleDay());
        DayState state;
        QSet<AppointmentId> seen;
        while (DayNavigator::stepVisit(laid.scene, state, true))
            seen.insert(state.selected);
        QCOMPARE(seen.size(), laid.sheet.visits.size());
    }
};

QTEST_MAIN(TestDayScene)
#include "tst_dayscene.moc"
