#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace frontdesk::bench {

/// A kept-alive plain HTTP/1.1 connection to this machine with one request in flight. No Qt in it: what is measured is
/// the server. Ends the program when the connection breaks.
class HttpConnection {
public:
    explicit HttpConnection(std::uint16_t port);
    ~HttpConnection();
    HttpConnection(HttpConnection &&other) noexcept;
    HttpConnection(const HttpConnection &) = delete;
    HttpConnection &operator=(const HttpConnection &) = delete;
    HttpConnection &operator=(HttpConnection &&) = delete;

    int descriptor() const { return m_descriptor; }
    void send(std::string_view request);
    /// Reads what has come, without waiting; true once the answer is whole.
    bool receive();
    /// Waits for the whole answer.
    void wait();
    int status() const { return m_status; }
    std::string_view body() const { return std::string_view(m_answer).substr(m_bodyStart); }

private:
    void readHead();

    int m_descriptor = -1;
    std::string m_answer;
    std::size_t m_bodyStart = 0; ///< 0 until the head is there
    std::size_t m_whole = 0;
    int m_status = 0;
};

/// "http://127.0.0.1:41234" → 41234; ends the program when it is something else.
std::uint16_t portOf(std::string_view url);

[[noreturn]] void die(const std::string &why);

} // namespace frontdesk::bench
