#pragma once

#include <functional>

#include "models/domain/clock.h"
#include "models/services/delivery/gateway.h"
#include "models/services/delivery/gatewaysettings.h"
#include "sync/gateways/curlhandle.h"

namespace frontdesk {

/// Makes the gateway that a clinic's settings describe. Never null: where something is missing, one that answers
/// NotConfigured and says what. Any thread.
using GatewayFactory = std::function<std::unique_ptr<Gateway>(const GatewaySettings &, std::stop_token)>;

/// The real ones. `baseUrl` is asked for each mail: where this hub is reached where server.public_url does not say it. Called
/// on the gateways' threads.
GatewayFactory networkGateways(const Clock &clock, std::function<QString()> baseUrl,
                               const GatewayPatience &patience = {});

} // namespace frontdesk
