#pragma once

#include "models/services/delivery/gateway.h"
#include "models/services/delivery/gatewaysettings.h"
#include "sync/gateways/webclient.h"

namespace frontdesk {

/// Provider "twilio": its Messages API for sms and whatsapp, its Calls API for voice, where the text is said aloud. The
/// URL names the account (…/Accounts/AC…/Messages.json, …/Calls.json); `token` is the auth token, or "AC…:auth token",
/// with which the URL may be left out.
class TwilioGateway final : public Gateway {
public:
    TwilioGateway(GatewaySettings settings, const GatewayPatience &patience, std::stop_token stop);

    SendOutcome send(const Outgoing &outgoing) override;

private:
    GatewaySettings m_settings;
    TwilioAccount m_account;
    WebClient m_client;
};

} // namespace frontdesk
