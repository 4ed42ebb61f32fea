#include "views/common/datefield.h"

#include <QDateEdit>
#include <QLocale>

#include <algorithm>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of the longest date: every month, every weekday.
int widestDate(const QFontMetrics &metrics, const QString &format)
{
    int widest = 0;
    for (QDate date(2028, 1, 20); date.year() == 2028; date = date.addDays(25)) // months by the dozen, weekdays in turn
        widest = std::max(widest, metrics.horizontalAdvance(QLocale().toString(date, format)));
    return widest;
}

} // namespace

QDateEdit *dateField(const QString &name, const QString &words, QWidget *parent)
{
    auto *field = new QDateEdit(parent);
    field->setObjectName(name);
    field->setAccessibleName(words);
    dressDateField(*field);
    return field;
}

void dressDateField(QDateEdit &field, bool withWeekday)
{
    constexpr int arrowAndMargins = 46;
    const QString format = withWeekday ? u"ddd d MMM yyyy"_s : u"d MMM yyyy"_s;
    field.setCalendarPopup(true);
    field.setDisplayFormat(format);
    field.setMinimumWidth(widestDate(field.fontMetrics(), format) + arrowAndMargins);
}

} // namespace frontdesk
