#pragma once

#include "models/items/calendargrid.h"

namespace frontdesk {

/// What the header calls the dates on show: "Fri 20 Nov 2026", "16 – 22 Nov 2026", "November 2026".
QString rangeTitle(CalendarMode mode, DateSpan span, QDate date);

} // namespace frontdesk
