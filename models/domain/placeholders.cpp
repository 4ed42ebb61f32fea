#include "models/domain/placeholders.h"

namespace frontdesk {

QString withReplaced(const QString &text, const QRegularExpression &placeholder,
                     const std::function<QString(const QRegularExpressionMatch &)> &value)
{
    QString filled;
    qsizetype end = 0;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        filled += QStringView(text).sliced(end, match.capturedStart() - end);
        filled += value(match);
        end = match.capturedEnd();
    }
    filled += QStringView(text).sliced(end);
    return filled;
}

} // namespace frontdesk
