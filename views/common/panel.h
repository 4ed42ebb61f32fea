#pragma once

#include <QMargins>

class QPainter;
class QRect;

namespace frontdesk {

/// The room that the one shadow of the design takes around a floating panel.
constexpr QMargins panelMargins{14, 14, 14, 14};

/// A floating panel with its shadow, filling `whole` margins included.
void paintPanel(QPainter &painter, const QRect &whole);

} // namespace frontdesk
