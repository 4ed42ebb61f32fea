#include "views/common/table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

#include "views/common/theme.h"
#include "views/common/timetext.h"

namespace frontdesk {

namespace {

constexpr int heightOfRow = 32;

/// Keeps numbers, phone numbers and times in their order where the window runs from right to left.
class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool hasLetters = std::ranges::any_of(option->text, [](QChar c) {
            return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
        });
        if (!hasLetters)
            option->text = leftToRight(option->text);
    }
};

} // namespace

Table::Table(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(heightOfRow);
    verticalHeader()->setMinimumSectionSize(heightOfRow);
    horizontalHeader()->setFixedHeight(heightOfRow);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFont(themeFont(TextSize::Small, QFont::Medium));
    setItemDelegate(new CellDelegate(this));
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &Table::fitColumns);
}

void Table::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    const auto repaint = [this] {
        viewport()->update();
        m_fit.start();
    };
    connect(model, &QAbstractItemModel::modelReset, this, repaint);
    connect(model, &QAbstractItemModel::rowsInserted, this, repaint);
    connect(model, &QAbstractItemModel::rowsRemoved, this, repaint);
}

void Table::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

QString Table::shownEmptyText() const
{
    return model() && model()->rowCount() > 0 ? QString() : m_emptyText;
}

void Table::setWidths(const QList<int> &widths, int stretched)
{
    m_widths = widths;
    m_stretched = stretched;
    for (int column = 0; column < widths.size(); ++column) {
        const bool takesRest = column == stretched;
        horizontalHeader()->setSectionResizeMode(column, takesRest ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!takesRest)
            horizontalHeader()->resizeSection(column, widths.at(column));
    }
    m_fit.start();
}

int Table::neededWidth(int column) const
{
    constexpr int most = 480;
    constexpr int padding = 12;
    const int contents = std::min(most, sizeHintForColumn(column) + padding); // of the rows in sight
    return std::max({m_widths.at(column), contents, horizontalHeader()->sectionSizeHint(column)});
}

void Table::fitColumns()
{
    constexpr int leastStretched = 140;
    constexpr int mostStretched = 640;
    QHash<int, int> wanted;
    int room = viewport()->width();
    for (int column = 0; column < std::min<int>(int(m_widths.size()), horizontalHeader()->count()); ++column) {
        if (column == m_stretched || m_widths.at(column) == 0)
            continue;
        wanted.insert(column, neededWidth(column));
        room -= wanted.value(column);
    }
    if (wanted.isEmpty() || !isVisible())
        return;
    const int more = std::max(0, room - mostStretched) / int(wanted.size());
    for (auto [column, width] : wanted.asKeyValueRange())
        horizontalHeader()->resizeSection(column, room < leastStretched ? m_widths.at(column) : width + more);
}

void Table::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_fit.start();
}

/// Letters are the page's and the window's; a list this long is not searched by its first column.
void Table::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (!text.isEmpty() && text.front().isPrint() && event->key() != Qt::Key_Space)
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

void Table::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

void Table::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QString text = shownEmptyText();
    if (text.isEmpty())
        return;
    constexpr int margin = 24;
    QPainter painter(viewport());
    painter.setPen(Theme::current().secondary);
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
}

} // namespace frontdesk
