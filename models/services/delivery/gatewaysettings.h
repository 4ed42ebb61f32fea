#pragma once

#include "models/domain/channel.h"
#include "models/services/security/keyring.h"
#include "models/services/session.h"

namespace frontdesk {

/// How a clinic reaches the gateway of one channel, secrets in the clear: for gateways and signatures, never for an
/// answer or a log. CONTRACT §8.
struct GatewaySettings {
    Channel channel = Channel::Sms;
    QString provider; ///< "http", "twilio", "ntfy"; "smtp" for mail
    QString url;
    QString from;
    QString token;     ///< bearer or auth token; for mail the password
    QString secret;    ///< what webhooks are signed with
    QString user;      ///< mail only
    QString publicUrl; ///< where patients and gateways reach the hub, without a slash at its end; empty: not said
    int perMinute = 60;
    bool operator==(const GatewaySettings &) const = default;

    /// What is missing before anything can be sent, as a setting's key; empty when nothing is.
    QString missing() const;
};

/// Of the actor's clinic. KeyUnavailable when a secret does not open.
Result<GatewaySettings> gatewaySettings(Session &session, const KeyRing &keys, Channel channel);

/// Where a Twilio account is called and by which name.
struct TwilioAccount {
    QString url;
    QString sid;
    QString authToken;
};
TwilioAccount twilioAccount(const GatewaySettings &settings);

/// All five, in a fixed order.
inline constexpr std::array allChannels{Channel::Email, Channel::Sms, Channel::Push, Channel::Voice, Channel::WhatsApp};

} // namespace frontdesk
