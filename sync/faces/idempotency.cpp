#include "sync/faces/idempotency.h"

#include <QCryptographicHash>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestKey = 255;

} // namespace

std::optional<Result<IdempotencyKey>> idempotencyKeyOf(const HttpRequest &request, const Actor &actor)
{
    if (request.method != HttpMethod::Post || !request.hasHeader("idempotency-key"))
        return std::nullopt;
    const QByteArray key = request.header("idempotency-key");
    if (key.isEmpty() || key.size() > longestKey)
        return Error::invalid(u"Idempotency-Key"_s, u"1 to %1 characters"_s.arg(longestKey));
    return IdempotencyKey{actor.userId, QString::fromLatin1(toBytes(request.method)), QString::fromUtf8(request.path()),
                          QString::fromUtf8(key)};
}

Result<HttpReply> answerOnce(Session &session, const IdempotencyKey &key, const QByteArray &body,
                             const std::function<HttpReply()> &first)
{
    ReplayService replays(session);
    const QByteArray bodyHash = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    if (const auto stored = replays.find(key)) {
        if (stored->bodyHash != bodyHash)
            return Error::of(ErrorCode::IdempotencyMismatch);
        return HttpReply{stored->status, stored->contentType, stored->body, {{"Idempotency-Replayed"_ba, "true"_ba}}};
    }
    const HttpReply reply = first();
    if (reply.status < 500)
        replays.keep(key, {bodyHash, reply.status, reply.contentType, reply.body});
    return reply;
}

} // namespace frontdesk
