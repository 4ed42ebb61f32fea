#include "views/calendar/dragcontroller.h"

#include <algorithm>

namespace frontdesk {

void DragController::press(const DayScene &scene, QPoint position, bool copies)
{
    cancel();
    m_start = m_last = position;
    if (const PlacedVisit *visit = scene.visitAt(position)) {
        const Appointment &appointment = scene.card(*visit).appointment;
        if (visit->strip || (isClosed(appointment.status) && !copies))
            return;
        m_origin.kind = copies                                ? DragGhost::Kind::Copy
                        : scene.isLowerEdge(*visit, position) ? DragGhost::Kind::Resize
                                                              : DragGhost::Kind::Move;
        m_origin.visit = appointment.id;
        m_origin.column = visit->column;
        const GridColumn &column = scene.columns().at(visit->column);
        m_origin.keepsDoctor = column.kind == GridColumn::Kind::Doctor
                               && (appointment.internal || column.doctorId != appointment.doctorId);
        m_origin.startMinute = visit->startMinute;
        m_origin.endMinute = visit->endMinute;
        const bool resizes = m_origin.kind == DragGhost::Kind::Resize;
        m_grabMinute = int(scene.geometry.minuteAt(position.y())) - (resizes ? visit->endMinute : visit->startMinute);
    } else if (const auto free = scene.freePlaceAt(position)) {
        m_origin = {DragGhost::Kind::Create, {}, free->column, free->minute, free->minute, {}};
        m_grabMinute = free->minute;
    } else {
        return;
    }
    m_pressed = true;
    m_ghost = m_origin;
}

bool DragController::moveTo(const DayScene &scene, QPoint position)
{
    m_last = position;
    if (!m_pressed)
        return false;
    const bool far = (position - m_start).manhattanLength() >= threshold;
    if (!m_dragging && !far)
        return false;
    const DragGhost next = place(scene, position);
    const bool jumped = !m_dragging || !next.samePlace(m_ghost);
    m_dragging = true;
    if (jumped)
        m_ghost = next;
    return jumped;
}

DragGhost DragController::place(const DayScene &scene, QPoint position) const
{
    constexpr int step = DayGeometry::snapMinutes;
    constexpr int day = DayGeometry::minutesPerDay;
    DragGhost next = m_origin;
    const double minute = scene.geometry.minuteAt(position.y());
    switch (m_origin.kind) {
    case DragGhost::Kind::Move:
    case DragGhost::Kind::Copy: {
        const int length = m_origin.endMinute - m_origin.startMinute;
        next.column = m_origin.keepsDoctor ? m_origin.column : scene.geometry.nearestColumn(position.x());
        next.startMinute = std::clamp(DayGeometry::snapped(minute - m_grabMinute), 0, day - length);
        next.endMinute = next.startMinute + length;
        break;
    }
    case DragGhost::Kind::Resize:
        next.endMinute = std::clamp(DayGeometry::snapped(minute - m_grabMinute), m_origin.startMinute + step, day);
        break;
    case DragGhost::Kind::Create: {
        const int to = DayGeometry::snapped(minute);
        next.startMinute = std::min(m_grabMinute, to);
        next.endMinute = std::max({m_grabMinute, to, next.startMinute + step});
        break;
    }
    }
    return next;
}

std::optional<DragGhost> DragController::release()
{
    const bool dropped = m_dragging && !m_ghost.samePlace(m_origin);
    const DragGhost result = m_ghost;
    cancel();
    return dropped ? std::optional(result) : std::nullopt;
}

void DragController::cancel()
{
    m_pressed = false;
    m_dragging = false;
    m_origin = {};
    m_ghost = {};
}

} // namespace frontdesk
