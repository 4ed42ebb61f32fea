#pragma once

#include "models/services/delivery/outgoing.h"

namespace frontdesk {

/// Hands things to one provider of one channel. Calls block (seconds), so they are made on a worker; one call at a time.
class Gateway {
public:
    virtual ~Gateway() = default;
    virtual SendOutcome send(const Outgoing &outgoing) = 0;
};

} // namespace frontdesk
