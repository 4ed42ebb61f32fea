#pragma once

#include <QWidget>

#include "models/services/commands.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace frontdesk {

/// Takes a payment: how much, how, and a reference. The whole balance stands there already. Enter takes it.
class PaymentForm : public QWidget {
    Q_OBJECT
public:
    explicit PaymentForm(QWidget *parent = nullptr);

    void open(InvoiceId invoice, Money balance, const QString &currency);
    void refuse(const Error &error);
    void setBusy(bool busy);

Q_SIGNALS:
    void wanted(const NewPayment &payment);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *buildMethods();
    void submit();

    InvoiceId m_invoice;
    Money m_balance;
    QString m_currency;
    QLineEdit *m_amount;
    QButtonGroup *m_methods;
    QLineEdit *m_reference;
    QLabel *m_reason;
    QPushButton *m_take;
};

} // namespace frontdesk
