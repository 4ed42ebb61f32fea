// bench_bare_handler BYTES: the project's guarded HTTP server with a handler that knows its answer: what is left when
// routes, sign-in, SQL and JSON are taken away. Prints "listening on URL"; ends with SIGTERM.

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

#include "models/domain/clock.h"
#include "sync/api/apiserver.h"
#include "sync/api/monotonicclock.h"

using namespace frontdesk;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_bare_handler BYTES\n");
        return 2;
    }
    const SystemClock clock;
    const SystemMonotonicClock stopwatch;
    const HttpReply reply = HttpReply::json(200, QByteArray(std::atoi(argv[1]), ' '));
    ApiServer server(std::make_unique<GuardServer>(Limits(), clock, stopwatch),
                     [&](const HttpRequest &, const ExchangePtr &exchange) { exchange->reply(reply); });
    if (!server.start(QHostAddress(QHostAddress::LocalHost), 0))
        return 1;
    std::printf("listening on http://127.0.0.1:%d\n", int(server.port()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
