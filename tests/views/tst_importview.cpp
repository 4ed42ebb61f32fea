#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include "models/items/patientexport.h"
#include "tests/views/patientsclinic.h"
#include "views/common/table.h"
#include "views/patients/importview.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ImportWindow {
    ImportWindow() : view(clinic.files)
    {
        view.resize(1100, 700);
        view.show();
        const bool active = QTest::qWaitForWindowActive(&view);
        Q_ASSERT(active);
        Q_UNUSED(active)
        QObject::connect(&view, &ImportView::complained, &view, [this](const QString &text) { complained = text; });
    }
    void open(const QByteArray &content, const QString &name = u"people.csv"_s)
    {
        QFile file(folder.filePath(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        Q_ASSERT(written);
        Q_UNUSED(written)
        file.close();
        view.openFile(file.fileName());
        const bool checked = QTest::qWaitFor([this] { return !view.model().isChecking(); });
        Q_ASSERT(checked);
        Q_UNUSED(checked)
    }
    template<class T>
    T *find(const QString &name)
    {
        return view.findChild<T *>(name);
    }
    QString cell(int row, int column) { return view.model().index(row, column).data().toString(); }
    QString state() { return find<QLabel>(u"importState"_s)->text(); }
    QPushButton *button() { return find<QPushButton>(u"makeImport"_s); }
    int stored() { return int(clinic.patients.find({}, 0, 5000).size()); }

    PatientsClinic clinic;
    QTemporaryDir folder;
    ImportView view;
    QString complained;
};

} // namespace

