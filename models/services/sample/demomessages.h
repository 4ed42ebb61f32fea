#pragma once

#include "models/services/sample/democast.h"

namespace frontdesk {

/// Conversations of the last days: with patients through the portal, by SMS and WhatsApp, some of them not read yet, one
/// that could not be delivered, and between members of staff. Wants as many people as the demo clinic has, two
/// receptionists and three doctors; with fewer it leaves out what needs the others.
void writeDemoMessages(Session &session, const DemoCast &cast, SampleRandom &random);

} // namespace frontdesk
