#include "views/calendar/pinlist.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include "models/items/parkedvisits.h"
#include "views/calendar/dragcontroller.h"

namespace frontdesk {

PinList::PinList(QWidget *parent) : QListView(parent)
{
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
}

AppointmentId PinList::idOf(const QModelIndex &index) const
{
    return AppointmentId(index.data(ParkedVisits::VisitRole).toUuid());
}

AppointmentId PinList::current() const
{
    return idOf(currentIndex());
}

void PinList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    m_pressedAt = event->position().toPoint();
    m_taken = event->button() == Qt::LeftButton ? idOf(indexAt(m_pressedAt)) : AppointmentId();
}

void PinList::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const bool far = (position - m_pressedAt).manhattanLength() >= DragController::threshold;
    if (m_taken.isNull() || !(m_carrying || far)) {
        QListView::mouseMoveEvent(event);
        return;
    }
    m_carrying = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    Q_EMIT carried(m_taken, viewport()->mapToGlobal(position));
}

void PinList::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_carrying) {
        m_taken = {};
        QListView::mouseReleaseEvent(event);
        return;
    }
    const AppointmentId id = m_taken;
    const QPoint position = viewport()->mapToGlobal(event->position().toPoint());
    end();
    Q_EMIT putDown(id, position);
}

void PinList::end()
{
    m_taken = {};
    m_carrying = false;
    viewport()->unsetCursor();
    Q_EMIT carryEnded();
}

void PinList::keyPressEvent(QKeyEvent *event)
{
    const bool removes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (event->key() == Qt::Key_Escape && m_carrying)
        end();
    else if (removes && !current().isNull())
        Q_EMIT releaseWanted(current());
    else
        QListView::keyPressEvent(event);
}

} // namespace frontdesk
