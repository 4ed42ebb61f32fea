#include "views/billing/invoicecard.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QStyle>
#include <QVBoxLayout>

#include "views/billing/moneytext.h"
#include "views/billing/paymentform.h"
#include "views/billing/receipt.h"
#include "views/common/card.h"
#include "views/common/clearlayout.h"
#include "views/common/errortexts.h"
#include "views/common/theme.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

InvoiceCard::InvoiceCard(BillingDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new QLabel(this)),
      m_state(new QLabel(this)),
      m_patient(new QPushButton(this)),
      m_visit(explanation({}, this)),
      m_grid(new QGridLayout),
      m_notes(explanation({}, this)),
      m_paymentTitle(headingLabel(tr("Payment"), this)),
      m_payment(new PaymentForm(this))
{
    setObjectName(u"invoiceCard"_s);
    m_title->setObjectName(u"invoiceTitle"_s);
    m_title->setFont(themeFont(TextSize::Large, QFont::DemiBold));
    m_state->setObjectName(u"invoiceState"_s);
    m_patient->setObjectName(u"invoicePatient"_s);
    m_patient->setProperty("link", true);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(8);
    column->addLayout(heading);
    column->addWidget(m_patient, 0, Qt::AlignLeading);
    column->addWidget(m_visit);
    column->addSpacing(8);
    column->addLayout(m_grid);
    column->addWidget(m_notes);
    column->addSpacing(8);
    column->addWidget(m_paymentTitle);
    column->addWidget(m_payment);
    column->addLayout(buildButtons());
    column->addStretch();
    connect(m_payment, &PaymentForm::wanted, this, &InvoiceCard::pay);
    connect(m_patient, &QPushButton::clicked, this, [this] { Q_EMIT patientChosen(m_file->invoice.patientId); });
    connect(&m_desk, &BillingDesk::invoicesChanged, this, [this] {
        if (isVisible() && m_file)
            open(m_file->invoice.id);
    });
}

QLayout *InvoiceCard::buildButtons()
{
    auto *save = new QPushButton(tr("Save as PDF…"), this);
    save->setObjectName(u"saveReceipt"_s);
    auto *paper = new QPushButton(tr("Print…"), this);
    paper->setObjectName(u"printReceipt"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(save);
    row->addWidget(paper);
    row->addStretch();
    connect(save, &QPushButton::clicked, this, &InvoiceCard::chooseFile);
    connect(paper, &QPushButton::clicked, this, &InvoiceCard::print);
    return row;
}

void InvoiceCard::open(InvoiceId id)
{
    const Result<InvoiceFile> file = m_desk.file(id);
    if (!file) {
        m_file.reset();
        Q_EMIT gone();
        return;
    }
    m_file = *file;
    fill();
    show();
}

void InvoiceCard::fill()
{
    const Invoice &invoice = m_file->invoice;
    const TimeZone zone = m_desk.zone();
    m_title->setText(tr("Invoice %1").arg(invoice.number));
    setAccessibleName(m_title->text());
    m_state->setText(invoiceStatusName(invoice.status));
    const bool settled = invoice.status == InvoiceStatus::Paid || invoice.status == InvoiceStatus::Void;
    m_state->setProperty("success", settled);
    m_state->setProperty("warning", !settled);
    m_state->style()->unpolish(m_state);
    m_state->style()->polish(m_state);
    m_patient->setText(m_file->patientName);
    m_patient->setVisible(!m_file->patientName.isEmpty());
    const QString made = longDate(zone.dateOf(invoice.createdAt));
    m_visit->setText(m_file->visit ? tr("Visit on %1 %2, %3")
                                         .arg(longDate(zone.dateOf(*m_file->visit)), clockText(*m_file->visit, zone),
                                              m_file->doctorName)
                                   : made);
    clearLayout(*m_grid);
    addItems();
    addSums();
    m_notes->setText(invoice.notes);
    m_notes->setVisible(!invoice.notes.isEmpty());
    m_paymentTitle->setVisible(!settled);
    m_payment->setVisible(!settled);
    m_payment->open(invoice.id, invoice.balance(), invoice.currency);
}

void InvoiceCard::addLine(const QStringList &cells, bool strong)
{
    const int row = m_grid->rowCount();
    for (int column = 0; column < cells.size(); ++column) {
        if (cells.at(column).isEmpty())
            continue;
        auto *label = new QLabel(cells.at(column), this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(column == 0);
        label->setFont(themeFont(TextSize::Body, strong ? QFont::DemiBold : QFont::Normal));
        label->setAlignment((column == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignTop);
        m_grid->addWidget(label, row, column);
    }
    m_grid->setColumnStretch(0, 1);
}

void InvoiceCard::addItems()
{
    const Invoice &invoice = m_file->invoice;
    for (const InvoiceItem &item : invoice.items) {
        const QString quantity = QString::number(double(item.quantityMilli) / 1000) + u" × "_s
                                 + moneyText(item.unitPrice, invoice.currency);
        addLine({item.description, leftToRight(quantity), moneyText(item.cost, invoice.currency)});
    }
}

void InvoiceCard::addSums()
{
    const Invoice &invoice = m_file->invoice;
    const TimeZone zone = m_desk.zone();
    if (invoice.discount.minor > 0)
        addLine({{}, tr("Discount"), moneyText(Money{} - invoice.discount, invoice.currency)});
    if (invoice.tax.minor > 0)
        addLine({{}, tr("Tax"), moneyText(invoice.tax, invoice.currency)});
    addLine({{}, tr("Total"), moneyText(invoice.total, invoice.currency)}, true);
    for (const Payment &payment : m_file->payments) {
        QStringList facts{longDate(zone.dateOf(payment.createdAt)), m_file->staff.value(payment.receivedBy),
                          payment.reference};
        facts.removeAll(QString());
        addLine({facts.join(u" · "_s), paymentMethodName(payment.method), moneyText(payment.amount, invoice.currency)});
    }
    addLine({{}, tr("Left to pay"), moneyText(invoice.balance(), invoice.currency)}, true);
}

void InvoiceCard::pay(const NewPayment &payment)
{
    m_desk.pay(payment, this, [this, payment](const Result<Done> &result) {
        if (result) {
            open(payment.invoiceId);
            Q_EMIT said(m_file && m_file->invoice.balance().minor > 0 ? tr("Payment taken") : tr("Paid in full"));
        } else if (result.error().code == ErrorCode::InvalidField) {
            m_payment->refuse(result.error());
        } else {
            m_payment->setBusy(false);
            Q_EMIT complained(errorText(result.error(), m_desk.zone()));
        }
    });
}

void InvoiceCard::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the receipt"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("PDF (*.pdf)"));
    dialog->setObjectName(u"receiptDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(receiptFileName(*m_file));
    connect(dialog, &QFileDialog::fileSelected, this, &InvoiceCard::saveTo);
    dialog->open();
}

void InvoiceCard::saveTo(const QString &path)
{
    if (m_file && saveReceipt(*m_file, m_desk.zone(), path))
        Q_EMIT said(tr("Saved: %1").arg(path));
    else
        Q_EMIT complained(tr("The file could not be written: %1").arg(path));
}

void InvoiceCard::print()
{
    auto printer = std::make_shared<QPrinter>();
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, printer, file = *m_file] { receiptOf(file, m_desk.zone())->print(printer.get()); });
    dialog->open();
}

} // namespace frontdesk
