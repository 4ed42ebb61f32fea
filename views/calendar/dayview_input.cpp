#include "views/calendar/dayview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

#include "views/calendar/daynavigator.h"
#include "views/calendar/minimonth.h"

/// The half of DayView that listens to mouse, wheel and keyboard.

namespace frontdesk {

namespace {

constexpr double zoomStep = 1.15;
constexpr int scrollMargin = 28;
constexpr int scrollPixels = 14;

} // namespace

void DayView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const PlacedVisit *visit = m_scene.visitAt(event->position().toPoint());
    const AppointmentId id = visit ? visit->id : AppointmentId();
    changeState([this] {
        m_state.cursor.reset();
        m_state.hover.reset();
    });
    select(id);
    m_drag.press(m_scene, event->position().toPoint());
}

void DayView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (m_drag.isPressed()) {
        dragTo(position);
        return;
    }
    const PlacedVisit *visit = m_scene.visitAt(position);
    const bool edge = visit && !visit->strip && m_scene.isLowerEdge(*visit, position)
                      && !isClosed(m_scene.card(*visit).appointment.status);
    viewport()->setCursor(edge ? Qt::SizeVerCursor : Qt::ArrowCursor);
    setHover(event->buttons() == Qt::NoButton ? m_scene.freePlaceAt(position) : std::nullopt);
}

void DayView::dragTo(QPoint position)
{
    const bool jumped = m_drag.moveTo(m_scene, position);
    if (!m_drag.ghost())
        return;
    if (dateUnder(position).isValid()) {
        m_autoScroll.stop();
        changeState([this] { m_state.ghost.reset(); });
        return;
    }
    if (jumped || !m_state.ghost) {
        m_drag.refuse(refusalOf(*m_drag.ghost()));
        changeState([this] { m_state.ghost = *m_drag.ghost(); });
    }
    if (!m_autoScroll.isActive())
        m_autoScroll.start();
}

/// Of the month beside the day, when a visit is being moved there.
QDate DayView::dateUnder(QPoint position) const
{
    const bool moves = m_drag.ghost() && m_drag.ghost()->kind == DragGhost::Kind::Move;
    return moves && m_dateTarget ? m_dateTarget->dragOver(viewport()->mapToGlobal(position)) : QDate();
}

void DayView::autoScroll()
{
    const QRect grid = m_scene.geometry.gridRect().adjusted(scrollMargin, scrollMargin, -scrollMargin, -scrollMargin);
    const QPoint at = m_drag.lastPosition();
    const int down = at.y() < grid.top() ? -scrollPixels : at.y() > grid.bottom() ? scrollPixels : 0;
    const int right = at.x() < grid.left() ? -scrollPixels : at.x() > grid.right() ? scrollPixels : 0;
    if (!m_drag.isPressed() || (down == 0 && right == 0)) {
        m_autoScroll.stop();
        return;
    }
    verticalScrollBar()->setValue(verticalScrollBar()->value() + down);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + (isRightToLeft() ? -right : right));
    dragTo(at);
}

void DayView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag.isPressed())
        return;
    m_autoScroll.stop();
    const bool dragged = m_drag.ghost() != nullptr;
    const QDate date = dateUnder(event->position().toPoint());
    const std::optional<DragGhost> drop = m_drag.release();
    changeState([this] { m_state.ghost.reset(); });
    if (m_dateTarget)
        m_dateTarget->endDrag();
    if (date.isValid() && drop)
        Q_EMIT droppedOnDate(drop->visit, date);
    else if (drop)
        finishDrop(*drop);
    else if (const auto free = m_scene.freePlaceAt(event->position().toPoint()); free && !dragged)
        book(*free, 0);
}

void DayView::finishDrop(const DragGhost &ghost)
{
    if (ghost.kind == DragGhost::Kind::Create)
        book({ghost.column, ghost.startMinute}, ghost.endMinute - ghost.startMinute);
    else
        Q_EMIT dropped(ghost);
}

void DayView::book(GridPlace place, int minutes)
{
    const auto start = m_scene.instantAt(place.minute);
    if (start && place.column < m_scene.sheet().columns.size())
        Q_EMIT bookingWanted(m_scene.sheet().columns.at(place.column).doctorId, *start, minutes);
}

