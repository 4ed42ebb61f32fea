#include "views/inbox/bubbledelegate.h"

#include <QPainter>

#include "models/items/messagetexts.h"
#include "models/items/threadmodel.h"
#include "views/common/theme.h"
#include "views/inbox/conversationdelegate.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int side = 16;      // to the edges of the view
constexpr int inset = 12;     // from the bubble's edge to its text
constexpr int gap = 3;        // between bubbles
constexpr int dayHeight = 40; // a line for a new day
constexpr int newHeight = 28;
constexpr int senderHeight = 22;
constexpr int subjectGap = 4;
constexpr int footHeight = 18;
constexpr int widestBubble = 560;
constexpr int linesKept = 400;

QFont bodyFont()
{
    return themeFont(TextSize::Body);
}

QFont subjectFont()
{
    return themeFont(TextSize::Body, QFont::DemiBold);
}

QString retryWords()
{
    return BubbleDelegate::tr("Try again");
}

bool hasFailed(const QModelIndex &index)
{
    return MessageDelivery(index.data(ThreadModel::DeliveryRole).toInt()) == MessageDelivery::Failed;
}

} // namespace

/// The heights of a row's parts and the bubble's size.
struct BubbleDelegate::Shape {
    int day = 0;
    int fresh = 0;
    int sender = 0;
    int subject = 0;
    QSize bubble;
    int top() const { return day + fresh + sender + gap; }
    int height() const { return top() + bubble.height() + gap; }
};

BubbleDelegate::BubbleDelegate(QObject *parent) : QStyledItemDelegate(parent), m_lines(linesKept) {}

void BubbleDelegate::setWidth(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    m_lines.clear();
}

int BubbleDelegate::widest() const
{
    return std::clamp(m_width * 3 / 4, 160, widestBubble) - 2 * inset;
}

const BubbleDelegate::Lines &BubbleDelegate::lines(const QString &text, const QFont &font) const
{
    const QString key = QString::number(font.weight()) + text;
    if (const Lines *known = m_lines.object(key))
        return *known;
    auto *made = new Lines;
    QString shown = text;
    made->layout.setText(shown.replace(u'\n', QChar::LineSeparator));
    made->layout.setFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    made->layout.setTextOption(option);
    const auto wrap = [made](qreal width) {
        qreal height = 0;
        qreal used = 0;
        made->layout.beginLayout();
        for (QTextLine line = made->layout.createLine(); line.isValid(); line = made->layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, height});
            height += line.height() + 2;
            used = std::max(used, line.naturalTextWidth());
        }
        made->layout.endLayout();
        return QSizeF(used, height);
    };
    const QSizeF first = wrap(widest());
    made->size = wrap(std::ceil(first.width()) + 1).toSize()
                 + QSize(1, 0); // so that right-to-left lines end at its edge
    m_lines.insert(key, made);
    return *made;
}

