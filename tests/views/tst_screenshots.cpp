#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTest>

#include "tests/views/deskwindow.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Paints the window in its main dresses into files for people to look at ("screenshots" below the current folder).
class TestScreenshots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void window_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("arabic");
        QTest::addColumn<bool>("busy");
        QTest::newRow("light-1366") << QSize(1366, 768) << false << false << false;
        QTest::newRow("light-1920") << QSize(1920, 1080) << false << false << false;
        QTest::newRow("dark-1366") << QSize(1366, 768) << true << false << false;
        QTest::newRow("arabic-1366") << QSize(1366, 768) << false << true << false;
        QTest::newRow("busy-1366") << QSize(1366, 768) << false << false << true;
        QTest::newRow("busy-dark-1920") << QSize(1920, 1080) << true << false << true;
    }

    void window()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        QFETCH(bool, arabic);
        QFETCH(bool, busy);
        applyTheme(*qApp, dark ? ColorScheme::Dark : ColorScheme::Light);
        QApplication::setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
        const SampleDay day = busy ? busyDay() : sampleDay(arabic);
        MainWindow window(*day.desk);
        window.resize(size);
        window.setNetworkState(u"LAN 3"_s, u"192.168.1.20:8443"_s, true);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        save(window, QString::fromLatin1(QTest::currentDataTag()));

        QTest::keyClick(window.dayView(), Qt::Key_C);
        auto *patient = window.findChild<QLineEdit *>(u"patientField"_s);
        QTest::keyClicks(patient, arabic ? u"70"_s : u"a"_s);
        QTest::qWait(200); // for the fade
        save(window, QString::fromLatin1(QTest::currentDataTag()) + u"-booking"_s);
        QTest::keyClick(patient, Qt::Key_Return);
        save(window, QString::fromLatin1(QTest::currentDataTag()) + u"-picked"_s);
    }

    void views_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("arabic");
        QTest::addColumn<bool>("busy");
        QTest::newRow("light") << false << false << false;
        QTest::newRow("dark") << true << false << false;
        QTest::newRow("arabic") << false << true << false;
        QTest::newRow("busy") << false << false << true;
    }

    void views()
    {
        QFETCH(bool, dark);
        QFETCH(bool, arabic);
        QFETCH(bool, busy);
        applyTheme(*qApp, dark ? ColorScheme::Dark : ColorScheme::Light);
        QApplication::setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
        SampleDay day = busy ? busyDay() : sampleDay(arabic);
        fillWeeks(day);
        day.desk->clinic.holidays.append({day.date.addDays(5), arabic ? u"عطلة"_s : u"Founders' day"_s});
        MainWindow window(*day.desk);
        window.resize(busy ? QSize(1920, 1080) : QSize(1366, 768));
        window.setNetworkState(u"LAN 3"_s, u"192.168.1.20:8443"_s, true);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        for (const auto mode : {CalendarMode::Week, CalendarMode::Rooms, CalendarMode::Month, CalendarMode::Agenda}) {
            window.showCalendar({mode, {}, {}});
            save(window, u"view-%1-%2"_s.arg(toString(mode), tag));
        }
        window.showCalendar({CalendarMode::Week, {day.khan}, {}});
        window.dayView()->select(day.lucia);
        QTest::keyClick(window.dayView(), Qt::Key_P);
        QTest::qWait(200); // for the fade
        save(window, u"view-week-one-%1"_s.arg(tag));
    }

    void states_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void states()
    {
        QFETCH(bool, dark);
        applyTheme(*qApp, dark ? ColorScheme::Dark : ColorScheme::Light);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        SampleDay sample = sampleDay();
        sample.desk->clinic.holidays.append({sample.date.addDays(3), u"Founders' day"_s});
        DeskWindow desk(std::move(sample));
        const QPoint from = desk.middleOf(desk.day.lucia);
        hover(desk, from);
        QTest::qWait(600);
        save(desk.window, tag + u"-hovercard"_s);
        hover(desk, desk.at(desk.day.garcia, QTime(12, 10)));
        save(desk.window, tag + u"-free"_s);

        const QPoint onto = from + QPoint(200, int(desk.view().zoom()));
        QTest::mousePress(desk.view().viewport(), Qt::LeftButton, {}, from);
        hover(desk, onto, Qt::LeftButton);
        save(desk.window, tag + u"-ghost"_s);
        hover(desk, from + QPoint(0, int(desk.view().zoom())), Qt::LeftButton);
        save(desk.window, tag + u"-ghost-refused"_s);
        QTest::mouseRelease(desk.view().viewport(), Qt::LeftButton, {}, from + QPoint(0, int(desk.view().zoom())));
        QTest::qWait(300);
        save(desk.window, tag + u"-refused"_s);
        desk.press(Qt::Key_Escape);

        desk.view().select(desk.day.lucia);
        desk.press(Qt::Key_3);
        QTest::qWait(300);
        save(desk.window, tag + u"-toast"_s);
        desk.press(Qt::Key_Return);
        QTest::qWait(300);
        save(desk.window, tag + u"-edit"_s);
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_Menu);
        QTest::qWait(200);
        if (auto *menu = desk.find<QWidget>(u"visitMenu"_s)) {
            save(*menu, tag + u"-menu"_s);
            menu->close();
        }
        desk.window.showDate(desk.day.date.addDays(3));
        save(desk.window, tag + u"-holiday"_s);
    }

    void reason()
    {
        applyTheme(*qApp, ColorScheme::Light);
        const SampleDay day = sampleDay();
        MainWindow window(*day.desk);
        window.resize(1366, 768);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.dayView()->select(day.lucia);
        QTest::keyClick(window.dayView(), Qt::Key_Delete);
        QTest::qWait(300);
        save(window, u"light-reason"_s);
    }

    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

private:
    /// Visits on the weekdays around, so that weeks and months have something to show.
    static void fillWeeks(SampleDay &day)
    {
        const QList<UserId> doctors{day.khan, day.garcia, day.ali};
        const QList<AppointmentStatus> open{AppointmentStatus::Scheduled, AppointmentStatus::Confirmed,
                                            AppointmentStatus::Requested};
        for (int offset = -24; offset <= 24; ++offset) {
            const QDate date = day.date.addDays(offset);
            if (offset == 0 || date.dayOfWeek() == Qt::Sunday)
                continue;
            const int count = 4 + (offset * offset) % 7;
            for (int i = 0; i < count; ++i) {
                const auto status = offset < 0 ? i % 5 == 4 ? AppointmentStatus::NoShow : AppointmentStatus::Completed
                                               : open.at((i + offset) % open.size());
                const int minute = 570 + i * 45;
                day.desk->put(doctors.at((i + offset * offset) % doctors.size()),
                              day.patients.at((i * 3 + offset * offset) % 16), date, QTime(minute / 60, minute % 60),
                              30, status);
            }
        }
    }

    static void hover(DeskWindow &desk, QPoint at, Qt::MouseButtons buttons = Qt::NoButton)
    {
        QWidget *viewport = desk.view().viewport();
        QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, buttons, {});
        QCoreApplication::sendEvent(viewport, &move);
    }

    static void save(QWidget &window, const QString &name)
    {
        QVERIFY(QDir().mkpath(u"screenshots"_s));
        QVERIFY(window.grab().save(u"screenshots/"_s + name + u".png"_s));
    }
};

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
