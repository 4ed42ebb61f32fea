#include "models/domain/money.h"

#include <QLocale>
#include <QtNumeric>

#include <algorithm>
#include <cmath>
#include <optional>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 limit = 1'000'000'000'000; // in major units
constexpr int maximumDecimals = 40;

/// A decimal number apart: sign, its digits without the point, and how many of them stand behind it.
struct Decimal {
    bool negative = false;
    QString digits;
    int decimals = 0;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// [+-]?digits, at most four of them
std::optional<int> readExponent(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.sliced(1);
    if (text.isEmpty() || text.size() > 4 || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    return negative ? -text.toInt() : text.toInt();
}

/// -?digits(.digits)?([eE][+-]?digits)?
std::optional<Decimal> readDecimal(QStringView text)
{
    Decimal result;
    qsizetype i = 0;
    result.negative = text.startsWith(u'-');
    i += result.negative ? 1 : 0;
    const auto takeDigits = [&] {
        const qsizetype from = i;
        while (i < text.size() && isDigit(text[i]))
            result.digits += text[i++];
        return int(i - from);
    };
    if (takeDigits() == 0)
        return std::nullopt;
    if (i < text.size() && text[i] == u'.') {
        ++i;
        result.decimals = takeDigits();
        if (result.decimals == 0)
            return std::nullopt;
    }
    if (i < text.size() && (text[i] == u'e' || text[i] == u'E')) {
        const auto exponent = readExponent(text.sliced(i + 1));
        if (!exponent)
            return std::nullopt;
        result.decimals -= *exponent;
        i = text.size();
    }
    return i == text.size() ? std::optional(result) : std::nullopt;
}

/// digits × 10^-decimals × 10^shift, rounded half away from zero; nothing when it does not fit.
std::optional<qint64> scaled(Decimal decimal, int shift)
{
    int wanted = int(decimal.digits.size()) - decimal.decimals + shift; // digits that stay
    if (wanted > maximumDecimals || wanted < -maximumDecimals)
        return decimal.digits.count(u'0') == decimal.digits.size() || wanted < 0 ? std::optional<qint64>(0)
                                                                                 : std::nullopt;
    if (wanted < 0) {
        decimal.digits.prepend(QString(-wanted, u'0'));
        wanted = 0;
    }
    decimal.digits = decimal.digits.leftJustified(wanted, u'0');
    qint64 value = 0;
    for (const QChar c : QStringView(decimal.digits).first(wanted)) {
        if (qMulOverflow(value, qint64(10), &value) || qAddOverflow(value, qint64(c.unicode() - u'0'), &value))
            return std::nullopt;
    }
    const bool up = wanted < decimal.digits.size() && decimal.digits[wanted] >= u'5';
    value += up ? 1 : 0;
    return decimal.negative ? -value : value;
}

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// The shortest decimal number that reads back as this one: what was written in the JSON.
QString written(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace

Result<Money> moneyFromText(QStringView text, int digits, Sign sign, const QString &field)
{
    const auto decimal = readDecimal(text);
    const auto minor = decimal ? scaled(*decimal, digits) : std::nullopt;
    const qint64 most = limit * powerOfTen(digits);
    if (!minor || *minor > most || *minor < -most)
        return Error::invalid(field, u"a number"_s);
    if (sign == Sign::NonNegative && decimal->negative && *minor != 0)
        return Error::invalid(field, u"a number that is not negative"_s);
    return Money{*minor};
}

Result<Money> moneyFromNumber(double amount, int digits, Sign sign, const QString &field)
{
    if (!std::isfinite(amount))
        return Error::invalid(field, u"a number"_s);
    if (sign == Sign::NonNegative && amount < 0)
        return Error::invalid(field, u"a number that is not negative"_s);
    return moneyFromText(written(amount), digits, sign, field);
}

Result<Money> multiplied(Money unit, double quantity, const QString &field)
{
    constexpr int quantityDecimals = 6;
    const Error bad = Error::invalid(field, u"a smaller number"_s);
    const auto factor = std::isfinite(quantity) ? readDecimal(written(quantity)) : std::nullopt;
    const auto millionths = factor ? scaled(*factor, quantityDecimals) : std::nullopt;
    qint64 product = 0;
    if (!millionths || qMulOverflow(unit.minor, *millionths, &product))
        return bad;
    const qint64 whole = powerOfTen(quantityDecimals);
    const qint64 half = product < 0 ? -whole / 2 : whole / 2;
    if (qAddOverflow(product, half, &product))
        return bad;
    return Money{product / whole};
}

QString toText(Money amount, int digits)
{
    if (digits == 0)
        return QString::number(amount.minor);
    const quint64 magnitude = amount.minor < 0 ? ~quint64(amount.minor) + 1 : quint64(amount.minor);
    const auto power = quint64(powerOfTen(digits));
    const QString decimals = QString::number(magnitude % power).rightJustified(digits, u'0');
    const QString sign = amount.minor < 0 ? u"-"_s : QString();
    return sign + QString::number(magnitude / power) + u'.' + decimals;
}

double toNumber(Money amount, int digits)
{
    return toText(amount, digits).toDouble();
}

} // namespace frontdesk
