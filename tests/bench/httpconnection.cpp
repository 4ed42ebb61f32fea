#include "tests/bench/httpconnection.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace frontdesk::bench {

void die(const std::string &why)
{
    std::fprintf(stderr, "benchmark: %s\n", why.c_str());
    std::exit(1);
}

std::uint16_t portOf(std::string_view url)
{
    const auto colon = url.rfind(':');
    const int port = colon == std::string_view::npos ? 0 : std::atoi(std::string(url.substr(colon + 1)).c_str());
    if (!url.starts_with("http://127.0.0.1:") || port <= 0 || port > 65535)
        die("not the URL of a hub on this machine: " + std::string(url));
    return std::uint16_t(port);
}

HttpConnection::HttpConnection(std::uint16_t port) : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        die(std::string("cannot connect: ") + std::strerror(errno));
    const int on = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

HttpConnection::HttpConnection(HttpConnection &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_answer(std::move(other.m_answer)),
      m_bodyStart(other.m_bodyStart),
      m_whole(other.m_whole),
      m_status(other.m_status)
{
}

HttpConnection::~HttpConnection()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void HttpConnection::send(std::string_view request)
{
    m_answer.clear();
    m_bodyStart = m_whole = 0;
    if (::send(m_descriptor, request.data(), request.size(), MSG_NOSIGNAL) != ssize_t(request.size()))
        die("a request could not be sent in one piece");
}

bool HttpConnection::receive()
{
    std::array<char, 65536> chunk;
    const ssize_t got = ::recv(m_descriptor, chunk.data(), chunk.size(), MSG_DONTWAIT);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return false;
    if (got <= 0)
        die("the hub closed a connection");
    m_answer.append(chunk.data(), std::size_t(got));
    if (m_bodyStart == 0)
        readHead();
    return m_bodyStart != 0 && m_answer.size() >= m_whole;
}

void HttpConnection::wait()
{
    do {
        pollfd waiting{m_descriptor, POLLIN, 0};
        ::poll(&waiting, 1, -1);
    } while (!receive());
}

void HttpConnection::readHead()
{
    const auto end = m_answer.find("\r\n\r\n");
    if (end == std::string::npos)
        return;
    constexpr std::string_view name = "\r\nContent-Length: ";
    const auto length = m_answer.find(name);
    if (length == std::string::npos || length > end)
        die("an answer without its length");
    m_status = std::atoi(m_answer.c_str() + std::string_view("HTTP/1.1 ").size());
    m_bodyStart = end + 4;
    m_whole = m_bodyStart + std::size_t(std::atoll(m_answer.c_str() + length + name.size()));
}

} // namespace frontdesk::bench
