#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextDocument>
#include <QToolButton>

#include <cmath>

#include "models/items/invoicesmodel.h"
#include "models/items/localbillingdesk.h"
#include "models/services/invoices/invoiceservice.h"
#include "tests/views/patientsclinic.h"
#include "views/billing/completepopover.h"
#include "views/billing/invoicecard.h"
#include "views/billing/invoicepopover.h"
#include "views/billing/invoicespage.h"
#include "views/billing/moneytext.h"
#include "views/billing/paymentform.h"
#include "views/billing/receipt.h"
#include "views/common/table.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A visit in progress, in a window to complete it in.
struct BillingWindow {
    BillingWindow() : billing(clinic.access)
    {
        window.resize(1200, 800);
        window.show();
        const bool active = QTest::qWaitForWindowActive(&window);
        Q_ASSERT(active);
        Q_UNUSED(active)
    }
    VisitCard inProgress(PatientId patient, const QString &local)
    {
        const Appointment visit = clinic.book(patient, local);
        for (const AppointmentStatus status : {AppointmentStatus::Confirmed, AppointmentStatus::InProgress})
            (void)setStatus(visit.id, status).value();
        VisitCard card;
        card.appointment = clinic.access
                               .ask([&](Session &session) -> Result<Appointment> {
                                   return *session.stores().appointments.find(clinic.fixture.clinic, visit.id);
                               })
                               .value();
        card.patientName = u"Lucía Núñez Peña"_s;
        card.doctorName = u"Dr. Fatima Khan"_s;
        return card;
    }
    Result<Appointment> setStatus(AppointmentId id, AppointmentStatus status,
                                  const std::optional<NewInvoice> &invoice = {})
    {
        ChangeStatus command;
        command.id = id;
        command.status = status;
        command.invoice = invoice;
        return clinic.run<Appointment>(
            [command](Session &session) { return BookingService(session).changeStatus(command); });
    }
    InvoiceId billed(PatientId patient, const QString &local, double price)
    {
        const VisitCard visit = inProgress(patient, local);
        NewInvoice invoice;
        invoice.items.append({u"Checkup"_s, 1, price, {}});
        const auto done = setStatus(visit.appointment.id, AppointmentStatus::Completed, invoice);
        Q_ASSERT(done);
        InvoiceBoardFilter all;
        return billing.lines(all, 0, 1).first().id;
    }
    QString statusOf(AppointmentId id)
    {
        return toString(clinic.access
                            .ask([&](Session &session) -> Result<Appointment> {
                                return *session.stores().appointments.find(clinic.fixture.clinic, id);
                            })
                            .value()
                            .status);
    }
    template<class T>
    T *find(const QString &name)
    {
        return window.findChild<T *>(name);
    }
    template<class T>
    T *last(const QString &name)
    {
        return window.findChildren<T *>(name).last();
    }
    void type(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void click(const QString &button) { QTest::mouseClick(find<QWidget>(button), Qt::LeftButton); }
    QString total() { return plain(find<QLabel>(u"invoiceTotal"_s)->text()); }
    /// Without the marks that keep a number together.
    static QString plain(QString text)
    {
        text.remove(QChar(0x2066))
            .remove(QChar(0x2069))
            .remove(QChar(0x200e))
            .remove(QChar(0x202a))
            .remove(QChar(0x202c));
        return text;
    }

    PatientsClinic clinic;
    LocalBillingDesk billing;
    QWidget window;
};

} // namespace

