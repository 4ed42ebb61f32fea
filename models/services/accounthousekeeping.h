#pragma once

#include "models/services/session.h"

namespace frontdesk {

/// Forgets what has run out: counted failures, refresh tokens, pairing codes, replayable answers. For ClinicThread's tick; does
/// its work once a minute and nothing in between.
class AccountHousekeeping {
public:
    static constexpr std::chrono::hours idempotencyWindow{24};

    void run(Session &session);

private:
    Instant m_next;
};

} // namespace frontdesk
