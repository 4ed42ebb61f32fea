#include "views/calendar/dayview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

#include "views/calendar/daynavigator.h"
#include "views/calendar/griddrop.h"
#include "views/calendar/minimonth.h"
#include "views/calendar/pinboard.h"
#include "views/calendar/viewcommands.h"

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
    const QPoint position = event->position().toPoint();
    if (m_scene.geometry.headerRect().contains(position)) {
        pressHeader(position);
        return;
    }
    const PlacedVisit *visit = m_scene.visitAt(position);
    const AppointmentId id = visit ? visit->id : AppointmentId();
    changeState([this] {
        m_state.cursor.reset();
        m_state.hover.reset();
    });
    select(id);
    m_state.selectedColumn = visit ? visit->column : -1;
    m_drag.press(m_scene, position, event->modifiers().testFlag(Qt::AltModifier));
}

/// A day of the week opens when its name is clicked.
void DayView::pressHeader(QPoint position)
{
    const int column = m_scene.geometry.columnAt(position.x());
    if (column >= 0 && column < m_scene.columns().size() && m_scene.columns().at(column).kind == GridColumn::Kind::Day)
        Q_EMIT dayWanted(m_scene.columns().at(column).date);
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
    if (dateUnder(position).isValid() || isOverPinboard(position)) {
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

bool DayView::isOverPinboard(QPoint position) const
{
    const bool moves = m_drag.ghost() && m_drag.ghost()->kind == DragGhost::Kind::Move;
    return moves && m_pinboard && m_pinboard->dragOver(viewport()->mapToGlobal(position));
}

void DayView::endTargets()
{
    if (m_dateTarget)
        m_dateTarget->endDrag();
    if (m_pinboard)
        m_pinboard->endDrag();
}

std::optional<DragGhost> DayView::carryOver(const VisitCard &card, QPoint globalPosition)
{
    const QPoint position = viewport()->mapFromGlobal(globalPosition);
    const int pointed = m_scene.geometry.gridRect().contains(position) ? m_scene.geometry.columnAt(position.x()) : -1;
    const int column = pointed < 0 ? -1 : landingColumn(m_scene, card.appointment, pointed);
    if (!isVisible() || column < 0 || column >= m_scene.columns().size()) {
        endCarry();
        return std::nullopt;
    }
    const int length = std::clamp(card.appointment.durationMinutes(), DayGeometry::snapMinutes,
                                  DayGeometry::minutesPerDay);
    const int start = std::clamp(DayGeometry::snapped(m_scene.geometry.minuteAt(position.y())), 0,
                                 DayGeometry::minutesPerDay - length);
    DragGhost ghost{DragGhost::Kind::Move, card.appointment.id, column, start, start + length, {}};
    if (m_state.carried && m_state.ghost && m_state.ghost->samePlace(ghost))
        return m_state.ghost;
    m_state.carried = card;
    ghost.refusal = refusalOf(ghost);
    changeState([this, &ghost] { m_state.ghost = ghost; });
    return ghost;
}

void DayView::endCarry()
{
    m_state.carried.reset();
    changeState([this] { m_state.ghost.reset(); });
}

void DayView::setParked(const QSet<AppointmentId> &ids)
{
    m_state.parked = ids;
    viewport()->update();
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
    const AppointmentId parked = isOverPinboard(event->position().toPoint()) ? m_drag.ghost()->visit : AppointmentId();
    const std::optional<DragGhost> drop = m_drag.release();
    changeState([this] { m_state.ghost.reset(); });
    endTargets();
    if (!parked.isNull())
        Q_EMIT parkWanted(parked);
    else if (date.isValid() && drop)
        Q_EMIT droppedOnDate(drop->visit, date);
    else if (drop)
        finishDrop(*drop);
    else if (const auto free = m_scene.freePlaceAt(event->position().toPoint()); free && !dragged)
        book(*free, 0);
}

void DayView::finishDrop(const DragGhost &ghost)
{
    const GridPlace place{ghost.column, ghost.startMinute};
    if (ghost.kind == DragGhost::Kind::Create)
        book(place, ghost.endMinute - ghost.startMinute);
    else if (ghost.kind != DragGhost::Kind::Copy)
        Q_EMIT dropped(ghost);
    else
        Q_EMIT copyDropped(ghost.visit, place);
}

void DayView::book(GridPlace place, int minutes)
{
    if (const auto wanted = bookingPlace(m_scene, m_desk, place, minutes))
        Q_EMIT bookingWanted(*wanted);
}

void DayView::bookAtCursor()
{
    const GridPlace place = DayNavigator::place(m_scene, m_state);
    auto wanted = bookingPlace(m_scene, m_desk, place, 0);
    if (!wanted)
        return;
    if (!m_state.cursor) {
        const auto free = m_desk.nextFreeSlot(wanted->doctorId, wanted->start, m_scene.slotMinutes(place.column));
        if (free && m_scene.columns().at(place.column).day.contains(*free))
            wanted->start = *free;
    }
    Q_EMIT bookingWanted(*wanted);
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
    const int column = visit->column;
    select(visit->id);
    m_state.selectedColumn = column;
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
    const AppointmentId selected = m_state.selected;
    const QPoint middle = viewport()->mapToGlobal(visitRect(selected).center());
    if (!runCommon(*this, command, selected, middle))
        runOnGrid(command);
}

/// What only the hour grid does.
void DayView::runOnGrid(const DayCommand &command)
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
    case Kind::Leave:
        letGoOfAll();
        break;
    case Kind::Zoom:
        stepZoom(command.amount);
        return;
    case Kind::NewVisit:
        bookAtCursor();
        return;
    case Kind::Paste:
        paste();
        return;
    case Kind::Activate:
        activate();
        return;
    case Kind::Nudge:
        nudge(command.columns, command.amount);
        return;
    default:
        return;
    }
    if (m_state.selected != before)
        announceSelection();
    showPlace();
}

void DayView::activate()
{
    if (!m_state.selected.isNull())
        Q_EMIT visitActivated(m_state.selected);
    else if (m_state.cursor)
        book(*m_state.cursor, 0);
}

void DayView::letGoOfAll()
{
    m_drag.cancel();
    endTargets();
    changeState([this] {
        m_state.ghost.reset();
        m_state.cursor.reset();
        m_state.selected = {};
    });
    Q_EMIT letGo();
}

/// One move at a time: the next starts from where this one has led.
void DayView::nudge(int columns, int slots)
{
    if (m_state.ghost)
        return;
    if (const auto ghost = nudged(m_scene, m_state.selected, columns, slots))
        Q_EMIT dropped(*ghost);
}

/// Where the keyboard is, else where the mouse points.
void DayView::paste()
{
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    const auto pointed = m_scene.freePlaceAt(mouse);
    const GridPlace place = !m_state.cursor && pointed ? *pointed : DayNavigator::place(m_scene, m_state);
    if (place.column < m_scene.columns().size())
        Q_EMIT pasteWanted(place);
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
        m_state.selectedColumn = -1;
        m_state.cursor.reset();
    });
    announceSelection();
    showPlace();
    return true;
}

} // namespace frontdesk
