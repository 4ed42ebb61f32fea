#include "views/billing/itemrows.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <cmath>

#include "models/domain/currency.h"
#include "views/billing/moneytext.h"
#include "views/common/icons.h"
#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int numberWidth = 76;
constexpr int amountWidth = 92;

void mark(QLineEdit *line, bool bad)
{
    if (line->property("invalid").toBool() == bad)
        return;
    line->setProperty("invalid", bad);
    line->style()->unpolish(line);
    line->style()->polish(line);
}

} // namespace

ItemRows::ItemRows(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    const QStringList titles{tr("Item"), tr("Quantity"), tr("Unit price"), tr("Amount")};
    for (int column = 0; column < titles.size(); ++column) {
        auto *title = new QLabel(titles.at(column), this);
        title->setProperty("secondary", true);
        title->setFont(themeFont(TextSize::Small, QFont::Medium));
        title->setAlignment(column == 0 ? Qt::AlignLeading : Qt::AlignTrailing);
        m_grid->addWidget(title, 0, column);
    }
}

void ItemRows::setCurrency(const QString &currency)
{
    m_currency = currency;
}

QLineEdit *ItemRows::field(const QString &name, const QString &words, Qt::Alignment alignment)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    line->setAccessibleName(words);
    line->setAlignment(alignment);
    connect(line, &QLineEdit::textEdited, this, [this, line] {
        mark(line, false);
        showAmounts();
        Q_EMIT edited();
    });
    return line;
}

void ItemRows::addRow(const NewInvoiceItem &item)
{
    Row row;
    row.description = field(u"itemDescription"_s, tr("Item"), Qt::AlignLeading);
    row.description->setPlaceholderText(tr("What it is for"));
    row.description->setText(item.description);
    row.quantity = field(u"itemQuantity"_s, tr("Quantity"), Qt::AlignTrailing);
    row.quantity->setFixedWidth(numberWidth);
    row.quantity->setText(QString::number(item.quantity));
    row.price = field(u"itemPrice"_s, tr("Unit price"), Qt::AlignTrailing);
    row.price->setFixedWidth(amountWidth);
    const int digits = minorUnitDigits(m_currency);
    const auto price = moneyFromNumber(item.unitPrice, digits, Sign::NonNegative, {});
    row.price->setText(amountText(price ? *price : Money{}, digits));
    row.amount = new QLabel(this);
    row.amount->setObjectName(u"itemAmount"_s);
    row.amount->setFixedWidth(amountWidth);
    row.amount->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row.remove = new QToolButton(this);
    row.remove->setObjectName(u"removeItem"_s);
    row.remove->setAccessibleName(tr("Remove the item"));
    row.remove->setToolTip(row.remove->accessibleName());
    row.remove->setIcon(themedIcon(Icon::Close, Theme::current().secondary));
    connect(row.remove, &QToolButton::clicked, this, [this, button = row.remove] { removeRow(button); });
    m_rows.append(row);
    place();
    showAmounts();
}

void ItemRows::place()
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const QList<QWidget *> widgets{row.description, row.quantity, row.price, row.amount, row.remove};
        for (int column = 0; column < widgets.size(); ++column) {
            m_grid->addWidget(widgets.at(column), i + 1, column);
            widgets.at(column)->show(); // at once, so that it can take the keyboard
        }
        row.remove->setEnabled(m_rows.size() > 1);
    }
}

void ItemRows::removeRow(QToolButton *button)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.remove == button; });
    if (found == m_rows.end() || m_rows.size() == 1)
        return;
    for (QWidget *widget :
         QList<QWidget *>{found->description, found->quantity, found->price, found->amount, found->remove}) {
        m_grid->removeWidget(widget);
        widget->hide();
        widget->deleteLater(); // one of them was just pressed
    }
    m_rows.erase(found);
    place();
    m_rows.last().description->setFocus();
    Q_EMIT edited();
}

void ItemRows::setItems(const QList<NewInvoiceItem> &items)
{
    for (const Row &row : std::as_const(m_rows)) {
        for (QWidget *widget : QList<QWidget *>{row.description, row.quantity, row.price, row.amount, row.remove})
            delete widget;
    }
    m_rows.clear();
    for (const NewInvoiceItem &item : items)
        addRow(item);
}

QList<NewInvoiceItem> ItemRows::items() const
{
    QList<NewInvoiceItem> items;
    for (const Row &row : m_rows)
        items.append({row.description->text(), typedNumber(row.quantity->text()), typedNumber(row.price->text()), {}});
    return items;
}

void ItemRows::showAmounts()
{
    const int digits = minorUnitDigits(m_currency);
    const QList<NewInvoiceItem> now = items();
    for (int i = 0; i < now.size(); ++i) {
        const auto price = moneyFromNumber(now.at(i).unitPrice, digits, Sign::NonNegative, {});
        const auto amount = price && std::isfinite(now.at(i).quantity) && now.at(i).quantity >= 0
                                ? multiplied(*price, now.at(i).quantity, {})
                                : Result<Money>(Error::of(ErrorCode::InvalidField));
        m_rows.at(i).amount->setText(amount ? moneyText(*amount, m_currency) : u"–"_s);
    }
}

void ItemRows::refuse(int row, const QString &fieldName)
{
    for (const Row &each : std::as_const(m_rows)) {
        if (fieldName.isEmpty()) {
            for (QLineEdit *line : {each.description, each.quantity, each.price})
                mark(line, false);
        }
    }
    if (row < 0 || row >= m_rows.size() || fieldName.isEmpty())
        return;
    const Row &bad = m_rows.at(row);
    QLineEdit *line = fieldName == "description"_L1 ? bad.description
                      : fieldName == "quantity"_L1  ? bad.quantity
                                                    : bad.price;
    mark(line, true);
    line->setFocus();
}

} // namespace frontdesk
