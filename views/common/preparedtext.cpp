#include "views/common/preparedtext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace frontdesk {

PreparedText::PreparedText(const QString &text, const QFont &font, qreal width)
{
    layOut(text, font);
    if (width >= 0 && m_width > width)
        layOut(QFontMetricsF(font).elidedText(text, Qt::ElideRight, width), font);
}

void PreparedText::layOut(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    *this = {};
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

PreparedText PreparedTexts::line(const QString &text, int width)
{
    constexpr qsizetype many = 4000;
    const std::pair key(text, width);
    const auto found = m_lines.constFind(key);
    if (found != m_lines.constEnd())
        return *found;
    if (m_lines.size() >= many)
        m_lines.clear();
    return *m_lines.insert(key, PreparedText(text, m_font, width));
}

} // namespace frontdesk
