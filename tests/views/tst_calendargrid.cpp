#include <QTest>

#include "tests/views/sampleday.h"
#include "views/calendar/dayscene.h"
#include "views/calendar/griddrop.h"
#include "views/calendar/rangetext.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(frontdesk::CalendarMode)

namespace {

/// Days of the sample clinic laid out as one grid.
struct Grid {
    Grid(SampleDay sample, const CalendarScope &scope)
        : day(std::move(sample)),
          span(spanOf(scope.mode, day.date, Qt::Monday)),
          grid(gridOf(*day.desk->days(span.first, span.last), day.desk->rooms(), scope)),
          scene(grid)
    {
        scene.geometry.viewport = {1200, 800};
        scene.layOut();
    }
    SampleDay day;
    DateSpan span;
    CalendarGrid grid;
    DayScene scene;
};

} // namespace

/// Which dates and columns each view has, and what a place in a column means, without widgets.
class TestCalendarGrid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spans_data()
    {
        QTest::addColumn<CalendarMode>("mode");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("firstDay");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QString>("title");
        const QDate friday(2026, 11, 20);
        QTest::newRow("day") << CalendarMode::Day << friday << 1 << friday << friday << u"Fri 20 Nov 2026"_s;
        QTest::newRow("week from Monday")
            << CalendarMode::Week << friday << 1 << QDate(2026, 11, 16) << QDate(2026, 11, 22) << u"16 – 22 Nov 2026"_s;
        QTest::newRow("week from Sunday")
            << CalendarMode::Week << friday << 7 << QDate(2026, 11, 15) << QDate(2026, 11, 21) << u"15 – 21 Nov 2026"_s;
        QTest::newRow("week from Saturday") << CalendarMode::Week << QDate(2026, 11, 21) << 6 << QDate(2026, 11, 21)
                                            << QDate(2026, 11, 27) << u"21 – 27 Nov 2026"_s;
        QTest::newRow("week over two months") << CalendarMode::Week << QDate(2026, 12, 1) << 1 << QDate(2026, 11, 30)
                                              << QDate(2026, 12, 6) << u"30 Nov – 6 Dec 2026"_s;
        QTest::newRow("week over two years") << CalendarMode::Week << QDate(2027, 1, 1) << 1 << QDate(2026, 12, 28)
                                             << QDate(2027, 1, 3) << u"28 Dec 2026 – 3 Jan 2027"_s;
        QTest::newRow("month") << CalendarMode::Month << friday << 1 << QDate(2026, 10, 26) << QDate(2026, 12, 6)
                               << u"November 2026"_s;
        QTest::newRow("month that fills four weeks") << CalendarMode::Month << QDate(2027, 2, 14) << 1
                                                     << QDate(2027, 2, 1) << QDate(2027, 3, 14) << u"February 2027"_s;
        QTest::newRow("agenda") << CalendarMode::Agenda << friday << 1 << friday << QDate(2026, 12, 17)
                                << u"20 Nov – 17 Dec 2026"_s;
    }

    void spans()
    {
        QFETCH(CalendarMode, mode);
        QFETCH(QDate, date);
        QFETCH(int, firstDay);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(QString, title);
        const DateSpan span = spanOf(mode, date, Qt::DayOfWeek(firstDay));
        QCOMPARE(span.first, first);
        QCOMPARE(span.last, last);
        QVERIFY(span.contains(date));
        QCOMPARE(rangeTitle(mode, span, date), title);
    }

    void pages_data()
    {
        QTest::addColumn<CalendarMode>("mode");
        QTest::addColumn<QDate>("next");
        QTest::addColumn<QDate>("leap");
        QTest::newRow("day") << CalendarMode::Day << QDate(2027, 2, 1) << QDate(2027, 2, 7);
        QTest::newRow("week") << CalendarMode::Week << QDate(2027, 2, 7) << QDate(2027, 2, 28);
        QTest::newRow("month") << CalendarMode::Month << QDate(2027, 2, 28) << QDate(2028, 1, 31);
        QTest::newRow("agenda") << CalendarMode::Agenda << QDate(2027, 2, 7) << QDate(2027, 2, 28);
    }

    void pages()
    {
        QFETCH(CalendarMode, mode);
        QFETCH(QDate, next);
        QFETCH(QDate, leap);
        QCOMPARE(steppedBy(mode, QDate(2027, 1, 31), 1), next);
        QCOMPARE(leaptBy(mode, QDate(2027, 1, 31), 1), leap);
    }

    void aDayOfAWeekIsOpenWhenAnyDoctorIs()
    {
        SampleDay sample = sampleDay();
        sample.desk->rulesOf(sample.khan).timeOff.append({sample.date, sample.date, {}, {}, u"Ill"_s});
        const UserId khan = sample.khan;
        Grid all(std::move(sample), {CalendarMode::Week, {}, {}});
        const GridColumn &friday = all.grid.columns.at(4);
        QVERIFY(friday.doctorId.isNull());
        QCOMPARE(friday.open.size(), 1);
        QVERIFY(friday.note.contains(u"Khan"_s)); // named where the day is not hers alone
        Grid one(std::move(all.day), {CalendarMode::Week, {khan}, {}});
        QCOMPARE(one.grid.columns.at(4).doctorId, khan);
        QCOMPARE(one.grid.columns.at(4).timeOff.first().name, u"Ill"_s);
    }

    void overlapsOfAWeekStandSideBySide()
    {
        Grid week(busyDay(), {CalendarMode::Week, {}, {}});
        for (const PlacedVisit &a : week.scene.placed()) {
            for (const PlacedVisit &b : week.scene.placed()) {
                if (a.id == b.id || a.column != b.column)
                    continue;
                const QRect common = week.scene.rectOf(a) & week.scene.rectOf(b);
                QVERIFY2(common.isEmpty(), qPrintable(u"%1 px of %2 and %3, strip %4"_s.arg(common.width())
                                                          .arg(week.scene.rectOf(a).width())
                                                          .arg(week.scene.rectOf(b).width())
                                                          .arg(a.strip || b.strip)));
            }
        }
        QVERIFY(week.scene.geometry.leastColumnWidth > DayGeometry::minColumnWidth); // seven doctors to a day
    }

    void chosenRoomsShowTheirVisitsAlone()
    {
        SampleDay sample = sampleDay();
        const RoomId second = sample.desk->rooms().at(1).id;
        Grid rooms(std::move(sample), {CalendarMode::Rooms, {}, {second}});
        QCOMPARE(rooms.grid.columns.size(), 2); // it and the visits without one
        for (const PlacedVisit &place : rooms.scene.placed()) {
            const RoomId room = rooms.scene.card(place).appointment.roomId;
            QVERIFY(place.column == 0 ? room == second : room.isNull());
        }
    }

    void aDropChangesOnlyWhatThePlaceSays()
    {
        Grid week(sampleDay(), {CalendarMode::Week, {}, {}});
        const PlacedVisit place = *week.scene.find(week.day.lucia);
        const Appointment before = week.scene.card(place).appointment;
        const DragGhost onTuesday{DragGhost::Kind::Move, before.id, 1, place.startMinute, place.endMinute, {}};
        const ChangeAppointment moved = changeFor(week.scene, onTuesday, before).value();
        QCOMPARE(moved.start, week.day.desk->instant(QDate(2026, 11, 17), QTime(11, 0)));
        QVERIFY(!moved.doctorId && !moved.roomId && !moved.durationMinutes);
        QCOMPARE(moved.expectedVersion, before.version);

        Grid rooms(sampleDay(), {CalendarMode::Rooms, {}, {}});
        const PlacedVisit there = *rooms.scene.find(rooms.day.lucia);
        const DragGhost elsewhere{DragGhost::Kind::Move, rooms.day.lucia, 1, there.startMinute, there.endMinute, {}};
        const ChangeAppointment roomed = changeFor(rooms.scene, elsewhere, rooms.scene.card(there).appointment).value();
        QVERIFY(!roomed.start); // so that it is no move to the past either
        QCOMPARE(roomed.roomId, rooms.day.desk->rooms().at(1).id);
    }

    void aTimeThatTheClocksSkipIsNoPlace()
    {
        SampleDay day;
        day.date = QDate(2026, 3, 29);
        const TimeZone zone = TimeZone::fromIana(u"Europe/Berlin"_s).value();
        day.desk = std::make_unique<FakeDesk>(zone, zone.toInstantOrNext(day.date.addDays(-7), QTime(0, 0)));
        day.khan = day.desk->addDoctor(u"Fatima"_s, u"Khan"_s, u"Dentistry"_s);
        Grid week(std::move(day), {CalendarMode::Week, {}, {}});
        const int sunday = week.scene.columnOn(QDate(2026, 3, 29));
        QVERIFY(!bookingPlace(week.scene, *week.day.desk, {sunday, 2 * 60 + 30}, 0));
        QVERIFY(bookingPlace(week.scene, *week.day.desk, {sunday - 1, 2 * 60 + 30}, 0));
        const DragGhost gap{DragGhost::Kind::Move, {}, sunday, 150, 180, {}};
        QVERIFY(!changeFor(week.scene, gap, Appointment()));
    }
};

QTEST_MAIN(TestCalendarGrid)
#include "tst_calendargrid.moc"
