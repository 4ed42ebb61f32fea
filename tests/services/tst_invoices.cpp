#include <QTest>

#include <cmath>
#include <limits>

#include "models/services/booking/bookingservice.h"
#include "models/services/calendarservice.h"
#include "models/services/invoices/invoiceservice.h"
#include "tests/services/inboxclinic.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

class TestInvoices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void billsAStatusChange();
    void totals_data();
    void totals();
    void badAmountsChangeNothing_data();
    void badAmountsChangeNothing();
    void patientsCannotBill();
    void readsOwnOnly();
    void listsNewestFirst();
    void paysInParts();
    void refusesPayments_data();
    void refusesPayments();
    void currencyWithoutDecimals();

private:
    Appointment visit(const InboxClinic &c, const QString &local = u"2026-06-02 10:00"_s) const
    {
        BookAppointment command;
        command.patientId = c.ahmed;
        command.doctorId = c.khan;
        command.start = c.at(local);
        return c.as(c.receptionist(), [&](Session &session) { return BookingService(session).book(command); }).value();
    }
    /// As in M's example.
    NewInvoice example() const
    {
        return {{{u"Tooth whitening"_s, 1, 5000, 5000}, {u"Scaling and polishing"_s, 1, 3000, {}}},
                500,
                800,
                u"10% discount applied"_s,
                QDate(2026, 6, 15)};
    }
    Result<Invoice> bill(const InboxClinic &c, const NewInvoice &invoice) const
    {
        const Appointment booked = visit(c);
        return c.as(c.receptionist(),
                    [&](Session &session) { return InvoiceService(session).create(booked, invoice); });
    }
};

void TestInvoices::billsAStatusChange()
{
    const InboxClinic c;
    const Appointment booked = visit(c);
    DirectSession session(c, c.doctorActor());
    const auto changed = BookingService(*session).changeStatus(
        {booked.id, AppointmentStatus::InProgress, u"Empieza"_s, {}, {}, example()});
    QVERIFY_RESULT(changed);
    const VisitCard card = CalendarService(*session).find(booked.id).value();
    QVERIFY(card.appointment.status == AppointmentStatus::InProgress);
    QCOMPARE(card.invoiceStatus, u"unpaid"_s);
    QCOMPARE(card.invoiceTotal.minor, 830000);
    QCOMPARE(card.invoiceBalance.minor, 830000);
    const Invoice invoice = InvoiceService(*session).find(card.invoiceId).value();
    QCOMPARE(invoice.number, 1);
    QCOMPARE(invoice.patientId, c.ahmed);
    QCOMPARE(invoice.appointmentId, booked.id);
    QCOMPARE(invoice.currency, u"USD"_s);
    QCOMPARE(invoice.items.size(), 2);
    QCOMPARE(invoice.items[1].cost.minor, 300000);
    QCOMPARE(invoice.discount.minor, 50000);
    QCOMPARE(invoice.tax.minor, 80000);
    QCOMPARE(invoice.notes, u"10% discount applied"_s);
    QCOMPARE(invoice.dueDate, std::optional(QDate(2026, 6, 15)));
    QCOMPARE(invoice.createdBy, c.khan);
    QCOMPARE(session.changesOf(u"invoice"_s).size(), 1);
    QCOMPARE(session.changesOf(u"invoice"_s).constFirst().entry.patientId, c.ahmed);
}

