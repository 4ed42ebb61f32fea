#pragma once

#include "views/calendar/daypainter.h"
#include "views/calendar/daystate.h"
#include "views/calendar/visitpainter.h"

namespace frontdesk {

/// Paints the whole hour grid with all that goes on in it, as far as the clip reaches. GUI thread.
class DayCanvas {
public:
    void reset(const Theme &theme, bool mirrored);
    void paint(QPainter &painter, const DayScene &scene, const DayState &state, Instant now, const QRect &clip);
    /// The part of the view that the state's fleeting parts cover (hover, cursor, ghost, draft).
    static QRegion overlayRegion(const DayScene &scene, const DayState &state);

private:
    void chooseSecondLine(const DayScene &scene);
    void paintVisits(QPainter &painter, const DayScene &scene, const DayState &state, Instant now, const QRect &clip);
    void paintGhost(QPainter &painter, const DayScene &scene, const DayState &state, Instant now);
    void paintRefusal(QPainter &painter, const QRect &block, const QString &why) const;

    const Theme *m_theme = nullptr;
    bool m_mirrored = false;
    DayPainter m_day;
    VisitPainter m_visits;
    VisitPainter m_ghostVisits; ///< so that a ghost's size does not throw out what is prepared for the block itself
};

} // namespace frontdesk
