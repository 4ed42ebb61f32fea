#include "views/statistics/heatchart.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

#include "views/common/theme.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int nameWidth = 44;
constexpr int hourHeight = 22;
constexpr int days = 7;

} // namespace

HeatChart::HeatChart(QWidget *parent) : QWidget(parent)
{
    setFont(themeFont(TextSize::Tiny));
}

void HeatChart::setHeat(const HeatMap &heat)
{
    m_heat = heat;
    m_most = 0;
    m_firstHour = 24;
    m_lastHour = -1;
    QString busiest;
    for (int day = 0; day < days; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            const int count = heat.at(size_t(day)).at(size_t(hour));
            if (count == 0)
                continue;
            m_firstHour = std::min(m_firstHour, hour);
            m_lastHour = std::max(m_lastHour, hour);
            if (count > m_most)
                busiest = QLocale().dayName(day + 1) + u' ' + clockText(QTime(hour, 0));
            m_most = std::max(m_most, count);
        }
    }
    setAccessibleDescription(m_most == 0 ? tr("No visits")
                                         : tr("Most visits: %1, %n of them", nullptr, m_most).arg(busiest));
    update();
}

QRectF HeatChart::cell(int day, int hour) const
{
    const double wide = double(width() - nameWidth) / std::max(1, m_lastHour - m_firstHour + 1);
    const double high = double(height() - hourHeight) / days;
    double x = nameWidth + wide * (hour - m_firstHour);
    if (layoutDirection() == Qt::RightToLeft)
        x = width() - x - wide;
    return QRectF(x, high * day, wide, high).adjusted(1, 1, -1, -1);
}

void HeatChart::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (int day = 0; day < days; ++day) {
        const QRectF row = cell(day, m_firstHour);
        painter.setPen(theme.secondary);
        painter.drawText(QRectF(mirrored ? width() - nameWidth : 0, row.top(), nameWidth, row.height()),
                         int(Qt::AlignVCenter | Qt::AlignLeading), QLocale().dayName(day + 1, QLocale::ShortFormat));
        for (int hour = m_firstHour; hour <= m_lastHour; ++hour) {
            const int count = m_heat.at(size_t(day)).at(size_t(hour));
            const float share = m_most > 0 ? float(count) / float(m_most) : 0;
            QColor color = theme.accent;
            color.setAlphaF(0.15F + 0.85F * share);
            const QRectF place = cell(day, hour);
            painter.setPen(Qt::NoPen);
            painter.setBrush(count > 0 ? color : theme.closed);
            painter.drawRoundedRect(place, 3, 3);
            if (count > 0) {
                painter.setPen(share > 0.5F ? theme.onAccent : theme.text);
                painter.drawText(place, Qt::AlignCenter, QLocale().toString(count));
            }
        }
    }
    painter.setPen(theme.secondary);
    for (int hour = m_firstHour; hour <= m_lastHour; ++hour) {
        const QRectF above = cell(days - 1, hour);
        painter.drawText(QRectF(above.left(), height() - hourHeight, above.width(), hourHeight), Qt::AlignCenter,
                         QString::number(hour));
    }
}

bool HeatChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int day = 0; day < days; ++day) {
        for (int hour = m_firstHour; hour <= m_lastHour; ++hour) {
            if (cell(day, hour).contains(help->pos()))
                QToolTip::showText(help->globalPos(),
                                   tr("%1 %2: %n visits", nullptr, m_heat.at(size_t(day)).at(size_t(hour)))
                                       .arg(QLocale().dayName(day + 1), clockText(QTime(hour, 0))),
                                   this);
        }
    }
    return true;
}

} // namespace frontdesk
