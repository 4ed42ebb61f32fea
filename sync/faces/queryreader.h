#pragma once

#include "models/domain/id.h"
#include "models/domain/result.h"
#include "sync/api/request.h"

namespace frontdesk {

/// Reads query parameters into values; a bad value of a known one is a 400, unknown ones are ignored. CONTRACT §4.
class QueryReader {
public:
    explicit QueryReader(const HttpRequest &request) : m_request(request) {}

    std::optional<QString> text(QLatin1StringView name) const { return m_request.parameter(QString(name)); }
    std::optional<QDate> date(QLatin1StringView name);
    /// Within [least, most]; `fallback` when it is not given.
    int integer(QLatin1StringView name, int fallback, int least, int most);
    template<class Tag>
    std::optional<Id<Tag>> id(QLatin1StringView name)
    {
        const auto value = text(name);
        if (!value)
            return std::nullopt;
        const auto parsed = Id<Tag>::parse(*value);
        if (!parsed)
            note(Error::invalid(name, QStringLiteral("a UUID")));
        return parsed;
    }
    /// One of the words that `parse` knows.
    template<class Parse>
    auto word(QLatin1StringView name, Parse &&parse, const QString &allowed) -> decltype(parse(QString()))
    {
        const auto value = text(name);
        if (!value)
            return {};
        const auto parsed = parse(*value);
        if (!parsed)
            note(Error::invalid(name, allowed));
        return parsed;
    }
    void require(QLatin1StringView name);
    void note(Error error) { m_errors.append(std::move(error)); }
    Result<Done> result() const;

private:
    const HttpRequest &m_request;
    QList<Error> m_errors;
};

} // namespace frontdesk
