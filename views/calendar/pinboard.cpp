#include "views/calendar/pinboard.h"

#include <QDateTime>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "models/items/datewords.h"
#include "views/calendar/pinlist.h"
#include "views/common/theme.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowHeight = 44;
constexpr int mostRows = 3;

/// A row: the patient, and when with whom.
class PinDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const bool strong = option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(strong ? theme.accent : theme.border, 1));
        painter->setBrush(theme.window);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 2.5, -0.5, -2.5), 6, 6);
        const QRect text = option.rect.adjusted(10, 4, -10, -4);
        const QRect upper(text.left(), text.top(), text.width(), text.height() / 2);
        const QRect lower(text.left(), upper.bottom() + 1, text.width(), text.height() - upper.height());
        const auto say = [&](const QRect &place, const QFont &font, const QColor &color, const QString &words) {
            painter->setFont(font);
            painter->setPen(color);
            painter->drawText(place, int(Qt::AlignVCenter | Qt::AlignLeading),
                              QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
        };
        const QDateTime when = index.data(ParkedVisits::WhenRole).toDateTime();
        say(upper, themeFont(TextSize::Body, QFont::Medium), theme.text, index.data().toString());
        const QString words = longDate(when.date()) + listSeparator() + leftToRight(clockText(when.time()));
        say(lower, themeFont(TextSize::Tiny), theme.secondary, words);
        painter->restore();
    }
};

} // namespace

Pinboard::Pinboard(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(tr("Pinboard"), this)),
      m_hint(new QLabel(tr("Drag a visit here, or press P on it, to carry it to another week."), this)),
      m_list(new PinList(this))
{
    setObjectName(u"pinboard"_s);
    m_title->setFont(themeFont(TextSize::Body, QFont::DemiBold));
    m_title->setContentsMargins(8, 0, 8, 0);
    m_hint->setWordWrap(true);
    m_hint->setProperty("secondary", true);
    m_hint->setFont(themeFont(TextSize::Small));
    m_hint->setContentsMargins(8, 0, 8, 4);
    m_list->setObjectName(u"pinList"_s);
    m_list->setAccessibleName(tr("Pinboard"));
    m_list->setAccessibleDescription(tr("Ctrl+V in the calendar puts the latest visit down; Delete takes one off."));
    m_list->setItemDelegate(new PinDelegate(m_list));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_list);
    connect(m_list, &PinList::carried, this, &Pinboard::carried);
    connect(m_list, &PinList::putDown, this, &Pinboard::putDown);
    connect(m_list, &PinList::carryEnded, this, &Pinboard::carryEnded);
    connect(m_list, &PinList::releaseWanted, this, &Pinboard::releaseWanted);
    connect(m_list, &QListView::activated, this, [this] { Q_EMIT visitChosen(m_list->current()); });
    tell();
}

QListView *Pinboard::list() const
{
    return m_list;
}

void Pinboard::setModel(ParkedVisits *visits)
{
    m_visits = visits;
    m_list->setModel(visits);
    connect(visits, &ParkedVisits::changed, this, &Pinboard::tell);
    tell();
}

void Pinboard::tell()
{
    const int count = m_visits ? m_visits->rowCount() : 0;
    m_title->setText(count > 0 ? tr("Pinboard (%1)").arg(count) : tr("Pinboard"));
    m_hint->setVisible(count == 0);
    m_list->setVisible(count > 0);
    m_list->setFixedHeight(std::clamp(count, 1, mostRows) * rowHeight + 2);
}

bool Pinboard::dragOver(QPoint globalPosition)
{
    const bool over = isVisible() && rect().contains(mapFromGlobal(globalPosition));
    if (over != m_marked) {
        m_marked = over;
        update();
    }
    return over;
}

void Pinboard::paintEvent(QPaintEvent *)
{
    if (!m_marked)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().accent, 2));
    painter.setBrush(Theme::current().accentSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace frontdesk
