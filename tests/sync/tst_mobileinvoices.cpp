#include <QJsonArray>
#include <QTest>

#include "tests/sync/apifixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

class TestMobileInvoices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void billsWithTheStatus();
    void meetingsAreNotBilled();
    void badInvoiceChangesNothing_data();
    void badInvoiceChangesNothing();
    void pays();
    void paymentsAreChecked_data();
    void paymentsAreChecked();
    void listsOwn();

private:
    /// A visit in progress; its path.
    QString visit(ApiFixture &api) const
    {
        const QString id = api.post(protectedPath + u"/appointments"_s, api.reception,
                                    api.visit(u"2026-06-02"_s, u"10:00"_s))
                               .text("id");
        const QString path = protectedPath + u"/appointments/"_s + id;
        api.patch(path + u"/status"_s, api.reception, {{u"status"_s, u"in_progress"_s}});
        return path;
    }
    /// As the document writes it.
    static QJsonObject completed()
    {
        const QJsonObject first{
            {u"description"_s, u"Tooth whitening"_s}, {u"quantity"_s, 1}, {u"unitPrice"_s, 5000}, {u"cost"_s, 5000}};
        const QJsonObject second{{u"description"_s, u"Scaling and polishing"_s},
                                 {u"quantity"_s, 1},
                                 {u"unitPrice"_s, 3000}};
        return {{u"status"_s, u"completed"_s},
                {u"reason"_s, u"Treatment completed successfully"_s},
                {u"operatory"_s, u"Room 1"_s},
                {u"invoice"_s, QJsonObject{{u"items"_s, QJsonArray{first, second}},
                                           {u"discountAmount"_s, 500},
                                           {u"taxAmount"_s, 800},
                                           {u"notes"_s, u"10% discount applied"_s},
                                           {u"dueDate"_s, u"2026-06-15"_s}}}};
    }
    const QString invoices = protectedPath + u"/invoices"_s;
};

void TestMobileInvoices::meetingsAreNotBilled()
{
    ApiFixture api;
    const qint64 start = QDateTime(QDate(2026, 6, 2), QTime(16, 0), Qt::UTC).toMSecsSinceEpoch();
    const Answer meeting = api.post(u"/v1/appointments"_s, api.reception,
                                    {{u"name"_s, u"Meeting"_s},
                                     {u"start_time"_s, start},
                                     {u"end_time"_s, start + 1'800'000},
                                     {u"host"_s, api.clinic.khan.toString()},
                                     {u"internal"_s, true},
                                     {u"attendees"_s, QJsonArray()}});
    QCOMPARE(meeting.status, 201);
    const QString visits = protectedPath + u"/appointments"_s;
    const QString id = api.get(visits, api.reception)["data"].toArray().at(0)[u"id"_s].toString();
    const QString path = visits + u'/' + id + u"/status"_s;
    QCOMPARE(api.patch(path, api.reception, {{u"status"_s, u"in_progress"_s}}).status, 200);
    const Answer billed = api.patch(path, api.reception, completed());
    QCOMPARE(billed.status, 400);
    QVERIFY(billed.text("message").startsWith(u"invoice "_s));
    QCOMPARE(api.get(visits + u'/' + id, api.reception).text("status"), u"in_progress"_s);
}

