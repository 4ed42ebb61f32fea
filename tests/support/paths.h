#pragma once

#include <QString>

namespace frontdesk::test {

/// Where the checkout's file or folder `relative` is, for tests that read sources, migrations or golden files.
QString sourcePath(const QString &relative = {});

/// The built program, for tests that start it.
QString programPath();

} // namespace frontdesk::test
