#include "views/statistics/barchart.h"

#include <QPainter>

#include <algorithm>

#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowHeight = 28;
constexpr int barHeight = 12;
constexpr int nameWidth = 130;
constexpr int figureWidth = 74;

} // namespace

BarChart::BarChart(QWidget *parent) : QWidget(parent)
{
    setFont(themeFont(TextSize::Small));
}

void BarChart::setBars(const QList<Bar> &bars, double full)
{
    m_bars = bars;
    m_full = full;
    QStringList spoken;
    for (const Bar &bar : bars) {
        if (full <= 0)
            m_full = std::max({m_full, bar.value, bar.before.value_or(0)});
        spoken.append(bar.name + u": "_s + bar.figure);
    }
    if (m_full <= 0)
        m_full = 1;
    setAccessibleDescription(spoken.join(u", "_s));
    updateGeometry();
    update();
}

QSize BarChart::sizeHint() const
{
    return {nameWidth + figureWidth + 120, int(m_bars.size()) * rowHeight};
}

void BarChart::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int room = std::max(20, width() - nameWidth - figureWidth - 16);
    const auto place = [&](double x, double y, double w, double h) {
        return QRectF(mirrored ? width() - x - w : x, y, w, h);
    };
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars.at(i);
        const double top = double(i) * rowHeight;
        painter.setPen(theme.text);
        painter.drawText(place(0, top, nameWidth, rowHeight), int(Qt::AlignVCenter | Qt::AlignLeading),
                         fontMetrics().elidedText(bar.name, Qt::ElideRight, nameWidth));
        const double y = top + (rowHeight - barHeight) / 2.0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.closed);
        painter.drawRoundedRect(place(nameWidth + 8, y, room, barHeight), 3, 3);
        painter.setBrush(bar.color.isValid() ? bar.color : theme.accent);
        const double length = std::min(1.0, bar.value / m_full) * room;
        if (length > 0)
            painter.drawRoundedRect(place(nameWidth + 8, y, std::max(2.0, length), barHeight), 3, 3);
        if (bar.before.value_or(0) > 0) {
            const double at = nameWidth + 8 + std::min(1.0, *bar.before / m_full) * room;
            painter.fillRect(place(at - 1, y - 3, 2, barHeight + 6), theme.secondary);
        }
        painter.setPen(theme.text);
        painter.drawText(place(nameWidth + 16 + room, top, figureWidth, rowHeight),
                         int(Qt::AlignVCenter | Qt::AlignTrailing), bar.figure);
    }
}

} // namespace frontdesk
