#pragma once

#include <QGlyphRun>
#include <QHash>
#include <QPainterPath>

#include "models/services/daysheet.h"
#include "views/calendar/visittexts.h"
#include "views/common/preparedtext.h"
#include "views/common/statusstyle.h"
#include "views/common/timetext.h"

class QPainter;

namespace frontdesk {

/// How one block is to be shown.
struct VisitLook {
    QRect rect;
    bool strip = false;
    bool selected = false;
    bool faint = false;   ///< the place that a dragged visit leaves
    bool refused = false; ///< dragged to where it may not stand
    QString times;        ///< instead of its own start, while it is dragged
};

/// Paints visits as blocks: tint, bar, mark, and as many whole lines of text as fit. Texts are prepared once per visit and
/// size and kept until either changes. GUI thread.
class VisitPainter {
public:
    VisitPainter();

    /// Forgets everything prepared: after a change of theme, font or direction.
    void reset(const Theme &theme, bool mirrored);
    void paint(QPainter &painter, const VisitCard &card, const TimeZone &zone, Instant now, const VisitLook &look);

    void setSecondLine(SecondLine what) { m_secondLine = what; }

    static QPainterPath markPath(StatusMark mark); ///< strokes in a square of 12 × 12, empty for None and NoShow

private:
    /// A line of a block, elided to its place. The time stands in tabular digits before the text.
    struct Line {
        QGlyphRun time;
        qreal timeWidth = 0;
        PreparedText text;
        bool struck = false;
    };
    struct Prepared {
        int version = 0;
        QSize size;
        QString times;
        QString key;
        QList<Line> lines;
    };

    const Prepared &prepared(const VisitCard &card, const QString &times, QSize size, int reserved);
    Line firstLine(const VisitCard &card, const QString &times, qreal room) const;
    Line plainLine(const QString &text, qreal room) const;
    void paintBody(QPainter &painter, const VisitLook &look, const StatusStyle &style) const;
    void paintLines(QPainter &painter, const QRect &room, const Prepared &texts, const StatusStyle &style) const;
    int paintMarks(QPainter &painter, const QRect &rect, const VisitCard &card, Instant now, const StatusStyle &style);
    int paintMark(QPainter &painter, const QRect &rect, int used, StatusMark mark, const QColor &color) const;
    int paintPill(QPainter &painter, const QRect &rect, int used, const QString &text, const QColor &back,
                  const QColor &fore) const;
    QRect placed(const QRect &rect, int used, int width, int height) const;

    const Theme *m_theme = nullptr;
    bool m_mirrored = false;
    SecondLine m_secondLine = SecondLine::TypeAndRoom;
    QFont m_strong;
    QFont m_plain;
    QFont m_tiny;
    TabularDigits m_digits;
    QHash<AppointmentId, Prepared> m_prepared;
};

} // namespace frontdesk
