#pragma once

#include <QString>

#include "models/domain/result.h"

namespace frontdesk {

/// An amount in the currency's minor unit (cents). Never a floating-point number, except at the JSON edge.
struct Money {
    qint64 minor = 0;
    auto operator<=>(const Money &) const = default;
    Money operator+(Money other) const { return {minor + other.minor}; }
    Money operator-(Money other) const { return {minor - other.minor}; }
};

enum class Sign { NonNegative, Any };

/// Amounts from outside, for a currency with `digits` decimals (currency.h). The decimal number that is written counts,
/// not its binary neighbour: 1.005 with two decimals is 1.01. Further decimals round half away from zero. InvalidField
/// for anything that is not a number, NaN, infinity, beyond a million million, or negative where that is not allowed.
Result<Money> moneyFromNumber(double amount, int digits, Sign sign, const QString &field);
/// "19.99", "-3", "1e3"; no blanks, no thousands separators, a point for the decimals.
Result<Money> moneyFromText(QStringView text, int digits, Sign sign, const QString &field);
/// unit × quantity, rounded likewise; a quantity may have decimals (2.5 hours).
Result<Money> multiplied(Money unit, double quantity, const QString &field);

QString toText(Money amount, int digits);  ///< "5000.00", "-0.50", "5000" without decimals
double toNumber(Money amount, int digits); ///< for JSON

} // namespace frontdesk
