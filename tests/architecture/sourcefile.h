#pragma once

#include <QList>
#include <QString>

namespace frontdesk::test {

/// A C++ source as the rules look at it. All three texts have the same length and lines, so that a position means the same.
struct SourceFile {
    QString path;    ///< from the root of the checkout: "models/domain/id.h"
    QString text;    ///< as it stands
    QString code;    ///< with comments and the contents of literals blanked
    QString strings; ///< only the contents of string literals, everything else blanked

    static SourceFile of(const QString &path, const QString &text);

    int lineAt(qsizetype position) const { return int(text.left(position).count(QLatin1Char('\n'))) + 1; }
    int lineCount() const { return int(text.count(QLatin1Char('\n'))); }
};

/// Every .cpp and .h below the program's and the tests' folders.
QList<SourceFile> readSources(const QString &root);

} // namespace frontdesk::test
