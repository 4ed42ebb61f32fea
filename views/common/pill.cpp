#include "views/common/pill.h"

#include <QPainter>

#include "views/common/theme.h"

namespace frontdesk {

Pill::Pill(QWidget *parent) : QWidget(parent)
{
    setFont(themeFont(TextSize::Tiny, QFont::DemiBold));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void Pill::present(const QString &text, const QColor &ground, const QColor &ink)
{
    m_text = text;
    m_ground = ground;
    m_ink = ink;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 16, fontMetrics().height() + 4};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_ground);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(m_ink);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace frontdesk
