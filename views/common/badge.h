#pragma once

#include <QString>

class QWidget;

namespace frontdesk {

/// A count in the little room that a badge has: "99+" for more.
QString badgeText(int count);
/// How many things are new, over the upper trailing corner of a button; nothing for none.
void paintBadge(QWidget &button, int count);

} // namespace frontdesk
