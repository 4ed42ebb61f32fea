#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include "tests/views/fakereports.h"
#include "views/audit/auditpage.h"
#include "views/common/table.h"
#include "views/statistics/statisticspage.h"

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

template<class Desk, class Shown>
struct PageWindow {
    PageWindow() : page(desk)
    {
        page.resize(1300, 760);
        page.show();
        const bool active = QTest::qWaitForWindowActive(&page);
        Q_ASSERT(active);
        Q_UNUSED(active)
        QObject::connect(&page, &Page::said, &page, [this](const QString &text) { said = text; });
    }
    template<class T>
    T *find(const QString &name)
    {
        return page.template findChild<T *>(name);
    }
    QString text(const QString &label) { return find<QLabel>(label)->text(); }
    void click(const QString &name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    /// What is in the file after the button was pressed and a place chosen.
    QString saved(const QString &buttonName, const QString &fileName)
    {
        click(buttonName);
        auto *dialog = find<QFileDialog>(u"saveDialog"_s);
        if (!dialog)
            return {};
        const QString path = folder.filePath(fileName);
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        const bool came = QTest::qWaitFor([&] { return !said.isEmpty(); });
        QFile file(path);
        return came && file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    Desk desk;
    Shown page;
    QTemporaryDir folder;
    QString said;
};

using StatisticsWindow = PageWindow<FakeStatistics, StatisticsPage>;
using AuditWindow = PageWindow<FakeAudit, AuditPage>;

} // namespace

/// Statistics and the audit trail, as those who run the clinic use them.
class TestReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelsKeepTheirPromises()
    {
        FakeStatistics statistics;
        FiguresTable figures;
        const QAbstractItemModelTester first(&figures, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Period month = periodOf(Period::Kind::Month, statistics.today());
        figures.setFigures({statistics.of(month, 2), statistics.of(stepped(month, -1), 1)});
        QVERIFY(figures.rowCount() > 30);
        FakeAudit audit;
        AuditModel trail(audit);
        const QAbstractItemModelTester second(&trail, QAbstractItemModelTester::FailureReportingMode::QtTest);
        trail.setFilter({});
        QCOMPARE(trail.rowCount(), AuditModel::pageSize);
        while (trail.canFetchMore({}))
            trail.fetchMore({});
        QCOMPARE(trail.rowCount(), 1000);
        AuditDetails details;
        const QAbstractItemModelTester third(&details, QAbstractItemModelTester::FailureReportingMode::QtTest);
        details.show(audit.entry(2).changes);
        QCOMPARE(details.index(0, AuditDetails::AfterColumn).data().toString(), u"confirmed"_s);
    }

    void itOpensOnThisMonthBesideTheLast()
    {
        StatisticsWindow window;
        QCOMPARE(window.text(u"periodTitle"_s), u"November 2026"_s);
        QCOMPARE(window.text(u"statisticsState"_s), u"compared with October 2026"_s);
        auto *visits = window.find<QFrame>(u"visitsTile"_s);
        QCOMPARE(visits->findChild<QLabel *>(u"figure"_s)->text(), u"128"_s);
        QCOMPARE(visits->findChild<QLabel *>(u"change"_s)->text(), u"+100 %, before: 64"_s);
        QVERIFY(window.find<QFrame>(u"revenueTile"_s)->isVisible());
    }

    void oneMovesThroughTime()
    {
        StatisticsWindow window;
        window.click(u"periodBack"_s);
        QCOMPARE(window.text(u"periodTitle"_s), u"October 2026"_s);
        window.click(u"periodForth"_s);
        QTest::keyClick(window.find<QComboBox>(u"periodKind"_s), Qt::Key_Up);
        QVERIFY(window.page.period() == periodOf(Period::Kind::Week, QDate(2026, 11, 20)));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(window.find<QComboBox>(u"periodKind"_s), Qt::Key_Down);
        QCOMPARE(window.text(u"periodTitle"_s), u"2026"_s);
        QTest::keyClick(window.find<QComboBox>(u"periodKind"_s), Qt::Key_Down);
        auto *first = window.find<QDateEdit>(u"periodFirst"_s);
        QVERIFY(first->isVisible());
        first->setDate(QDate(2026, 12, 22));
        QVERIFY((window.page.period() == Period{Period::Kind::Own, {2026, 12, 22}, {2026, 12, 31}}));
        QVERIFY(window.desk.asked.last() == window.page.period());
    }

    void aLateAnswerToAnEarlierQuestionIsDropped()
    {
        StatisticsWindow window;
        window.desk.atOnce = false;
        window.click(u"periodBack"_s);
        QVERIFY(window.page.isCounting());
        window.click(u"periodBack"_s);
        window.desk.waiting.takeFirst()();
        QVERIFY(window.page.isCounting());
        window.desk.answer();
        QVERIFY(!window.page.isCounting());
        QCOMPARE(window.text(u"statisticsState"_s), u"compared with August 2026"_s);
    }

