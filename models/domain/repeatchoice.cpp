#include "models/domain/repeatchoice.h"

#include <algorithm>
#include <array>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysAWeek = 7;
constexpr int fifth = 5;

QString dayName(int weekday)
{
    static const std::array<QLatin1StringView, 7> names{"MO"_L1, "TU"_L1, "WE"_L1, "TH"_L1, "FR"_L1, "SA"_L1, "SU"_L1};
    return names.at(size_t(weekday - 1));
}

QString weekdayNames(const RepeatChoice &choice, QDate first)
{
    QStringList names;
    QList<Qt::DayOfWeek> days = choice.weekdays;
    std::ranges::sort(days);
    for (const Qt::DayOfWeek day : std::as_const(days))
        names.append(dayName(day));
    return names.isEmpty() ? dayName(first.dayOfWeek()) : names.join(u',');
}

QString frequencyOf(const RepeatChoice &choice, QDate first)
{
    switch (choice.kind) {
    case RepeatChoice::Kind::Never:
        return u"FREQ=DAILY;COUNT=1"_s;
    case RepeatChoice::Kind::Daily:
        return u"FREQ=DAILY;INTERVAL=%1"_s.arg(choice.every);
    case RepeatChoice::Kind::Weekly:
        return u"FREQ=WEEKLY;INTERVAL=%1;BYDAY=%2"_s.arg(choice.every).arg(weekdayNames(choice, first));
    case RepeatChoice::Kind::MonthlyOnDay:
        return u"FREQ=MONTHLY;INTERVAL=%1;BYMONTHDAY=%2"_s.arg(choice.every).arg(first.day());
    case RepeatChoice::Kind::MonthlyOnWeekday:
        return u"FREQ=MONTHLY;INTERVAL=%1;BYDAY=%2%3"_s.arg(choice.every)
            .arg(weekOfMonth(first))
            .arg(dayName(first.dayOfWeek()));
    }
    Q_UNREACHABLE();
}

} // namespace

int weekOfMonth(QDate date)
{
    const int week = (date.day() - 1) / daysAWeek + 1;
    return week >= fifth ? -1 : week;
}

Recurrence recurrenceOf(const RepeatChoice &choice, QDate first)
{
    QString rule = frequencyOf(choice, first);
    if (choice.repeats() && choice.count > 0)
        rule += u";COUNT=%1"_s.arg(choice.count);
    else if (choice.repeats())
        rule += u";UNTIL=%1"_s.arg(choice.until.toString(u"yyyyMMdd"_s));
    return {rule, {}, choice.skipped};
}

} // namespace frontdesk
