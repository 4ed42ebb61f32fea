#include "sync/faces/mobile/signinroutes.h"

#include "models/services/signinservice.h"
#include "sync/api/json.h"
#include "sync/api/jsonwriter.h"
#include "sync/faces/jsonreader.h"
#include "sync/upstream/signinrelay.h"

namespace frontdesk::mobile {

using namespace Qt::Literals::StringLiterals;

namespace {

void writeProfile(JsonWriter &json, const Profile &profile)
{
    json.beginObject();
    json.field("id", profile.id.toString());
    json.textOrNull("email", profile.email);
    json.field("firstName", profile.firstName);
    json.field("lastName", profile.lastName);
    json.field("role", toString(profile.role));
    json.field("clinicId", profile.clinicId.toString());
    if (!profile.patientId.isNull())
        json.field("patientId", profile.patientId.toString());
    if (!profile.doctorId.isNull())
        json.field("doctorId", profile.doctorId.toString());
    json.key("clinics");
    json.beginArray();
    for (const Membership &membership : profile.clinics) {
        json.beginObject();
        json.field("id", membership.clinicId.toString());
        json.field("name", membership.clinicName);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

HttpReply signedInReply(const SignedIn &signedIn)
{
    JsonWriter json(1024);
    json.beginObject();
    json.field("token", signedIn.token);
    json.field("refreshToken", signedIn.refreshToken);
    json.field("expiresIn", qint64(signedIn.expiresIn));
    json.key("user");
    writeProfile(json, signedIn.user);
    json.endObject();
    return HttpReply::json(200, json.take());
}

/// The body's fields, or nothing after the refusal has been answered.
std::optional<QHash<QLatin1StringView, QString>> fieldsOf(ApiContext &context, const HttpRequest &request,
                                                          const ExchangePtr &exchange,
                                                          std::initializer_list<QLatin1StringView> names)
{
    const auto parsed = parseJsonBody(request);
    if (const Refusal *refusal = std::get_if<Refusal>(&parsed)) {
        exchange->reply(refusalReply(*refusal, context.now()));
        return std::nullopt;
    }
    JsonReader body(std::get<QJsonObject>(parsed));
    body.require(names);
    QHash<QLatin1StringView, QString> fields;
    for (const QLatin1StringView name : names)
        fields.insert(name, body.text(name).value_or(QString()));
    if (const auto valid = body.result(); !valid) {
        context.replyProblem(exchange, valid.error());
        return std::nullopt;
    }
    return fields;
}

/// Runs a sign-in command on the clinic thread and answers with its verdict.
void decide(ApiContext &context, const ExchangePtr &exchange,
            std::function<Result<SignInVerdict>(SignInService &)> command)
{
    const Actor actor{{}, {}, Role::Admin, {}, u"api"_s};
    context.writer().post<SignInVerdict>(
        actor,
        [&keys = context.keys(), command = std::move(command)](Session &session) {
            SignInService service(session, keys);
            return command(service);
        },
        context.mailbox(),
        [exchange, &context](const Result<SignInVerdict> &verdict) {
            if (!verdict)
                context.replyProblem(exchange, verdict.error());
            else if (!verdict->result)
                context.replyProblem(exchange, verdict->result.error());
            else
                exchange->reply(signedInReply(*verdict->result));
        });
}

} // namespace

namespace {

/// Somebody who may have been let in by the upstream a moment ago, with their password.
struct Attempt {
    QString email;
    QString password;
    QString address;
};

void complete(ApiContext &context, const ExchangePtr &exchange, const SignInCheck &check, bool matches)
{
    decide(context, exchange,
           [check, matches](SignInService &service) { return service.completeSignIn(check, matches); });
}

Result<SignInCheck> begin(ApiContext &context, const Attempt &attempt)
{
    return context.reader().ask(Actor{}, [&](Session &session) {
        return SignInService(session, context.keys()).beginSignIn(attempt.email, attempt.address);
    });
}

/// At a linked desk: the account may be new here, or its password.
void askUpstream(ApiContext &context, const ExchangePtr &exchange, const Attempt &attempt, const SignInCheck &check)
{
    context.relay()->ask(attempt.email, attempt.password, [&context, exchange, attempt, check](bool known) {
        const Result<SignInCheck> now = known ? begin(context, attempt) : Result<SignInCheck>(check);
        complete(context, exchange, now ? *now : check, known);
    });
}

} // namespace

void login(ApiContext &context, const HttpRequest &request, const PathParameters &, const Identity &,
           const ExchangePtr &exchange)
{
    const auto fields = fieldsOf(context, request, exchange, {"email"_L1, "password"_L1});
    if (!fields)
        return;
    const Attempt attempt{fields->value("email"_L1), fields->value("password"_L1), request.peer.toString()};
    const Result<SignInCheck> check = begin(context, attempt);
    if (!check)
        return context.replyProblem(exchange, check.error());
    context.hashes().verify(check->hash, attempt.password, context.mailbox(),
                            [&context, exchange, attempt, check = *check](bool matches) {
                                if (!matches && context.relay())
                                    askUpstream(context, exchange, attempt, check);
                                else
                                    complete(context, exchange, check, matches);
                            });
}

void refresh(ApiContext &context, const HttpRequest &request, const PathParameters &, const Identity &,
             const ExchangePtr &exchange)
{
    if (const auto fields = fieldsOf(context, request, exchange, {"refreshToken"_L1})) {
        decide(context, exchange,
               [token = fields->value("refreshToken"_L1)](SignInService &service) { return service.refresh(token); });
    }
}

void pair(ApiContext &context, const HttpRequest &request, const PathParameters &, const Identity &,
          const ExchangePtr &exchange)
{
    if (const auto fields = fieldsOf(context, request, exchange, {"code"_L1, "deviceName"_L1})) {
        decide(context, exchange,
               [code = fields->value("code"_L1), name = fields->value("deviceName"_L1),
                address = request.peer.toString()](SignInService &service) {
                   return service.pair(code, name, address);
               });
    }
}

Result<HttpReply> logout(ApiCall &call)
{
    JsonReader body(call.body);
    const QString refreshToken = body.text("refreshToken"_L1).value_or(QString());
    if (const auto valid = body.result(); !valid)
        return valid.error();
    if (const auto done = SignInService(call.session, call.keys).signOut(call.identity, refreshToken); !done)
        return done.error();
    return HttpReply::noContent();
}

Result<HttpReply> me(ApiCall &call)
{
    const Result<Profile> profile = IdentityService(call.session, call.keys).profile(call.actor());
    if (!profile)
        return profile.error();
    JsonWriter json(512);
    writeProfile(json, *profile);
    return HttpReply::json(200, json.take());
}

} // namespace frontdesk::mobile
