#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextDocument>
#include <QToolButton>

#include <cmath>

#include "models/items/invoicesmodel.h"
#include "models/services/invoices/invoiceservice.h"
#include "tests/views/billingwindow.h"
#include "views/billing/invoicecard.h"
#include "views/billing/invoicepopover.h"
#include "views/billing/invoicespage.h"
#include "views/billing/moneytext.h"
#include "views/billing/receipt.h"
#include "views/common/table.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Payments, the list of invoices and the receipt, on a real clinic.
class TestInvoicesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreReadAsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("number");
        const double none = std::nan("");
        QTest::newRow("point") << u"19.99"_s << 19.99;
        QTest::newRow("comma") << u"19,99"_s << 19.99;
        QTest::newRow("thousands, English") << u"1,250.50"_s << 1250.5;
        QTest::newRow("thousands, Spanish") << u"1.250,50"_s << 1250.5;
        QTest::newRow("millions") << u"1.250.000"_s << 1250000.0;
        QTest::newRow("blanks") << u" 1 250,50 "_s << 1250.5;
        QTest::newRow("Arabic digits") << u"١٩٫٥"_s << 19.5;
        QTest::newRow("letters") << u"12x"_s << none;
        QTest::newRow("nothing") << QString() << none;
    }

    void numbersAreReadAsTyped()
    {
        QFETCH(QString, text);
        QFETCH(double, number);
        const double read = typedNumber(text);
        QVERIFY2(std::isnan(number) ? std::isnan(read) : qFuzzyCompare(read, number),
                 qPrintable(QString::number(read)));
    }

    void paymentsAreTakenUntilNothingIsLeft()
    {
        BillingWindow w;
        const InvoiceId id = w.billed(w.clinic.fixture.lucia, u"2026-06-01 09:00"_s, 50);
        auto *popover = new InvoicePopover(w.billing, id, &w.window);
        QSignalSpy said(popover->card(), &InvoiceCard::said);
        popover->openAt({400, 200, 100, 60});
        auto *amount = w.find<QLineEdit>(u"paymentAmount"_s);
        QVERIFY(amount->hasFocus());
        QCOMPARE(amount->text(), u"50.00"_s);
        w.type(amount, u"60"_s);
        QTest::keyClick(amount, Qt::Key_Return);
        QTRY_VERIFY(w.find<QLabel>(u"paymentReason"_s)->isVisible());
        w.type(amount, u"20,5"_s);
        w.click(u"pay-card"_s);
        w.type(w.find<QLineEdit>(u"paymentReference"_s), u"4711"_s);
        w.click(u"takePayment"_s);
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(amount->text(), u"29.50"_s);
        QCOMPARE(w.find<QLabel>(u"invoiceState"_s)->text(), u"Partly paid"_s);
        w.click(u"pay-cash"_s);
        amount->setFocus();
        QTest::keyClick(amount, Qt::Key_Return);
        QTRY_COMPARE(w.find<QLabel>(u"invoiceState"_s)->text(), u"Paid"_s);
        QVERIFY(!amount->isVisible());
        const InvoiceFile file = w.billing.file(id).value();
        QCOMPARE(file.payments.size(), 2);
        QVERIFY(file.payments.first().method == PaymentMethod::Card);
        QCOMPARE(file.payments.first().reference, u"4711"_s);
        QCOMPARE(file.invoice.balance().minor, 0);
    }

    void theListIsFilteredAndLive()
    {
        BillingWindow w;
        const InvoiceId first = w.billed(w.clinic.fixture.lucia, u"2026-06-01 09:00"_s, 50);
        w.billed(w.clinic.fixture.ahmed, u"2026-06-01 11:00"_s, 30);
        QVERIFY(w.clinic.run<Done>([first](Session &session) -> Result<Done> {
            const auto paid = InvoiceService(session).pay({first, 50, PaymentMethod::Cash, {}});
            return paid ? Result<Done>(Done{}) : paid.error();
        }));
        InvoicesPage page(w.billing);
        page.resize(1200, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *table = page.findChild<Table *>(u"invoicesTable"_s);
        const auto rows = [&] { return table->model()->rowCount(); };
        QCOMPARE(rows(), 2);
        QVERIFY(BillingWindow::plain(page.findChild<QLabel *>(u"invoiceSums"_s)->text())
                    .contains(u"$80.00 in all, $30.00"_s));
        auto *which = page.findChild<QComboBox *>(u"invoicesWhich"_s);
        QTest::keyClick(which, Qt::Key_Down);
        QCOMPARE(rows(), 1);
        QCOMPARE(table->model()->index(0, InvoicesModel::PatientColumn).data().toString(), u"Ahmed Hassan"_s);
        which->setCurrentIndex(which->findText(u"Paid"_s));
        QCOMPARE(rows(), 1);
        QTest::keyClick(which, Qt::Key_Home);
        auto *period = page.findChild<QComboBox *>(u"invoicesPeriod"_s);
        QTest::keyClick(period, Qt::Key_Down);
        QCOMPARE(period->currentText(), u"Last month"_s);
        QCOMPARE(rows(), 0);
        QTest::keyClick(period, Qt::Key_Home);
        QCOMPARE(rows(), 2);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 2)).center());
        QVERIFY(page.card()->isVisible());
        auto *amount = page.findChild<QLineEdit *>(u"paymentAmount"_s);
        QCOMPARE(amount->text(), u"30.00"_s);
        QTest::keyClick(amount, Qt::Key_Return);
        QTRY_COMPARE(table->model()->index(0, InvoicesModel::StateColumn).data().toString(), u"Paid"_s);
        QCOMPARE(table->currentRow(), 0);
        QSignalSpy patient(&page, &InvoicesPage::patientChosen);
        QTest::mouseClick(page.findChild<QPushButton *>(u"invoicePatient"_s), Qt::LeftButton);
        QVERIFY(patient.first().first().value<PatientId>() == w.clinic.fixture.ahmed);
    }

    void oneLooksByStateDoctorAndDates()
    {
        BillingWindow w;
        w.billed(w.clinic.fixture.lucia, u"2026-06-01 09:00"_s, 50);
        w.billed(w.clinic.fixture.ahmed, u"2026-06-01 10:30"_s, 30);
        InvoicesPage page(w.billing);
        page.resize(1200, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *table = page.findChild<Table *>(u"invoicesTable"_s);
        const auto rows = [&] { return table->model()->rowCount(); };
        auto *which = page.findChild<QComboBox *>(u"invoicesWhich"_s);
        QTest::keyClick(which, Qt::Key_Down);
        for (const auto &[state, count] : {std::pair(u"Unpaid"_s, 2), std::pair(u"Partly paid"_s, 0),
                                           std::pair(u"Paid"_s, 0), std::pair(u"Void"_s, 0)}) {
            QTest::keyClick(which, Qt::Key_Down);
            QCOMPARE(which->currentText(), state);
            QCOMPARE(rows(), count);
        }
        QTest::keyClick(which, Qt::Key_Home);
        auto *doctor = page.findChild<QComboBox *>(u"invoicesDoctor"_s);
        doctor->setCurrentIndex(doctor->findText(u"Dr. Fatima Khan"_s));
        QCOMPARE(rows(), 2);
        doctor->setCurrentIndex(doctor->findText(u"Dr. Luis García"_s));
        QCOMPARE(rows(), 0);
        QTest::keyClick(doctor, Qt::Key_Home);
        QCOMPARE(rows(), 2);
        auto *period = page.findChild<QComboBox *>(u"invoicesPeriod"_s);
        QTest::keyClick(period, Qt::Key_End);
        QCOMPARE(period->currentText(), u"From – to…"_s);
        auto *from = page.findChild<QDateEdit *>(u"invoicesFirst"_s);
        auto *until = page.findChild<QDateEdit *>(u"invoicesLast"_s);
        QVERIFY(from->isVisible());
        QCOMPARE(rows(), 2); // this month up to today
        until->setDate(until->date().addDays(-1));
        from->setDate(until->date());
        QCOMPARE(rows(), 0);
        QTest::keyClick(period, Qt::Key_Home);
        QVERIFY(!from->isVisible());
        QCOMPARE(rows(), 2);
    }

    void manyInvoicesAreReadAsOneScrolls()
    {
        BillingWindow w;
        const Appointment visit = w.clinic.book(w.clinic.fixture.lucia, u"2026-06-03 10:00"_s);
        QVERIFY(w.clinic.run<Done>([visit](Session &session) -> Result<Done> {
            for (int i = 0; i < 450; ++i) {
                NewInvoice invoice;
                invoice.items.append({u"Checkup"_s, 1, 10, {}});
                if (const auto made = InvoiceService(session).create(visit, invoice); !made)
                    return made.error();
            }
            return Done{};
        }));
        InvoicesModel model(w.billing, [](const InvoiceLine &line, int) { return QString::number(line.number); });
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false);
        model.setFilter({});
        QCOMPARE(model.rowCount(), InvoicesModel::pageSize);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 450);
        QVERIFY(model.line(0)->number > model.line(449)->number);
    }

    void theReceiptSaysAll_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }

    void theReceiptSaysAll()
    {
        QFETCH(bool, mirrored);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        BillingWindow w;
        const InvoiceId id = w.billed(w.clinic.fixture.lucia, u"2026-06-01 09:00"_s, 50);
        QVERIFY(w.clinic.run<Done>([id](Session &session) -> Result<Done> {
            const auto paid = InvoiceService(session).pay({id, 20, PaymentMethod::Transfer, u"<b>7</b>"_s});
            return paid ? Result<Done>(Done{}) : paid.error();
        }));
        const InvoiceFile file = w.billing.file(id).value();
        const auto document = receiptOf(file, w.billing.zone());
        const QString text = BillingWindow::plain(document->toPlainText());
        for (const QString &part :
             {u"Clínica Uno"_s, u"Lucía Núñez Peña"_s, u"P-2026-002"_s, u"Invoice 1"_s, u"Checkup"_s, u"$50.00"_s,
              u"Transfer"_s, u"<b>7</b>"_s, u"$30.00"_s, u"Dr. Fatima Khan"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
        QVERIFY(document->defaultTextOption().textDirection() == (mirrored ? Qt::RightToLeft : Qt::LeftToRight));
        QTemporaryDir folder;
        const QString path = folder.filePath(receiptFileName(file));
        InvoiceCard card(w.billing);
        QSignalSpy said(&card, &InvoiceCard::said);
        QSignalSpy complained(&card, &InvoiceCard::complained);
        card.open(id);
        card.saveTo(path);
        QCOMPARE(said.size(), 1);
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
        card.saveTo(folder.filePath(u"no/such/folder.pdf"_s));
        QCOMPARE(complained.size(), 1);
    }

    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
};

QTEST_MAIN(TestInvoicesPage)
#include "tst_invoicespage.moc"
