#pragma once

#include <QWidget>

#include "models/services/commands.h"

class QLabel;
class QLineEdit;

namespace frontdesk {

class ItemRows;

/// An invoice to be filled in, with a total that follows what is typed. Discount and tax are amounts, or per cent ("13%"): of
/// the items, and of the items less the discount. Amounts are reckoned by the rules of the service (invoicefields.h).
class InvoiceForm : public QWidget {
    Q_OBJECT
public:
    explicit InvoiceForm(QWidget *parent = nullptr);

    void open(const QString &currency, const NewInvoiceItem &first);
    NewInvoice invoice() const;
    /// Marks every field that is wrong and says the first reason; whether all is well.
    bool check();
    /// What the service has refused.
    void refuse(const Error &error);
    QString shownTotal() const;

private:
    QLayout *buildSums();
    QLineEdit *amountField(const QString &name, const QString &words);
    void follow();
    Money subtotal() const;

    ItemRows *m_items;
    QLineEdit *m_discount;
    QLineEdit *m_tax;
    QLineEdit *m_notes;
    QLabel *m_total;
    QLabel *m_reason;
    QString m_currency;
};

} // namespace frontdesk
