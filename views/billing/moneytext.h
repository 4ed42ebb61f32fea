#pragma once

#include <QString>

#include "models/domain/money.h"

namespace frontdesk {

/// "$1,250.00", "12,50 €": as the window's language writes it, always in Latin digits and left to right.
QString moneyText(Money amount, const QString &currency);
/// The amount alone, to be typed over: "1250.00", with the window's decimal sign.
QString amountText(Money amount, int digits);
/// What somebody typed: with either decimal sign, blanks and thousands signs left out. NaN when it is no number.
double typedNumber(const QString &text);

} // namespace frontdesk
