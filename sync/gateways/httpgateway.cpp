#include "sync/gateways/httpgateway.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bodyOf(const Outgoing &outgoing, const QString &from)
{
    const QJsonObject body{{u"to"_s, outgoing.to},
                           {u"body"_s, outgoing.text},
                           {u"channel"_s, toString(outgoing.channel)},
                           {u"idempotencyKey"_s, outgoing.idempotencyKey},
                           {u"from"_s, from}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

/// The device or number is gone for good, says the gateway.
bool isGone(int status, Channel channel)
{
    return status == 410 || (status == 404 && channel == Channel::Push);
}

} // namespace

QString idOfAnswer(const WebAnswer &answer, QLatin1StringView field)
{
    return QJsonDocument::fromJson(answer.body).object().value(field).toVariant().toString();
}

SendOutcome HttpGateway::send(const Outgoing &outgoing)
{
    WebRequest request;
    request.url = m_settings.url;
    request.headers = {"Content-Type: application/json", "Accept: application/json",
                       "Idempotency-Key: " + outgoing.idempotencyKey.toUtf8()};
    if (!m_settings.token.isEmpty())
        request.headers.append("Authorization: Bearer " + m_settings.token.toUtf8());
    request.body = bodyOf(outgoing, m_settings.from);
    const WebAnswer answer = m_client.post(request);
    SendOutcome outcome = outcomeOf(answer);
    if (outcome.kind == SendOutcome::Kind::Accepted)
        outcome.gatewayId = idOfAnswer(answer, "id"_L1);
    outcome.addressRefused = isGone(answer.status, outgoing.channel);
    return outcome;
}

} // namespace frontdesk
