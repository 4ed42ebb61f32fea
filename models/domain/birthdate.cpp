#include "models/domain/birthdate.h"

#include <QList>

#include <algorithm>

namespace frontdesk {

namespace {

constexpr int yearDigits = 4;

struct Part {
    int number = 0;
    int digits = 0;
};

bool separates(QChar c)
{
    return c == u'/' || c == u'-' || c == u'.' || c.isSpace();
}

/// The three numbers; nothing when anything else stands there.
QList<Part> partsOf(QStringView text)
{
    QList<Part> parts;
    bool inNumber = false;
    for (const QChar c : text.trimmed()) {
        if (c.isDigit()) {
            if (!inNumber)
                parts.append(Part{});
            Part &part = parts.last();
            part.number = part.number * 10 + c.digitValue();
            if (++part.digits > yearDigits)
                return {};
        } else if (!separates(c)) {
            return {};
        }
        inNumber = c.isDigit();
    }
    return parts.size() == 3 ? parts : QList<Part>();
}

std::optional<QDate> valid(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

int ageOn(QDate birth, QDate today)
{
    const int years = today.year() - birth.year();
    const bool before = std::pair(today.month(), today.day()) < std::pair(birth.month(), birth.day());
    return std::max(0, before ? years - 1 : years);
}

std::optional<QDate> dateFromText(QStringView text, DateOrder order)
{
    const QList<Part> parts = partsOf(text);
    if (parts.isEmpty())
        return std::nullopt;
    if (parts[0].digits == yearDigits)
        return valid(parts[0].number, parts[1].number, parts[2].number);
    if (parts[2].digits != yearDigits)
        return std::nullopt;
    const int year = parts[2].number;
    const auto dayFirst = valid(year, parts[1].number, parts[0].number);
    const auto monthFirst = valid(year, parts[0].number, parts[1].number);
    if (order == DateOrder::DayFirst)
        return dayFirst ? dayFirst : monthFirst;
    return monthFirst ? monthFirst : dayFirst;
}

} // namespace frontdesk
