#include <QAction>
#include <QPushButton>
#include <QRadioButton>

#include "tests/views/patientswindow.h"
#include "views/common/table.h"
#include "views/patients/mergeview.h"
#include "views/patients/visitlist.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Finding the two records of one person and making one of them, by mouse and keys.
class TestPatientMergeView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoRecordsBecomeOne()
    {
        PageWindow window;
        const PatientId second = window.clinic
                                     .add({u"Jose"_s,
                                           u"Hernandez"_s,
                                           u"7000 1111"_s,
                                           u"jose@example.test"_s,
                                           QDate(1984, 9, 12),
                                           {},
                                           {},
                                           {},
                                           {}})
                                     .id;
        window.clinic.book(second, u"2026-06-03 10:00"_s);
        window.show();
        window.page.findChild<QAction *>(u"findDuplicates"_s)->trigger();
        auto *table = window.find<Table>(u"duplicatesTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(window.find<QLabel>(u"duplicatesState"_s)->text().startsWith(u"1 pair"_s));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 0)).center());
        auto *merge = window.find<MergeView>(u"mergeView"_s);
        QVERIFY(merge->isVisible());
        QVERIFY(window.find<QLabel>(u"mergeMoves"_s)->text().contains(u"1 visits"_s));
        QVERIFY(!window.find<QLabel>(u"mergeWarnings"_s)->isVisible());
        // the last name of the second is the right one
        QTest::mouseClick(window.find<QRadioButton>(u"gone-%1"_s.arg(int(MergeField::LastName))), Qt::LeftButton);
        QVERIFY(merge->wanted().keep == window.clinic.fixture.jose);
        window.click(u"mergeButton"_s);
        QTest::keyClick(window.find<QPushButton>(u"confirmButton"_s), Qt::Key_Return);
        QTRY_VERIFY(window.said.startsWith(u"One record now: José Hernandez"_s));
        QCOMPARE(table->model()->rowCount(), 0);
        const Patient kept = window.clinic.patient(window.clinic.fixture.jose);
        QCOMPARE(kept.email, u"jose@example.test"_s);
        QCOMPARE(window.clinic.patients.find({}, 0, 10).size(), 3);
        QTest::keyClick(table, Qt::Key_Escape);
        QTRY_COMPARE(window.find<VisitList>(u"visitsAhead"_s)->shownCount(), 1);
    }

    void twoPeopleStayTwo()
    {
        PageWindow window;
        window.clinic.add({u"Jose"_s, u"Hernandez"_s, u"7000 1111"_s, {}, {}, {}, {}, {}, {}});
        window.show();
        window.page.findChild<QAction *>(u"findDuplicates"_s)->trigger();
        auto *table = window.find<Table>(u"duplicatesTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        window.click(u"twoPeople"_s);
        QTRY_COMPARE(table->model()->rowCount(), 0);
        window.page.findChild<QAction *>(u"findDuplicates"_s)->trigger();
        QTRY_VERIFY(window.find<QLabel>(u"duplicatesState"_s)->text().startsWith(u"No two records"_s));
        QCOMPARE(window.clinic.patients.find({}, 0, 10).size(), 4);
    }
};

QTEST_MAIN(TestPatientMergeView)
#include "tst_patientmergeview.moc"
