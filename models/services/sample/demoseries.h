#pragma once

#include "models/services/sample/democast.h"

namespace frontdesk {

/// Times that one doctor's other visits keep clear of.
struct KeptFree {
    UserId doctor;
    QList<TimeRange> ranges;
};

/// Somebody who comes every week, since three weeks and for some more, on the next open day's weekday. Before the other
/// visits.
KeptFree writeDemoSeries(Session &session, const DemoCast &cast, SampleRandom &random);

} // namespace frontdesk
