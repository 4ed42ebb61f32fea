#pragma once

#include <functional>

#include "models/domain/clock.h"
#include "models/services/delivery/gateway.h"
#include "models/services/delivery/gatewaysettings.h"
#include "sync/gateways/curlhandle.h"
#include "sync/gateways/mailmessage.h"

namespace frontdesk {

/// Mail by SMTP: STARTTLS when offered and required unless the server is this machine, AUTH when there is a user, one
/// connection for what follows quickly. CONTRACT §8, DESIGN §8.
class SmtpGateway final : public Gateway {
public:
    /// `baseUrl`: where this hub is reached where the settings do not say it; empty: mails carry no unsubscribe link. Asked
    /// for each mail.
    SmtpGateway(GatewaySettings settings, std::function<QString()> baseUrl, const Clock &clock,
                const GatewayPatience &patience, std::stop_token stop);

    SendOutcome send(const Outgoing &outgoing) override;

private:
    /// How far the dialogue had come, from the last command that was sent.
    enum class Stage { Greeting, Sender, Receiver, Content };
    struct Transfer;

    SendOutcome transfer(const QByteArray &receiver, const QByteArray &mail);
    void prepare(CURL *curl, Transfer &transfer);
    static int listen(CURL *, curl_infotype type, char *bytes, size_t size, void *transfer);
    static size_t readMail(char *into, size_t size, size_t count, void *transfer);
    static SendOutcome verdict(CURLcode code, int reply, const Transfer &transfer);

    GatewaySettings m_settings;
    MailSender m_sender;
    std::function<QString()> m_baseUrl;
    const Clock &m_clock;
    CurlHandle m_curl;
};

/// What a mail's own unsubscribe link is.
QString unsubscribeUrl(const QString &baseUrl, const QString &token);

} // namespace frontdesk
