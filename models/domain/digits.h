#pragma once

#include <QChar>

namespace frontdesk {

/// Writes the last `count` decimal digits of a value that is not negative to `out`, leading zeros included.
constexpr void putDigits(QChar *out, int count, int value)
{
    for (int i = count - 1; i >= 0; --i, value /= 10)
        out[i] = QChar(u'0' + value % 10);
}

} // namespace frontdesk
