#include "tests/support/paths.h"

namespace frontdesk::test {

QString sourcePath(const QString &relative)
{
    const QString root = QStringLiteral(FRONTDESK_SOURCE_DIR);
    return relative.isEmpty() ? root : QString(root + QLatin1Char('/') + relative);
}

QString programPath()
{
    return QStringLiteral(FRONTDESK_PROGRAM);
}

} // namespace frontdesk::test
