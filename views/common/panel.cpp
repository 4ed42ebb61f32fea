#include "views/common/panel.h"

#include <QPainter>

#include "views/common/theme.h"

namespace frontdesk {

void paintPanel(QPainter &painter, const QRect &whole)
{
    constexpr int radius = 8;
    constexpr int drop = 4; // the light comes from above
    const Theme &theme = Theme::current();
    const int shadow = panelMargins.left();
    const QRectF panel = QRectF(whole).marginsRemoved(panelMargins);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int ring = shadow; ring > 0; --ring) {
        const double nearness = 1.0 - ring / double(shadow);
        painter.setBrush(QColor(0, 0, 0, int((theme.dark ? 26 : 9) * nearness * nearness) + 1));
        painter.drawRoundedRect(panel.adjusted(-ring, -ring + drop, ring, ring).intersected(QRectF(whole)),
                                radius + ring, radius + ring);
    }
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void paintSidePanel(QWidget &panel)
{
    const Theme &theme = Theme::current();
    QPainter painter(&panel);
    painter.fillRect(panel.rect(), theme.surface);
    painter.setPen(theme.border);
    const int x = panel.isRightToLeft() ? panel.width() - 1 : 0;
    painter.drawLine(x, 0, x, panel.height());
}

} // namespace frontdesk
