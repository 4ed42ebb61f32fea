#pragma once

#include <QString>

class QVBoxLayout;
class QWidget;

namespace frontdesk {

/// Adds a field with its label above it, which also becomes its accessible name.
void addLabelled(QVBoxLayout *column, const QString &label, QWidget *field);

} // namespace frontdesk
