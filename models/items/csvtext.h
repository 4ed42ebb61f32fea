#pragma once

#include <QString>

namespace frontdesk {

/// One field of a CSV line, quoted where it must be; a field that a spreadsheet would run as a formula is made text.
QString csvField(const QString &text);

} // namespace frontdesk
