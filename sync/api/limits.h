#pragma once

#include <QtGlobal>

#include <chrono>

namespace frontdesk {

/// What one client, and all of them together, may cost the hub. CONTRACT §11.21; the rest is ours. Value type.
struct Limits {
    qint64 headerBytes = qint64{16} * 1024;  ///< request line and headers with the blank line; more → 431
    qint64 bodyBytes = qint64{1024} * 1024;  ///< more → 413
    qint64 unsentBytes = qint64{256} * 1024; ///< a reader that leaves more than this unread is dropped
    qint64 drainBytes = qint64{16} * 1024
                        * 1024; ///< read and thrown away behind a refusal, so that the client sees the answer

    std::chrono::milliseconds handshakeTime{10'000};
    std::chrono::milliseconds headerTime{10'000}; ///< from the connection, or a request's first byte; over → 408
    std::chrono::milliseconds bodyTime{30'000};   ///< from the end of the headers; over → 408
    std::chrono::milliseconds idleTime{60'000};   ///< between two requests on one connection
    std::chrono::milliseconds answerTime{60'000}; ///< for the handler; over → 503
    std::chrono::milliseconds lingerTime{5'000};  ///< for a refused client to read its answer

    /// A body longer than `slowBodyBytes` has to come at this rate once `slowBodyGrace` has passed; slower → 408.
    qint64 bodyBytesPerSecond = qint64{4} * 1024;
    qint64 slowBodyBytes = qint64{16} * 1024;
    std::chrono::milliseconds slowBodyGrace{10'000};

    int connections = 512;
    int connectionsPerAddress = 64;

    int requestsPerSecond = 100; ///< sustained, per address; over → 429
    int requestBurst = 400;
    bool exemptLoopback = true; ///< from both limits per address
};

constexpr int maxJsonDepth = 64; ///< of a request body; deeper → 400

} // namespace frontdesk
