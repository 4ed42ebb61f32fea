#pragma once

#include <QByteArray>

#include <optional>

#include "sync/api/refusal.h"

namespace frontdesk {

/// An answer, before it is written. Value type.
struct HttpReply {
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QByteArray body;
    HeaderList headers;

    static HttpReply json(int status, QByteArray body)
    {
        return {status, QByteArrayLiteral("application/json"), std::move(body), {}};
    }
    static HttpReply noContent() { return {204, {}, {}, {}}; }
};

/// "OK", "Created", "Not Found" …; "Unknown" for a status that the hub never sends.
QByteArray reasonPhrase(int status);

/// How the connection goes on after the answer.
enum class Persistence { KeepAlive, KeepAliveHttp10, Close };

/// The head of an answer with its blank line. Every answer says `Cache-Control: no-store` (unless it says otherwise
/// itself) and `nosniff`: what the hub answers is about patients. A header with a line break in it is left out.
/// `contentLength` unset: a stream, ended by closing the connection. `date`: for the Date header.
QByteArray replyHead(const HttpReply &reply, std::optional<qint64> contentLength, Persistence persistence,
                     QByteArrayView date);

/// Head and body in one piece, to be written at once. `withBody` false: an answer to HEAD, which keeps its length.
QByteArray toBytes(const HttpReply &reply, Persistence persistence, bool withBody, QByteArrayView date);

} // namespace frontdesk