void DayView::bookAtCursor()
{
    const GridPlace place = DayNavigator::place(m_scene, m_state);
    const auto from = m_scene.instantAt(place.minute);
    if (m_state.cursor || !from || place.column >= m_scene.sheet().columns.size()) {
        book(place, 0);
        return;
    }
    const UserId doctor = m_scene.sheet().columns.at(place.column).doctorId;
    const auto free = m_desk.nextFreeSlot(doctor, *from, m_scene.slotMinutes(place.column));
    const bool here = free && m_scene.sheet().day.contains(*free);
    Q_EMIT bookingWanted(doctor, here ? *free : *from, 0);
}

void DayView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const PlacedVisit *visit = m_scene.visitAt(event->position().toPoint());
    if (visit && event->button() == Qt::LeftButton) {
        m_drag.cancel();
        Q_EMIT visitActivated(visit->id);
    }
}

void DayView::contextMenuEvent(QContextMenuEvent *event)
{
    const PlacedVisit *visit = m_scene.visitAt(event->pos());
    if (!visit)
        return;
    select(visit->id);
    Q_EMIT menuWanted(m_state.selected, event->globalPos());
}

bool DayView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHover(std::nullopt);
    return QAbstractScrollArea::viewportEvent(event);
}

void DayView::setHover(const std::optional<GridPlace> &place)
{
    if (place != m_state.hover)
        changeState([this, &place] { m_state.hover = place; });
}

void DayView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() != Qt::ControlModifier) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const double steps = event->angleDelta().y() / 120.0;
    setZoom(zoom() * std::pow(zoomStep, steps), int(event->position().y()));
    event->accept();
}

void DayView::stepZoom(int steps)
{
    if (steps == 0)
        showWorkingDay();
    else
        setZoom(zoom() * std::pow(zoomStep, steps), m_scene.geometry.gridRect().center().y());
}

void DayView::keyPressEvent(QKeyEvent *event)
{
    if (const auto command = dayCommandFor(*event, isRightToLeft()))
        run(*command);
    else
        event->ignore();
}

void DayView::run(const DayCommand &command)
{
    using Kind = DayCommand::Kind;
    const AppointmentId before = m_state.selected;
    switch (command.kind) {
    case Kind::MoveCursor:
        changeState([&] { DayNavigator::moveBy(m_scene, m_state, command.columns, command.amount); });
        break;
    case Kind::FirstSlot:
        changeState([&] {
            const int column = DayNavigator::place(m_scene, m_state).column;
            DayNavigator::goTo(m_scene, m_state, {column, m_scene.workingHours().first});
        });
        break;
    case Kind::StepDay:
        Q_EMIT dayStepWanted(command.amount);
        return;
    case Kind::Today:
        Q_EMIT todayWanted();
        return;
    case Kind::Zoom:
        stepZoom(command.amount);
        return;
    case Kind::NewVisit:
        bookAtCursor();
        return;
    case Kind::Leave:
        m_drag.cancel();
        if (m_dateTarget)
            m_dateTarget->endDrag();
        changeState([this] {
            m_state.ghost.reset();
            m_state.cursor.reset();
            m_state.selected = {};
        });
        break;
    default:
        runOnSelected(command);
        return;
    }
    if (m_state.selected != before)
        announceSelection();
    showPlace();
}

void DayView::runOnSelected(const DayCommand &command)
{
    using Kind = DayCommand::Kind;
    const AppointmentId id = m_state.selected;
    if (id.isNull()) {
        if (command.kind == Kind::Activate && m_state.cursor)
            book(*m_state.cursor, 0);
        return;
    }
    switch (command.kind) {
    case Kind::Activate:
        Q_EMIT visitActivated(id);
        break;
    case Kind::Status:
        Q_EMIT statusWanted(id, command.status);
        break;
    case Kind::Arrive:
        Q_EMIT arrivalWanted(id);
        break;
    case Kind::Cancel:
        Q_EMIT cancelWanted(id);
        break;
    case Kind::Menu:
        Q_EMIT menuWanted(id, viewport()->mapToGlobal(visitRect(id).center()));
        break;
    default:
        break;
    }
}

void DayView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void DayView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    setHover(std::nullopt);
}

bool DayView::focusNextPrevChild(bool next)
{
    DayState moved = m_state;
    if (!hasFocus() || !DayNavigator::stepVisit(m_scene, moved, next))
        return QAbstractScrollArea::focusNextPrevChild(next);
    changeState([&] {
        m_state.selected = moved.selected;
        m_state.cursor.reset();
    });
    announceSelection();
    showPlace();
    return true;
}

} // namespace frontdesk
