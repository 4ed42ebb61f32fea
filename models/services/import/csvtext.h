#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace frontdesk {

/// The text of a file that some other program has written: UTF-8 or UTF-16 with a mark, UTF-8 without one, and what is no UTF-8
/// as Windows' Latin-1. Ends of lines become '\n'.
QString textOfFile(const QByteArray &bytes);

/// Comma, semicolon, tab or bar: the one that cuts the first lines into the same number of columns, the more the better.
QChar guessSeparator(const QString &text);

/// RFC 4180: fields in quotes may hold separators, quotes (doubled) and ends of lines. Empty lines are left out; a quote that
/// nothing closes reaches to the end.
QList<QStringList> parseCsv(const QString &text, QChar separator);

/// One line with its end. Fields are quoted where they must be; what a spreadsheet would take for a formula gets an apostrophe.
QString csvLine(const QStringList &fields);

} // namespace frontdesk
