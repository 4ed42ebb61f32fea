#include "views/common/table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include "views/common/theme.h"

namespace frontdesk {

namespace {

constexpr int heightOfRow = 32;

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
}

void Table::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    const auto repaint = [this] { viewport()->update(); };
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
    for (int column = 0; column < widths.size(); ++column) {
        const bool takesRest = column == stretched;
        horizontalHeader()->setSectionResizeMode(column, takesRest ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!takesRest)
            horizontalHeader()->resizeSection(column, widths.at(column));
    }
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
