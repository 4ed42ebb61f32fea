#pragma once

#include <QGlyphRun>
#include <QHash>
#include <QPainterPath>

#include "models/services/daysheet.h"
#include "views/calendar/blocktiles.h"
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

/// Paints visits as blocks: tint, bar, mark, and as many whole lines of text as fit; in a block too narrow for a letter,
/// none. Texts are prepared once per visit and size and kept until either changes. GUI thread.
class VisitPainter {
public:
    VisitPainter();

    /// Forgets everything prepared: after a change of theme, font or direction.
    void reset(const Theme &theme, bool mirrored);
    void paint(QPainter &painter, const VisitCard &card, const TimeZone &zone, Instant now, const VisitLook &look);

    void setSecondLine(SecondLine what);

    static QPainterPath markPath(StatusMark mark); ///< strokes in a square of 12 × 12, empty for None and NoShow

private:
    struct Time {
        QGlyphRun digits;
        qreal width = 0; ///< with the gap behind it
    };
    /// A line of a block, elided to its place. The time stands in tabular digits before the text.
    struct Line {
        Time time;
        PreparedText text;
        bool struck = false;
    };
    /// What the lines of a visit were made of.
    struct Source {
        int version = 0;
        QSize room;
        QString times, patient, doctor, roomName;
        int attendees = 0;
        bool operator==(const Source &) const = default;
    };
    struct Prepared {
        Source source;
        QList<Line> lines;
    };

    const QList<Line> &prepared(const VisitCard &card, const QString &times, QSize size, int reserved);
    QList<Line> linesOf(const VisitCard &card, const Source &source, int reserved);
    Line firstLine(const VisitCard &card, const QString &times, qreal room);
    PreparedText aloneLine(const QString &name, const PreparedText &whole, const PreparedText &brief, qreal room);
    PreparedText initialsLine(const QString &name, qreal room);
    const Time &timeOf(const QString &times);
    void paintBody(QPainter &painter, const VisitLook &look, const StatusStyle &style);
    void paintLines(QPainter &painter, const QRect &room, const QList<Line> &lines, const StatusStyle &style) const;
    int paintMarks(QPainter &painter, const QRect &rect, const VisitCard &card, Instant now, const StatusStyle &style);
    int paintMark(QPainter &painter, const QRect &rect, int used, StatusMark mark, const QColor &color) const;
    int paintPill(QPainter &painter, const QRect &rect, int used, const QString &text, const QColor &back,
                  const QColor &fore) const;
    QRect placed(const QRect &rect, int used, int width, int height) const;

    const Theme *m_theme = nullptr;
    bool m_mirrored = false;
    SecondLine m_secondLine = SecondLine::TypeAndRoom;
    QFont m_strong;
    QFont m_tiny;
    int m_lineHeight = 0; ///< of m_strong, as all below
    qreal m_ascent = 0;
    qreal m_strikeOut = 0;
    TabularDigits m_digits;
    PreparedTexts m_initials;
    PreparedTexts m_plainTexts;
    BlockTiles m_bodies;
    QHash<QString, Time> m_times;
    QHash<AppointmentId, Prepared> m_prepared;
};

} // namespace frontdesk
