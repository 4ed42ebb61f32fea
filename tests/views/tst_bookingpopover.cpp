#include <QComboBox>
#include <QListView>
#include <QSpinBox>
#include <QTimeEdit>

#include "tests/views/deskwindow.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Booking in the real window: by mouse, by keyboard alone, against what stands in the way.
class TestBookingPopover : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byMouse()
    {
        DeskWindow desk;
        desk.click(desk.at(desk.day.khan, QTime(13, 0)));
        QVERIFY(desk.isShown(u"bookingPopover"_s));
        QCOMPARE(desk.find<QTimeEdit>(u"timeField"_s)->time(), QTime(13, 0));
        QCOMPARE(desk.window.focusWidget()->objectName(), u"patientField"_s);

        desk.type(u"ahmed"_s);
        auto *list = desk.find<QListView>(u"patientList"_s);
        QVERIFY(list->isVisible());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QTest::mouseClick(desk.find<QPushButton>(u"bookButton"_s), Qt::LeftButton);

        QTRY_VERIFY(!desk.isShown(u"bookingPopover"_s));
        const QList<Appointment> booked = desk.visitsAt(desk.day.khan, QTime(13, 0));
        QCOMPARE(booked.size(), 1);
        QCOMPARE(booked.first().patientId, desk.day.patients.at(0));
        QCOMPARE(booked.first().durationMinutes(), 30);
        QCOMPARE(desk.view().selected(), booked.first().id);
        QVERIFY(!desk.view().visitRect(booked.first().id).isEmpty());
        QVERIFY(desk.textOf(u"toastText"_s).contains(u"Ahmed Hassan"_s));
    }

    void theDoctorsUsualRoomIsSuggested()
    {
        DeskWindow desk;
        desk.click(desk.at(desk.day.khan, QTime(13, 0)));
        auto *room = desk.find<QComboBox>(u"roomField"_s);
        auto *doctor = desk.find<QComboBox>(u"doctorField"_s);
        QCOMPARE(room->currentText(), u"Room 1"_s);
        doctor->setCurrentIndex(1);
        QCOMPARE(room->currentText(), u"Room 2"_s);
        room->setCurrentIndex(0); // by hand
        doctor->setCurrentIndex(0);
        QCOMPARE(room->currentText(), u"No room"_s);
    }

    void aRoomThatIsTakenIsNotSuggested()
    {
        DeskWindow desk;
        const AppointmentId there = desk.desk().put(desk.day.ali, desk.day.patients.at(0), desk.day.date, QTime(13, 0),
                                                    30);
        desk.desk().at(there).roomId = desk.day.room1;
        desk.click(desk.at(desk.day.khan, QTime(13, 0)));
        QCOMPARE(desk.find<QComboBox>(u"roomField"_s)->currentText(), u"No room"_s);
    }

    void byKeyboardInSixKeystrokesBeyondTheName()
    {
        DeskWindow desk;
        desk.press(Qt::Key_C);
        desk.type(u"rosa"_s);
        desk.press(Qt::Key_Return); // picks the patient
        desk.press(Qt::Key_Return); // books
        QTRY_VERIFY(!desk.isShown(u"bookingPopover"_s));
        QVERIFY(desk.keystrokes() <= 6);
        const QList<Appointment> booked = desk.visitsAt(desk.day.khan, QTime(11, 30)); // the next free slot
        QCOMPARE(booked.size(), 1);
        QCOMPARE(booked.first().patientId, desk.day.patients.at(10));
        QVERIFY(desk.view().hasFocus());
    }

    void byArrowsAtAChosenPlace()
    {
        DeskWindow desk;
        desk.press(Qt::Key_Right); // shows the cursor, at Dr. Khan's 11:00: a visit
        QCOMPARE(desk.view().selected(), desk.day.lucia);
        desk.press(Qt::Key_Down); // 11:30, free
        QCOMPARE(desk.view().state().cursor, std::optional(GridPlace{0, 11 * 60 + 30}));
        desk.press(Qt::Key_Return);
        desk.type(u"novak"_s);
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.visitsAt(desk.day.khan, QTime(11, 30)).size(), 1);
        QCOMPARE(desk.keystrokes(), 5);
    }

    void draggingOverFreeTimeChoosesTheLength()
    {
        DeskWindow desk;
        desk.drag(desk.at(desk.day.khan, QTime(16, 0)), desk.at(desk.day.khan, QTime(16, 50)));
        QVERIFY(desk.isShown(u"bookingPopover"_s));
        QCOMPARE(desk.find<QTimeEdit>(u"timeField"_s)->time(), QTime(16, 0));
        QVERIFY(qAbs(desk.find<QSpinBox>(u"lengthField"_s)->value() - 50) <= 5);
        QVERIFY(desk.view().state().draft);
    }

    void aTypeSetsItsUsualLength()
    {
        DeskWindow desk;
        desk.click(desk.at(desk.day.khan, QTime(16, 0)));
        desk.find<QComboBox>(u"typeField"_s)->setCurrentIndex(1); // Cleaning
        QCOMPARE(desk.find<QSpinBox>(u"lengthField"_s)->value(), 45);
        desk.find<QSpinBox>(u"lengthField"_s)->setValue(20);
        desk.find<QComboBox>(u"typeField"_s)->setCurrentIndex(0);
        QCOMPARE(desk.find<QSpinBox>(u"lengthField"_s)->value(), 20); // set by hand: kept
    }

    void aNewPatientOnTheSpot()
    {
        DeskWindow desk;
        desk.click(desk.at(desk.day.khan, QTime(16, 0)));
        desk.type(u"Zoe Quintanilla"_s);
        QVERIFY(!desk.isShown(u"phoneField"_s));
        desk.press(Qt::Key_Return); // "New patient"
        QCOMPARE(desk.window.focusWidget()->objectName(), u"phoneField"_s);
        desk.type(u"7111 2233"_s);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.visitsAt(desk.day.khan, QTime(16, 0)).size(), 1);
        const QList<PatientHit> made = desk.desk().findPatients(u"quintanilla"_s, 5);
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.first().name, u"Zoe Quintanilla"_s);
        QCOMPARE(made.first().phone, u"7111 2233"_s);
        QCOMPARE(desk.visitsAt(desk.day.khan, QTime(16, 0)).first().patientId, made.first().id);
    }

    void escapeLeaves()
    {
        DeskWindow desk;
        desk.click(desk.at(desk.day.khan, QTime(16, 0)));
        desk.type(u"ahm"_s);
        desk.press(Qt::Key_Escape); // the list
        QVERIFY(desk.isShown(u"bookingPopover"_s));
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.isShown(u"bookingPopover"_s));
        QVERIFY(desk.view().hasFocus());
        QVERIFY(!desk.view().state().draft);
        QCOMPARE(desk.desk().ordersTaken(), 0);
    }

    void controlEnterOpensTheNext()
    {
        DeskWindow desk;
        desk.click(desk.at(desk.day.khan, QTime(13, 0)));
        desk.type(u"ahmed"_s);
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.visitsAt(desk.day.khan, QTime(13, 0)).size(), 1);
        QTRY_COMPARE(desk.find<QTimeEdit>(u"timeField"_s)->time(), QTime(13, 30));
        QVERIFY(desk.isShown(u"bookingPopover"_s));
        QCOMPARE(desk.find<QLineEdit>(u"patientField"_s)->text(), QString());
        QCOMPARE(desk.window.focusWidget()->objectName(), u"patientField"_s);
    }

    void aClashOffersAnotherTime()
    {
        DeskWindow desk;
        desk.click(desk.at(desk.day.khan, QTime(11, 30)));
        desk.type(u"novak"_s);
        desk.press(Qt::Key_Return);
        desk.find<QTimeEdit>(u"timeField"_s)->setTime(QTime(11, 15));
        QVERIFY(desk.textOf(u"clashText"_s).contains(u"Lucía Fernández"_s));
        desk.press(Qt::Key_Return); // does not book: goes to the offer
        QCOMPARE(desk.window.focusWidget()->objectName(), u"pickInstead"_s);
        QCOMPARE(desk.find<QPushButton>(u"pickInstead"_s)->text(), u"Pick 11:30 instead"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.find<QTimeEdit>(u"timeField"_s)->time(), QTime(11, 30));
        QVERIFY(!desk.isShown(u"clashLine"_s));
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.visitsAt(desk.day.khan, QTime(11, 30)).size(), 1);
    }

    void bookAnywayKeepsTheReason()
    {
        DeskWindow desk;
        desk.prompts->answers.enqueue(u"acute pain"_s);
        desk.click(desk.at(desk.day.khan, QTime(11, 30)));
        desk.type(u"novak"_s);
        desk.press(Qt::Key_Return);
        desk.find<QTimeEdit>(u"timeField"_s)->setTime(QTime(11, 15));
        QTest::mouseClick(desk.find<QPushButton>(u"bookAnyway"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.visitsAt(desk.day.khan, QTime(11, 15)).size(), 1);
        QCOMPARE(desk.visitsAt(desk.day.khan, QTime(11, 15)).first().overrideReason, u"acute pain"_s);
    }

    void thePastCannotBeInsistedOn()
    {
        DeskWindow desk;
        desk.click(desk.at(desk.day.ali, QTime(9, 0)));
        QVERIFY(desk.isShown(u"clashLine"_s));
        QVERIFY(!desk.isShown(u"bookAnyway"_s));
        QVERIFY(desk.isShown(u"pickInstead"_s));
    }

    void anotherDesksBookingIsSeenWhileTyping()
    {
        DeskWindow desk;
        desk.click(desk.at(desk.day.khan, QTime(13, 0)));
        desk.type(u"ahmed"_s);
        QVERIFY(!desk.isShown(u"clashLine"_s));
        desk.desk().put(desk.day.khan, desk.day.patients.at(3), desk.day.date, QTime(13, 0), 30);
        desk.desk().announce(desk.day.date);
        QVERIFY(desk.isShown(u"bookingPopover"_s));
        QVERIFY(desk.isShown(u"clashLine"_s));
        QCOMPARE(desk.find<QLineEdit>(u"patientField"_s)->text(), u"ahmed"_s);
    }

    void clickingElsewhereTakesTheBookingAlong()
    {
        DeskWindow desk;
        desk.click(desk.at(desk.day.khan, QTime(13, 0)));
        desk.type(u"ahmed"_s);
        desk.press(Qt::Key_Return);
        desk.click(desk.at(desk.day.garcia, QTime(16, 0)));
        QVERIFY(desk.isShown(u"bookingPopover"_s));
        QCOMPARE(desk.find<QTimeEdit>(u"timeField"_s)->time(), QTime(16, 0));
        QCOMPARE(desk.find<QLineEdit>(u"patientField"_s)->text(), u"Ahmed Hassan"_s);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(!desk.isShown(u"bookingPopover"_s));
        QCOMPARE(desk.visitsAt(desk.day.garcia, QTime(16, 0)).size(), 1);
        desk.click(desk.at(desk.day.khan, QTime(13, 0))); // untouched: the next click starts anew
        desk.click(desk.at(desk.day.khan, QTime(16, 0)));
        QCOMPARE(desk.find<QTimeEdit>(u"timeField"_s)->time(), QTime(16, 0));
        QCOMPARE(desk.find<QLineEdit>(u"patientField"_s)->text(), QString());
    }

    void editingAVisit()
    {
        DeskWindow desk;
        QTest::mouseDClick(desk.view().viewport(), Qt::LeftButton, {}, desk.middleOf(desk.day.lucia));
        QVERIFY(desk.isShown(u"bookingPopover"_s));
        QCOMPARE(desk.textOf(u"bookingTitle"_s), u"Lucía Fernández"_s);
        QVERIFY(!desk.isShown(u"patientField"_s));
        QVERIFY(!desk.isShown(u"clashLine"_s)); // a visit never clashes with itself
        desk.find<QTimeEdit>(u"timeField"_s)->setTime(QTime(11, 10));
        QTest::keyClicks(desk.find<QLineEdit>(u"noteField"_s), u"wheelchair"_s);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.visit(desk.day.lucia).notes, u"wheelchair"_s);
        QCOMPARE(desk.visit(desk.day.lucia).start, desk.desk().instant(desk.day.date, QTime(11, 10)));
        QCOMPARE(desk.visit(desk.day.lucia).roomId, desk.day.room1); // untouched
    }

    void tabGoesRoundInside()
    {
        DeskWindow desk;
        desk.click(desk.at(desk.day.khan, QTime(16, 0)));
        QStringList order;
        for (int i = 0; i < 30; ++i) {
            const QString name = desk.window.focusWidget()->objectName();
            if (order.isEmpty() || order.last() != name) // a date has several parts
                order.append(name);
            desk.press(Qt::Key_Tab);
        }
        QCOMPARE(order.mid(0, 9),
                 (QStringList{u"patientField"_s, u"typeField"_s, u"doctorField"_s, u"roomField"_s, u"dateField"_s,
                              u"timeField"_s, u"lengthField"_s, u"noteField"_s, u"bookButton"_s}));
        QVERIFY(order.lastIndexOf(u"patientField"_s) > 0);
        QVERIFY(!order.contains(u"dayView"_s));
    }

    void searchingAPatientShowsTheirVisit()
    {
        DeskWindow desk;
        desk.press(Qt::Key_Slash);
        QCOMPARE(desk.window.focusWidget()->objectName(), u"paletteField"_s);
        desk.type(u"fern"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.view().selected(), desk.day.lucia);
        QVERIFY(desk.view().hasFocus());
    }
};

QTEST_MAIN(TestBookingPopover)
#include "tst_bookingpopover.moc"
