#include "sync/gateways/gatewayfactory.h"

#include "models/domain/deliveryreason.h"

#include "sync/gateways/httpgateway.h"
#include "sync/gateways/ntfygateway.h"
#include "sync/gateways/smtpgateway.h"
#include "sync/gateways/twiliogateway.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

class MissingGateway final : public Gateway {
public:
    explicit MissingGateway(QString key) : m_key(std::move(key)) {}
    SendOutcome send(const Outgoing &) override
    {
        SendOutcome outcome;
        outcome.kind = SendOutcome::Kind::NotConfigured;
        outcome.reason = spelled(ReasonCode::SettingMissing, m_key);
        return outcome;
    }

private:
    QString m_key;
};

} // namespace

GatewayFactory networkGateways(const Clock &clock, std::function<QString()> baseUrl, const GatewayPatience &patience)
{
    return [&clock, baseUrl = std::move(baseUrl), patience](const GatewaySettings &settings,
                                                            std::stop_token stop) -> std::unique_ptr<Gateway> {
        if (const QString missing = settings.missing(); !missing.isEmpty())
            return std::make_unique<MissingGateway>(missing);
        if (settings.provider == "smtp"_L1)
            return std::make_unique<SmtpGateway>(settings, baseUrl, clock, patience, std::move(stop));
        if (settings.provider == "twilio"_L1)
            return std::make_unique<TwilioGateway>(settings, patience, std::move(stop));
        if (settings.provider == "ntfy"_L1)
            return std::make_unique<NtfyGateway>(settings, patience, std::move(stop));
        return std::make_unique<HttpGateway>(settings, patience, std::move(stop));
    };
}

} // namespace frontdesk
