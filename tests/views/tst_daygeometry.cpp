#include <QTest>

#include "views/calendar/daygeometry.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

/// Pixels, minutes and columns of the day, in tables.
class TestDayGeometry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void minutesAndPixelsAgree_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::addColumn<int>("scrolled");
        for (const double zoom : {40.0, 72.0, 77.5, 112.0, 240.0}) {
            for (const int scrolled : {0, 333, 1000})
                QTest::addRow("%.1f px per hour, %d scrolled", zoom, scrolled) << zoom << scrolled;
        }
    }

    void minutesAndPixelsAgree()
    {
        QFETCH(double, zoom);
        QFETCH(int, scrolled);
        DayGeometry geometry;
        geometry.pixelsPerHour = zoom;
        geometry.scroll = {0, scrolled};
        for (int minute = 0; minute <= DayGeometry::minutesPerDay; minute += 5)
            QCOMPARE(DayGeometry::snapped(geometry.minuteAt(geometry.yOf(minute))), minute);
    }

    void snapping_data()
    {
        QTest::addColumn<double>("minute");
        QTest::addColumn<int>("snapped");
        QTest::addColumn<int>("slot");
        QTest::newRow("on the grid") << 600.0 << 600 << 600;
        QTest::newRow("just after") << 602.4 << 600 << 600;
        QTest::newRow("just before the next") << 602.6 << 605 << 600;
        QTest::newRow("late in the slot") << 629.0 << 630 << 600;
        QTest::newRow("midnight") << 0.0 << 0 << 0;
        QTest::newRow("the end of the day") << 1440.0 << 1440 << 1440;
    }

    void snapping()
    {
        QFETCH(double, minute);
        QFETCH(int, snapped);
        QFETCH(int, slot);
        QCOMPARE(DayGeometry::snapped(minute), snapped);
        QCOMPARE(DayGeometry::floored(minute, 30), slot);
    }

    void columnsShareTheWidth_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("columns");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<bool>("scrolls");
        for (const bool mirrored : {false, true}) {
            const char *side = mirrored ? "mirrored" : "plain";
            QTest::addRow("one, %s", side) << 1000 << 1 << mirrored << false;
            QTest::addRow("three, %s", side) << 1001 << 3 << mirrored << false;
            QTest::addRow("five at the limit, %s", side) << 56 + 5 * 180 << 5 << mirrored << false;
            QTest::addRow("eight, %s", side) << 1000 << 8 << mirrored << true;
        }
    }

    void columnsShareTheWidth()
    {
        QFETCH(int, width);
        QFETCH(int, columns);
        QFETCH(bool, mirrored);
        QFETCH(bool, scrolls);
        DayGeometry geometry;
        geometry.viewport = {width, 700};
        geometry.columns = columns;
        geometry.mirrored = mirrored;
        QCOMPARE(geometry.contentSize().width() > geometry.pageSize().width(), scrolls);
        for (int column = 0; column < columns; ++column) {
            const QRect rect = geometry.columnRect(column);
            QVERIFY(rect.width() >= DayGeometry::minColumnWidth);
            QCOMPARE(geometry.columnAt(rect.center().x()), column);
            if (column > 0) { // side by side without a gap
                const QRect before = geometry.columnRect(column - 1);
                QCOMPARE(mirrored ? before.left() - 1 : before.right() + 1, mirrored ? rect.right() : rect.left());
            }
        }
        QVERIFY(!geometry.timeColumnRect().intersects(geometry.gridRect()));
        QCOMPARE(geometry.timeColumnRect().left() > geometry.gridRect().left(), mirrored);
    }

    void besideTheColumnsIsNone()
    {
        DayGeometry geometry;
        geometry.columns = 2;
        QCOMPARE(geometry.columnAt(10), -1);
        QCOMPARE(geometry.nearestColumn(10), 0);
        QCOMPARE(geometry.nearestColumn(5000), 1);
        geometry.mirrored = true;
        QCOMPARE(geometry.columnAt(795), -1);
        QCOMPARE(geometry.nearestColumn(795), 0);
        QCOMPARE(geometry.nearestColumn(-5000), 1);
    }

    void lanesStandBesideEachOther()
    {
        DayGeometry geometry;
        const QRect first = geometry.blockRect(0, 600, 630, 0, 2);
        const QRect second = geometry.blockRect(0, 600, 630, 1, 2);
        QVERIFY(!first.intersects(second));
        QVERIFY(first.left() < second.left());
        geometry.mirrored = true;
        QVERIFY(geometry.blockRect(0, 600, 630, 0, 2).left() > geometry.blockRect(0, 600, 630, 1, 2).left());
    }

    void aShortVisitStillHoldsALine()
    {
        DayGeometry geometry;
        geometry.pixelsPerHour = 40;
        QVERIFY(geometry.blockRect(0, 600, 605).height() >= DayGeometry::minBlockHeight);
    }

    void mirroringKeepsTheHours()
    {
        DayGeometry plain;
        DayGeometry mirrored;
        mirrored.mirrored = true;
        QCOMPARE(plain.rowRect(0, 540, 600).top(), mirrored.rowRect(0, 540, 600).top());
        QCOMPARE(plain.rowRect(0, 540, 600).height(), mirrored.rowRect(0, 540, 600).height());
    }

    void scrollingSidewaysMovesColumnsNotHours()
    {
        DayGeometry geometry;
        geometry.viewport = {800, 600};
        geometry.columns = 10;
        const QRect before = geometry.columnRect(4);
        geometry.scroll = {100, 0};
        QCOMPARE(geometry.columnRect(4).left(), before.left() - 100);
        QCOMPARE(geometry.timeColumnRect().left(), 0);
        geometry.mirrored = true;
        const QRect mirrored = geometry.columnRect(4);
        geometry.scroll = {150, 0};
        QCOMPARE(geometry.columnRect(4).left(), mirrored.left() + 50); // the other way
    }
};

QTEST_MAIN(TestDayGeometry)
#include "tst_daygeometry.moc"
