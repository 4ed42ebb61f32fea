#include "views/billing/receipt.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextOption>

#include <algorithm>

#include "models/items/datewords.h"
#include "views/billing/moneytext.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Receipt", text);
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString when(Instant instant, const TimeZone &zone)
{
    return longDate(zone.dateOf(instant)) + u' ' + clockText(instant, zone);
}

QString quantityText(qint64 milli)
{
    return QString::number(double(milli) / 1000);
}

/// One row of the table: the first cell at the leading side, the others at the trailing one. A document does not turn its
/// tables round by itself, so the cells come in the order in which they stand on paper.
QString rowOf(QStringList cells, bool strong = false)
{
    const bool mirrored = QGuiApplication::isRightToLeft();
    const QString leading = mirrored ? u"right"_s : u"left"_s;
    const QString trailing = mirrored ? u"left"_s : u"right"_s;
    QStringList html;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString text = strong ? QString(u"<b>"_s + escaped(cells.at(i)) + u"</b>"_s) : escaped(cells.at(i));
        html.append(u"<td align='%1'>%2</td>"_s.arg(i == 0 ? leading : trailing, text));
    }
    if (mirrored)
        std::reverse(html.begin(), html.end());
    return html.join(QString());
}

QString sumLine(const QString &label, const QString &amount, bool strong = false)
{
    return u"<tr>"_s + rowOf({{}, {}, label, amount}, strong) + u"</tr>"_s;
}

QString headOf(const InvoiceFile &file, const TimeZone &zone)
{
    QString html = u"<p style='font-size:20pt; font-weight:600; margin:0'>%1</p>"_s.arg(escaped(file.clinicName));
    const bool settled = file.invoice.balance().minor <= 0;
    const QString title = (settled ? words(QT_TRANSLATE_NOOP("Receipt", "Receipt %1"))
                                   : words(QT_TRANSLATE_NOOP("Receipt", "Invoice %1")))
                              .arg(file.invoice.number);
    html += u"<p style='font-size:13pt; margin-top:5px; margin-bottom:18px; color:#444'>%1 · %2</p>"_s.arg(
        escaped(title), escaped(longDate(zone.dateOf(file.invoice.createdAt))));
    html += u"<p style='margin-bottom:18px'><b>%1</b> %2"_s.arg(escaped(file.patientName),
                                                                escaped(leftToRight(file.patientNumber)));
    if (file.visit) {
        const QString visit = words(QT_TRANSLATE_NOOP("Receipt", "Visit on %1, %2"));
        html += u"<br>"_s + escaped(visit.arg(when(*file.visit, zone), file.doctorName));
    }
    return html + u"</p>"_s;
}

QString itemsOf(const InvoiceFile &file)
{
    const Invoice &invoice = file.invoice;
    QString html = u"<table width='100%' cellpadding='5' cellspacing='0' style='margin-top:16px'>"_s;
    html += u"<tr style='background-color:#eef0f3'>"_s
            + rowOf({words(QT_TRANSLATE_NOOP("Receipt", "Item")), words(QT_TRANSLATE_NOOP("Receipt", "Quantity")),
                     words(QT_TRANSLATE_NOOP("Receipt", "Unit price")), words(QT_TRANSLATE_NOOP("Receipt", "Amount"))},
                    true)
            + u"</tr>"_s;
    for (const InvoiceItem &item : invoice.items) {
        html += u"<tr>"_s
                + rowOf({item.description, quantityText(item.quantityMilli),
                         moneyText(item.unitPrice, invoice.currency), moneyText(item.cost, invoice.currency)})
                + u"</tr>"_s;
    }
    if (invoice.discount.minor > 0)
        html += sumLine(words(QT_TRANSLATE_NOOP("Receipt", "Discount")),
                        moneyText(Money{} - invoice.discount, invoice.currency));
    if (invoice.tax.minor > 0)
        html += sumLine(words(QT_TRANSLATE_NOOP("Receipt", "Tax")), moneyText(invoice.tax, invoice.currency));
    html += sumLine(words(QT_TRANSLATE_NOOP("Receipt", "Total")), moneyText(invoice.total, invoice.currency), true);
    return html;
}

QString paymentsOf(const InvoiceFile &file, const TimeZone &zone)
{
    QString html;
    for (const Payment &payment : file.payments) {
        QString label = paymentMethodName(payment.method) + listSeparator() + when(payment.createdAt, zone);
        if (!payment.reference.isEmpty())
            label += u" · "_s + payment.reference;
        html += sumLine(label, moneyText(payment.amount, file.invoice.currency));
    }
    const QString left = words(QT_TRANSLATE_NOOP("Receipt", "Left to pay"));
    html += sumLine(left, moneyText(file.invoice.balance(), file.invoice.currency), true) + u"</table>"_s;
    if (!file.invoice.notes.isEmpty())
        html += u"<p style='margin-top:18px; color:#444'>%1</p>"_s.arg(escaped(file.invoice.notes));
    return html;
}

} // namespace

QString paymentMethodName(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Cash:
        return words(QT_TRANSLATE_NOOP("Receipt", "Cash"));
    case PaymentMethod::Card:
        return words(QT_TRANSLATE_NOOP("Receipt", "Card"));
    case PaymentMethod::Transfer:
        return words(QT_TRANSLATE_NOOP("Receipt", "Transfer"));
    case PaymentMethod::Other:
        return words(QT_TRANSLATE_NOOP("Receipt", "Other"));
    }
    Q_UNREACHABLE();
}

QString invoiceStatusName(InvoiceStatus status)
{
    switch (status) {
    case InvoiceStatus::Unpaid:
        return words(QT_TRANSLATE_NOOP("Receipt", "Unpaid"));
    case InvoiceStatus::Partial:
        return words(QT_TRANSLATE_NOOP("Receipt", "Partly paid"));
    case InvoiceStatus::Paid:
        return words(QT_TRANSLATE_NOOP("Receipt", "Paid"));
    case InvoiceStatus::Void:
        return words(QT_TRANSLATE_NOOP("Receipt", "Void"));
    }
    Q_UNREACHABLE();
}

std::unique_ptr<QTextDocument> receiptOf(const InvoiceFile &file, const TimeZone &zone)
{
    auto document = std::make_unique<QTextDocument>();
    QFont font(QGuiApplication::font().family());
    font.setPointSize(10);
    document->setDefaultFont(font);
    QTextOption option = document->defaultTextOption();
    option.setTextDirection(QGuiApplication::layoutDirection());
    document->setDefaultTextOption(option);
    const bool mirrored = QGuiApplication::isRightToLeft();
    const QString body = headOf(file, zone) + itemsOf(file) + paymentsOf(file, zone);
    document->setHtml(
        u"<html><body dir='%1' style='color:#000'>%2</body></html>"_s.arg(mirrored ? u"rtl"_s : u"ltr"_s, body));
    return document;
}

bool saveReceipt(const InvoiceFile &file, const TimeZone &zone, const QString &path)
{
    QFile target(path);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    {
        QPdfWriter writer(&target);
        writer.setTitle(receiptFileName(file));
        writer.setCreator(file.clinicName);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
        receiptOf(file, zone)->print(&writer);
    }
    return target.flush() && target.error() == QFile::NoError;
}

QString receiptFileName(const InvoiceFile &file)
{
    QString name = file.patientName.toLower().simplified().replace(u' ', u'-');
    name.remove(u'/');
    return u"invoice-%1-%2.pdf"_s.arg(file.invoice.number).arg(name);
}

} // namespace frontdesk
