#pragma once

#include <QStandardItem>

namespace frontdesk {

/// A cell that is only read; numbers stand at the trailing edge.
QStandardItem *tableCell(const QString &text, bool number = false);

} // namespace frontdesk
