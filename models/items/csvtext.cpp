#include "models/items/csvtext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

QString csvField(const QString &text)
{
    static const QString dangerous = u"=+-@\t\r"_s;
    bool number = false;
    text.toDouble(&number);
    QString field = !text.isEmpty() && dangerous.contains(text.at(0)) && !number ? QString(u'\'' + text) : text;
    const bool quoted = field.contains(u',') || field.contains(u'"') || field.contains(u'\n') || field.contains(u'\r');
    field.replace(u'"', u"\"\""_s);
    return quoted ? QString(u'"' + field + u'"') : field;
}

} // namespace frontdesk
