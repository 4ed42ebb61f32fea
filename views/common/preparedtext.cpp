#include "views/common/preparedtext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace frontdesk {

PreparedText::PreparedText(const QString &text, const QFont &font, qreal width)
{
    const QString shown = width < 0 ? text : QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    m_runs = layout.glyphRuns();
    m_ascent = line.ascent();
    m_width = line.naturalTextWidth();
}

void PreparedText::paint(QPainter &painter, QPointF baseline) const
{
    for (const QGlyphRun &run : m_runs)
        painter.drawGlyphRun(QPointF(baseline.x(), baseline.y() - m_ascent), run);
}

} // namespace frontdesk