void TestMobileInvoices::billsWithTheStatus()
{
    ApiFixture api;
    const Answer done = api.patch(visit(api) + u"/status"_s, api.doctor, completed());
    QCOMPARE(done.status, 200);
    QCOMPARE(done.text("status"), u"completed"_s);
    QCOMPARE(done.text("invoiceStatus"), u"unpaid"_s);
    QCOMPARE(done["invoiceTotalAmount"].toDouble(), 8300.);
    QCOMPARE(done["invoiceBalance"].toDouble(), 8300.);
    const Answer invoice = api.get(invoices + u'/' + done.text("invoiceId"), api.patient);
    QCOMPARE(invoice.status, 200);
    QCOMPARE(invoice["number"].toInt(), 1);
    QCOMPARE(invoice.text("appointmentId"), done.text("id"));
    QCOMPARE(invoice.text("patientId"), api.clinic.ahmed.toString());
    QCOMPARE(invoice.text("currency"), u"USD"_s);
    QCOMPARE(invoice["items"].toArray()[1].toObject(), (QJsonObject{{u"description"_s, u"Scaling and polishing"_s},
                                                                    {u"quantity"_s, 1},
                                                                    {u"unitPrice"_s, 3000},
                                                                    {u"cost"_s, 3000}}));
    QCOMPARE(invoice["discountAmount"].toDouble(), 500.);
    QCOMPARE(invoice["taxAmount"].toDouble(), 800.);
    QCOMPARE(invoice["totalAmount"].toDouble(), 8300.);
    QCOMPARE(invoice.text("dueDate"), u"2026-06-15"_s);
    QCOMPARE(invoice.text("notes"), u"10% discount applied"_s);
    QCOMPARE(invoice["payments"].toArray().size(), 0);
}

void TestMobileInvoices::badInvoiceChangesNothing_data()
{
    QTest::addColumn<QByteArray>("invoice");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const QByteArray &invoice, const QString &names) {
        QTest::newRow(name) << invoice << names;
    };
    row("no object", R"([])", u"invoice"_s);
    row("empty", R"({})", u"invoice.items"_s);
    row("no items", R"({"items":[]})", u"invoice.items"_s);
    row("items are no list", R"({"items":{}})", u"invoice.items"_s);
    row("an item is no object", R"({"items":[5]})", u"invoice.items[0]"_s);
    row("no description", R"({"items":[{"unitPrice":5}]})", u"invoice.items[0].description"_s);
    row("no price", R"({"items":[{"description":"x"}]})", u"invoice.items[0].unitPrice"_s);
    row("price is a text", R"({"items":[{"description":"x","unitPrice":"5"}]})", u"invoice.items[0].unitPrice"_s);
    row("negative price", R"({"items":[{"description":"x","unitPrice":-5}]})", u"invoice.items[0].unitPrice"_s);
    row("negative cost", R"({"items":[{"description":"x","unitPrice":5,"cost":-1}]})", u"invoice.items[0].cost"_s);
    row("negative quantity", R"({"items":[{"description":"x","unitPrice":5,"quantity":-1}]})",
        u"invoice.items[0].quantity"_s);
    row("the second item", R"({"items":[{"description":"x","unitPrice":5},{"description":"y","unitPrice":true}]})",
        u"invoice.items[1].unitPrice"_s);
    row("out of range", R"({"items":[{"description":"x","unitPrice":1e300}]})", u"invoice.items[0].unitPrice"_s);
    row("discount is a text", R"({"items":[{"description":"x","unitPrice":5}],"discountAmount":"1"})",
        u"invoice.discountAmount"_s);
    row("negative tax", R"({"items":[{"description":"x","unitPrice":5}],"taxAmount":-1})", u"invoice.taxAmount"_s);
    row("discount above all", R"({"items":[{"description":"x","unitPrice":5}],"discountAmount":6})",
        u"invoice.discountAmount"_s);
    row("no date", R"({"items":[{"description":"x","unitPrice":5}],"dueDate":"soon"})", u"invoice.dueDate"_s);
}

void TestMobileInvoices::badInvoiceChangesNothing()
{
    QFETCH(QByteArray, invoice);
    QFETCH(QString, names);
    ApiFixture api;
    const QString path = visit(api);
    const Answer answer = api.call("PATCH", path + u"/status"_s, api.reception,
                                   R"({"status":"completed","invoice":)" + invoice + '}');
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.text("message").contains(names), answer.bytes.constData());
    QCOMPARE(api.get(path, api.reception).text("status"), u"in_progress"_s);
    QCOMPARE(api.get(invoices, api.reception)["data"].toArray().size(), 0);
}

