#pragma once

#include <QString>

namespace frontdesk {

/// Text as HTML shows it.
inline QString html(const QString &text)
{
    return text.toHtmlEscaped();
}

/// Words with `code` in them, as HTML.
QString htmlWords(const QString &text);
/// The same, in paragraphs.
QString htmlParagraphs(const QString &text);

} // namespace frontdesk
