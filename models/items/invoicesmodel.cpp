#include "models/items/invoicesmodel.h"

#include <algorithm>

namespace frontdesk {

InvoicesModel::InvoicesModel(const BillingDesk &desk, Text text, QObject *parent)
    : QAbstractTableModel(parent),
      m_desk(desk),
      m_text(std::move(text))
{
}

void InvoicesModel::setFilter(const InvoiceBoardFilter &filter)
{
    m_filter = filter;
    read(pageSize);
}

void InvoicesModel::reload()
{
    read(std::max(pageSize, int(m_lines.size())));
}

void InvoicesModel::read(int count)
{
    beginResetModel();
    m_lines = m_desk.lines(m_filter, 0, count);
    m_whole = m_lines.size() < count;
    endResetModel();
}

const InvoiceLine *InvoicesModel::line(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr;
}

int InvoicesModel::rowOf(InvoiceId id) const
{
    const auto found = std::ranges::find(m_lines, id, &InvoiceLine::id);
    return found == m_lines.cend() ? -1 : int(found - m_lines.cbegin());
}

int InvoicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int InvoicesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InvoicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InvoiceLine &line = m_lines.at(index.row());
    const bool number = index.column() == TotalColumn || index.column() == BalanceColumn;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_text(line, index.column());
    if (role == Qt::TextAlignmentRole)
        return int((number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    return {};
}

QVariant InvoicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= TotalColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Invoice");
    case DateColumn:
        return tr("Date");
    case PatientColumn:
        return tr("Patient");
    case StateColumn:
        return tr("State");
    case TotalColumn:
        return tr("Total");
    case BalanceColumn:
        return tr("Left to pay");
    default:
        return {};
    }
}

bool InvoicesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_whole;
}

void InvoicesModel::fetchMore(const QModelIndex &)
{
    const QList<InvoiceLine> more = m_desk.lines(m_filter, int(m_lines.size()), pageSize);
    m_whole = more.size() < pageSize;
    if (more.isEmpty())
        return;
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + more.size()) - 1);
    m_lines += more;
    endInsertRows();
}

} // namespace frontdesk
