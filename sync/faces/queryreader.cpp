#include "sync/faces/queryreader.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

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

} // namespace frontdesk