void TestInvoices::totals_data()
{
    QTest::addColumn<double>("quantity");
    QTest::addColumn<double>("unitPrice");
    QTest::addColumn<std::optional<double>>("cost");
    QTest::addColumn<double>("discount");
    QTest::addColumn<double>("tax");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QString>("status");
    const std::optional<double> none;
    QTest::newRow("quantity × price") << 3. << 19.99 << none << 0. << 0. << qint64(5997) << u"unpaid"_s;
    QTest::newRow("half an hour") << 0.5 << 45.25 << none << 0. << 0. << qint64(2263) << u"unpaid"_s;
    QTest::newRow("its own cost") << 2. << 50. << std::optional(80.) << 0. << 0. << qint64(8000) << u"unpaid"_s;
    QTest::newRow("discount and tax") << 1. << 100. << none << 10. << 11.7 << qint64(10170) << u"unpaid"_s;
    QTest::newRow("nothing left") << 1. << 100. << none << 100. << 0. << qint64(0) << u"paid"_s;
    QTest::newRow("for nothing") << 1. << 0. << none << 0. << 0. << qint64(0) << u"paid"_s;
    QTest::newRow("what was written counts") << 1. << 1.005 << none << 0. << 0. << qint64(101) << u"unpaid"_s;
}

void TestInvoices::totals()
{
    QFETCH(double, quantity);
    QFETCH(double, unitPrice);
    QFETCH(std::optional<double>, cost);
    QFETCH(double, discount);
    QFETCH(double, tax);
    const InboxClinic c;
    const auto invoice = bill(c, {{{u"Trabajo"_s, quantity, unitPrice, cost}}, discount, tax, {}, {}});
    QVERIFY_RESULT(invoice);
    QTEST(invoice->total.minor, "total");
    QTEST(toString(invoice->status), "status");
}

void TestInvoices::badAmountsChangeNothing_data()
{
    QTest::addColumn<NewInvoice>("invoice");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const NewInvoice &invoice, const QString &field) {
        QTest::newRow(name) << invoice << field;
    };
    const auto item = [](double quantity, double price, std::optional<double> cost = {}) {
        return NewInvoice{{{u"Trabajo"_s, quantity, price, cost}}, 0, 0, {}, {}};
    };
    row("no items", {{}, 0, 0, {}, {}}, u"invoice.items"_s);
    row("too many items", {QList<NewInvoiceItem>(201, {u"Trabajo"_s, 1, 1, {}}), 0, 0, {}, {}}, u"invoice.items"_s);
    row("no description", {{{u" "_s, 1, 1, {}}}, 0, 0, {}, {}}, u"invoice.items[0].description"_s);
    row("negative price", item(1, -1), u"invoice.items[0].unitPrice"_s);
    row("negative quantity", item(-1, 1), u"invoice.items[0].quantity"_s);
    row("negative cost", item(1, 1, -0.01), u"invoice.items[0].cost"_s);
    row("not a number", item(1, std::nan("")), u"invoice.items[0].unitPrice"_s);
    row("infinite", item(std::numeric_limits<double>::infinity(), 1), u"invoice.items[0].quantity"_s);
    row("beyond counting", item(1e12, 1e12), u"invoice.items[0].quantity"_s);
    row("negative discount", {{{u"Trabajo"_s, 1, 1, {}}}, -1, 0, {}, {}}, u"invoice.discountAmount"_s);
    row("negative tax", {{{u"Trabajo"_s, 1, 1, {}}}, 0, -1, {}, {}}, u"invoice.taxAmount"_s);
    row("discount above the sum", {{{u"Trabajo"_s, 1, 10, {}}}, 10.01, 0, {}, {}}, u"invoice.discountAmount"_s);
    row("notes too long", {{{u"Trabajo"_s, 1, 1, {}}}, 0, 0, QString(4001, u'n'), {}}, u"invoice.notes"_s);
}

void TestInvoices::badAmountsChangeNothing()
{
    QFETCH(NewInvoice, invoice);
    QFETCH(QString, field);
    const InboxClinic c;
    const Appointment booked = visit(c);
    DirectSession session(c, c.receptionist());
    const auto changed = BookingService(*session).changeStatus(
        {booked.id, AppointmentStatus::InProgress, {}, {}, {}, invoice});
    QVERIFY(!changed);
    QCOMPARE(changed.error().subject, field);
    QVERIFY(changed.error().code == ErrorCode::InvalidField || changed.error().code == ErrorCode::MissingField);
    QVERIFY(session.changes().isEmpty());
    QVERIFY(CalendarService(*session).find(booked.id)->appointment.status == AppointmentStatus::Scheduled);
    QCOMPARE(InvoiceService(*session).list({}).total, 0);
}

