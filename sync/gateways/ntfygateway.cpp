#include "sync/gateways/ntfygateway.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "sync/gateways/httpgateway.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

SendOutcome NtfyGateway::send(const Outgoing &outgoing)
{
    WebRequest request;
    request.url = m_settings.url;
    request.headers = {"Content-Type: application/json", "Idempotency-Key: " + outgoing.idempotencyKey.toUtf8()};
    if (!m_settings.token.isEmpty())
        request.headers.append("Authorization: Bearer " + m_settings.token.toUtf8());
    const QString title = outgoing.subject.isEmpty() ? outgoing.clinicName : outgoing.subject;
    const QJsonObject body{{u"topic"_s, outgoing.to}, {u"title"_s, title}, {u"message"_s, outgoing.text}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const WebAnswer answer = m_client.post(request);
    SendOutcome outcome = outcomeOf(answer);
    if (outcome.kind == SendOutcome::Kind::Accepted)
        outcome.gatewayId = idOfAnswer(answer, "id"_L1);
    outcome.addressRefused = answer.status == 404 || answer.status == 410;
    return outcome;
}

} // namespace frontdesk
