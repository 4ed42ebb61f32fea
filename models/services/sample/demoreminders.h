#pragma once

#include "models/services/sample/democast.h"

namespace frontdesk {

/// The reminders that the clinic's schedule makes of the visits: what was due has been sent, some of it in vain, the rest
/// waits. After the visits.
void writeDemoReminders(Session &session, SampleRandom &random);

} // namespace frontdesk
