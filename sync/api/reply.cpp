#include "sync/api/reply.h"

#include <array>

namespace frontdesk {

namespace {

struct Phrase {
    int status;
    const char *text;
};

constexpr std::array<Phrase, 29> phrases{{
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {204, "No Content"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {304, "Not Modified"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {411, "Length Required"},
    {413, "Content Too Large"},
    {414, "URI Too Long"},
    {415, "Unsupported Media Type"},
    {417, "Expectation Failed"},
    {422, "Unprocessable Entity"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {502, "Bad Gateway"},
    {503, "Service Unavailable"},
    {505, "HTTP Version Not Supported"},
}};

void appendHeader(QByteArray &out, QByteArrayView name, QByteArrayView value)
{
    const auto breaksLine = [](char byte) { return byte == '\r' || byte == '\n' || byte == '\0'; };
    if (std::any_of(name.begin(), name.end(), breaksLine) || std::any_of(value.begin(), value.end(), breaksLine))
        return;
    out += name;
    out += ": ";
    out += value;
    out += "\r\n";
}

bool hasHeader(const HeaderList &headers, QByteArrayView name)
{
    return std::any_of(headers.begin(), headers.end(),
                       [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

} // namespace

QByteArray reasonPhrase(int status)
{
    for (const Phrase &phrase : phrases) {
        if (phrase.status == status)
            return phrase.text;
    }
    return "Unknown";
}

QByteArray replyHead(const HttpReply &reply, std::optional<qint64> contentLength, Persistence persistence,
                     QByteArrayView date)
{
    QByteArray out;
    out.reserve(256 + contentLength.value_or(0));
    out += "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonPhrase(reply.status) + "\r\n";
    appendHeader(out, "Date", date);
    if (!reply.contentType.isEmpty())
        appendHeader(out, "Content-Type", reply.contentType);
    if (contentLength && mayHaveBody(reply.status))
        appendHeader(out, "Content-Length", QByteArray::number(*contentLength));
    for (const auto &header : reply.headers)
        appendHeader(out, header.first, header.second);
    if (!hasHeader(reply.headers, "Cache-Control"))
        out += "Cache-Control: no-store\r\n";
    out += "X-Content-Type-Options: nosniff\r\n";
    if (persistence == Persistence::Close)
        out += "Connection: close\r\n";
    else if (persistence == Persistence::KeepAliveHttp10)
        out += "Connection: keep-alive\r\n";
    out += "\r\n";
    return out;
}

QByteArray toBytes(const HttpReply &reply, Persistence persistence, bool withBody, QByteArrayView date)
{
    QByteArray out = replyHead(reply, reply.body.size(), persistence, date);
    if (withBody && mayHaveBody(reply.status))
        out += reply.body;
    return out;
}

} // namespace frontdesk
