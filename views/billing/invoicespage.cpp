#include "views/billing/invoicespage.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "views/billing/invoicecard.h"
#include "views/billing/moneytext.h"
#include "views/billing/receipt.h"
#include "views/common/card.h"
#include "views/common/datefield.h"
#include "views/common/errortexts.h"
#include "views/common/table.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cardWidth = 460;

using Which = InvoiceBoardFilter::Which;
enum Period { Today, ThisWeek, ThisMonth, LastMonth, ThisYear, AnyTime, FromTo };

std::pair<QDate, QDate> datesOf(Period period, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    switch (period) {
    case Today:
        return {today, today};
    case ThisWeek:
        return {today.addDays(1 - today.dayOfWeek()), today};
    case ThisMonth:
        return {month, today};
    case LastMonth:
        return {month.addMonths(-1), month.addDays(-1)};
    case ThisYear:
        return {QDate(today.year(), 1, 1), today};
    case AnyTime:
    case FromTo:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

InvoicesPage::InvoicesPage(BillingDesk &desk, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_model(desk,
              [this](const InvoiceLine &line, int column) -> QString {
                  switch (column) {
                  case InvoicesModel::NumberColumn:
                      return QString::number(line.number);
                  case InvoicesModel::DateColumn:
                      return longDate(m_desk.zone().dateOf(line.createdAt));
                  case InvoicesModel::PatientColumn:
                      return line.patientName;
                  case InvoicesModel::StateColumn:
                      return invoiceStatusName(line.status);
                  case InvoicesModel::TotalColumn:
                      return moneyText(line.total, line.currency);
                  default:
                      return line.balance().minor > 0 ? moneyText(line.balance(), line.currency) : u"–"_s;
                  }
              }),
      m_which(new QComboBox(this)),
      m_doctor(new QComboBox(this)),
      m_period(new QComboBox(this)),
      m_first(dateField(u"invoicesFirst"_s, tr("From"), this)),
      m_last(dateField(u"invoicesLast"_s, tr("To"), this)),
      m_sums(new QLabel(this)),
      m_table(new Table(this)),
      m_side(new QScrollArea(this)),
      m_card(new InvoiceCard(desk, this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(buildTable(), 1);
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setFocusPolicy(Qt::NoFocus);
    m_side->setProperty("card", true);
    m_side->setFixedWidth(cardWidth);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setWidget(m_card);
    m_side->hide();
    row->addWidget(m_side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addLayout(buildFilters());
    column->addLayout(row, 1);
    setFocusProxy(m_table);
    connect(&m_desk, &BillingDesk::invoicesChanged, this, &InvoicesPage::refresh);
    connect(m_card, &InvoiceCard::said, this, &Page::said);
    connect(m_card, &InvoiceCard::complained, this, &Page::complained);
    connect(m_card, &InvoiceCard::patientChosen, this, &InvoicesPage::patientChosen);
    connect(m_card, &InvoiceCard::gone, m_side, &QWidget::hide);
}

QLayout *InvoicesPage::buildFilters()
{
    fillChoices();
    m_sums->setObjectName(u"invoiceSums"_s);
    m_sums->setProperty("secondary", true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *field : std::initializer_list<QWidget *>{m_which, m_doctor, m_period, m_first, m_last})
        row->addWidget(field);
    row->addStretch();
    row->addWidget(m_sums);
    for (QComboBox *box : {m_which, m_doctor, m_period})
        connect(box, &QComboBox::currentIndexChanged, this, &InvoicesPage::applyFilter);
    for (QDateEdit *date : {m_first, m_last}) {
        const QDate today = m_desk.zone().dateOf(m_desk.now());
        date->setDate(date == m_first ? today.addDays(1 - today.day()) : today);
        date->hide();
        connect(date, &QDateEdit::dateChanged, this, &InvoicesPage::applyFilter);
    }
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        for (QDateEdit *date : {m_first, m_last})
            date->setVisible(m_period->currentData().toInt() == FromTo);
    });
    return row;
}

void InvoicesPage::fillChoices()
{
    m_which->setObjectName(u"invoicesWhich"_s);
    m_which->setAccessibleName(tr("Which invoices"));
    const std::pair<Which, QString> states[] = {{Which::All, tr("All invoices")},
                                                {Which::Open, tr("Not paid in full")},
                                                {Which::Unpaid, invoiceStatusName(InvoiceStatus::Unpaid)},
                                                {Which::Partial, invoiceStatusName(InvoiceStatus::Partial)},
                                                {Which::Paid, tr("Paid")},
                                                {Which::Void, invoiceStatusName(InvoiceStatus::Void)}};
    for (const auto &[which, words] : states)
        m_which->addItem(words, int(which));
    m_doctor->setObjectName(u"invoicesDoctor"_s);
    m_doctor->setAccessibleName(tr("Whose visits"));
    m_doctor->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_doctor->addItem(tr("All doctors"), QUuid());
    m_period->setObjectName(u"invoicesPeriod"_s);
    m_period->setAccessibleName(tr("Made when"));
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const std::pair<Period, QString> periods[] = {{Today, tr("Today")},          {ThisWeek, tr("This week")},
                                                  {ThisMonth, tr("This month")}, {LastMonth, tr("Last month")},
                                                  {ThisYear, tr("This year")},   {AnyTime, tr("Any time")},
                                                  {FromTo, tr("From – to…")}};
    for (const auto &[period, words] : periods)
        m_period->addItem(words, period);
    m_period->setCurrentIndex(m_period->findData(ThisMonth));
}

/// Those of today; whom one had chosen stays chosen.
void InvoicesPage::fillDoctors()
{
    const QSignalBlocker quiet(m_doctor);
    const QUuid chosen = m_doctor->currentData().toUuid();
    while (m_doctor->count() > 1)
        m_doctor->removeItem(1);
    for (const DoctorInfo &doctor : m_desk.doctors())
        m_doctor->addItem(doctor.name, doctor.id.uuid());
    m_doctor->setCurrentIndex(std::max(0, m_doctor->findData(chosen)));
}

QWidget *InvoicesPage::buildTable()
{
    m_table->setObjectName(u"invoicesTable"_s);
    m_table->setAccessibleName(tr("Invoices"));
    m_table->setModel(&m_model);
    m_table->setEmptyText(
        tr("No invoice then. A visit that is completed with an invoice appears here: right-click it in the "
           "calendar, “Complete with invoice…”."));
    m_table->setWidths({80, 140, 0, 110, 110, 110}, InvoicesModel::PatientColumn);
    auto *card = framed(m_table, this);
    connect(m_table, &Table::currentRowChanged, this, [this](int row) {
        const InvoiceLine *line = m_model.line(row);
        if (!line || line->id == m_chosen)
            return;
        m_chosen = line->id;
        m_side->show();
        m_card->open(m_chosen);
    });
    return card;
}

TimeRange InvoicesPage::period() const
{
    const TimeZone zone = m_desk.zone();
    const auto period = Period(m_period->currentData().toInt());
    const auto [first, last] = period == FromTo ? std::pair(m_first->date(), std::max(m_first->date(), m_last->date()))
                                                : datesOf(period, zone.dateOf(m_desk.now()));
    return first.isValid() ? TimeRange{zone.day(first).start, zone.day(last).end} : TimeRange();
}

void InvoicesPage::applyFilter()
{
    InvoiceBoardFilter filter;
    filter.which = Which(m_which->currentData().toInt());
    filter.doctorId = UserId(m_doctor->currentData().toUuid());
    filter.madeWithin = period();
    m_model.setFilter(filter);
    showSums();
    chooseAgain();
}

void InvoicesPage::showSums()
{
    const InvoiceSums sums = m_desk.sums(m_model.filter());
    const QString currency = m_desk.currency();
    m_sums->setText(
        tr("%n invoice(s)", nullptr, sums.count) + u" · "_s
        + tr("%1 in all, %2 to pay").arg(moneyText(sums.total, currency), moneyText(sums.total - sums.paid, currency)));
}

void InvoicesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    fillDoctors();
    applyFilter();
}

void InvoicesPage::refresh()
{
    if (!isVisible())
        return;
    m_model.reload();
    showSums();
    chooseAgain();
}

/// The same one as before, where it is in sight.
void InvoicesPage::chooseAgain()
{
    const int row = m_chosen.isNull() ? -1 : m_model.rowOf(m_chosen);
    m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row, 0));
}

void InvoicesPage::reveal(const QString &id)
{
    if (const auto invoice = InvoiceId::parse(id))
        openInvoice(*invoice);
}

void InvoicesPage::openInvoice(InvoiceId id)
{
    m_chosen = id;
    m_which->setCurrentIndex(m_which->findData(int(Which::All)));
    if (m_model.rowOf(id) < 0) {
        m_doctor->setCurrentIndex(0);
        m_period->setCurrentIndex(m_period->findData(AnyTime));
    }
    m_side->show();
    m_card->open(id);
    chooseAgain();
}

} // namespace frontdesk
