#include "views/common/tablecell.h"

namespace frontdesk {

QStandardItem *tableCell(const QString &text, bool number)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    if (number)
        item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return item;
}

} // namespace frontdesk
