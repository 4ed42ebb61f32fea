#include "views/patients/statuspill.h"

#include <QPainter>

#include "views/common/statusstyle.h"

namespace frontdesk {

namespace {

constexpr int pillHeight = 20;
constexpr int margin = 8;

} // namespace

StatusPill::StatusPill(AppointmentStatus status, QWidget *parent) : QWidget(parent), m_status(status)
{
    setAccessibleName(statusName(status));
    setFont(themeFont(TextSize::Tiny, QFont::Medium));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize StatusPill::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(statusName(m_status)) + 2 * margin, pillHeight};
}

void StatusPill::paintEvent(QPaintEvent *)
{
    const StatusStyle &style = statusStyle(m_status, Theme::current());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(style.outlined ? QPen(style.bar) : QPen(Qt::NoPen));
    painter.setBrush(style.outlined ? QBrush(Qt::NoBrush) : QBrush(style.tint));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), pillHeight / 2.0, pillHeight / 2.0);
    painter.setPen(style.text);
    QFont words = font();
    words.setStrikeOut(style.struckOut);
    painter.setFont(words);
    painter.drawText(rect(), Qt::AlignCenter, statusName(m_status));
}

} // namespace frontdesk
