#include "views/common/elidedlabel.h"

#include <QPainter>

namespace frontdesk {

ElidedLabel::ElidedLabel(const QFont &font, QWidget *parent) : QWidget(parent)
{
    setFont(font);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setToolTip(text);
    updateGeometry();
    update();
}

void ElidedLabel::setColor(const QColor &color)
{
    m_color = color;
    update();
}

void ElidedLabel::setStruckOut(bool struck)
{
    QFont changed = font();
    changed.setStrikeOut(struck);
    setFont(changed);
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    constexpr int shortest = 24;
    return {std::min(shortest, sizeHint().width()), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_color.isValid() ? m_color : palette().color(QPalette::WindowText));
    painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine),
                     fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

} // namespace frontdesk
