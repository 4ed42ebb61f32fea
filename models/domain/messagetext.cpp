#include "models/domain/messagetext.h"

namespace frontdesk {

QString strayPlaceholder(const QString &text, const QStringList &allowed)
{
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype open = text.indexOf(u'{', from);
        const qsizetype close = text.indexOf(u'}', from);
        if (close >= 0 && (open < 0 || close < open))
            return text.sliced(close, 1);
        if (open < 0)
            return {};
        if (close < 0)
            return text.sliced(open, 1);
        const QString name = text.sliced(open + 1, close - open - 1);
        if (!allowed.contains(name))
            return name.contains(u'{') ? text.sliced(open, 1) : text.sliced(open, close - open + 1);
        from = close + 1;
    }
    return {};
}

} // namespace frontdesk
