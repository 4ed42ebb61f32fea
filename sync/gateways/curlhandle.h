#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

#include <curl/curl.h>

namespace frontdesk {

/// How long a gateway is waited for. DESIGN §8.
struct GatewayPatience {
    std::chrono::milliseconds connect{10'000};
    std::chrono::milliseconds whole{30'000}; ///< of one call, whatever the other side does
    /// What a call under way still gets when the program ends; then it is broken off.
    std::chrono::milliseconds afterStop{3'000};
};

/// One transfer at a time through libcurl, the connection kept for the next. Used by one thread at a time.
class CurlHandle {
public:
    CurlHandle(const GatewayPatience &patience, std::stop_token stop);
    ~CurlHandle(); ///< takes leave of the other side without waiting for its answer
    CurlHandle(const CurlHandle &) = delete;
    CurlHandle &operator=(const CurlHandle &) = delete;

    /// Forgets the options of the call before (its connection stays), sets what holds for all calls.
    CURL *fresh(QLatin1StringView protocols);
    CURLcode perform();
    /// The system's words for a failure, free of what was sent.
    static QString reasonOf(CURLcode code);

private:
    struct Cleanup {
        void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
    };
    static int keepGoing(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

    GatewayPatience m_patience;
    std::stop_token m_stop;
    std::optional<std::chrono::steady_clock::time_point> m_stopSeen;
    std::unique_ptr<CURL, Cleanup> m_handle;
};

/// A list of lines as libcurl takes it: headers, recipients.
class CurlLines {
public:
    explicit CurlLines(const QList<QByteArray> &lines);
    curl_slist *get() const { return m_lines.get(); }

private:
    struct Cleanup {
        void operator()(curl_slist *lines) const { curl_slist_free_all(lines); }
    };
    std::unique_ptr<curl_slist, Cleanup> m_lines;
};

} // namespace frontdesk
