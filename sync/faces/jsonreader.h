#pragma once

#include <QJsonObject>

#include "models/domain/id.h"
#include "models/domain/result.h"

namespace frontdesk {

/// Reads a request's fields into values and gathers what is wrong with them, so that one answer names all. A field that
/// is missing or null is "not given". Texts with control characters (other than line breaks and tabs) are refused.
class JsonReader {
public:
    explicit JsonReader(const QJsonObject &object) : m_object(object) {}

    bool has(QLatin1StringView field) const;
    /// Not given → nullopt; of another type → an error is noted and nullopt.
    std::optional<QString> text(QLatin1StringView field);
    std::optional<int> integer(QLatin1StringView field); ///< whole numbers only
    std::optional<double> number(QLatin1StringView field);
    std::optional<bool> boolean(QLatin1StringView field);
    std::optional<QDate> date(QLatin1StringView field); ///< YYYY-MM-DD
    std::optional<QTime> time(QLatin1StringView field); ///< HH:MM
    std::optional<QJsonObject> object(QLatin1StringView field);
    template<class Tag>
    std::optional<Id<Tag>> id(QLatin1StringView field)
    {
        const auto value = text(field);
        if (!value)
            return std::nullopt;
        const auto parsed = Id<Tag>::parse(*value);
        if (!parsed)
            note(Error::invalid(field, QStringLiteral("a UUID")));
        return parsed;
    }
    /// One of the words that `parse` knows.
    template<class Parse>
    auto word(QLatin1StringView field, Parse &&parse, const QString &allowed) -> decltype(parse(QString()))
    {
        const auto value = text(field);
        if (!value)
            return {};
        const auto parsed = parse(*value);
        if (!parsed)
            note(Error::invalid(field, allowed));
        return parsed;
    }

    /// Notes every one of the fields that was not given.
    void require(std::initializer_list<QLatin1StringView> fields);
    void note(Error error) { m_errors.append(std::move(error)); }
    /// The first failure with the others in `also`.
    Result<Done> result() const;

private:
    QJsonValue value(QLatin1StringView field) const { return m_object.value(field); }
    const QJsonObject &m_object;
    QList<Error> m_errors;
};

} // namespace frontdesk