void TestInvoices::patientsCannotBill()
{
    const InboxClinic c;
    const Appointment booked = visit(c);
    DirectSession session(c, c.patientActor());
    QVERIFY_ERROR(BookingService(*session).changeStatus(
                      {booked.id, AppointmentStatus::Confirmed, {}, {}, {}, example()}),
                  ErrorCode::Forbidden);
    QVERIFY(session.changes().isEmpty());
}

void TestInvoices::readsOwnOnly()
{
    const InboxClinic c;
    const InvoiceId id = bill(c, example()).value().id;
    const auto seen = [&](const Actor &actor) {
        DirectSession session(c, actor);
        InvoiceService invoices(*session);
        return invoices.find(id).ok() && invoices.list({}).total == 1 && invoices.list({}).invoices.size() == 1;
    };
    const auto unseen = [&](const Actor &actor) {
        DirectSession session(c, actor);
        InvoiceService invoices(*session);
        return !invoices.find(id).ok() && invoices.list({}).total == 0 && invoices.payments(id).isEmpty();
    };
    QVERIFY(seen(c.receptionist()));
    QVERIFY(seen(c.doctorActor()));
    QVERIFY(seen(c.patientActor()));
    QVERIFY(unseen(c.luciaActor()));
    QVERIFY(unseen(c.otherClinic()));
    QVERIFY(unseen({c.ahmedUser, c.clinic, Role::Patient, {}, u"api"_s})); // an account without a record
    DirectSession session(c, c.luciaActor());
    InvoiceFilter theirs;
    theirs.patientId = c.ahmed;
    QCOMPARE(InvoiceService(*session).list(theirs).total, 0);
}

void TestInvoices::listsNewestFirst()
{
    InboxClinic c;
    for (int hour = 9; hour < 13; ++hour) {
        const Appointment booked = visit(c, u"2026-06-02 %1:00"_s.arg(hour, 2, 10, QChar(u'0')));
        QVERIFY_RESULT(c.as(c.receptionist(), [&](Session &session) {
            return InvoiceService(session).create(booked, {{{u"Trabajo"_s, 1, double(hour), {}}}, 0, 0, {}, {}});
        }));
        c.clock.advance(Minutes(1));
    }
    DirectSession session(c, c.receptionist());
    InvoiceFilter filter;
    filter.limit = 2;
    filter.offset = 1;
    const InvoiceService::Page page = InvoiceService(*session).list(filter);
    QCOMPARE(page.total, 4);
    QCOMPARE(page.invoices.size(), 2);
    QCOMPARE(page.invoices[0].total.minor, 1100);
    QCOMPARE(page.invoices[1].total.minor, 1000);
    QCOMPARE(page.invoices[1].items.size(), 1);
    filter = {};
    filter.status = InvoiceStatus::Paid;
    QCOMPARE(InvoiceService(*session).list(filter).total, 0);
}

