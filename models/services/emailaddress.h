#pragma once

#include <QStringView>

namespace frontdesk {

/// Enough to catch what is no address and what could smuggle a header (blanks, line breaks, brackets); whether mail arrives
/// only mail tells. At most 254 characters.
bool looksLikeEmail(QStringView text);

} // namespace frontdesk
