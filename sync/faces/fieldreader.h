#pragma once

#include "models/domain/gathered.h"
#include "models/domain/id.h"
#include "models/domain/wallclock.h"

namespace frontdesk {

/// What the readers of bodies and of queries share: texts become values, and what is wrong with them is gathered, so that
/// one answer names all. `Reader` has `std::optional<QString> text(QLatin1StringView field)`. Every function: not given →
/// nullopt; not what it should be → an error is noted and nullopt.
template<class Reader>
class FieldReader {
public:
    std::optional<QDate> date(QLatin1StringView field) { return parsed(field, &parseDate); } ///< YYYY-MM-DD
    std::optional<QTime> time(QLatin1StringView field) { return parsed(field, &parseTime); } ///< HH:MM
    template<class Tag>
    std::optional<Id<Tag>> id(QLatin1StringView field)
    {
        return word(field, &Id<Tag>::parse, QStringLiteral("a UUID"));
    }
    /// One of the words that `parse` knows.
    template<class Parse>
    auto word(QLatin1StringView field, Parse &&parse, const QString &allowed) -> decltype(parse(QString()))
    {
        const auto value = self().text(field);
        if (!value)
            return std::nullopt;
        const auto known = parse(*value);
        if (!known)
            note(Error::invalid(field, allowed));
        return known;
    }

    void note(Error error) { m_errors.append(std::move(error)); }
    /// The first failure with the others in `also`.
    Result<Done> result() const { return gathered(m_errors); }

protected:
    FieldReader() = default; ///< for its readers alone

private:
    Reader &self() { return static_cast<Reader &>(*this); }
    template<class T>
    std::optional<T> parsed(QLatin1StringView field, Result<T> (*parse)(QStringView, const QString &))
    {
        const auto value = self().text(field);
        if (!value)
            return std::nullopt;
        const Result<T> result = parse(*value, field);
        if (!result)
            note(result.error());
        return result ? std::optional(*result) : std::nullopt;
    }

    QList<Error> m_errors;
};

} // namespace frontdesk
