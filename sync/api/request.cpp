#include "sync/api/request.h"

#include <QUrl>

#include <array>

namespace frontdesk {

namespace {

constexpr std::array<const char *, httpMethodCount> methodNames{"GET",   "HEAD",   "POST",    "PUT",
                                                                "PATCH", "DELETE", "OPTIONS", "TRACE"};

const QByteArray *findHeader(const HeaderList &headers, QByteArrayView name)
{
    for (const auto &header : headers) {
        if (header.first == name)
            return &header.second;
    }
    return nullptr;
}

} // namespace

QByteArray toBytes(HttpMethod method)
{
    return methodNames[size_t(method)];
}

std::optional<HttpMethod> httpMethodFromBytes(QByteArrayView name)
{
    for (size_t index = 0; index < methodNames.size(); ++index) {
        if (name == methodNames[index])
            return HttpMethod(int(index));
    }
    return std::nullopt;
}

QByteArray HttpRequest::header(QByteArrayView lowerCaseName) const
{
    const QByteArray *value = findHeader(headers, lowerCaseName);
    return value ? *value : QByteArray();
}

bool HttpRequest::hasHeader(QByteArrayView lowerCaseName) const
{
    return findHeader(headers, lowerCaseName) != nullptr;
}

std::optional<QString> HttpRequest::parameter(QStringView name) const
{
    for (const auto &entry : query) {
        if (entry.first == name)
            return entry.second;
    }
    return std::nullopt;
}

QByteArray HttpRequest::path() const
{
    QByteArray path;
    for (const QString &segment : segments) {
        path += '/';
        path += QUrl::toPercentEncoding(segment);
    }
    return path.isEmpty() ? QByteArray("/") : path;
}

} // namespace frontdesk
