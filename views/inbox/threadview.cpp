#include "views/inbox/threadview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>

#include "views/common/theme.h"
#include "views/inbox/bubbledelegate.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int nearEnd = 40; // pixels
constexpr int nearTop = 200;

} // namespace

ThreadView::ThreadView(ThreadModel &model, QWidget *parent)
    : QListView(parent),
      m_model(model),
      m_bubbles(new BubbleDelegate(this)),
      m_jump(new QPushButton(tr("New message ↓"), this))
{
    setObjectName(u"thread"_s);
    setAccessibleName(tr("Messages"));
    setModel(&model);
    setItemDelegate(m_bubbles);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    m_jump->setObjectName(u"newMessageButton"_s);
    m_jump->setProperty("primary", true);
    m_jump->hide();
    connect(m_jump, &QPushButton::clicked, this, &ThreadView::goToEnd);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ThreadView::onScrolled);
    connect(&model, &QAbstractItemModel::modelReset, this, &ThreadView::onOpened);
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] { m_anchor = anchor(); });
    connect(&model, &ThreadModel::arrived, this, [this] {
        if (m_end)
            goToEnd();
        else
            placeJump();
    });
}

const MessageCard *ThreadView::chosen() const
{
    return m_model.card(currentIndex().isValid() ? currentIndex().row() : m_model.rowCount() - 1);
}

bool ThreadView::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - nearEnd;
}

void ThreadView::goToEnd()
{
    executeDelayedItemsLayout();
    scrollToBottom();
    m_jump->hide();
    onScrolled();
}

void ThreadView::onOpened()
{
    m_jump->hide();
    executeDelayedItemsLayout();
    int first = -1;
    for (int row = 0; row < m_model.rowCount() && first < 0; ++row) {
        if (m_model.index(row).data(ThreadModel::FirstUnreadRole).toBool())
            first = row;
    }
    if (first >= 0)
        scrollTo(m_model.index(first), PositionAtTop);
    else
        scrollToBottom();
    onScrolled();
}

ThreadView::Anchor ThreadView::anchor() const
{
    const QModelIndex first = indexAt({viewport()->width() / 2, 1});
    return {first, first.isValid() ? visualRect(first).top() : 0};
}

void ThreadView::restore(const Anchor &anchor)
{
    if (!anchor.index.isValid())
        return;
    executeDelayedItemsLayout();
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + visualRect(anchor.index).top() - anchor.top);
}

void ThreadView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const Anchor kept = m_anchor;
    QListView::rowsInserted(parent, start, end);
    if (!m_end || start == 0)
        restore(kept);
}

void ThreadView::onScrolled()
{
    if (m_loading || !isVisible()) // hidden, it is not laid out
        return;
    if (verticalScrollBar()->value() < nearTop && m_model.hasOlder()) {
        m_loading = true;
        m_model.loadOlder();
        m_loading = false;
    }
    const bool end = isAtEnd();
    if (end)
        m_jump->hide();
    if (end != m_end) {
        m_end = end;
        Q_EMIT atEndChanged(end);
    }
}

void ThreadView::placeJump()
{
    m_jump->adjustSize();
    m_jump->move((width() - m_jump->width()) / 2, height() - m_jump->height() - 12);
    m_jump->show();
    m_jump->raise();
}

void ThreadView::resizeEvent(QResizeEvent *event)
{
    const bool end = m_end;
    m_bubbles->setWidth(viewport()->width());
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
    if (end)
        goToEnd();
    if (m_jump->isVisible())
        placeJump();
}

/// What has arrived meanwhile is laid out only now.
void ThreadView::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    if (m_end)
        goToEnd();
}

/// Letters are the page's.
void ThreadView::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (!text.isEmpty() && text.at(0).isPrint())
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

/// Nothing is chosen by the focus: the first message would be, and scrolled to.
void ThreadView::focusInEvent(QFocusEvent *event)
{
    const bool chosen = currentIndex().isValid();
    const QSignalBlocker quiet(selectionModel());
    QListView::focusInEvent(event);
    if (!chosen)
        selectionModel()->clearCurrentIndex();
}

QRect ThreadView::retryPlace(int row) const
{
    const QModelIndex index = m_model.index(row);
    return m_bubbles->retryRect(visualRect(index), index, layoutDirection());
}

void ThreadView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton && retryPlace(index.row()).contains(event->pos()))
        Q_EMIT retryWanted(m_model.card(index.row())->message.id);
}

void ThreadView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool onLink = index.isValid() && retryPlace(index.row()).contains(event->pos());
    viewport()->setCursor(onLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ThreadView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    const QPoint place = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    Q_EMIT menuWanted(m_model.card(index.row())->message.id, place);
}

QString ThreadView::shownEmptyText() const
{
    if (!m_model.conversation())
        return tr("Choose a conversation, or begin a new one with N.");
    return m_model.rowCount() > 0 ? QString() : tr("Nothing has been written here yet.");
}

void ThreadView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    const QString text = shownEmptyText();
    if (text.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(themeFont());
    painter.setPen(Theme::current().secondary);
    painter.drawText(viewport()->rect().adjusted(32, 32, -32, -32), int(Qt::AlignCenter) | Qt::TextWordWrap, text);
}

} // namespace frontdesk
