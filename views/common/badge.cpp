#include "views/common/badge.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <algorithm>

#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

QString badgeText(int count)
{
    constexpr int most = 99;
    return count > most ? u"99+"_s : QString::number(count);
}

void paintBadge(QWidget &button, int count)
{
    if (count <= 0)
        return;
    constexpr int height = 15;
    const Theme &theme = Theme::current();
    QPainter painter(&button);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(themeFont(TextSize::Tiny, QFont::DemiBold));
    const QString text = badgeText(count);
    const int width = std::max(height, painter.fontMetrics().horizontalAdvance(text) + 7);
    const QRect place = QStyle::visualRect(button.layoutDirection(), button.rect(),
                                           {button.width() - width, 0, width, height});
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.danger);
    painter.drawRoundedRect(place, 7.5, 7.5);
    painter.setPen(theme.surface);
    painter.drawText(place, Qt::AlignCenter, text);
}

} // namespace frontdesk
