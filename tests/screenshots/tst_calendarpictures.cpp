#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>

#include "tests/screenshots/album.h"
#include "tests/views/deskwindow.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Paints the calendar on a day made for it: every kind of visit, much and little, whatever the mouse does to it.
class TestCalendarPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void day_data() { Album::addDresses(); }

    void day()
    {
        Album album(u"day"_s);
        DeskWindow desk(sampleDay(album.dress().isArabic()), album.dress().size);
        desk.window.setNetworkState(u"LAN 3"_s, u"192.168.1.20:8443"_s, true);
        album.save(desk.window, u"day"_s);
        desk.press(Qt::Key_C);
        auto *patient = desk.find<QLineEdit>(u"patientField"_s);
        QTest::keyClicks(patient, album.dress().isArabic() ? u"70"_s : u"a"_s);
        album.save(desk.window, u"booking"_s);
        QTest::keyClick(patient, Qt::Key_Return);
        album.save(desk.window, u"picked"_s);
    }

    void crowded_data() { Album::addDresses(); }

    void crowded()
    {
        Album album(u"crowded"_s);
        SampleDay sample = busyDay();
        for (int i = 0; i < 13; ++i) // to twenty
            fill(sample, sample.desk->addDoctor(u"Alex"_s, u"Morales %1"_s.arg(i + 1), u"General dentistry"_s), i);
        fillWeeks(sample);
        DeskWindow desk(std::move(sample), album.dress().size);
        for (const auto mode : {CalendarMode::Day, CalendarMode::Week, CalendarMode::Month, CalendarMode::Agenda}) {
            desk.window.showCalendar({mode, {}, {}});
            album.save(desk.window, toString(mode));
        }
    }

    void views_data() { Album::addDresses(); }

    void views()
    {
        Album album(u"view"_s);
        const bool arabic = album.dress().isArabic();
        SampleDay day = sampleDay(arabic);
        fillWeeks(day);
        day.desk->clinic.holidays.append({day.date.addDays(5), arabic ? u"عطلة"_s : u"Founders' day"_s});
        DeskWindow desk(std::move(day), album.dress().size);
        for (const auto mode : {CalendarMode::Week, CalendarMode::Rooms, CalendarMode::Month, CalendarMode::Agenda}) {
            desk.window.showCalendar({mode, {}, {}});
            album.save(desk.window, toString(mode));
        }
        desk.window.showCalendar({CalendarMode::Week, {desk.day.khan}, {}});
        desk.view().select(desk.day.lucia);
        desk.view().setFocus();
        desk.press(Qt::Key_P);
        album.save(desk.window, u"week-one"_s);
    }

    void states_data() { Album::addSmallDresses(); }

    void states()
    {
        Album album(u"state"_s);
        SampleDay sample = sampleDay(album.dress().isArabic());
        sample.desk->clinic.holidays.append({sample.date.addDays(3), u"Founders' day"_s});
        DeskWindow desk(std::move(sample), album.dress().size);
        underTheMouse(desk, album);
        desk.view().select(desk.day.lucia);
        desk.press(Qt::Key_3);
        album.save(desk.window, u"toast"_s);
        desk.press(Qt::Key_Return);
        album.save(desk.window, u"edit"_s);
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_Menu);
        QTest::qWait(200);
        if (auto *menu = desk.find<QWidget>(u"visitMenu"_s)) {
            album.save(*menu, u"menu"_s);
            menu->close();
        }
        desk.window.showDate(desk.day.date.addDays(3));
        album.save(desk.window, u"holiday"_s);
    }

    void reason_data() { Album::addSmallDresses(); }

    void reason()
    {
        Album album(u"state"_s);
        const SampleDay day = sampleDay(album.dress().isArabic());
        MainWindow window(*day.desk);
        window.resize(album.dress().size);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.dayView()->select(day.lucia);
        QTest::keyClick(window.dayView(), Qt::Key_Delete);
        album.save(window, u"reason"_s);
    }

private:
    static void underTheMouse(DeskWindow &desk, const Album &album)
    {
        const QPoint from = desk.middleOf(desk.day.lucia);
        hover(desk, from);
        QTest::qWait(600);
        album.save(desk.window, u"hovercard"_s);
        hover(desk, desk.at(desk.day.garcia, QTime(12, 10)));
        album.save(desk.window, u"free"_s);
        const QPoint onto = desk.at(desk.day.garcia, QTime(12, 30));
        QTest::mousePress(desk.view().viewport(), Qt::LeftButton, {}, from);
        hover(desk, onto, Qt::LeftButton);
        album.save(desk.window, u"ghost"_s);
        const QPoint refused = from + QPoint(0, int(desk.view().zoom()));
        hover(desk, refused, Qt::LeftButton);
        album.save(desk.window, u"ghost-refused"_s);
        QTest::mouseRelease(desk.view().viewport(), Qt::LeftButton, {}, refused);
        album.save(desk.window, u"refused"_s);
        desk.press(Qt::Key_Escape);
    }

    static void fill(SampleDay &day, UserId doctor, int salt)
    {
        for (int i = 0; i < 9; ++i)
            day.desk->put(doctor, day.patients.at((i * 5 + salt) % 16), day.date, QTime(9 + i, (salt % 3) * 15), 30,
                          i % 4 == salt % 4 ? AppointmentStatus::Confirmed : AppointmentStatus::Scheduled);
    }

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
};

QTEST_MAIN(TestCalendarPictures)
#include "tst_calendarpictures.moc"
