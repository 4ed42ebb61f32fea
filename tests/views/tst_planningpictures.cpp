#include <QComboBox>
#include <QDir>
#include <QSpinBox>

#include "models/services/waitlist/waitlistservice.h"
#include "tests/views/planningwindow.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Paints series, blocked time, free times and the waitlist into files for people to look at ("screenshots" below the
/// current folder).
class TestPlanningPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("arabic");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark") << true << false;
        QTest::newRow("arabic") << false << true;
    }

    void pictures()
    {
        QFETCH(bool, dark);
        QFETCH(bool, arabic);
        applyTheme(*qApp, dark ? ColorScheme::Dark : ColorScheme::Light);
        QApplication::setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
        PlanningWindow desk(QSize(1366, 768));
        fill(desk);
        repeating(desk);
        others(desk);
    }

    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

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

    static void repeating(PlanningWindow &desk)
    {
        desk.click(desk.at(desk.fixture.khan, QTime(10, 0)));
        desk.type(u"ahmed"_s);
        desk.press(Qt::Key_Return);
        save(desk, u"form"_s);
        desk.find<QComboBox>(u"repeatField"_s)->setCurrentIndex(2);
        save(desk, u"weekly"_s);
        desk.find<QComboBox>(u"repeatField"_s)->setCurrentIndex(1);
        save(desk, u"daily-troubles"_s);
        desk.push(u"skipButton"_s);
        desk.push(u"bookButton"_s);
        QTRY_VERIFY(!desk.isShown(u"bookingPopover"_s));
        save(desk, u"series"_s);
        desk.view().setFocus();
        desk.dragDown(desk.view().selected(), 1);
        save(desk, u"scope"_s);
        desk.press(Qt::Key_Escape);
    }

    static void others(PlanningWindow &desk)
    {
        desk.view().setFocus();
        desk.press(Qt::Key_B);
        save(desk, u"block"_s);
        desk.type(u"Lunch"_s);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(!desk.isShown(u"blockPopover"_s));
        desk.press(Qt::Key_G);
        save(desk, u"meeting"_s);
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_F);
        save(desk, u"free"_s);
        desk.press(Qt::Key_Escape);
        QTest::mouseClick(desk.find<QWidget>(u"waitlistAddButton"_s), Qt::LeftButton);
        save(desk, u"waitlist-add"_s);
        desk.press(Qt::Key_Escape);
    }

    static void save(PlanningWindow &desk, const QString &name)
    {
        QTest::qWait(250); // for the fade
        QVERIFY(QDir().mkpath(u"screenshots"_s));
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(desk.window.grab().save(u"screenshots/planning-"_s + tag + u'-' + name + u".png"_s));
    }
};

QTEST_MAIN(TestPlanningPictures)
#include "tst_planningpictures.moc"
