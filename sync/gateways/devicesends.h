#pragma once

#include "models/services/delivery/gateway.h"

namespace frontdesk {

/// Hands one thing to the gateway; of push once for each of the person's devices, each under a key of its own that is the same
/// on every attempt. Accepted when one device at least has it: nobody is told twice for the sake of a second one. Else it is
/// worth another attempt when it is for one of the devices. Blocks like Gateway::send().
SendOutcome sendToEach(Gateway &gateway, const Outgoing &outgoing);

} // namespace frontdesk
