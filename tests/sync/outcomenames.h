#pragma once

#include "models/services/delivery/outgoing.h"

namespace frontdesk::test {

/// For comparing outcomes in words.
inline const char *nameOf(SendOutcome::Kind kind)
{
    switch (kind) {
    case SendOutcome::Kind::Accepted:
        return "accepted";
    case SendOutcome::Kind::TryLater:
        return "later";
    case SendOutcome::Kind::Refused:
        return "refused";
    case SendOutcome::Kind::NotConfigured:
        return "not configured";
    }
    return "";
}

} // namespace frontdesk::test
