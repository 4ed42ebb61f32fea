#pragma once

#include "models/items/invoicesmodel.h"
#include "views/common/page.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QScrollArea;

namespace frontdesk {

class InvoiceCard;
class Table;

/// The clinic's invoices by state, doctor and time, with what they come to, and the chosen one beside them to be paid, saved or printed.
/// Live. The desk outlives it.
class InvoicesPage : public Page {
    Q_OBJECT
public:
    explicit InvoicesPage(BillingDesk &desk, QWidget *parent = nullptr);

    void openInvoice(InvoiceId id);
    void reveal(const QString &id) override; ///< an invoice's
    InvoiceCard *card() const { return m_card; }

Q_SIGNALS:
    void patientChosen(PatientId id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLayout *buildFilters();
    void fillChoices();
    void fillDoctors();
    QWidget *buildTable();
    TimeRange period() const;
    void applyFilter();
    void refresh();
    void showSums();
    void chooseAgain();

    BillingDesk &m_desk;
    InvoicesModel m_model;
    QComboBox *m_which;
    QComboBox *m_doctor;
    QComboBox *m_period;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QLabel *m_sums;
    Table *m_table;
    QScrollArea *m_side;
    InvoiceCard *m_card;
    InvoiceId m_chosen;
};

} // namespace frontdesk
