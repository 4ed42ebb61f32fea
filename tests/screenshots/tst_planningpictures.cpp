#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>

#include "models/services/waitlist/waitlistservice.h"
#include "tests/screenshots/album.h"
#include "tests/views/planningwindow.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Paints series, blocked time, free times and the waitlist.
class TestPlanningPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pictures_data() { Album::addSmallDresses(); }

    void pictures()
    {
        Album album(u"planning"_s);
        PlanningWindow desk(album.dress().size);
        fill(desk);
        repeating(desk, album);
        others(desk, album);
        PlanningWindow together(album.dress().size);
        gatherings(together, album);
    }

private:
    static void fill(PlanningWindow &desk)
    {
        desk.book(desk.fixture.lucia, desk.fixture.khan, u"2026-06-03 10:00"_s);
        const Appointment freed = desk.book(desk.fixture.lucia, desk.fixture.garcia, u"2026-06-01 10:30"_s);
        const Appointment here = desk.book(desk.fixture.jose, desk.fixture.khan, u"2026-06-01 14:00"_s);
        for (const auto &[patient, doctor] :
             {std::pair(desk.fixture.jose, UserId()), std::pair(desk.fixture.ahmed, desk.fixture.garcia)}) {
            WaitlistEntry entry;
            entry.patientId = patient;
            entry.doctorId = doctor;
            entry.notes = u"mornings only"_s;
            desk.waitlist.add(entry, &desk.context, [](const Result<WaitlistEntry> &) {});
        }
        desk.desk.setArrived(here.id, true, &desk.context, [](const Result<Appointment> &) {});
        desk.desk.changeStatus({freed.id, AppointmentStatus::Cancelled, u"ill"_s, {}, {}, {}}, &desk.context,
                               [](const Result<Appointment> &) {});
        QTRY_VERIFY(desk.isShown(u"chanceCard"_s));
        QTRY_VERIFY(desk.isShown(u"waitingList"_s));
    }

    static void repeating(PlanningWindow &desk, const Album &album)
    {
        desk.click(desk.at(desk.fixture.khan, QTime(10, 0)));
        desk.type(u"ahmed"_s);
        desk.press(Qt::Key_Return);
        album.save(desk.window, u"form"_s);
        desk.find<QComboBox>(u"repeatField"_s)->setCurrentIndex(2);
        album.save(desk.window, u"weekly"_s);
        desk.find<QComboBox>(u"repeatField"_s)->setCurrentIndex(1);
        album.save(desk.window, u"daily-troubles"_s);
        desk.push(u"skipButton"_s);
        desk.push(u"bookButton"_s);
        QTRY_VERIFY(!desk.isShown(u"bookingPopover"_s));
        album.save(desk.window, u"series"_s);
        desk.view().setFocus();
        desk.dragDown(desk.view().selected(), 1);
        album.save(desk.window, u"scope"_s);
        desk.press(Qt::Key_Escape);
    }

    static void others(PlanningWindow &desk, const Album &album)
    {
        desk.view().setFocus();
        desk.press(Qt::Key_B);
        album.save(desk.window, u"block"_s);
        desk.type(u"Lunch"_s);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(!desk.isShown(u"blockPopover"_s));
        desk.press(Qt::Key_G);
        album.save(desk.window, u"meeting"_s);
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_F);
        album.save(desk.window, u"free"_s);
        desk.press(Qt::Key_Escape);
        QTest::mouseClick(desk.find<QWidget>(u"waitlistAddButton"_s), Qt::LeftButton);
        album.save(desk.window, u"waitlist-add"_s);
        desk.press(Qt::Key_Escape);
    }

    static void gatherings(PlanningWindow &desk, Album &album)
    {
        desk.click(desk.at(desk.fixture.khan, QTime(12, 0)));
        desk.push(u"meetingInstead"_s);
        desk.type(u"Team meeting"_s);
        for (const QString &box : {u"meetingDoctor0"_s, u"meetingDoctor1"_s})
            desk.find<QCheckBox>(box)->setChecked(true);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(!desk.isShown(u"meetingPopover"_s));
        desk.view().setFocus();
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_G, Qt::ControlModifier);
        desk.find<QLineEdit>(u"groupName"_s)->setText(u"Back school"_s);
        for (const QString &name : {u"ahmed"_s, u"lucia"_s, u"jos"_s}) {
            desk.type(name);
            desk.press(Qt::Key_Return);
        }
        album.save(desk.window, u"group"_s);
        desk.find<QTimeEdit>(u"timeField"_s)->setTime(QTime(14, 0));
        desk.find<QSpinBox>(u"lengthField"_s)->setValue(60);
        desk.push(u"groupButton"_s);
        QTRY_VERIFY(!desk.isShown(u"groupPopover"_s));
        const Result<DaySheet> sheet = desk.desk.day(QDate(2026, 6, 1));
        const AppointmentId meeting = sheet->visits.constFirst().appointment.id;
        const AppointmentId group = sheet->visits.constLast().appointment.id;
        open(desk, group);
        desk.press(Qt::Key_C);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_N);
        album.save(desk.window, u"attendance"_s);
        desk.push(u"groupButton"_s);
        QTRY_VERIFY(!desk.isShown(u"groupPopover"_s));
        open(desk, meeting);
        album.save(desk.window, u"meeting-edit"_s);
        desk.press(Qt::Key_Escape);
        hover(desk, group, u"group-hover"_s, album);
        hover(desk, meeting, u"meeting-hover"_s, album);
        const Appointment gone = desk.book(desk.fixture.lucia, desk.fixture.garcia, u"2026-06-01 10:00"_s);
        desk.desk.changeStatus({gone.id, AppointmentStatus::Cancelled, u"Patient called"_s, {}, {}, {}}, &desk.context,
                               [](const Result<Appointment> &) {});
        const auto status = [&] { return desk.desk.day(QDate(2026, 6, 1))->visits.constFirst().appointment.status; };
        QTRY_VERIFY(status() == AppointmentStatus::Cancelled);
        QTest::qWait(250);
        open(desk, gone.id);
        album.save(desk.window, u"story"_s);
        desk.press(Qt::Key_Escape);
    }

    static void open(PlanningWindow &desk, AppointmentId id)
    {
        desk.view().select(id);
        desk.view().setFocus();
        desk.press(Qt::Key_Return);
    }

    static void hover(PlanningWindow &desk, AppointmentId id, const QString &name, Album &album)
    {
        QWidget *viewport = desk.view().viewport();
        const QPoint at = desk.view().visitRect(id).center();
        for (const QPoint &point : {QPoint(2, 2), at}) {
            QMouseEvent move(QEvent::MouseMove, point, viewport->mapToGlobal(point), Qt::NoButton, Qt::NoButton, {});
            QCoreApplication::sendEvent(viewport, &move);
        }
        QTRY_VERIFY(desk.isShown(u"hoverCard"_s));
        album.save(desk.window, name);
    }
};

QTEST_MAIN(TestPlanningPictures)
#include "tst_planningpictures.moc"
