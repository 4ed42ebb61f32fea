#include "models/services/accounthousekeeping.h"

#include "models/services/signinservice.h"

namespace frontdesk {

void AccountHousekeeping::run(Session &session)
{
    const Instant now = session.now();
    if (now < m_next)
        return;
    m_next = now + Minutes(1);
    Stores &stores = session.stores();
    stores.signInFailures.purge(now - SignInService::throttleWindow);
    stores.accounts.purgeExpired(now);
    stores.devices.purgeCodes(now);
    stores.idempotency.purge(now - idempotencyWindow);
}

} // namespace frontdesk
