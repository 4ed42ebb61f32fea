#include "sync/openapi/htmlwriter.h"

#include <QStringList>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

QString htmlWords(const QString &text)
{
    const QStringList parts = html(text).split(u'`');
    QString words;
    for (qsizetype i = 0; i < parts.size(); ++i)
        words += i % 2 == 1 ? QString(u"<code>"_s + parts[i] + u"</code>"_s) : parts[i];
    return words;
}

QString htmlParagraphs(const QString &text)
{
    QString paragraphs;
    for (const QString &one : text.split(u"\n\n"_s, Qt::SkipEmptyParts))
        paragraphs += u"<p>"_s + htmlWords(one) + u"</p>\n"_s;
    return paragraphs;
}

} // namespace frontdesk
