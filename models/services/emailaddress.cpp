#include "models/services/emailaddress.h"

#include <algorithm>

namespace frontdesk {

namespace {

constexpr qsizetype longestEmail = 254;

bool breaksAddress(QChar c)
{
    return c.isSpace() || !c.isPrint() || c == u'<' || c == u'>' || c == u',' || c == u';' || c == u'"';
}

} // namespace

bool looksLikeEmail(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at < text.size() - 1 && text.lastIndexOf(u'@') == at && text.size() <= longestEmail
           && std::ranges::none_of(text, breaksAddress);
}

} // namespace frontdesk
