#pragma once

#include <QString>

#include "models/domain/repeatchoice.h"

namespace frontdesk {

/// "every 2 weeks on Mon, Thu": how a visit whose first day is given repeats.
QString repeatText(const RepeatChoice &choice, QDate first);

/// What will be booked: "8 visits, every week on Fri, 09:00: Fri 20 Nov 2026 – Fri 8 Jan 2027"; why not, for a rule that
/// cannot be.
QString repeatWords(const RepeatChoice &choice, const TimeRange &first, const TimeZone &zone);

/// "third", "last": which of its weekday in the month.
QString weekOfMonthText(QDate date);

} // namespace frontdesk
