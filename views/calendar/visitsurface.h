#pragma once

#include <QRect>

#include "models/domain/appointment.h"

class QWidget;

namespace frontdesk {

/// A part of the calendar that shows visits and can be asked where: the hour grid, the month, the agenda.
class VisitSurface {
public:
    virtual ~VisitSurface() = default;

    virtual QWidget *canvas() = 0; ///< takes the mouse and, by proxy, the keyboard; answers are in its pixels
    virtual AppointmentId visitUnder(QPoint position) const = 0; ///< null beside visits
    virtual QRect seenRect(AppointmentId id) const = 0;          ///< the part that is in sight; may be empty
    /// The same where the mouse is over one of several places of the visit.
    virtual QRect seenRectUnder(AppointmentId id, QPoint position) const
    {
        Q_UNUSED(position)
        return seenRect(id);
    }
    virtual AppointmentId selected() const = 0;
    virtual void select(AppointmentId id) = 0;
    virtual void reveal(AppointmentId id) = 0; ///< scrolls until it is in sight

protected:
    VisitSurface() = default;
    Q_DISABLE_COPY_MOVE(VisitSurface)
};

} // namespace frontdesk
