// bench_reads URL TOKEN TARGET CLIENTS SECONDS: so many clients ask for the same thing over and over. Every answer has to
// be 200, or the program fails. Prints also how many bytes one answer's body has.

#include "tests/bench/loadrun.h"

using namespace frontdesk::bench;

int main(int argc, char **argv)
{
    if (argc != 6)
        die("usage: bench_reads URL TOKEN TARGET CLIENTS SECONDS");
    const std::string request = getRequest(argv[3], argv[2]);
    HttpConnection first(portOf(argv[1]));
    constexpr int warmUp = 50;
    for (int i = 0; i < warmUp; ++i) {
        first.send(request);
        first.wait();
    }
    std::printf("bytes=%zu ", first.body().size());
    LoadRun load;
    load.port = portOf(argv[1]);
    load.clients = std::atoi(argv[4]);
    load.time = seconds(argv[5]);
    load.next = [&] { return std::optional(request); };
    Stopwatch::duration elapsed{};
    Latencies latencies = load.run(elapsed);
    latencies.print(elapsed);
    return 0;
}
