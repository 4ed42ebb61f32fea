#include "tests/bench/loadrun.h"

#include <sys/epoll.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <vector>

namespace frontdesk::bench {

namespace {

struct Client {
    HttpConnection connection;
    Stopwatch::time_point sent;
};

/// The run under way.
class Crowd {
public:
    explicit Crowd(const LoadRun &run) : m_run(run), m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    {
        for (int i = 0; i < run.clients; ++i)
            m_clients.push_back({HttpConnection(run.port), {}});
        for (std::size_t i = 0; i < m_clients.size(); ++i) {
            epoll_event interest{EPOLLIN, {.u64 = i}};
            ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_clients[i].connection.descriptor(), &interest);
        }
    }
    ~Crowd() { ::close(m_epoll); }
    Crowd(const Crowd &) = delete;
    Crowd &operator=(const Crowd &) = delete;

    void run()
    {
        m_end = Stopwatch::now() + m_run.time;
        for (Client &client : m_clients)
            sendNext(client);
        std::array<epoll_event, 128> events;
        while (m_inFlight > 0) {
            const int ready = ::epoll_wait(m_epoll, events.data(), int(events.size()), 60'000);
            if (ready == 0 || (ready < 0 && errno != EINTR))
                die("no answer for a minute");
            for (int i = 0; i < ready; ++i)
                hear(m_clients[events[std::size_t(i)].data.u64]);
        }
    }

    Latencies latencies;

private:
    void hear(Client &client)
    {
        if (!client.connection.receive())
            return;
        latencies.add(Stopwatch::now() - client.sent);
        --m_inFlight;
        if (client.connection.status() != m_run.status)
            die("answer " + std::to_string(client.connection.status()) + ": " + std::string(client.connection.body()));
        sendNext(client);
    }

    void sendNext(Client &client)
    {
        client.sent = Stopwatch::now();
        if (client.sent >= m_end)
            return;
        if (const auto request = m_run.next()) {
            ++m_inFlight;
            client.connection.send(*request);
        }
    }

    const LoadRun &m_run;
    std::vector<Client> m_clients;
    int m_epoll;
    int m_inFlight = 0;
    Stopwatch::time_point m_end;
};

std::string headOf(const std::string &method, const std::string &target, const std::string &token)
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: bench\r\nAccept: application/json\r\n"
           + "Authorization: Bearer " + token + "\r\n";
}

} // namespace

Latencies LoadRun::run(Stopwatch::duration &elapsed) const
{
    Crowd crowd(*this);
    const auto start = Stopwatch::now();
    crowd.run();
    elapsed = Stopwatch::now() - start;
    return std::move(crowd.latencies);
}

Stopwatch::duration seconds(const char *text)
{
    return std::chrono::duration_cast<Stopwatch::duration>(std::chrono::duration<double>(std::atof(text)));
}

std::string getRequest(const std::string &target, const std::string &token)
{
    return headOf("GET", target, token) + "\r\n";
}

std::string postRequest(const std::string &target, const std::string &token, const std::string &json)
{
    return headOf("POST", target, token)
           + "Content-Type: application/json\r\nContent-Length: " + std::to_string(json.size()) + "\r\n\r\n" + json;
}

} // namespace frontdesk::bench
