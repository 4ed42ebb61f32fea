#pragma once

#include <QMargins>

class QPainter;
class QRect;
class QWidget;

namespace frontdesk {

/// The room that the one shadow of the design takes around a floating panel.
constexpr QMargins panelMargins{14, 14, 14, 14};

/// A floating panel with its shadow, filling `whole` margins included.
void paintPanel(QPainter &painter, const QRect &whole);

/// A panel at the window's trailing side: its surface, with the line that parts it from what stands before it.
void paintSidePanel(QWidget &panel);

} // namespace frontdesk