void TestInvoices::paysInParts()
{
    const InboxClinic c;
    const InvoiceId id = bill(c, {{{u"Trabajo"_s, 1, 100, {}}}, 0, 0, {}, {}}).value().id;
    DirectSession session(c, c.receptionist());
    InvoiceService invoices(*session);
    const auto first = invoices.pay({id, 30.5, PaymentMethod::Card, u" 1234 "_s});
    QVERIFY_RESULT(first);
    QCOMPARE(first->payment.amount.minor, 3050);
    QCOMPARE(first->payment.reference, u"1234"_s);
    QCOMPARE(first->payment.receivedBy, c.reception);
    QCOMPARE(first->invoice.balance().minor, 6950);
    QVERIFY(first->invoice.status == InvoiceStatus::Partial);
    QVERIFY_ERROR(invoices.pay({id, 69.51, PaymentMethod::Cash, {}}), ErrorCode::InvalidField);
    const auto rest = invoices.pay({id, 69.5, PaymentMethod::Cash, {}});
    QVERIFY_RESULT(rest);
    QVERIFY(rest->invoice.status == InvoiceStatus::Paid);
    const Invoice stored = invoices.find(id).value();
    QVERIFY(stored.status == InvoiceStatus::Paid);
    QCOMPARE(stored.balance().minor, 0);
    const QList<Payment> payments = invoices.payments(id);
    QCOMPARE(payments.size(), 2);
    QVERIFY(payments[0].method == PaymentMethod::Card);
    QVERIFY_ERROR(invoices.pay({id, 0.01, PaymentMethod::Cash, {}}), ErrorCode::InvalidField);
    QCOMPARE(session.changesOf(u"invoice"_s).size(), 2);
}

void TestInvoices::refusesPayments_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<double>("amount");
    QTest::addColumn<qsizetype>("reference");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << u"desk"_s << 0. << qsizetype(0) << ErrorCode::InvalidField;
    QTest::newRow("less than a cent") << u"desk"_s << 0.004 << qsizetype(0) << ErrorCode::InvalidField;
    QTest::newRow("negative") << u"desk"_s << -1. << qsizetype(0) << ErrorCode::InvalidField;
    QTest::newRow("not a number") << u"desk"_s << std::nan("") << qsizetype(0) << ErrorCode::InvalidField;
    QTest::newRow("more than the balance") << u"desk"_s << 100.01 << qsizetype(0) << ErrorCode::InvalidField;
    QTest::newRow("a long reference") << u"desk"_s << 1. << qsizetype(201) << ErrorCode::InvalidField;
    QTest::newRow("the patient") << u"patient"_s << 1. << qsizetype(0) << ErrorCode::Forbidden;
    QTest::newRow("another patient") << u"lucia"_s << 1. << qsizetype(0) << ErrorCode::NotFound;
    QTest::newRow("another clinic") << u"elsewhere"_s << 1. << qsizetype(0) << ErrorCode::NotFound;
}

void TestInvoices::refusesPayments()
{
    QFETCH(QString, who);
    QFETCH(double, amount);
    QFETCH(qsizetype, reference);
    QFETCH(ErrorCode, code);
    const InboxClinic c;
    const InvoiceId id = bill(c, {{{u"Trabajo"_s, 1, 100, {}}}, 0, 0, {}, {}}).value().id;
    const QHash<QString, Actor> actors{{u"desk"_s, c.receptionist()},
                                       {u"patient"_s, c.patientActor()},
                                       {u"lucia"_s, c.luciaActor()},
                                       {u"elsewhere"_s, c.otherClinic()}};
    DirectSession session(c, actors.value(who));
    QVERIFY_ERROR(InvoiceService(*session).pay({id, amount, PaymentMethod::Cash, QString(reference, u'r')}), code);
    QVERIFY(session.changes().isEmpty());
}

void TestInvoices::currencyWithoutDecimals()
{
    const InboxClinic c;
    c.as(c.receptionist(), [&](Session &session) {
        Clinic clinic = session.stores().clinics.find(c.clinic).value();
        clinic.currency = u"JPY"_s;
        session.stores().clinics.update(clinic);
        return true;
    });
    const auto invoice = bill(c, {{{u"Trabajo"_s, 3, 333.5, {}}}, 0, 0, {}, {}});
    QVERIFY_RESULT(invoice);
    QCOMPARE(invoice->total.minor, 1002); // the price is 334
    QCOMPARE(invoice->currency, u"JPY"_s);
}

QTEST_GUILESS_MAIN(TestInvoices)
#include "tst_invoices.moc"
