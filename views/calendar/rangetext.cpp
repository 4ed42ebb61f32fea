#include "views/calendar/rangetext.h"

#include <QLocale>

#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the two dates share is said once.
QString spanText(DateSpan span)
{
    const QLocale locale;
    const bool sameYear = span.first.year() == span.last.year();
    const bool sameMonth = sameYear && span.first.month() == span.last.month();
    const QString from = locale.toString(span.first, sameMonth ? u"d"_s : sameYear ? u"d MMM"_s : u"d MMM yyyy"_s);
    return from + u" – "_s + locale.toString(span.last, u"d MMM yyyy"_s);
}

} // namespace

QString rangeTitle(CalendarMode mode, DateSpan span, QDate date)
{
    switch (mode) {
    case CalendarMode::Day:
    case CalendarMode::Rooms:
        return longDate(date);
    case CalendarMode::Week:
    case CalendarMode::Agenda:
        return spanText(span);
    case CalendarMode::Month:
        return QLocale().standaloneMonthName(date.month()) + u' ' + QString::number(date.year());
    }
    Q_UNREACHABLE();
}

} // namespace frontdesk
