#pragma once

#include <QString>

#include "models/services/daysheet.h"

namespace frontdesk {

/// An error in the person's words. Times are shown in the zone; with the day's sheet at hand, clashes are named.
QString errorText(const Error &error, const TimeZone &zone, const DaySheet *around = nullptr);

/// Whether a person may insist: hours, time off, buffer and clashes yes, the past and everything else no.
bool canOverride(const Error &error);

} // namespace frontdesk