QString BubbleDelegate::footText(const QModelIndex &index) const
{
    QStringList parts{index.data(ThreadModel::TimeRole).toString(),
                      messageTypeName(MessageType(index.data(ThreadModel::TypeRole).toInt())),
                      index.data(ThreadModel::StateRole).toString()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

BubbleDelegate::Shape BubbleDelegate::shapeOf(const QModelIndex &index) const
{
    Shape shape;
    shape.day = index.data(ThreadModel::DayRole).toString().isEmpty() ? 0 : dayHeight;
    shape.fresh = index.data(ThreadModel::FirstUnreadRole).toBool() ? newHeight : 0;
    shape.sender = index.data(ThreadModel::SenderRole).toString().isEmpty() ? 0 : senderHeight;
    const QSize body = lines(index.data(ThreadModel::BodyRole).toString(), bodyFont()).size;
    QSize inner = body;
    if (const QString subject = index.data(ThreadModel::SubjectRole).toString(); !subject.isEmpty()) {
        const QSize title = lines(subject, subjectFont()).size;
        shape.subject = title.height() + subjectGap;
        inner = QSize(std::max(inner.width(), title.width()), inner.height() + shape.subject);
    }
    const QFontMetrics small(themeFont(TextSize::Tiny));
    int foot = small.horizontalAdvance(footText(index)) + 6;
    if (index.data(ThreadModel::StarredRole).toBool())
        foot += 18;
    if (hasFailed(index))
        foot += QFontMetrics(themeFont(TextSize::Tiny, QFont::DemiBold)).horizontalAdvance(retryWords()) + 14;
    inner.setWidth(std::max(inner.width(), std::min(foot, widest())));
    shape.bubble = inner + QSize(2 * inset, 8 + footHeight + 6);
    return shape;
}

QSize BubbleDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {m_width, shapeOf(index).height()};
}

QRect BubbleDelegate::bubbleRect(const QRect &item, const QModelIndex &index, Qt::LayoutDirection direction) const
{
    const Shape shape = shapeOf(index);
    const bool own = index.data(ThreadModel::OwnRole).toBool();
    const int left = own ? item.right() - side - shape.bubble.width() + 1 : item.left() + side;
    return QStyle::visualRect(direction, item, QRect(QPoint(left, item.top() + shape.top()), shape.bubble));
}

QRect BubbleDelegate::retryRect(const QRect &item, const QModelIndex &index, Qt::LayoutDirection direction) const
{
    if (!hasFailed(index))
        return {};
    const QRect bubble = bubbleRect(item, index, direction);
    const int width = QFontMetrics(themeFont(TextSize::Tiny, QFont::DemiBold)).horizontalAdvance(retryWords()) + 2;
    const QRect place(bubble.right() - inset - width + 1, bubble.bottom() - footHeight - 5, width, footHeight);
    return QStyle::visualRect(direction, bubble, place);
}

void BubbleDelegate::paintAbove(QPainter &painter, const QRect &item, const QModelIndex &index,
                                const Shape &shape) const
{
    const Theme &theme = Theme::current();
    const auto rule = [&](const QRect &row, const QString &text, const QColor &color) {
        painter.setFont(themeFont(TextSize::Tiny, QFont::DemiBold));
        const int half = painter.fontMetrics().horizontalAdvance(text) / 2 + 12;
        painter.setPen(color == theme.secondary ? theme.border : color);
        const int y = row.center().y();
        painter.drawLine(row.left() + side, y, row.center().x() - half, y);
        painter.drawLine(row.center().x() + half, y, row.right() - side, y);
        painter.setPen(color);
        painter.drawText(row, Qt::AlignCenter, text);
    };
    if (shape.day > 0)
        rule({item.left(), item.top(), item.width(), shape.day}, index.data(ThreadModel::DayRole).toString(),
             theme.secondary);
    if (shape.fresh > 0)
        rule({item.left(), item.top() + shape.day, item.width(), shape.fresh}, tr("New"), theme.accent);
    if (shape.sender > 0) {
        const bool own = index.data(ThreadModel::OwnRole).toBool();
        painter.setPen(theme.secondary);
        painter.setFont(themeFont(TextSize::Tiny, QFont::Medium));
        const QRect row(item.left() + side + inset, item.top() + shape.day + shape.fresh,
                        item.width() - 2 * (side + inset), shape.sender);
        painter.drawText(row, int((own ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignBottom),
                         index.data(ThreadModel::SenderRole).toString());
    }
}

void BubbleDelegate::paintFoot(QPainter &painter, QRect foot, const QModelIndex &index,
                               Qt::LayoutDirection direction) const
{
    const Theme &theme = Theme::current();
    const bool mirrored = direction == Qt::RightToLeft;
    const bool failed = hasFailed(index);
    if (failed) {
        painter.setFont(themeFont(TextSize::Tiny, QFont::DemiBold));
        painter.setPen(theme.accent);
        painter.drawText(foot, int(Qt::AlignTrailing | Qt::AlignVCenter), retryWords());
        const int taken = painter.fontMetrics().horizontalAdvance(retryWords()) + 10;
        foot.adjust(mirrored ? taken : 0, 0, mirrored ? 0 : -taken, 0);
    }
    if (index.data(ThreadModel::StarredRole).toBool()) {
        paintStar(painter, QRectF(mirrored ? foot.right() - 12 : foot.left(), foot.center().y() - 6, 13, 13),
                  theme.warning);
        foot.adjust(mirrored ? 0 : 18, 0, mirrored ? -18 : 0, 0);
    }
    painter.setFont(themeFont(TextSize::Tiny));
    painter.setPen(failed ? theme.danger : theme.secondary);
    const auto align = int((failed                                      ? Qt::AlignLeading
                            : index.data(ThreadModel::OwnRole).toBool() ? Qt::AlignTrailing
                                                                        : Qt::AlignLeading)
                           | Qt::AlignVCenter);
    painter.drawText(foot, align, painter.fontMetrics().elidedText(footText(index), Qt::ElideRight, foot.width()));
}

void BubbleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const Shape shape = shapeOf(index);
    const QRect bubble = bubbleRect(option.rect, index, option.direction);
    const bool own = index.data(ThreadModel::OwnRole).toBool();
    const bool failed = hasFailed(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintAbove(*painter, option.rect, index, shape);
    const bool chosen = (option.state & QStyle::State_Selected) && (option.state & QStyle::State_Active);
    painter->setPen(QPen(chosen   ? theme.accent
                         : failed ? theme.danger
                         : own    ? theme.accentSoft
                                  : theme.border,
                         chosen ? 2 : 1));
    painter->setBrush(failed ? theme.dangerSoft : own ? theme.accentSoft : theme.surface);
    painter->drawRoundedRect(QRectF(bubble).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);

    painter->setPen(theme.text);
    const QRect inner = bubble.adjusted(inset, 8, -inset, -6);
    const auto write = [&](const QString &text, const QFont &font, int y) {
        const Lines &shown = lines(text, font);
        const bool right = shown.layout.textOption().textDirection() == Qt::RightToLeft || text.isRightToLeft();
        shown.layout.draw(painter, QPointF(right ? inner.right() - shown.size.width() + 1 : inner.left(), y));
    };
    if (shape.subject > 0)
        write(index.data(ThreadModel::SubjectRole).toString(), subjectFont(), inner.top());
    write(index.data(ThreadModel::BodyRole).toString(), bodyFont(), inner.top() + shape.subject);
    paintFoot(*painter, QRect(inner.left(), bubble.bottom() - footHeight - 4, inner.width(), footHeight), index,
              option.direction);
    painter->restore();
}

} // namespace frontdesk
