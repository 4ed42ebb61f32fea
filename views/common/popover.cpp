#include "views/common/popover.h"

#include <QGraphicsOpacityEffect>
#include <QKeyEvent>
#include <QLayout>
#include <QPainter>
#include <QPointer>
#include <QPropertyAnimation>

#include <algorithm>

#include "views/common/panel.h"
#include "views/common/theme.h"

namespace frontdesk {

namespace {

constexpr int shadow = panelMargins.left();
constexpr int distance = 6; // from the anchor to the panel's own edge

} // namespace

Popover::Popover(QWidget *window) : QFrame(window)
{
    setFocusPolicy(Qt::ClickFocus);
    setContentsMargins(panelMargins);
    hide();
}

void Popover::openBeside(const QRect &anchor)
{
    m_waits = false;
    ensurePolished();
    moveBeside(anchor);
    show();
    raise();
    fadeIn();
}

void Popover::setForOnce()
{
    connect(this, &Popover::dismissed, this, [this, before = QPointer<QWidget>(window()->focusWidget())] {
        if (before)
            before->setFocus();
        deleteLater();
    });
}

/// What it holds has become larger or smaller.
bool Popover::event(QEvent *event)
{
    const bool known = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest && isOpen() && m_anchor.isValid())
        moveBeside(m_anchor);
    return known;
}

void Popover::moveBeside(const QRect &anchor)
{
    m_anchor = anchor;
    if (layout())
        layout()->activate();
    resize(wantedSize());
    move(placeFor(anchor));
}

QSize Popover::wantedSize() const
{
    QSize wanted = sizeHint().expandedTo(minimumSizeHint()).boundedTo(maximumSize()).expandedTo(minimumSize());
    if (layout() && layout()->hasHeightForWidth()) // long texts take more lines in a narrow panel
        wanted.setHeight(std::max(wanted.height(), layout()->totalHeightForWidth(wanted.width())));
    return wanted;
}

QPoint Popover::middle(double share) const
{
    return {(parentWidget()->width() - width()) / 2, int((parentWidget()->height() - height()) * share)};
}

QPoint Popover::placeFor(const QRect &anchor) const
{
    const QRect room = parentWidget()->rect().adjusted(-shadow / 2, -shadow / 2, shadow / 2, shadow / 2);
    const QSize size = this->size();
    const int right = anchor.right() + distance - shadow;
    const int left = anchor.left() - distance + shadow - size.width();
    const bool fitsRight = right + size.width() <= room.right();
    const bool fitsLeft = left >= room.left();
    const bool leftFirst = isRightToLeft();
    int x = 0;
    int y = anchor.top() - shadow - 8;
    if (leftFirst ? fitsLeft : fitsRight)
        x = leftFirst ? left : right;
    else if (leftFirst ? fitsRight : fitsLeft)
        x = leftFirst ? right : left;
    else { // no room beside it: below, else above
        x = std::clamp(anchor.center().x() - size.width() / 2, room.left(),
                       std::max(room.left(), room.right() - size.width()));
        const bool below = anchor.bottom() + size.height() <= room.bottom();
        y = below ? anchor.bottom() + distance - shadow : anchor.top() - distance + shadow - size.height();
    }
    y = std::clamp(y, room.top(), std::max(room.top(), room.bottom() - size.height()));
    return {x, y};
}

void Popover::fadeIn()
{
    const int duration = motionDuration(this);
    if (duration == 0)
        return;
    auto *effect = new QGraphicsOpacityEffect(this);
    setGraphicsEffect(effect); // takes it
    auto *animation = new QPropertyAnimation(effect, "opacity", effect);
    animation->setDuration(duration);
    animation->setStartValue(0.0);
    animation->setEndValue(1.0);
    connect(animation, &QPropertyAnimation::finished, this, [this] { setGraphicsEffect(nullptr); });
    animation->start();
}

void Popover::leave()
{
    if (!isOpen())
        return;
    m_waits = holdsWork();
    if (m_waits)
        hide();
    else
        dismiss();
}

void Popover::comeBack()
{
    if (!m_waits)
        return;
    m_waits = false;
    show();
    raise();
    if (QWidget *last = focusWidget())
        last->setFocus();
}

void Popover::dismiss()
{
    if (isHidden() && !m_waits)
        return;
    m_waits = false;
    hide();
    Q_EMIT dismissed();
}

void Popover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect());
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    event->accept(); // nothing typed here reaches the calendar
}

void Popover::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

bool Popover::focusNextPrevChild(bool next)
{
    QWidget *start = focusWidget() ? focusWidget() : this;
    for (QWidget *widget = next ? start->nextInFocusChain() : start->previousInFocusChain(); widget != start;
         widget = next ? widget->nextInFocusChain() : widget->previousInFocusChain()) {
        const bool takes = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisibleTo(this)
                           && !widget->focusProxy(); // an inner part of the one before
        if (isAncestorOf(widget) && takes && widget->isEnabled()) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

} // namespace frontdesk
