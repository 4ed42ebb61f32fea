#include "views/patients/accountsection.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "views/billing/moneytext.h"
#include "views/common/clearlayout.h"
#include "views/common/theme.h"
#include "views/patients/patienttexts.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

AccountSection::AccountSection(QWidget *parent)
    : Card(tr("Balance"), parent),
      m_owed(new QLabel(this)),
      m_lines(new QVBoxLayout)
{
    m_owed->setObjectName(u"owed"_s);
    m_lines->setSpacing(2);
    column()->addWidget(m_owed);
    column()->addLayout(m_lines);
}

void AccountSection::show(const PatientFile &file, const TimeZone &zone)
{
    clearLayout(*m_lines);
    const bool owes = file.owed.minor > 0;
    m_owed->setText(owes ? tr("%1 to pay").arg(moneyText(file.owed, file.currency)) : tr("Nothing to pay"));
    m_owed->setFont(themeFont(owes ? TextSize::Title : TextSize::Body, owes ? QFont::DemiBold : QFont::Normal));
    m_owed->setProperty("secondary", !owes);
    for (const Invoice &invoice : file.open)
        addLine(invoice, zone);
}

void AccountSection::addLine(const Invoice &invoice, const TimeZone &zone)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *open = new QPushButton(
        tr("Invoice %1, %2").arg(invoice.number).arg(shortDate(zone.dateOf(invoice.createdAt))), line);
    open->setObjectName(u"invoiceLink"_s);
    open->setProperty("link", true);
    auto *rest = new QLabel(
        tr("%1 of %2").arg(moneyText(invoice.balance(), invoice.currency), moneyText(invoice.total, invoice.currency)),
        line);
    row->addWidget(open);
    row->addStretch();
    row->addWidget(rest);
    m_lines->addWidget(line);
    connect(open, &QPushButton::clicked, this, [this, id = invoice.id] { Q_EMIT invoiceChosen(id); });
}

} // namespace frontdesk
