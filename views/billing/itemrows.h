#pragma once

#include <QWidget>

#include "models/services/commands.h"

class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace frontdesk {

/// The items of an invoice, one line each: description, quantity, unit price and what that comes to. Enter in the last line
/// adds one. There is always at least one.
class ItemRows : public QWidget {
    Q_OBJECT
public:
    explicit ItemRows(QWidget *parent = nullptr);

    void setCurrency(const QString &currency);
    /// Throws away what is there.
    void setItems(const QList<NewInvoiceItem> &items);
    QList<NewInvoiceItem> items() const; ///< what is no number is NaN
    int rowCount() const { return int(m_rows.size()); }
    void addRow(const NewInvoiceItem &item);
    /// Marks a field: "description", "quantity" or "unitPrice"; the empty name clears all marks.
    void refuse(int row, const QString &field);

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QLineEdit *description = nullptr;
        QLineEdit *quantity = nullptr;
        QLineEdit *price = nullptr;
        QLabel *amount = nullptr;
        QToolButton *remove = nullptr;
    };
    QLineEdit *field(const QString &name, const QString &words, Qt::Alignment alignment);
    void place();
    void removeRow(QToolButton *button);
    void showAmounts();

    QGridLayout *m_grid;
    QList<Row> m_rows;
    QString m_currency;
};

} // namespace frontdesk
