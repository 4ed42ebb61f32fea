#pragma once

#include <QString>

#include "models/services/delivery/outgoing.h"
#include "sync/gateways/curlhandle.h"

namespace frontdesk {

struct WebRequest {
    QString url;
    QList<QByteArray> headers; ///< "Name: value"; the values have no line break
    QByteArray body;
    QByteArray user; ///< for Basic authentication; empty: none
    QByteArray password;
};

struct WebAnswer {
    int status = 0;  ///< 0: none came
    QByteArray body; ///< at most the first 64 KiB
    std::optional<std::chrono::milliseconds> retryAfter;
    QString failure; ///< why none came
};

/// Posts to a web gateway and waits for its answer. Redirections are not followed: they would carry the token elsewhere.
class WebClient {
public:
    WebClient(const GatewayPatience &patience, std::stop_token stop) : m_curl(patience, std::move(stop)) {}

    WebAnswer post(const WebRequest &request);

private:
    CurlHandle m_curl;
};

/// What an answer means for the thing that was to be sent. CONTRACT §7, §8. The id is the caller's to fill in.
SendOutcome outcomeOf(const WebAnswer &answer);

} // namespace frontdesk
