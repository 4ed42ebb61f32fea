#include "sync/faces/public/webhookroutes.h"

#include "models/services/delivery/inboundservice.h"
#include "models/services/delivery/receiptservice.h"
#include "models/services/delivery/webhookproof.h"
#include "sync/api/json.h"
#include "sync/faces/jsonreader.h"
#include "sync/faces/public/formfields.h"

namespace frontdesk::webhooks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One call of a gateway, read as far as that goes before it is known whose it is.
struct Call {
    WebhookProof proof;
    std::variant<QJsonObject, Refusal> json;
    bool isForm = false;
};

using Work = Result<Done> (*)(Session &, const Call &, const QJsonObject &, const QList<ClinicId> &);

Call callOf(const HttpRequest &request, Channel channel)
{
    Call call;
    call.proof = {channel,
                  request.body,
                  request.header("x-signature").trimmed(),
                  request.header("x-twilio-signature").trimmed(),
                  formFieldsOf(request),
                  QString::fromLatin1(request.header("host")),
                  QString::fromLatin1(request.path())};
    call.isForm = !call.proof.twilioSignature.isEmpty() && !call.proof.fields.isEmpty();
    if (!call.isForm)
        call.json = parseJsonBody(request);
    return call;
}

/// Twilio wants TwiML, everybody else JSON; there is nothing to say in either.
HttpReply thanks(bool twilio)
{
    if (twilio)
        return {200, "text/xml; charset=utf-8", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>", {}};
    return HttpReply::json(200, "{}");
}

Result<HttpReply> unsignedReply(const Session &session)
{
    const QString message =
        u"X-Signature is missing, or is not sha256= and the body's HMAC with the channel's secret"_s;
    return refusalReply({401, "UNAUTHENTICATED", message, {{"WWW-Authenticate", "Signature"}}}, session.now());
}

/// What people wrote is taken, whatever a phone or a gateway has put between the letters.
QString withoutControlCharacters(QString text)
{
    return text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
}

QJsonObject withoutControls(QJsonObject json)
{
    const QJsonValue body = json.value("body"_L1);
    if (body.isString())
        json.insert("body"_L1, withoutControlCharacters(body.toString()));
    return json;
}

/// Whose it is, before anything in it counts.
Result<HttpReply> handle(Session &session, const KeyRing &keys, const Call &call, Work work)
{
    const auto clinics = signedBy(session, keys, call.proof);
    if (!clinics)
        return clinics.error().code == ErrorCode::Unauthenticated ? unsignedReply(session)
                                                                  : Result<HttpReply>(clinics.error());
    if (const Refusal *refusal = std::get_if<Refusal>(&call.json))
        return refusalReply(*refusal, session.now());
    const auto done = work(session, call, std::get<QJsonObject>(call.json), *clinics);
    return done ? Result<HttpReply>(thanks(call.isForm)) : done.error();
}

void answer(ApiContext &context, const HttpRequest &request, const std::optional<Channel> &channel,
            const ExchangePtr &exchange, Work work)
{
    if (!channel)
        return context.replyProblem(exchange, Error::notFound(u"Channel"_s));
    const auto call = std::make_shared<const Call>(callOf(request, *channel));
    Actor gateway;
    gateway.origin = u"gateway"_s;
    context.writer().post<HttpReply>(
        gateway, [call, work, &keys = context.keys()](Session &session) { return handle(session, keys, *call, work); },
        context.mailbox(), [exchange, &context](const Result<HttpReply> &reply) { context.reply(exchange, reply); });
}

/// What Twilio's word means for us; nullopt for what is no end yet ("queued", "sent", "ringing" …).
std::optional<GatewayReceipt::Status> statusOfTwilio(const QString &word, const QString &error)
{
    using Status = GatewayReceipt::Status;
    if (error == "21610"_L1)
        return Status::Unsubscribed;
    if (word == "delivered"_L1 || word == "read"_L1 || word == "completed"_L1)
        return Status::Delivered;
    static const QStringList failed{u"failed"_s, u"undelivered"_s, u"busy"_s, u"no-answer"_s, u"canceled"_s};
    return failed.contains(word) ? std::optional(Status::Failed) : std::nullopt;
}

std::optional<GatewayReceipt> receiptOfTwilio(Channel channel, const FormFields &fields)
{
    const bool ofCall = channel == Channel::Voice;
    const QString error = fieldOf(fields, u"ErrorCode");
    const QString word = fieldOf(fields, ofCall ? u"CallStatus" : u"MessageStatus");
    const auto status = statusOfTwilio(word, error);
    const QString id = fieldOf(fields, ofCall ? u"CallSid" : u"MessageSid");
    if (!status || id.isEmpty())
        return std::nullopt;
    return GatewayReceipt{channel, id, *status, error.isEmpty() ? word : u"Twilio error %1"_s.arg(error)};
}

Result<Done> takeReceipt(Session &session, const Call &call, const QJsonObject &json, const QList<ClinicId> &clinics)
{
    if (call.isForm) {
        if (const auto receipt = receiptOfTwilio(call.proof.channel, call.proof.fields))
            ReceiptService(session).take(*receipt, clinics);
        return Done{};
    }
    JsonReader body(json);
    body.require({"id"_L1, "status"_L1});
    GatewayReceipt receipt;
    receipt.channel = call.proof.channel;
    receipt.gatewayId = body.text("id"_L1).value_or(QString());
    receipt.status = body.word("status"_L1, &receiptStatusFromString, u"delivered, failed, bounced, unsubscribed"_s)
                         .value_or(GatewayReceipt::Status::Failed);
    receipt.reason = body.text("reason"_L1).value_or(QString());
    if (const auto valid = body.result(); !valid)
        return valid.error();
    ReceiptService(session).take(receipt, clinics);
    return Done{};
}

Result<Done> takeText(Session &session, const Call &call, const QJsonObject &json, const QList<ClinicId> &clinics)
{
    InboundText text;
    text.channel = call.proof.channel;
    if (call.isForm) {
        text.from = fieldOf(call.proof.fields, u"From");
        text.body = withoutControlCharacters(fieldOf(call.proof.fields, u"Body"));
        text.id = fieldOf(call.proof.fields, u"MessageSid");
    } else {
        const QJsonObject readable = withoutControls(json);
        JsonReader body(readable);
        body.require({"from"_L1, "body"_L1, "id"_L1});
        text.from = body.text("from"_L1).value_or(QString());
        text.body = body.text("body"_L1).value_or(QString());
        text.id = body.text("id"_L1).value_or(QString());
        if (const auto valid = body.result(); !valid)
            return valid.error();
    }
    return InboundService(session).take(text, clinics);
}

} // namespace

void delivery(ApiContext &context, const HttpRequest &request, const PathParameters &path, const Identity &,
              const ExchangePtr &exchange)
{
    answer(context, request, channelFromString(path.value(u"channel")), exchange, &takeReceipt);
}

void inbound(ApiContext &context, const HttpRequest &request, const PathParameters &path, const Identity &,
             const ExchangePtr &exchange)
{
    auto channel = channelFromString(path.value(u"channel"));
    if (channel == Channel::Push || channel == Channel::Voice)
        channel.reset(); // nobody writes back by those
    answer(context, request, channel, exchange, &takeText);
}

} // namespace frontdesk::webhooks
