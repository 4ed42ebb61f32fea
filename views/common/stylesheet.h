#pragma once

#include <QString>

#include "views/common/theme.h"

namespace frontdesk {

/// How the standard controls look: one short sheet, its colours from the theme.
QString styleSheetOf(const Theme &theme);

} // namespace frontdesk
