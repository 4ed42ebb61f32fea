#pragma once

#include <QPoint>

#include <optional>

#include "views/calendar/dayscene.h"

namespace frontdesk {

/// What the mouse is dragging and where it would land, on the grid.
struct DragGhost {
    enum class Kind { Create, Move, Resize, Copy };
    Kind kind = Kind::Create;
    AppointmentId visit; ///< null while creating
    int column = 0;
    int startMinute = 0;
    int endMinute = 0;
    QString refusal;          ///< why it may not land here; empty when it may
    bool keepsDoctor = false; ///< a meeting, or a place of somebody who only attends: it moves up and down alone
    bool samePlace(const DragGhost &other) const
    {
        return column == other.column && startMinute == other.startMinute && endMinute == other.endMinute;
    }
};

/// Turns presses, moves and releases into drags on the day's grid. Knows no widget. A press becomes a drag only after
/// 8 pixels, so that nothing moves by accident; positions snap to 5 minutes.
class DragController {
public:
    static constexpr int threshold = 8;

    /// `copies`: a visit that is dragged stays where it is, and another is booked where it lands.
    void press(const DayScene &scene, QPoint position, bool copies = false);
    /// True when the ghost appeared or jumped to another place.
    bool moveTo(const DayScene &scene, QPoint position);
    /// What was dropped; unset when it was only a click, or dropped where it began.
    std::optional<DragGhost> release();
    void cancel();
    void refuse(const QString &why) { m_ghost.refusal = why; }

    bool isPressed() const { return m_pressed; }
    const DragGhost *ghost() const { return m_dragging ? &m_ghost : nullptr; }
    QPoint lastPosition() const { return m_last; }

private:
    DragGhost place(const DayScene &scene, QPoint position) const;

    bool m_pressed = false;
    bool m_dragging = false;
    QPoint m_start;
    QPoint m_last;
    int m_grabMinute = 0; ///< from the dragged end of the visit to where it was taken; where a new stretch begins
    DragGhost m_origin;
    DragGhost m_ghost;
};

} // namespace frontdesk
