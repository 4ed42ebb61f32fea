#pragma once

#include <QWidget>

#include "models/items/billingdesk.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace frontdesk {

class PaymentForm;

/// One invoice: items, sums and payments; takes payments, and hands out the receipt as PDF or on paper. Live. The desk
/// outlives it.
class InvoiceCard : public QWidget {
    Q_OBJECT
public:
    explicit InvoiceCard(BillingDesk &desk, QWidget *parent = nullptr);

    void open(InvoiceId id);
    InvoiceId shown() const { return m_file ? m_file->invoice.id : InvoiceId(); }
    /// Writes the receipt there; the person's choice in the window, a test's without one.
    void saveTo(const QString &path);
    PaymentForm *payment() const { return m_payment; }

Q_SIGNALS:
    void said(const QString &text);
    void complained(const QString &text);
    void patientChosen(PatientId id);
    void gone(); ///< the invoice is not there (any more)

private:
    QLayout *buildButtons();
    void fill();
    void addLine(const QStringList &cells, bool strong = false);
    void addItems();
    void addSums();
    void pay(const NewPayment &payment);
    void chooseFile();
    void print();

    BillingDesk &m_desk;
    std::optional<InvoiceFile> m_file;
    QLabel *m_title;
    QLabel *m_state;
    QPushButton *m_patient;
    QLabel *m_visit;
    QGridLayout *m_grid;
    QLabel *m_notes;
    QLabel *m_paymentTitle;
    PaymentForm *m_payment;
};

} // namespace frontdesk
