#pragma once

#include <QLayout>

class QWidget;

namespace frontdesk {

/// A small label above its field, as in all of the window's forms.
QLayout *labelledField(const QString &label, QWidget *field, QWidget *parent);

} // namespace frontdesk
