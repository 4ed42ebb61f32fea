#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include "tests/views/billingwindow.h"
#include "views/billing/completepopover.h"
#include "views/billing/invoicecard.h"
#include "views/billing/invoicepopover.h"
#include "views/billing/paymentform.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Completing a visit with its invoice, on a real clinic.
class TestCompletePopover : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_MAIN(TestCompletePopover)
#include "tst_completepopover.moc"