/// Taking patients from files and giving them out as one, on a real clinic.
class TestImportView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTableIsPreviewedAndTaken()
    {
        ImportWindow window;
        window.open("Nombres;Apellidos;Celular;Correo;Nacimiento\n"
                    "Rosa;Gil;7333 4444;rosa@example.test;12/03/1990\n"
                    "Lucia;Nunez;7111 2222;;\n"
                    "Eva;Sol;12;;\n"
                    "Rosa;Gil;7333 4444;;\n"_ba);
        QCOMPARE(window.view.model().rowCount(), 4);
        QCOMPARE(window.state(), u"1 new, 2 known already, 1 broken"_s);
        QCOMPARE(window.cell(0, ImportModel::StateColumn), u"New"_s);
        QCOMPARE(window.cell(1, ImportModel::StateColumn), u"Known: Lucía Núñez Peña, P-2026-002"_s);
        QVERIFY(window.cell(2, ImportModel::StateColumn).startsWith(u"Phone: "_s));
        QCOMPARE(window.cell(3, ImportModel::StateColumn), u"Known: Rosa Gil, row 2"_s);
        QCOMPARE(window.stored(), 3); // nothing is written yet
        QCOMPARE(window.button()->text(), u"Import 1 patient(s)"_s);
        QVERIFY(window.button()->hasFocus());
        QTest::keyClick(window.button(), Qt::Key_Space);
        QTRY_VERIFY(window.state().startsWith(u"Done: 1 patients made, 3 rows passed over"_s));
        const QList<PatientHit> rosa = window.clinic.patients.find(u"rosa gil"_s, 0, 10);
        QCOMPARE(rosa.size(), 1);
        QCOMPARE(rosa.first().phone, u"+50373334444"_s);
        QCOMPARE(rosa.first().dateOfBirth.value(), QDate(1990, 3, 12));
        QVERIFY(!window.button()->isEnabled());
    }

    void columnsAndDatesAreChosen()
    {
        ImportWindow window;
        window.open("Who,X,When\nRosa Gil,7333 4444,04/03/1990\n"_ba);
        QVERIFY(window.cell(0, ImportModel::StateColumn).contains(u"This is needed"_s));
        const auto choose = [&](int column, ImportField field) {
            auto *box = window.find<QComboBox>(u"importField%1"_s.arg(column));
            QTest::keyClick(box, Qt::Key_Home);
            for (int i = 0; i < everyImportField.indexOf(field); ++i)
                QTest::keyClick(box, Qt::Key_Down);
        };
        choose(0, ImportField::FullName);
        choose(1, ImportField::Phone);
        choose(2, ImportField::DateOfBirth);
        QTRY_COMPARE(window.cell(0, ImportModel::StateColumn), u"New"_s);
        auto *order = window.find<QComboBox>(u"importDates"_s);
        QTest::keyClick(order, Qt::Key_Home);
        QCOMPARE(window.cell(0, ImportModel::BirthColumn), u"1990-03-04"_s);
        QTest::keyClick(order, Qt::Key_Down);
        QCOMPARE(window.cell(0, ImportModel::BirthColumn), u"1990-04-03"_s);
    }

    void cardsAreTaken()
    {
        ImportWindow window;
        window.open("BEGIN:VCARD\nVERSION:4.0\nFN:Rosa Gil\nTEL;TYPE=cell:7333 4444\nEND:VCARD\n"_ba, u"x.vcf"_s);
        QVERIFY(!window.find<QWidget>(u"importColumns"_s)->isVisible());
        QTest::mouseClick(window.button(), Qt::LeftButton);
        QTRY_COMPARE(window.stored(), 4);
    }

    void knownOnesOnlyWhereWanted()
    {
        ImportWindow window;
        window.open("name,phone\nLucia Nunez,7111 2222\n"_ba);
        QVERIFY(!window.button()->isEnabled());
        auto *too = window.find<QCheckBox>(u"importDuplicates"_s);
        QVERIFY(too->isVisible());
        QTest::mouseClick(too, Qt::LeftButton, {}, {8, too->height() / 2});
        QVERIFY(window.button()->isEnabled());
        QTest::mouseClick(window.button(), Qt::LeftButton);
        QTRY_COMPARE(window.stored(), 4);
    }

    void manyGoInByBatches()
    {
        ImportWindow window;
        QByteArray csv = "name,phone\n"_ba;
        for (int i = 0; i < 501; ++i)
            csv += "Person " + QByteArray::number(i) + ",7" + QByteArray::number(1234000 + i) + "\n";
        window.open(csv);
        QCOMPARE(window.view.model().tally().fresh, 501);
        QSignalSpy moved(&window.view.model(), &ImportModel::moved);
        QTest::mouseClick(window.button(), Qt::LeftButton);
        QVERIFY(!window.button()->isEnabled());
        QTRY_COMPARE(window.stored(), 504);
        QTRY_COMPARE(moved.size(), 3); // the window hears of it after it is stored
    }

    void aFileThatHoldsNobody_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("a header alone") << "name,phone\n"_ba;
        QTest::newRow("no text") << QByteArray("\x00\x01\x02\xff\xfe\x89PNG", 9);
    }

    void aFileThatHoldsNobody()
    {
        QFETCH(QByteArray, content);
        ImportWindow window;
        window.open(content);
        QVERIFY(window.complained.startsWith(u"Nobody is in this file"_s));
        QVERIFY(!window.button()->isEnabled());
        window.view.openFile(u"/no/such/file.csv"_s);
        QVERIFY(window.complained.startsWith(u"The file could not be read"_s));
    }

    void theModelKeepsItsRules()
    {
        ImportWindow window;
        ImportModel model(window.clinic.files, [](const Error &) { return u"broken"_s; });
        const QAbstractItemModelTester tester(&model);
        QList<ImportRecord> records(3);
        records[1].person.firstName = u"Ana"_s;
        model.setRecords(records);
        QTRY_COMPARE(model.tally().broken, 2);
        QCOMPARE(model.tally().fresh, 1);
    }

    void everybodyIsWrittenAndReadAgain()
    {
        ImportWindow window;
        for (int i = 0; i < 3; ++i)
            window.clinic.add({u"Ana %1"_s.arg(i),
                               u"Paz, \"la\""_s,
                               u"7%1"_s.arg(1234000 + i),
                               {},
                               QDate(1990, 3, 12),
                               {},
                               u"two\nlines"_s,
                               u"es"_s,
                               {}});
        PatientExport out(window.clinic.files);
        QSignalSpy finished(&out, &PatientExport::finished);
        QSignalSpy failed(&out, &PatientExport::failed);
        const QString path = window.folder.filePath(u"out.csv"_s);
        out.start(path);
        QVERIFY(out.isRunning());
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().at(1).toInt(), 6);
        window.view.openFile(path);
        QTRY_VERIFY(!window.view.model().isChecking());
        QCOMPARE(window.view.model().rowCount(), 6);
        QCOMPARE(window.view.model().tally().duplicates, 6); // each is known as the same person
        out.start(u"/no/such/folder/out.csv"_s);
        QTRY_COMPARE(failed.size(), 1);
    }
};

QTEST_MAIN(TestImportView)
#include "tst_importview.moc"
