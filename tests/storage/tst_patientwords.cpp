#include <QTest>

#include "models/storage/patientwords.h"
#include "models/storage/stores.h"
#include "models/storage/transaction.h"
#include "tests/support/clinicfixture.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The clinic's three: Ahmed Hassan +50377654321 P-2026-001, Lucía Núñez Peña +50371112222 P-2026-002, José Hernández
/// +50370001111 P-2026-003; and those whom numbers mix up easily.
void addMore(Database &database, ClinicId clinic)
{
    PatientStore store(database);
    const auto add = [&](const QString &first, const QString &phone, const QString &number) {
        Patient patient;
        patient.id = PatientId::create();
        patient.clinicId = clinic;
        patient.firstName = first;
        patient.lastName = u"Smith-Jones"_s;
        patient.phone = phone;
        patient.patientNumber = number;
        store.insert(patient, 2026);
    };
    add(u"Yearly"_s, u"+50370202612"_s, u"P-2025-014"_s); // 2026 begins an ending of the phone
    add(u"Final"_s, u"+50370552026"_s, u"P-2025-015"_s);  // and here it is one
    add(u"Old"_s, u"+50379999999"_s, u"A20260-7"_s);
}

} // namespace

/// Who is found by what somebody types.
class TestPatientWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found"); // first names, in order of their records
        QTest::newRow("the beginning of a name") << u"luc"_s << u"Lucía"_s;
        QTest::newRow("names in any order, half of each") << u"pen lu"_s << u"Lucía"_s;
        QTest::newRow("both halves of a name") << u"smi-jon"_s << u"Yearly Final Old"_s;
        QTest::newRow("the middle of a word") << u"assan"_s << QString();
        QTest::newRow("a whole number") << u"P-2026-002"_s << u"Lucía"_s;
        QTest::newRow("in small letters") << u"p-2026-002"_s << u"Lucía"_s;
        QTest::newRow("half of its last word") << u"P-2026-00"_s << u"Ahmed Lucía José"_s;
        QTest::newRow("up to the hyphen") << u"P-2026-"_s << u"Ahmed Lucía José"_s;
        QTest::newRow("up to the year") << u"P-2026"_s << u"Ahmed Lucía José"_s;
        QTest::newRow("within the year") << u"P-202"_s << u"Ahmed Lucía José Yearly Final"_s;
        QTest::newRow("without its letter") << u"2026-002"_s << u"Lucía"_s;
        QTest::newRow("another year") << u"2025-01"_s << u"Yearly Final"_s;
        QTest::newRow("another scheme") << u"a20260-7"_s << u"Old"_s;
        QTest::newRow("the year, wherever it stands") << u"2026"_s << u"Ahmed Lucía José Yearly Final"_s;
        QTest::newRow("the year and a name") << u"2026 fin"_s << u"Final"_s;
        QTest::newRow("a name and a number") << u"luc P-2026-00"_s << u"Lucía"_s;
        QTest::newRow("a phone and a name") << u"7765-4321 ahm"_s << u"Ahmed"_s;
        QTest::newRow("a phone, a comma, a name") << u"7765-4321,Ahmed"_s << u"Ahmed"_s;
        QTest::newRow("a phone in Arabic digits")
            << u"\u0667\u0667\u0666\u0665-\u0664\u0663\u0662\u0661"_s << u"Ahmed"_s;
        QTest::newRow("a stretch of a phone") << u"7111"_s << u"Lucía"_s;
        QTest::newRow("with blanks and brackets") << u"(503) 71 11"_s << u"Lucía"_s;
        QTest::newRow("halves that are not side by side") << u"5037 2222"_s << QString();
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        const ClinicFixture f;
        const auto database = Database::open(f.databasePath(), Database::Mode::ReadWrite).value();
        addMore(*database, f.clinic);
        PatientStore store(*database);
        QStringList names;
        for (const Patient &patient : store.search(f.clinic, text, 200))
            names.append(patient.firstName);
        QCOMPARE(names.join(u' '), found);
        QCOMPARE(store.countMatches(f.clinic, text), int(names.size()));
    }

    /// The year stands in every number: its beginning would gather the whole clinic before the first hit.
    void neverGathersAYear_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"2026"_s, u"2026-"_s, u"P-2026"_s, u"P-2026-"_s, u"P-2026-0"_s, u"P-2026-000012"_s,
                                    u"2026-00"_s, u"ana 2026"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void neverGathersAYear()
    {
        QFETCH(QString, text);
        const QString match = patientwords::matchOf(text);
        QVERIFY(match.contains(u"2026"_s));
        QVERIFY2(!match.contains(u"2026\" *"_s), qPrintable(match));
    }

    void asksNothingOfBlanks()
    {
        QVERIFY(patientwords::matchOf(u" \t"_s).isEmpty());
        QVERIFY(patientwords::matchOf(u"-, .;"_s).isEmpty());
    }

    /// What a change takes out of the index is what was put in.
    void followsChanges()
    {
        const ClinicFixture f;
        const auto database = Database::open(f.databasePath(), Database::Mode::ReadWrite).value();
        PatientStore store(*database);
        Patient lucia = store.find(f.clinic, f.lucia).value();
        lucia.phone = u"+50378889999"_s;
        store.update(lucia);
        QCOMPARE(store.countMatches(f.clinic, u"7111"_s), 0);
        QCOMPARE(store.countMatches(f.clinic, u"7888 9999"_s), 1);
        QCOMPARE(store.countMatches(f.clinic, u"P-2026-002"_s), 1);
        database->prepareOnce("INSERT INTO patient_search (patient_search) VALUES ('integrity-check')").run();
    }
};

QTEST_GUILESS_MAIN(TestPatientWords)
#include "tst_patientwords.moc"
