#include "sync/gateways/curlhandle.h"

#include <mutex>

#include <sys/socket.h>

namespace frontdesk {

namespace {

/// libcurl wants to be set up once, before any thread uses it.
void makeCurlReady()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

constexpr long longestIdle = 60; // seconds that a connection is kept for the next call

} // namespace

CurlHandle::CurlHandle(const GatewayPatience &patience, std::stop_token stop)
    : m_patience(patience),
      m_stop(std::move(stop))
{
    makeCurlReady();
    m_handle.reset(curl_easy_init());
    Q_CHECK_PTR(m_handle.get());
}

CurlHandle::~CurlHandle()
{
    curl_socket_t open = CURL_SOCKET_BAD;
    if (curl_easy_getinfo(m_handle.get(), CURLINFO_ACTIVESOCKET, &open) == CURLE_OK && open != CURL_SOCKET_BAD)
        ::shutdown(open, SHUT_RD); // libcurl would wait two minutes for the answer to QUIT
}

CURL *CurlHandle::fresh(QLatin1StringView protocols)
{
    CURL *curl = m_handle.get();
    curl_easy_reset(curl);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, protocols.data());
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, long(m_patience.connect.count()));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, long(m_patience.whole.count()));
    curl_easy_setopt(curl, CURLOPT_MAXAGE_CONN, longestIdle);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, &CurlHandle::keepGoing);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, this);
    return curl;
}

CURLcode CurlHandle::perform()
{
    m_stopSeen.reset();
    return curl_easy_perform(m_handle.get());
}

int CurlHandle::keepGoing(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    auto &handle = *static_cast<CurlHandle *>(self);
    if (!handle.m_stop.stop_requested())
        return 0;
    const auto now = std::chrono::steady_clock::now();
    if (!handle.m_stopSeen)
        handle.m_stopSeen = now;
    return now - *handle.m_stopSeen >= handle.m_patience.afterStop ? 1 : 0;
}

QString CurlHandle::reasonOf(CURLcode code)
{
    return QString::fromUtf8(curl_easy_strerror(code));
}

CurlLines::CurlLines(const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        curl_slist *longer = curl_slist_append(m_lines.get(), line.constData());
        Q_CHECK_PTR(longer);
        std::ignore = m_lines.release(); // the head of the list is the same, or new
        m_lines.reset(longer);
    }
}

} // namespace frontdesk
