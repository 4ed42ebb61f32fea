#pragma once

#include "models/services/delivery/gateway.h"
#include "models/services/delivery/gatewaysettings.h"
#include "sync/gateways/webclient.h"

namespace frontdesk {

/// Provider "ntfy" of the push channel: the device's token is the topic, the URL is the server's (https://ntfy.sh).
class NtfyGateway final : public Gateway {
public:
    NtfyGateway(GatewaySettings settings, const GatewayPatience &patience, std::stop_token stop)
        : m_settings(std::move(settings)),
          m_client(patience, std::move(stop))
    {
    }

    SendOutcome send(const Outgoing &outgoing) override;

private:
    GatewaySettings m_settings;
    WebClient m_client;
};

} // namespace frontdesk
