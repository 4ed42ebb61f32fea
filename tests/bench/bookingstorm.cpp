// bench_booking_storm URL TOKEN DIR CLIENTS SECONDS [DAYS]: so many clients book distinct free slots over face M, each
// with one request in flight. Every answer has to be 201, or the program fails. DAYS: weekdays to fill (default 1250).

#include "tests/bench/freeslots.h"
#include "tests/bench/loadrun.h"

using namespace frontdesk::bench;

int main(int argc, char **argv)
{
    if (argc < 6 || argc > 7)
        die("usage: bench_booking_storm URL TOKEN DIR CLIENTS SECONDS [DAYS]");
    constexpr int fiveYearsOfWeekdays = 1250;
    FreeSlots slots(argv[3], argc == 7 ? std::atoi(argv[6]) : fiveYearsOfWeekdays);
    LoadRun load;
    load.port = portOf(argv[1]);
    load.clients = std::atoi(argv[4]);
    load.time = seconds(argv[5]);
    load.status = 201;
    load.next = [&, token = std::string(argv[2])]() -> std::optional<std::string> {
        const auto json = slots.next();
        if (!json)
            return std::nullopt;
        return postRequest("/api/v1/protected/appointments", token, *json);
    };
    Stopwatch::duration elapsed{};
    Latencies latencies = load.run(elapsed);
    latencies.print(elapsed);
    return 0;
}