    void figuresAreReadAsATableAndSaved()
    {
        StatisticsWindow window;
        window.click(u"figuresAsTable"_s);
        auto *table = window.find<Table>(u"figuresTable"_s);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->index(0, FiguresTable::NowColumn).data().toString(), u"128"_s);
        const QString csv = window.saved(u"saveFigures"_s, u"figures.csv"_s);
        QVERIFY(csv.contains(u"Clinic,Visits,128,64\r\n"_s));
        QVERIFY(csv.contains(u"No-show rate,Dr. Fatima Khan,10.0 %,10.0 %\r\n"_s));
        QCOMPARE(csv.count(u"\r\n"_s), table->model()->rowCount() + 1);
    }

    void withoutTheRightThereIsNoRevenue()
    {
        StatisticsWindow window;
        window.desk.revenue = false;
        window.click(u"periodBack"_s);
        QVERIFY(!window.find<QFrame>(u"revenueTile"_s)->isVisible());
    }

    void theTrailIsReadAsOneScrolls()
    {
        AuditWindow window;
        auto *table = window.find<Table>(u"auditTable"_s);
        QCOMPARE(table->model()->rowCount(), AuditModel::pageSize);
        table->scrollToBottom();
        QTRY_VERIFY(table->model()->rowCount() > AuditModel::pageSize);
        QCOMPARE(table->model()->index(0, AuditModel::PersonColumn).data().toString(), u"Rosa Lima"_s);
        QCOMPARE(table->model()->index(1, AuditModel::PersonColumn).data().toString(), u"Program"_s);
    }

    void anEntrySaysWhatItChanged()
    {
        AuditWindow window;
        auto *table = window.find<Table>(u"auditTable"_s);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 1)).center());
        QVERIFY(window.text(u"auditWhat"_s).startsWith(u"Entry 1000  ·  Rosa Lima  ·  status set  ·  Visit"_s));
        auto *details = window.find<Table>(u"auditDetails"_s);
        QCOMPARE(details->model()->index(0, AuditDetails::BeforeColumn).data().toString(), u"scheduled"_s);
        QCOMPARE(details->model()->index(0, AuditDetails::AfterColumn).data().toString(), u"confirmed"_s);
    }

    void itIsFiltered()
    {
        AuditWindow window;
        QTest::keyClick(window.find<QComboBox>(u"auditEntity"_s), Qt::Key_Down);
        QCOMPARE(window.desk.asked.last().entity, u"appointment"_s);
        QTest::keyClick(window.find<QComboBox>(u"auditPerson"_s), Qt::Key_Down);
        QVERIFY(window.desk.asked.last().actor == UserId());
        QTest::keyClick(window.find<QComboBox>(u"auditPerson"_s), Qt::Key_Down);
        QVERIFY(window.desk.asked.last().actor == window.desk.rosa);
        QTest::keyClicks(window.find<QLineEdit>(u"auditAction"_s), u"Status changed"_s);
        QTRY_COMPARE(window.desk.asked.last().action, u"status_changed"_s);
        const PatientId patient = PatientId::create();
        QTest::keyClicks(window.find<QLineEdit>(u"auditPatient"_s), patient.toString());
        QTRY_COMPARE(window.desk.asked.last().patientId, patient);
        QVERIFY(!window.desk.asked.last().within);
        auto *dated = window.find<QAbstractButton>(u"auditDated"_s);
        QTest::mouseClick(dated, Qt::LeftButton, {}, QPoint(8, dated->height() / 2));
        QVERIFY(window.desk.asked.last().within);
        QVERIFY(window.find<QDateEdit>(u"auditFirst"_s)->isEnabled());
    }

    void theChainsVerdictIsInWords()
    {
        AuditWindow window;
        window.click(u"verifyChain"_s);
        QCOMPARE(window.text(u"chainVerdict"_s), u"The chain is whole: all 1,000 entries follow from each other."_s);
        window.desk.verdict.broken = 17;
        window.click(u"verifyChain"_s);
        QVERIFY(window.text(u"chainVerdict"_s).startsWith(u"The chain is broken at entry 17"_s));
    }

    void newEntriesAreOfferedNotForced()
    {
        AuditWindow window;
        QVERIFY(!window.find<QPushButton>(u"auditMore"_s)->isVisible());
        window.desk.grow();
        QVERIFY(window.find<QPushButton>(u"auditMore"_s)->isVisible());
        window.click(u"auditMore"_s);
        auto *table = window.find<Table>(u"auditTable"_s);
        QVERIFY(table->model()->index(0, AuditModel::ThingColumn).data().toString().contains(u"clinic.name"_s));
    }

    void whatIsSavedRunsNoFormula()
    {
        AuditWindow window;
        const QString csv = window.saved(u"saveAudit"_s, u"audit.csv"_s);
        QCOMPARE(csv.count(u"\r\n"_s), 1001);
        QVERIFY(csv.contains(u",'=clinic.name,"_s));
        QVERIFY(csv.contains(u"\"{\"\"status\"\":[\"\"scheduled\"\",\"\"confirmed\"\"]}\""_s));
    }
};

QTEST_MAIN(TestReports)
#include "tst_reports.moc"
