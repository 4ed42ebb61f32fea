#include "sync/gateways/twiliogateway.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <array>

#include "sync/gateways/httpgateway.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

using Form = QList<QPair<QByteArray, QString>>;

QByteArray encoded(const Form &form)
{
    QByteArray body;
    for (const auto &[name, value] : form) {
        if (!body.isEmpty())
            body += '&';
        body += name + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

/// What Twilio's voices are called by; a language without one is read by the default voice.
QString voiceLanguage(const QString &language)
{
    if (language == "es"_L1)
        return u"es-MX"_s;
    if (language == "fr"_L1)
        return u"fr-FR"_s;
    if (language == "ar"_L1)
        return u"arb"_s;
    return u"en-US"_s;
}

QString spoken(const Outgoing &outgoing)
{
    return u"<Response><Say language=\""_s + voiceLanguage(outgoing.language.left(2)) + u"\">"_s
           + outgoing.text.toHtmlEscaped() + u"</Say></Response>"_s;
}

QString dialled(const QString &number, Channel channel)
{
    const bool prefixed = channel != Channel::WhatsApp || number.startsWith("whatsapp:"_L1);
    return prefixed ? number : QString(u"whatsapp:"_s + number);
}

Form formOf(const Outgoing &outgoing, const QString &from, const QString &publicUrl)
{
    const bool service = from.startsWith("MG"_L1) && outgoing.channel != Channel::Voice;
    Form form{{"To", dialled(outgoing.to, outgoing.channel)}};
    if (service)
        form.append({"MessagingServiceSid", from});
    else
        form.append({"From", dialled(from, outgoing.channel)});
    if (outgoing.channel == Channel::Voice)
        form.append({"Twiml", spoken(outgoing)});
    else
        form.append({"Body", outgoing.text});
    if (!publicUrl.isEmpty())
        form.append({"StatusCallback", publicUrl + u"/webhooks/"_s + toString(outgoing.channel) + u"/delivery"_s});
    return form;
}

/// Twilio's numbers for "this number cannot be reached, now or later".
bool blamesAddress(int error)
{
    constexpr std::array addresses{21211, 21214, 21217, 21401, 21407, 21421, 21614, 30005, 30006, 63003};
    return std::ranges::find(addresses, error) != addresses.end();
}

} // namespace

TwilioGateway::TwilioGateway(GatewaySettings settings, const GatewayPatience &patience, std::stop_token stop)
    : m_settings(std::move(settings)),
      m_account(twilioAccount(m_settings)),
      m_client(patience, std::move(stop))
{
}

SendOutcome TwilioGateway::send(const Outgoing &outgoing)
{
    WebRequest request;
    request.url = m_account.url;
    request.user = m_account.sid.toUtf8();
    request.password = m_account.authToken.toUtf8();
    request.headers = {"Content-Type: application/x-www-form-urlencoded",
                       "I-Twilio-Idempotency-Token: " + outgoing.idempotencyKey.toUtf8(),
                       "Idempotency-Key: " + outgoing.idempotencyKey.toUtf8()};
    request.body = encoded(formOf(outgoing, m_settings.from, m_settings.publicUrl));
    const WebAnswer answer = m_client.post(request);
    SendOutcome outcome = outcomeOf(answer);
    if (outcome.kind == SendOutcome::Kind::Accepted) {
        outcome.gatewayId = idOfAnswer(answer, "sid"_L1);
        return outcome;
    }
    const int error = QJsonDocument::fromJson(answer.body).object().value("code"_L1).toInt();
    if (error != 0)
        outcome.reason += u" (Twilio error %1)"_s.arg(error);
    outcome.addressRefused = outcome.kind == SendOutcome::Kind::Refused && blamesAddress(error);
    return outcome;
}

} // namespace frontdesk
