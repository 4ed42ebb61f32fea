#include "views/shell/palettedelegate.h"

#include <QPainter>

#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/shell/palettemodel.h"

namespace frontdesk {

namespace {

constexpr int rowHeight = 38;
constexpr int margin = 12;
constexpr int iconSize = 16;
constexpr int gap = 12;

/// Cuts pieces off a row, from its leading or its trailing edge, whichever way the layout runs.
class Row {
public:
    Row(const QRect &rect, Qt::LayoutDirection direction) : m_rect(rect), m_mirrored(direction == Qt::RightToLeft) {}

    QRect leading(int width) { return cut(width, !m_mirrored); }
    QRect trailing(int width) { return cut(width, m_mirrored); }
    QRect rest() const { return m_rect; }

private:
    QRect cut(int width, bool left)
    {
        QRect piece = m_rect;
        const int taken = std::min(width, m_rect.width());
        if (left) {
            piece.setWidth(taken);
            m_rect.setLeft(m_rect.left() + taken + gap);
        } else {
            piece.setLeft(m_rect.right() - taken + 1);
            m_rect.setRight(m_rect.right() - taken - gap);
        }
        return piece;
    }

    QRect m_rect;
    bool m_mirrored;
};

void drawText(QPainter &painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter), shown);
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accentSoft);
        painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 6, 6);
    }
    Row row(option.rect.adjusted(margin, 0, -margin, 0), option.direction);
    const QRect icon = row.leading(iconSize);
    themedIcon(Icon(index.data(PaletteModel::IconRole).toInt()), theme.secondary)
        .paint(painter, QRect(icon.left(), icon.center().y() - iconSize / 2 + 1, iconSize, iconSize));

    painter->setFont(themeFont(TextSize::Small));
    painter->setPen(theme.secondary);
    const QString hint = index.data(PaletteModel::HintRole).toString();
    if (!hint.isEmpty())
        drawText(*painter, row.trailing(painter->fontMetrics().horizontalAdvance(hint) + 2), hint, option.direction);

    painter->setFont(themeFont(TextSize::Body, QFont::Medium));
    painter->setPen(theme.text);
    const QString title = index.data().toString();
    const int wanted = painter->fontMetrics().horizontalAdvance(title) + 2;
    drawText(*painter, row.leading(std::min(wanted, row.rest().width())), title, option.direction);
    painter->setFont(themeFont(TextSize::Small));
    painter->setPen(theme.secondary);
    if (row.rest().width() > gap * 2)
        drawText(*painter, row.rest(), index.data(PaletteModel::DetailRole).toString(), option.direction);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight};
}

} // namespace frontdesk
