#include "views/booking/repeattexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

#include "models/items/datewords.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(const char *text, int n = -1)
{
    return QCoreApplication::translate("Repeat", text, nullptr, n);
}

QString weekdayNames(const RepeatChoice &choice, QDate first)
{
    QList<Qt::DayOfWeek> days = choice.weekdays;
    if (days.isEmpty())
        days = {Qt::DayOfWeek(first.dayOfWeek())};
    std::ranges::sort(days);
    QStringList names;
    for (const Qt::DayOfWeek day : std::as_const(days))
        names.append(QLocale().dayName(day, QLocale::ShortFormat));
    return names.join(listSeparator());
}

QString monthText(const RepeatChoice &choice, QDate first)
{
    const QString months = choice.every == 1 ? words(QT_TRANSLATE_NOOP("Repeat", "every month"))
                                             : words(QT_TRANSLATE_N_NOOP("Repeat", "every %n months"), choice.every);
    if (choice.kind == RepeatChoice::Kind::MonthlyOnDay)
        return words(QT_TRANSLATE_NOOP("Repeat", "%1 on day %2")).arg(months).arg(first.day());
    return words(QT_TRANSLATE_NOOP("Repeat", "%1 on the %2 %3"))
        .arg(months, weekOfMonthText(first), QLocale().dayName(first.dayOfWeek(), QLocale::LongFormat));
}

} // namespace

QString weekOfMonthText(QDate date)
{
    switch (weekOfMonth(date)) {
    case 1:
        return words(QT_TRANSLATE_NOOP("Repeat", "first"));
    case 2:
        return words(QT_TRANSLATE_NOOP("Repeat", "second"));
    case 3:
        return words(QT_TRANSLATE_NOOP("Repeat", "third"));
    case 4:
        return words(QT_TRANSLATE_NOOP("Repeat", "fourth"));
    default:
        return words(QT_TRANSLATE_NOOP("Repeat", "last"));
    }
}

QString repeatText(const RepeatChoice &choice, QDate first)
{
    switch (choice.kind) {
    case RepeatChoice::Kind::Never:
        return {};
    case RepeatChoice::Kind::Daily:
        return choice.every == 1 ? words(QT_TRANSLATE_NOOP("Repeat", "every day"))
                                 : words(QT_TRANSLATE_N_NOOP("Repeat", "every %n days"), choice.every);
    case RepeatChoice::Kind::Weekly: {
        const QString weeks = choice.every == 1
                                  ? words(QT_TRANSLATE_NOOP("Repeat", "every week on %1"))
                                  : words(QT_TRANSLATE_N_NOOP("Repeat", "every %n weeks on %1"), choice.every);
        return weeks.arg(weekdayNames(choice, first));
    }
    case RepeatChoice::Kind::MonthlyOnDay:
    case RepeatChoice::Kind::MonthlyOnWeekday:
        return monthText(choice, first);
    }
    Q_UNREACHABLE();
}

QString repeatWords(const RepeatChoice &choice, const TimeRange &first, const TimeZone &zone)
{
    const LocalTime start = zone.toLocal(first.start);
    const auto all = occurrencesOf(recurrenceOf(choice, start.date), first, zone);
    if (!all)
        return words(QT_TRANSLATE_NOOP("Repeat", "Nothing can be booked so: at most %1 visits, all within ten years."))
            .arg(maximumOccurrences);
    const int count = int(all->size());
    const QString visits = count == 1 ? words(QT_TRANSLATE_NOOP("Repeat", "1 visit"))
                                      : words(QT_TRANSLATE_N_NOOP("Repeat", "%n visits"), count);
    const QString from = longDate(zone.dateOf(all->constFirst().start));
    const QString to = longDate(zone.dateOf(all->constLast().start));
    return words(QT_TRANSLATE_NOOP("Repeat", "%1, %2, %3: %4 – %5"))
        .arg(visits, repeatText(choice, start.date), leftToRight(clockText(start.time)), from, to);
}

} // namespace frontdesk
