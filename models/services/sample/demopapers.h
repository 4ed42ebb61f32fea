#pragma once

#include "models/services/sample/democast.h"

namespace frontdesk {

/// Absences of the doctors: an afternoon soon, holidays after the demo's two weeks. Before the visits, which keep clear of
/// them.
void writeDemoTimeOff(Session &session, const DemoCast &cast, SampleRandom &random);

/// Bills for most completed visits, paid, partly paid and open ones.
void writeDemoInvoices(Session &session, const DemoCast &cast, SampleRandom &random);

/// Some who would come earlier.
void writeDemoWaitlist(Session &session, const DemoCast &cast, SampleRandom &random);

/// While the clinic is open, at least two of those whose visits come next sit in the waiting room.
void writeDemoArrivals(Session &session);

} // namespace frontdesk