/// Completing visits with an invoice, payments, the list and the receipt, on a real clinic.
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

    void aVisitIsCompletedWithItsInvoice()
    {
        BillingWindow w;
        QVERIFY(w.clinic.run<Done>([&](Session &session) -> Result<Done> {
            session.stores().clinics.putType(w.clinic.fixture.clinic,
                                             {AppointmentTypeId::create(), u"Checkup"_s, 30, {}, {4500}, u"#2563EB"_s},
                                             1);
            return Done{};
        }));
        const VisitCard visit = w.inProgress(w.clinic.fixture.lucia, u"2026-06-01 09:00"_s);
        auto *popover = new CompletePopover(w.billing, visit, &w.window);
        QSignalSpy completed(popover, &CompletePopover::completed);
        popover->openAt({400, 200, 100, 60});
        QCOMPARE(w.find<QLineEdit>(u"itemDescription"_s)->text(), u"Checkup"_s);
        w.type(w.find<QLineEdit>(u"itemPrice"_s), u"45"_s);
        QCOMPARE(w.total(), u"$45.00"_s);
        w.click(u"addItem"_s);
        QVERIFY(w.last<QLineEdit>(u"itemDescription"_s)->hasFocus());
        w.type(w.last<QLineEdit>(u"itemDescription"_s), u"X-ray"_s);
        w.type(w.last<QLineEdit>(u"itemQuantity"_s), u"2,5"_s);
        w.type(w.last<QLineEdit>(u"itemPrice"_s), u"10"_s);
        QCOMPARE(w.total(), u"$70.00"_s);
        w.type(w.find<QLineEdit>(u"discountField"_s), u"10%"_s);
        QCOMPARE(w.total(), u"$63.00"_s);
        w.type(w.find<QLineEdit>(u"taxField"_s), u"13%"_s);
        QCOMPARE(w.total(), u"$71.19"_s);
        QTest::keyClick(w.find<QLineEdit>(u"taxField"_s), Qt::Key_Return);
        QTRY_COMPARE(completed.size(), 1);
        QCOMPARE(w.statusOf(visit.appointment.id), u"completed"_s);
        const auto file = w.billing.file(completed.first().first().value<InvoiceId>());
        QVERIFY(file);
        QCOMPARE(file->invoice.total.minor, 7119);
        QCOMPARE(file->invoice.discount.minor, 700);
        QCOMPARE(file->invoice.tax.minor, 819);
        QCOMPARE(file->invoice.items.size(), 2);
        QCOMPARE(file->invoice.items.last().quantityMilli, 2500);
    }

    void theKeyboardComesBackAfterInvoiceAndPayment()
    {
        BillingWindow w;
        auto *before = new QLineEdit(&w.window);
        before->show();
        before->setFocus();
        const VisitCard visit = w.inProgress(w.clinic.fixture.lucia, u"2026-06-01 09:00"_s);
        auto *complete = new CompletePopover(w.billing, visit, &w.window);
        QPointer<InvoicePopover> paper;
        connect(complete, &CompletePopover::completed, &w.window, [&](InvoiceId id) {
            paper = new InvoicePopover(w.billing, id, &w.window);
            paper->openAt({400, 200, 100, 60});
        });
        complete->openAt({400, 200, 100, 60});
        w.type(w.find<QLineEdit>(u"itemPrice"_s), u"45"_s);
        QTest::keyClick(w.window.focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(paper);
        QTest::keyClick(w.window.focusWidget(), Qt::Key_Return); // takes the payment
        QTRY_VERIFY(!paper->card()->payment()->isVisible());
        QTest::keyClick(w.window.focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!paper);
        QVERIFY(before->hasFocus());
    }

    void whatIsWrongIsSaidAndNothingHappens_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no description") << u"itemDescription"_s << QString() << u"description"_s;
        QTest::newRow("price in words") << u"itemPrice"_s << u"ten"_s << u"price"_s;
        QTest::newRow("negative price") << u"itemPrice"_s << u"-1"_s << u"price"_s;
        QTest::newRow("quantity in words") << u"itemQuantity"_s << u"x"_s << u"quantity"_s;
        QTest::newRow("more discount than items") << u"discountField"_s << u"500"_s << u"discount"_s;
        QTest::newRow("tax in words") << u"taxField"_s << u"some"_s << u"tax"_s;
    }

    void whatIsWrongIsSaidAndNothingHappens()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, reason);
        BillingWindow w;
        const VisitCard visit = w.inProgress(w.clinic.fixture.lucia, u"2026-06-01 09:00"_s);
        auto *popover = new CompletePopover(w.billing, visit, &w.window);
        popover->openAt({400, 200, 100, 60});
        w.type(w.find<QLineEdit>(u"itemPrice"_s), u"45"_s);
        w.type(w.find<QLineEdit>(field), text);
        if (text.isEmpty())
            QTest::keyClick(w.find<QLineEdit>(field), Qt::Key_Backspace);
        w.click(u"completeButton"_s);
        QVERIFY(w.find<QLabel>(u"invoiceReason"_s)->isVisible());
        QVERIFY2(w.find<QLabel>(u"invoiceReason"_s)->text().contains(reason, Qt::CaseInsensitive),
                 qPrintable(w.find<QLabel>(u"invoiceReason"_s)->text()));
        QCOMPARE(w.statusOf(visit.appointment.id), u"in_progress"_s);
        QTest::keyClick(w.find<QLineEdit>(field), Qt::Key_Escape);
        QVERIFY(!popover->isOpen());
    }

    void somebodyElseWasQuicker()
    {
        BillingWindow w;
        const VisitCard visit = w.inProgress(w.clinic.fixture.lucia, u"2026-06-01 09:00"_s);
        auto *popover = new CompletePopover(w.billing, visit, &w.window);
        popover->openAt({400, 200, 100, 60});
        QVERIFY(w.setStatus(visit.appointment.id, AppointmentStatus::Completed));
        w.click(u"completeButton"_s);
        QTRY_VERIFY(w.find<QLabel>(u"completeProblem"_s)->isVisible());
        QCOMPARE(w.billing.sums({}).count, 0); // neither happened
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
        QTest::keyClick(which, Qt::Key_Down);
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
