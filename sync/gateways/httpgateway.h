#pragma once

#include "models/services/delivery/gateway.h"
#include "models/services/delivery/gatewaysettings.h"
#include "sync/gateways/webclient.h"

namespace frontdesk {

/// Provider "http": JSON with a bearer token. CONTRACT §8.
class HttpGateway final : public Gateway {
public:
    HttpGateway(GatewaySettings settings, const GatewayPatience &patience, std::stop_token stop)
        : m_settings(std::move(settings)),
          m_client(patience, std::move(stop))
    {
    }

    SendOutcome send(const Outgoing &outgoing) override;

private:
    GatewaySettings m_settings;
    WebClient m_client;
};

/// The `id` of a JSON answer, as text whether it is a text or a number; empty without one.
QString idOfAnswer(const WebAnswer &answer, QLatin1StringView field);

} // namespace frontdesk
