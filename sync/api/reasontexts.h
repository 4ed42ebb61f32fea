#pragma once

#include <QString>

namespace frontdesk {

/// Why something was not sent, in English for an answer. `stored`: as models/domain/deliveryreason.h spells it. Empty stays so.
QString reasonText(const QString &stored);

} // namespace frontdesk
