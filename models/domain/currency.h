#pragma once

#include <QStringView>

namespace frontdesk {

/// Decimals of an ISO 4217 currency: JPY 0, KWD 3, CLF 4; 2 for every other code.
int minorUnitDigits(QStringView currency);
/// Three upper-case letters.
bool isCurrencyCode(QStringView text);

} // namespace frontdesk