void TestMobileInvoices::pays()
{
    ApiFixture api;
    const QString path = visit(api);
    const QString id = api.patch(path + u"/status"_s, api.reception, completed()).text("invoiceId");
    const Answer paid = api.post(invoices + u'/' + id + u"/payments"_s, api.reception,
                                 {{u"amount"_s, 300.5}, {u"method"_s, u"card"_s}, {u"reference"_s, u"1234"_s}});
    QCOMPARE(paid.status, 201);
    QVERIFY(!paid.text("id").isEmpty());
    QCOMPARE(paid.text("invoiceId"), id);
    QCOMPARE(paid["amount"].toDouble(), 300.5);
    QCOMPARE(paid["balance"].toDouble(), 7999.5);
    const Answer visit = api.get(path, api.reception);
    QCOMPARE(visit.text("invoiceStatus"), u"partial"_s);
    QCOMPARE(visit["invoiceBalance"].toDouble(), 7999.5);
    QCOMPARE(
        api.post(invoices + u'/' + id + u"/payments"_s, api.reception, {{u"amount"_s, 7999.5}})["balance"].toDouble(),
        0.);
    const Answer invoice = api.get(invoices + u'/' + id, api.reception);
    QCOMPARE(invoice.text("status"), u"paid"_s);
    QCOMPARE(invoice["paidAmount"].toDouble(), 8300.);
    QCOMPARE(invoice["payments"].toArray().size(), 2);
    QCOMPARE(invoice["payments"].toArray()[0][u"reference"_s].toString(), u"1234"_s);
    QCOMPARE(invoice["payments"].toArray()[1][u"method"_s].toString(), u"cash"_s);
}

void TestMobileInvoices::paymentsAreChecked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("names");
    QTest::newRow("nothing") << QByteArray("{}") << u"amount"_s;
    QTest::newRow("zero") << QByteArray(R"({"amount":0})") << u"amount"_s;
    QTest::newRow("negative") << QByteArray(R"({"amount":-5})") << u"amount"_s;
    QTest::newRow("a text") << QByteArray(R"({"amount":"5"})") << u"amount"_s;
    QTest::newRow("more than the balance") << QByteArray(R"({"amount":8300.01})") << u"balance of 8300.00"_s;
    QTest::newRow("unknown method") << QByteArray(R"({"amount":5,"method":"gold"})") << u"method"_s;
}

void TestMobileInvoices::paymentsAreChecked()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, names);
    ApiFixture api;
    const QString id = api.patch(visit(api) + u"/status"_s, api.reception, completed()).text("invoiceId");
    const QString path = invoices + u'/' + id;
    const Answer answer = api.call("POST", path + u"/payments"_s, api.reception, body);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.text("message").contains(names), answer.bytes.constData());
    QCOMPARE(api.get(path, api.reception)["paidAmount"].toDouble(), 0.);
    QCOMPARE(api.post(path + u"/payments"_s, api.patient, {{u"amount"_s, 1}}).status, 403);
    QCOMPARE(api.post(path + u"/payments"_s, api.other, {{u"amount"_s, 1}}).status, 404);
}

void TestMobileInvoices::listsOwn()
{
    ApiFixture api;
    const QString id = api.patch(visit(api) + u"/status"_s, api.reception, completed()).text("invoiceId");
    const Answer list = api.get(invoices + u"?status=unpaid&patientId="_s + api.clinic.ahmed.toString(), api.reception);
    QCOMPARE(list["data"].toArray().size(), 1);
    QCOMPARE(list["pagination"].toObject(),
             (QJsonObject{{u"limit"_s, 50}, {u"offset"_s, 0}, {u"count"_s, 1}, {u"total"_s, 1}}));
    QCOMPARE(api.get(invoices, api.patient)["data"].toArray().size(), 1);
    QCOMPARE(api.get(invoices, api.other)["data"].toArray().size(), 0);
    QCOMPARE(api.get(invoices + u'/' + id, api.other).status, 404);
    QCOMPARE(api.get(invoices + u"?status=paid"_s, api.reception)["data"].toArray().size(), 0);
    QCOMPARE(api.get(invoices + u"?status=open"_s, api.reception).status, 400);
    QCOMPARE(api.get(invoices + u"/17"_s, api.reception).status, 404);
}

QTEST_GUILESS_MAIN(TestMobileInvoices)
#include "tst_mobileinvoices.moc"
