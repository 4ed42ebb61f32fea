#include <QTest>

#include "models/storage/duplicatestore.h"
#include "models/storage/invoiceboardstore.h"
#include "models/storage/mergestore.h"
#include "models/storage/patientfilestore.h"
#include "models/storage/stores.h"
#include "tests/support/clinicfixture.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

using Question = std::function<void(Database &, const ClinicFixture &)>;

QStringList planOf(Database &database, const QByteArray &sql)
{
    QStringList steps;
    for (Statement rows = database.prepareOnce("EXPLAIN QUERY PLAN " + sql); rows.next();)
        steps.append(rows.text(3));
    return steps;
}

} // namespace

Q_DECLARE_METATYPE(Question)

/// What the patients' and invoices' pages ask is searched by an index and comes in its order, however many there are.
class TestPatientPlans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesUseIndexes_data()
    {
        QTest::addColumn<Question>("question");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, Question question, const QString &expected) {
            QTest::newRow(name) << std::move(question) << expected;
        };
        row(
            "everybody by last name",
            [](Database &d, const ClinicFixture &f) { PatientStore(d).list(f.clinic, 200, 0); },
            u"INDEX patients_by_name (clinic_id=?)"_s);
        row(
            "somebody by the letters of a name",
            [](Database &d, const ClinicFixture &f) { PatientStore(d).search(f.clinic, u"luc"_s, 200); },
            u"VIRTUAL TABLE INDEX"_s);
        row(
            "the same phone",
            [](Database &d, const ClinicFixture &f) { DuplicateStore(d).withPhone(f.clinic, u"+1"_s, 5); },
            u"INDEX patients_by_phone (clinic_id=? AND phone=?)"_s);
        row(
            "the same birth date",
            [](Database &d, const ClinicFixture &f) { DuplicateStore(d).bornOn(f.clinic, QDate(1990, 1, 1), 5); },
            u"INDEX patients_by_birth (clinic_id=? AND date_of_birth=?)"_s);
        row(
            "a stretch by phone",
            [](Database &d, const ClinicFixture &f) { DuplicateStore(d).byPhone(f.clinic, {}, 5); },
            u"INDEX patients_by_phone (clinic_id=? AND phone>?)"_s);
        row(
            "a stretch by birth date",
            [](Database &d, const ClinicFixture &f) { DuplicateStore(d).byBirth(f.clinic, {}, 5); },
            u"INDEX patients_by_birth (clinic_id=? AND date_of_birth>?)"_s);
        row(
            "what somebody owes",
            [](Database &d, const ClinicFixture &f) { PatientFileStore(d).owed(f.clinic, f.lucia); },
            u"INDEX invoices_by_patient (patient_id=?)"_s);
        row(
            "all invoices",
            [](Database &d, const ClinicFixture &f) { InvoiceBoardStore(d).lines(f.clinic, {}, 0, 200); },
            u"INDEX invoices_by_clinic (clinic_id=?)"_s);
        row(
            "a month's invoices",
            [](Database &d, const ClinicFixture &f) {
                InvoiceBoardFilter month;
                month.madeWithin = {f.clock.now(), f.clock.now() + std::chrono::hours(720)};
                InvoiceBoardStore(d).lines(f.clinic, month, 0, 200);
            },
            u"INDEX invoices_by_clinic (clinic_id=? AND created_at>? AND created_at<?)"_s);
        row(
            "a doctor's invoices",
            [](Database &d, const ClinicFixture &f) {
                InvoiceBoardFilter khans;
                khans.doctorId = f.khan;
                InvoiceBoardStore(d).lines(f.clinic, khans, 0, 200);
            },
            u"INDEX invoices_by_clinic (clinic_id=?)"_s);
        row(
            "what hangs on a record",
            [](Database &d, const ClinicFixture &f) { MergeStore(d).counts(f.lucia, f.clock.now()); },
            u"INDEX messages_by_patient (patient_id=?)"_s);
    }

    void pagesUseIndexes()
    {
        QFETCH(Question, question);
        QFETCH(QString, expected);
        const ClinicFixture f;
        const auto database = Database::open(f.databasePath(), Database::Mode::ReadWrite).value();
        QList<QByteArray> asked;
        database->setStatementHook(
            [&](std::string_view sql) { asked.append(QByteArray(sql.data(), qsizetype(sql.size()))); });
        question(*database, f);
        database->setStatementHook({});
        QCOMPARE(asked.size(), 1);
        const QStringList plan = planOf(*database, asked.constFirst());
        QVERIFY2(!plan.filter(expected).isEmpty(), qPrintable(plan.join(u'\n')));
        QVERIFY2(plan.filter(u"TEMP B-TREE"_s).isEmpty(), qPrintable(plan.join(u'\n')));
        if (expected == "VIRTUAL TABLE INDEX"_L1) // the words first, then the records they lead to
            QVERIFY2(plan.constFirst().contains(expected) && plan.last().contains(u"INTEGER PRIMARY KEY"_s),
                     qPrintable(plan.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestPatientPlans)
#include "tst_patientplans.moc"
