#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QSpinBox>

#include "tests/views/settingswindow.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Doctors' schedules and time off, kinds of visits.
class TestSetupSections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDoctorsScheduleIsSaved()
    {
        SettingsWindow window;
        window.open(u"doctors"_s);
        auto *doctor = window.find<QComboBox>(u"scheduleDoctor"_s);
        QTest::keyClick(doctor, Qt::Key_Down);
        const UserId garcia = window.setup.people.at(1).id;
        QVERIFY(!window.find<QPushButton>(u"scheduleSave"_s)->isEnabled());
        auto *slot = window.find<QSpinBox>(u"scheduleSlot"_s);
        slot->setFocus();
        slot->selectAll();
        QTest::keyClicks(slot, u"20"_s);
        QTest::keyClick(window.find<QCheckBox>(u"scheduleOwnHours"_s), Qt::Key_Space);
        QTest::mouseClick(window.find<QWidget>(u"weekday5"_s)->findChild<QCheckBox *>(), Qt::LeftButton, {},
                          QPoint(8, 8));
        window.click(u"scheduleSave"_s);
        const DoctorSchedule saved = window.setup.schedules.value(garcia);
        QCOMPARE(saved.slotMinutes, 20);
        QVERIFY(!saved.bufferMinutes);
        QVERIFY(saved.hours && saved.hours->days[4].isEmpty() && saved.hours->days[3].size() == 1);
        QVERIFY(!window.find<QPushButton>(u"scheduleSave"_s)->isEnabled());
    }

    void timeOffIsAddedAndRemoved()
    {
        SettingsWindow window;
        window.open(u"doctors"_s);
        window.find<QDateEdit>(u"absenceFirst"_s)->setDate(QDate(2026, 11, 23));
        QCOMPARE(window.find<QDateEdit>(u"absenceLast"_s)->date(), QDate(2026, 11, 23));
        window.find<QDateEdit>(u"absenceLast"_s)->setDate(QDate(2026, 11, 22));
        window.click(u"absenceAdd"_s);
        QVERIFY(window.find<QLabel>(u"absenceProblem"_s)->isVisible());
        window.find<QDateEdit>(u"absenceLast"_s)->setDate(QDate(2026, 11, 27));
        QTest::keyClicks(window.find<QLineEdit>(u"absenceReason"_s), u"Conference"_s);
        window.click(u"absenceAdd"_s);
        QVERIFY(!window.find<QLabel>(u"absenceProblem"_s)->isVisible());
        QCOMPARE(window.setup.away.size(), 1);
        QCOMPARE(window.setup.away.first().timeOff.timeOff,
                 (TimeOff{QDate(2026, 11, 23), QDate(2026, 11, 27), {}, {}, u"Conference"_s}));
        QTRY_COMPARE(window.section->findChildren<QWidget *>(u"absenceRow"_s).size(), 1);
        window.click(u"absenceRemove"_s);
        QVERIFY(window.setup.away.isEmpty());
    }

    void aDoctorPlansOnlyTheirOwnDays()
    {
        SettingsWindow window(false);
        window.setup.plannable = window.setup.people.at(1).id;
        window.open(u"doctors"_s);
        QVERIFY(!window.find<QSpinBox>(u"scheduleSlot"_s)->isEnabled());
        QVERIFY(!window.find<QPushButton>(u"absenceAdd"_s)->isVisible());
        QTest::keyClick(window.find<QComboBox>(u"scheduleDoctor"_s), Qt::Key_Down);
        QVERIFY(window.find<QSpinBox>(u"scheduleSlot"_s)->isEnabled());
        QVERIFY(window.find<QPushButton>(u"absenceAdd"_s)->isVisible());
    }

    void aKindOfVisitIsMadeAndChanged()
    {
        SettingsWindow window;
        window.open(u"types"_s);
        auto *name = window.find<QLineEdit>(u"typeName"_s);
        auto *price = window.find<QLineEdit>(u"typePrice"_s);
        QTest::keyClicks(name, u"Cleaning"_s);
        price->selectAll();
        QTest::keyClicks(price, u"abc"_s);
        window.click(u"typeSave"_s);
        QCOMPARE(window.find<QLabel>(u"typeProblem"_s)->text(), u"An amount like 19.99, not below zero."_s);
        price->selectAll();
        QTest::keyClicks(price, u"40.5"_s);
        window.click(u"typeSave"_s);
        QCOMPARE(window.setup.kinds.size(), 2);
        QCOMPARE(window.setup.kinds.last().price.minor, 4050);
        QCOMPARE(window.toast, u"Saved: Cleaning"_s);

        QTest::keyClicks(name, u"Checkup"_s);
        window.click(u"typeSave"_s);
        QCOMPARE(window.find<QLabel>(u"typeProblem"_s)->text(), u"Another kind of visit has this name."_s);
        QCOMPARE(window.find<QLabel>(u"roomNames"_s)->text(), u"Room 1"_s);
    }
};

QTEST_MAIN(TestSetupSections)
#include "tst_setupsections.moc"
