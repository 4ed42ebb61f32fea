#include "sync/gateways/devicesends.h"

#include <QCryptographicHash>

namespace frontdesk {

namespace {

using Kind = SendOutcome::Kind;

constexpr int hashLength = 16;

QString keyOf(const QString &key, const QString &token)
{
    const QByteArray hash = QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString(key + u'-' + QString::fromLatin1(hash.left(hashLength)));
}

/// The most hopeful first.
int rank(Kind kind)
{
    switch (kind) {
    case Kind::Accepted:
        return 0;
    case Kind::TryLater:
        return 1;
    case Kind::Refused:
        return 2;
    case Kind::NotConfigured:
        return 3;
    }
    Q_UNREACHABLE();
}

} // namespace

SendOutcome sendToEach(Gateway &gateway, const Outgoing &outgoing)
{
    if (outgoing.channel != Channel::Push)
        return gateway.send(outgoing);
    std::optional<SendOutcome> best;
    QStringList refused;
    for (const QString &token : QStringList{outgoing.to} + outgoing.alsoTo) {
        Outgoing own = outgoing;
        own.to = token;
        own.alsoTo.clear();
        own.idempotencyKey = keyOf(outgoing.idempotencyKey, token);
        const SendOutcome outcome = gateway.send(own);
        if (outcome.addressRefused)
            refused.append(token);
        if (!best || rank(outcome.kind) < rank(best->kind))
            best = outcome;
    }
    best->refusedDevices = refused;
    return *best;
}

} // namespace frontdesk
