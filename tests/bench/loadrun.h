#pragma once

#include <functional>
#include <optional>

#include "tests/bench/httpconnection.h"
#include "tests/bench/latencies.h"

namespace frontdesk::bench {

/// Many clients of one hub in one thread: each sends its next request as soon as it has its answer.
struct LoadRun {
    std::uint16_t port = 0;
    int clients = 1;
    Stopwatch::duration time{};
    /// The request to send next; nothing more when unset. Every answer must have this status.
    std::function<std::optional<std::string>()> next;
    int status = 200;

    /// Runs until the time is over and the last answer is there. Ends the program on any answer with another status.
    /// `elapsed`: from the first request to the last answer.
    Latencies run(Stopwatch::duration &elapsed) const;
};

/// "-s" on the command lines: seconds, with fractions.
Stopwatch::duration seconds(const char *text);

/// A whole request with these headers, kept alive.
std::string getRequest(const std::string &target, const std::string &token);
std::string postRequest(const std::string &target, const std::string &token, const std::string &json);

} // namespace frontdesk::bench
