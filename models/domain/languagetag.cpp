#include "models/domain/languagetag.h"

#include <QRegularExpression>

namespace frontdesk {

bool isLanguageTag(QStringView text)
{
    static const QRegularExpression tag(QStringLiteral("\\A[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\\z"));
    return tag.match(text.toString()).hasMatch();
}

} // namespace frontdesk
