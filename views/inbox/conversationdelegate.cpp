#include "views/inbox/conversationdelegate.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include "models/items/conversationsmodel.h"
#include "models/items/messagetexts.h"
#include "views/common/badge.h"
#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int disc = 36;
constexpr int margin = 12;

QString initialsOf(const QString &name)
{
    static const QStringList titles{u"Dr."_s, u"Dra."_s};
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && titles.contains(words.constFirst()))
        words.removeFirst();
    QString initials;
    for (const QString &word : words.mid(0, 2))
        initials += word.at(0).toUpper();
    return initials;
}

/// Written in its own direction, whatever the row's is.
QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

/// Lays the parts of a row out for left to right; the caller mirrors.
struct RowPlaces {
    explicit RowPlaces(const QRect &row)
    {
        const QRect inner = row.adjusted(margin, 0, -margin, 0);
        picture = QRect(inner.left(), row.center().y() - disc / 2 + 1, disc, disc);
        const int text = picture.right() + 11;
        constexpr int line = 20;
        first = QRect(text, row.center().y() - line, inner.right() - text + 1, line);
        second = first.translated(0, line + 1);
    }
    QRect picture;
    QRect first;
    QRect second;
};

/// A word in a rounded box at the end of `line`, which loses its room.
void paintPill(QPainter &painter, const QString &text, const QColor &back, const QColor &front, QRect &line,
               bool mirrored)
{
    painter.setFont(themeFont(TextSize::Tiny, QFont::DemiBold));
    const int width = std::max(18, painter.fontMetrics().horizontalAdvance(text) + 10);
    QRect box(mirrored ? line.left() : line.right() - width + 1, line.center().y() - 8, width, 18);
    painter.setPen(Qt::NoPen);
    painter.setBrush(back);
    painter.drawRoundedRect(box, 9, 9);
    painter.setPen(front);
    painter.drawText(box, Qt::AlignCenter, text);
    line.adjust(mirrored ? width + 6 : 0, 0, mirrored ? 0 : -width - 6, 0);
}

} // namespace

void paintInitials(QPainter &painter, const QRect &place, const QString &name)
{
    const Theme &theme = Theme::current();
    const int hue = int(qHash(name) % 360);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.dark ? QColor::fromHsl(hue, 70, 70) : QColor::fromHsl(hue, 110, 225));
    painter.drawEllipse(place);
    painter.setPen(theme.dark ? QColor::fromHsl(hue, 90, 215) : QColor::fromHsl(hue, 140, 60));
    painter.setFont(themeFont(TextSize::Small, QFont::DemiBold));
    painter.drawText(place, Qt::AlignCenter, initialsOf(name));
}

void paintStar(QPainter &painter, const QRectF &place, const QColor &color)
{
    QPainterPath star;
    constexpr int corners = 10;
    for (int i = 0; i < corners; ++i) {
        const qreal radius = place.width() / 2 * (i % 2 == 0 ? 1.0 : 0.42);
        const qreal angle = -M_PI_2 + i * 2 * M_PI / corners;
        const QPointF point = place.center() + QPointF(qCos(angle), qSin(angle)) * radius;
        if (i == 0)
            star.moveTo(point);
        else
            star.lineTo(point);
    }
    star.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(star);
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? theme.accentSoft : theme.hover);
        painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 6, 6);
    }
    if (option.state & QStyle::State_HasFocus && chosen) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(option.rect.adjusted(5, 2, -5, -2), 6, 6);
    }
    const RowPlaces places(option.rect);
    const auto put = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QString name = index.data().toString();
    paintInitials(*painter, put(places.picture), name);

    const int unread = index.data(ConversationsModel::UnreadRole).toInt();
    const auto leading = int(Qt::AlignLeading | Qt::AlignVCenter);
    QRect first = put(places.first);
    painter->setFont(themeFont(TextSize::Tiny));
    const QString time = index.data(ConversationsModel::TimeRole).toString();
    const int timeWidth = painter->fontMetrics().horizontalAdvance(time) + 2;
    painter->setPen(unread > 0 ? theme.accent : theme.secondary);
    painter->drawText(first, int(Qt::AlignTrailing | Qt::AlignVCenter), time);
    first.adjust(mirrored ? timeWidth + 6 : 0, 0, mirrored ? 0 : -timeWidth - 6, 0);
    if (index.data(ConversationsModel::StarredRole).toBool()) {
        const QRectF star(mirrored ? first.left() : first.right() - 12, first.center().y() - 6, 13, 13);
        paintStar(*painter, star, theme.warning);
        first.adjust(mirrored ? 18 : 0, 0, mirrored ? 0 : -18, 0);
    }
    painter->setFont(themeFont(TextSize::Body, unread > 0 ? QFont::DemiBold : QFont::Medium));
    painter->setPen(theme.text);
    painter->drawText(first, leading, isolated(painter->fontMetrics().elidedText(name, Qt::ElideRight, first.width())));

    QRect second = put(places.second);
    if (unread > 0)
        paintPill(*painter, badgeText(unread), theme.accent, theme.onAccent, second, mirrored);
    if (index.data(ConversationsModel::WaitingRole).toBool())
        paintPill(*painter, tr("to do"), theme.warning, theme.surface, second, mirrored);
    if (index.data(ConversationsModel::FailedRole).toBool())
        paintPill(*painter, tr("not sent"), theme.danger, theme.surface, second, mirrored);
    painter->setFont(themeFont(TextSize::Small, unread > 0 ? QFont::Medium : QFont::Normal));
    const bool draft = index.data(ConversationsModel::DraftRole).toBool();
    painter->setPen(draft ? theme.danger : unread > 0 ? theme.text : theme.secondary);
    const QString line = index.data(ConversationsModel::LastLineRole).toString();
    const auto type = MessageType(index.data(ConversationsModel::TypeRole).toInt());
    const QString channel = draft || type == MessageType::Portal ? QString()
                                                                 : QString(messageTypeName(type) + u" · "_s);
    const int room = second.width() - painter->fontMetrics().horizontalAdvance(channel);
    painter->drawText(second, leading,
                      channel + isolated(painter->fontMetrics().elidedText(line, Qt::ElideRight, room)));
    painter->restore();
}

} // namespace frontdesk
