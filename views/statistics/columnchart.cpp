#include "views/statistics/columnchart.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int nameHeight = 20;
constexpr double widest = 48;

} // namespace

ColumnChart::ColumnChart(QWidget *parent) : QWidget(parent)
{
    setFont(themeFont(TextSize::Tiny));
}

void ColumnChart::setColumns(const QList<Column> &columns)
{
    m_columns = columns;
    m_full = 1;
    QStringList spoken;
    for (const Column &column : columns) {
        m_full = std::max(m_full, column.whole);
        spoken.append(column.name + u": "_s + column.figures);
    }
    setAccessibleDescription(spoken.join(u", "_s));
    update();
}

QRectF ColumnChart::placeOf(qsizetype column, double share) const
{
    const double slot = double(width()) / double(std::max<qsizetype>(1, m_columns.size()));
    const double wide = std::min(widest, slot * 0.7);
    const double room = height() - nameHeight - 4;
    double x = slot * double(column) + (slot - wide) / 2;
    if (layoutDirection() == Qt::RightToLeft)
        x = width() - x - wide;
    return {x, 4 + room * (1 - share), wide, room * share};
}

void ColumnChart::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.drawLine(QPointF(0, height() - nameHeight), QPointF(width(), height() - nameHeight));
    QColor pale = theme.accent;
    pale.setAlphaF(0.35F);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns.at(i);
        painter.setPen(Qt::NoPen);
        painter.setBrush(pale);
        painter.drawRoundedRect(placeOf(i, column.whole / m_full), 3, 3);
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(placeOf(i, column.part / m_full), 3, 3);
        const QRectF whole = placeOf(i, 1);
        painter.setPen(theme.secondary);
        painter.drawText(QRectF(whole.left() - 12, height() - nameHeight, whole.width() + 24, nameHeight),
                         Qt::AlignCenter, column.name);
    }
}

bool ColumnChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (placeOf(i, 1).contains(help->pos()))
            QToolTip::showText(help->globalPos(), m_columns.at(i).name + u": "_s + m_columns.at(i).figures, this);
    }
    return true;
}

} // namespace frontdesk
