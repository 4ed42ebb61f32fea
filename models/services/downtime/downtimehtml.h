#pragma once

#include "models/services/daysheet.h"

namespace frontdesk {

/// The days as one HTML page that needs nothing else: it opens in any browser, prints with every row whole and headings
/// on each sheet, and leaves lines to write on. Right to left in languages that are. Cancelled visits and no-shows are
/// left out. Pure.
QString downtimeHtml(const Clinic &clinic, const QList<DaySheet> &days, Instant now);

} // namespace frontdesk
