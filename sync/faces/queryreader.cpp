#include "sync/faces/queryreader.h"

#include "models/domain/wallclock.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

std::optional<QDate> QueryReader::date(QLatin1StringView name)
{
    const auto value = text(name);
    if (!value)
        return std::nullopt;
    const Result<QDate> parsed = parseDate(*value, name);
    if (!parsed)
        note(parsed.error());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

int QueryReader::integer(QLatin1StringView name, int fallback, int least, int most)
{
    const auto value = text(name);
    if (!value)
        return fallback;
    bool ok = false;
    const int number = value->toInt(&ok);
    if (!ok || number < least || number > most) {
        note(Error::invalid(name, most == std::numeric_limits<int>::max()
                                      ? u"a whole number from %1"_s.arg(least)
                                      : u"a whole number from %1 to %2"_s.arg(least).arg(most)));
        return fallback;
    }
    return number;
}

void QueryReader::require(QLatin1StringView name)
{
    if (!text(name))
        note(Error::missing(name));
}

Result<Done> QueryReader::result() const
{
    if (m_errors.isEmpty())
        return Done{};
    Error first = m_errors.constFirst();
    first.also = m_errors.sliced(1);
    return first;
}

} // namespace frontdesk
