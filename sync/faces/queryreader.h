#pragma once

#include "sync/api/request.h"
#include "sync/faces/fieldreader.h"

namespace frontdesk {

/// Reads query parameters; a bad value of a known one is a 400, unknown ones are ignored. CONTRACT §4.
class QueryReader : public FieldReader<QueryReader> {
public:
    explicit QueryReader(const HttpRequest &request) : m_request(request) {}

    std::optional<QString> text(QLatin1StringView name) const { return m_request.parameter(QString(name)); }
    /// Within [least, most]; `fallback` when it is not given.
    int integer(QLatin1StringView name, int fallback, int least, int most);
    void require(QLatin1StringView name);

private:
    const HttpRequest &m_request;
};

} // namespace frontdesk
