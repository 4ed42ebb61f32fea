#pragma once

#include <QString>

class QDateEdit;
class QWidget;

namespace frontdesk {

/// A field for a date with the month to pick from, "20 Nov 2026", wide enough for every month of the window's language.
QDateEdit *dateField(const QString &name, const QString &words, QWidget *parent = nullptr);
/// The same look for a field that is there: its format, with the weekday where wanted, and its least width.
void dressDateField(QDateEdit &field, bool withWeekday = false);

} // namespace frontdesk
