#include "views/booking/twolinedelegate.h"

#include <QPainter>

#include "views/common/theme.h"

namespace frontdesk {

namespace {

constexpr int rowHeight = 44;

} // namespace

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state.testFlag(QStyle::State_HasFocus);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? theme.accentSoft : theme.hover);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6);
    }
    const QRect text = option.rect.adjusted(8, 4, -8, -4);
    const QRect upper(text.left(), text.top(), text.width(), text.height() / 2);
    const QRect lower(text.left(), upper.bottom() + 1, text.width(), text.height() - upper.height());
    const auto line = [&](const QRect &place, const QFont &font, const QColor &color, const QString &words) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(place, int(Qt::AlignVCenter | Qt::AlignLeading),
                          QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
    };
    line(upper, themeFont(TextSize::Body, QFont::Medium), theme.text, index.data().toString());
    line(lower, themeFont(TextSize::Tiny), theme.secondary, index.data(DetailsRole).toString());
    painter->restore();
}

} // namespace frontdesk
