#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

#include "models/items/patientsmodel.h"
#include "models/services/delivery/optoutservice.h"
#include "models/services/preferenceservice.h"
#include "models/storage/reachstore.h"
#include "tests/views/patientswindow.h"
#include "views/patients/visitlist.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// The patients' page on a real clinic, by mouse and keys.
class TestPatientsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybodyIsListedByLastName()
    {
        PageWindow window;
        window.show();
        QCOMPARE(window.names(), (QStringList{u"Ahmed Hassan"_s, u"José Hernández"_s, u"Lucía Núñez Peña"_s}));
        QVERIFY(!window.showsCard());
    }

    void somebodyIsFoundAsOneTypes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        const QStringList lucia{u"Lucía Núñez Peña"_s};
        QTest::newRow("without accents") << u"nunez"_s << lucia;
        QTest::newRow("in any order") << u"pen luc"_s << lucia;
        QTest::newRow("digits of the phone") << u"1112"_s << lucia;
        QTest::newRow("the phone as written") << u"7111 2222"_s << lucia;
        QTest::newRow("the phone from abroad") << u"00503 7111-2222"_s << lucia;
        QTest::newRow("the patient number") << u"P-2026-002"_s << lucia;
        QTest::newRow("several") << u"H"_s << QStringList{u"Ahmed Hassan"_s, u"José Hernández"_s};
        QTest::newRow("nobody") << u"Zzz"_s << QStringList();
        QTest::newRow("of another clinic") << u"Ajeno"_s << QStringList();
    }

    void somebodyIsFoundAsOneTypes()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        PageWindow window;
        window.show();
        window.search(text);
        QCOMPARE(window.names(), names);
    }

    void theCardTellsAll()
    {
        PageWindow window;
        const auto &f = window.clinic.fixture;
        window.clinic.book(f.lucia, u"2026-06-03 10:00"_s);
        window.clinic.book(f.lucia, u"2026-06-10 10:00"_s);
        QVERIFY(window.clinic.run<Done>([id = f.lucia](Session &session) -> Result<Done> {
            ReachStore(session.database()).markAddressRefused(id, Channel::Sms, session.now());
            OptOutService(session).optOut(Channel::WhatsApp, u"+50371112222"_s);
            return Done{};
        }));
        window.show();
        window.search(u"lucia"_s);
        QTest::keyClick(window.find<QLineEdit>(u"patientSearch"_s), Qt::Key_Return);
        QVERIFY(window.showsCard());
        QCOMPARE(window.shownName(), u"Lucía Núñez Peña"_s);
        QCOMPARE(window.find<VisitList>(u"visitsAhead"_s)->shownCount(), 2);
        QCOMPARE(window.find<VisitList>(u"visitsPast"_s)->shownCount(), 0);
        QCOMPARE(window.find<QLabel>(u"refused-phone"_s)->text(), u"No message gets through to this number"_s);
        QVERIFY(!window.find<QLabel>(u"refused-email"_s));
        QVERIFY(window.find<QLabel>(u"stoppedChannels"_s)->text().contains(u"WhatsApp"_s));
        window.click(u"copy-phone"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"+50371112222"_s);
        QSignalSpy visits(&window.page, &PatientsPage::visitChosen);
        QTest::qWait(20); // for the layouts
        QTest::mouseClick(window.find<VisitList>(u"visitsAhead"_s)->findChild<QPushButton *>(u"visitLink"_s),
                          Qt::LeftButton);
        QCOMPARE(visits.size(), 1);
    }

    void whatIsWrongStandsUnderItsField()
    {
        PageWindow window;
        window.show();
        window.search(u"lucia"_s);
        window.clickRow(0);
        QTest::keyClick(window.list(), Qt::Key_E);
        QVERIFY(window.showsForm());
        window.type(u"phone"_s, u"12"_s);
        window.type(u"email"_s, u"nowhere"_s);
        QTest::keyClick(window.field(u"email"_s), Qt::Key_Return);
        QTRY_VERIFY(!window.reason(u"phone"_s).isEmpty());
        QVERIFY(!window.reason(u"email"_s).isEmpty());
        QVERIFY(window.field(u"phone"_s)->hasFocus());
        window.type(u"phone"_s, u"7222 3333"_s);
        QVERIFY(window.reason(u"phone"_s).isEmpty());
        window.type(u"email"_s, u"lucia@example.test"_s);
        window.type(u"dateOfBirth"_s, u"31/02/1990"_s);
        window.click(u"savePatient"_s);
        QVERIFY(window.reason(u"dateOfBirth"_s).contains(u"/YYYY"_s));
        window.type(u"dateOfBirth"_s, u"1990-02-28"_s);
        window.click(u"savePatient"_s);
        QTRY_VERIFY(window.showsCard());
        const Patient saved = window.clinic.patient(window.clinic.fixture.lucia);
        QCOMPARE(saved.phone, u"+50372223333"_s);
        QCOMPARE(saved.email, u"lucia@example.test"_s);
        QCOMPARE(saved.dateOfBirth.value(), QDate(1990, 2, 28));
        QVERIFY(window.find<QLabel>(u"patientFacts"_s)->text().contains(u"36 year"_s));
        QVERIFY(window.said.startsWith(u"Saved"_s));
    }

    void escLeavesTheRecordAsItWas()
    {
        PageWindow window;
        window.show();
        window.clickRow(2);
        window.click(u"editPatient"_s);
        window.type(u"firstName"_s, u"Nobody"_s);
        window.clickRow(0); // beside it: what was typed is kept
        QVERIFY(window.showsForm());
        QCOMPARE(window.field(u"firstName"_s)->text(), u"Nobody"_s);
        QTest::keyClick(window.field(u"firstName"_s), Qt::Key_Escape);
        QVERIFY(window.showsCard());
        QCOMPARE(window.shownName(), u"Lucía Núñez Peña"_s);
    }

    void somebodyNewIsMadeOfWhatWasTyped()
    {
        PageWindow window;
        window.show();
        window.search(u"Rosa María Gil"_s);
        QTest::keyClick(window.find<QLineEdit>(u"patientSearch"_s), Qt::Key_Return);
        QVERIFY(window.showsForm());
        QCOMPARE(window.field(u"firstName"_s)->text(), u"Rosa María"_s);
        QCOMPARE(window.field(u"lastName"_s)->text(), u"Gil"_s);
        QVERIFY(window.field(u"phone"_s)->hasFocus());
        window.type(u"phone"_s, u"7333 4444"_s);
        window.find<QPlainTextEdit>(u"notesField"_s)->setFocus();
        QTest::keyClicks(window.find<QPlainTextEdit>(u"notesField"_s), u"Latex"_s);
        QTest::keyClick(window.find<QPlainTextEdit>(u"notesField"_s), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(window.showsCard());
        QCOMPARE(window.shownName(), u"Rosa María Gil"_s);
        QCOMPARE(window.names(), QStringList{u"Rosa María Gil"_s});
        QCOMPARE(window.clinic.patient(window.page.shownPatient()).notes, u"Latex"_s);
    }

    void aSecondRecordIsAskedAbout()
    {
        PageWindow window;
        window.show();
        window.click(u"newPatient"_s);
        window.type(u"firstName"_s, u"Lucia"_s);
        window.type(u"phone"_s, u"7111-2222"_s);
        QTest::keyClick(window.field(u"phone"_s), Qt::Key_Return);
        QVERIFY(window.asks());
        auto *use = window.find<QPushButton>(u"useThisOne"_s);
        QVERIFY(use->hasFocus());
        QCOMPARE(use->accessibleName(), u"Use Lucía Núñez Peña"_s);
        QTest::keyClick(use, Qt::Key_Return);
        QVERIFY(window.showsCard());
        QVERIFY(window.page.shownPatient() == window.clinic.fixture.lucia);
        QCOMPARE(window.clinic.patients.find({}, 0, 10).size(), 3);
    }

    void andMadeAllTheSame()
    {
        PageWindow window;
        window.show();
        QTest::keyClick(window.list(), Qt::Key_N);
        window.type(u"firstName"_s, u"Luis"_s);
        window.type(u"phone"_s, u"7111-2222"_s);
        window.click(u"savePatient"_s);
        QVERIFY(window.asks());
        window.type(u"lastName"_s, u"Pena"_s);
        QVERIFY(!window.asks()); // something else is typed now
        window.click(u"savePatient"_s);
        window.click(u"makeAnyway"_s);
        QTRY_COMPARE(window.shownName(), u"Luis Pena"_s);
        QCOMPARE(window.clinic.patients.find({}, 0, 10).size(), 4);
    }

    void preferencesAreKeptAtOnce()
    {
        PageWindow window;
        window.show();
        window.clickRow(0);
        const PatientId ahmed = window.clinic.fixture.ahmed;
        const auto preferences = [&] {
            return window.clinic.access.ask([ahmed](Session &s) { return PreferenceService(s).find(ahmed); }).value();
        };
        QVERIFY(window.find<QPushButton>(u"allow-sms"_s)->isChecked());
        window.click(u"allow-sms"_s);
        QTRY_VERIFY(!preferences().sms);
        QVERIFY(preferences().email);
        auto *quiet = window.find<QLineEdit>(u"quietHours"_s);
        quiet->setFocus();
        QTest::keyClicks(quiet, u"late"_s);
        QTest::keyClick(quiet, Qt::Key_Return);
        auto *field = qobject_cast<FormField *>(quiet->parentWidget());
        QTRY_VERIFY(!field->reason().isEmpty());
        quiet->selectAll();
        QTest::keyClicks(quiet, u"20:00-09:00"_s);
        QTest::keyClick(quiet, Qt::Key_Return);
        QTRY_COMPARE(preferences().quietHours, u"20:00-09:00"_s);
        QTest::keyClick(window.find<QComboBox>(u"preferredLanguage"_s), Qt::Key_Down);
        QTRY_COMPARE(preferences().language, u"ar"_s);
    }

    void ordersGoWhereTheyAreCarriedOut()
    {
        PageWindow window;
        window.show();
        QSignalSpy booked(&window.page, &PatientsPage::bookWanted);
        QSignalSpy messaged(&window.page, &PatientsPage::messageWanted);
        QVERIFY(!window.find<QPushButton>(u"messagePatient"_s)->isVisible());
        window.page.setMessaging(true);
        window.clickRow(0);
        QTest::keyClick(window.list(), Qt::Key_B);
        QCOMPARE(booked.size(), 1);
        QCOMPARE(booked.first().first().value<PatientHit>().name, u"Ahmed Hassan"_s);
        window.click(u"messagePatient"_s);
        QCOMPARE(messaged.size(), 1);
    }

    void changesFromElsewhereAppear()
    {
        PageWindow window;
        window.show();
        window.clickRow(0);
        window.clinic.add({u"Aaron"_s, u"Abad"_s, {}, {}, {}, {}, {}, {}, {}});
        QTRY_COMPARE(window.names().size(), 4);
        QCOMPARE(window.names().first(), u"Aaron Abad"_s);
        QCOMPARE(window.list()->currentIndex().row(), 1);
        QCOMPARE(window.shownName(), u"Ahmed Hassan"_s);
        window.clinic.book(window.clinic.fixture.ahmed, u"2026-06-03 10:00"_s);
        QTRY_COMPARE(window.find<VisitList>(u"visitsAhead"_s)->shownCount(), 1);
    }

    void manyAreReadAsOneScrolls()
    {
        PageWindow window;
        QVERIFY(window.clinic.run<Done>([](Session &session) -> Result<Done> {
            for (int i = 0; i < 450; ++i) {
                const NewPatient record{
                    u"Patient"_s, u"No %1"_s.arg(i, 4, 10, QChar(u'0')), {}, {}, {}, {}, {}, {}, {}};
                if (const auto made = PatientService(session).create(record); !made)
                    return made.error();
            }
            return Done{};
        }));
        PatientsModel model(window.clinic.patients);
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false);
        model.setText(u"patient no"_s);
        QCOMPARE(model.rowCount(), PatientsModel::pageSize);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 450);
        window.show();
        window.list()->scrollToBottom();
        QTRY_VERIFY(window.list()->model()->rowCount() > PatientsModel::pageSize);
    }
};

QTEST_MAIN(TestPatientsPage)
#include "tst_patientspage.moc"
