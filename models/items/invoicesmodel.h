#pragma once

#include <QAbstractTableModel>

#include "models/items/billingdesk.h"

namespace frontdesk {

/// Invoices, newest first, one in each row; read in pages as one scrolls. Words and amounts are made by whoever shows it: the
/// model gives values. GUI thread; the desk outlives it.
class InvoicesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NumberColumn, DateColumn, PatientColumn, StateColumn, TotalColumn, BalanceColumn, ColumnCount };
    static constexpr int pageSize = 200;
    /// How a line's cell reads; handed in, since words are the window's.
    using Text = std::function<QString(const InvoiceLine &line, int column)>;

    InvoicesModel(const BillingDesk &desk, Text text, QObject *parent = nullptr);

    const InvoiceBoardFilter &filter() const { return m_filter; }
    void setFilter(const InvoiceBoardFilter &filter);
    const InvoiceLine *line(int row) const; ///< null beyond the end
    int rowOf(InvoiceId id) const;          ///< among those read so far; -1 when it is not

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

public Q_SLOTS:
    void reload(); ///< as many as have been read

private:
    void read(int count);

    const BillingDesk &m_desk;
    Text m_text;
    InvoiceBoardFilter m_filter;
    QList<InvoiceLine> m_lines;
    bool m_whole = false;
};

} // namespace frontdesk
