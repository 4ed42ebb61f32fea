#include "models/items/datewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "models/items/fuzzymatch.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shortestName = 3;
constexpr int daysBack = 92; ///< a date without a year may lie so far behind

/// 1 for the first of the names that begins so; 0 for none.
template<class NameOf>
int numberOf(const QString &word, int count, NameOf nameOf)
{
    if (word.size() < shortestName)
        return 0;
    for (const QLocale &locale : {QLocale(), QLocale(QLocale::English)}) {
        for (int number = 1; number <= count; ++number) {
            if (foldedText(nameOf(locale, number)).startsWith(word))
                return number;
        }
    }
    return 0;
}

int monthOf(const QString &word)
{
    return numberOf(word, 12, [](const QLocale &locale, int month) {
        return locale.standaloneMonthName(month, QLocale::LongFormat);
    });
}

int weekdayOf(const QString &word)
{
    return numberOf(word, 7,
                    [](const QLocale &locale, int day) { return locale.standaloneDayName(day, QLocale::LongFormat); });
}

std::optional<QDate> nearest(int month, int day, QDate today)
{
    for (int year = today.year() - 1; year <= today.year() + 4; ++year) { // 29 February waits longest
        const QDate date(year, month, day);
        if (date.isValid() && date >= today.addDays(-daysBack))
            return date;
    }
    return std::nullopt;
}

std::optional<QDate> dated(int month, int day, const QString &year, QDate today)
{
    if (year.isEmpty())
        return nearest(month, day, today);
    const int given = year.toInt();
    const QDate date(given < 100 ? 2000 + given : given, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// "12 dec", "dec 12", "12 december 2027", "viernes 12 de diciembre".
std::optional<QDate> withMonthName(const QStringList &words, QDate today)
{
    int month = 0;
    QStringList numbers;
    for (const QString &word : words) {
        bool isNumber = false;
        word.toInt(&isNumber);
        if (isNumber)
            numbers.append(word);
        else if (const int found = monthOf(word); found != 0)
            month = found;
        else if (weekdayOf(word) == 0 && word != "de"_L1 && word != "of"_L1)
            return std::nullopt;
    }
    if (month == 0 || numbers.isEmpty() || numbers.size() > 2)
        return std::nullopt;
    return dated(month, numbers.first().toInt(), numbers.value(1), today);
}

/// "12/3", "12.3.2027", "2027-03-12".
std::optional<QDate> withNumbers(const QString &text, QDate today, const QLocale &locale)
{
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid())
        return date;
    static const QRegularExpression shape(u"^(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}|\\d{2}))?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString order = locale.dateFormat(QLocale::ShortFormat);
    const bool monthFirst = order.indexOf(u'M') < order.indexOf(u'd') && !order.startsWith(u'y');
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    return dated(monthFirst ? first : second, monthFirst ? second : first, match.captured(3), today);
}

/// "+3", "-1".
std::optional<QDate> withSteps(const QString &text, QDate today)
{
    static const QRegularExpression shape(u"^([+-])(\\d{1,4})$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int days = match.captured(2).toInt();
    return today.addDays(match.captured(1) == u'+' ? days : -days);
}

std::optional<QDate> withWords(const QString &text, QDate today)
{
    const auto is = [&](const char *english) {
        return text == foldedText(QCoreApplication::translate("Dates", english))
               || text == QString::fromLatin1(english);
    };
    if (is(QT_TRANSLATE_NOOP("Dates", "today")))
        return today;
    if (is(QT_TRANSLATE_NOOP("Dates", "tomorrow")))
        return today.addDays(1);
    if (is(QT_TRANSLATE_NOOP("Dates", "yesterday")))
        return today.addDays(-1);
    if (is(QT_TRANSLATE_NOOP("Dates", "next week")))
        return today.addDays(7);
    if (const int weekday = weekdayOf(text); weekday != 0)
        return today.addDays((weekday - today.dayOfWeek() + 6) % 7 + 1);
    return std::nullopt;
}

} // namespace

std::optional<QDate> dateFromWords(const QString &text, QDate today, const QLocale &locale)
{
    const QString folded = foldedText(text).simplified();
    if (folded.isEmpty())
        return std::nullopt;
    if (const auto date = withSteps(folded, today))
        return date;
    if (const auto date = withNumbers(folded, today, locale))
        return date;
    if (const auto date = withWords(folded, today))
        return date;
    return withMonthName(QString(folded).remove(u',').split(u' ', Qt::SkipEmptyParts), today);
}

QString listSeparator()
{
    return QCoreApplication::translate("Lists", ", ");
}

} // namespace frontdesk
