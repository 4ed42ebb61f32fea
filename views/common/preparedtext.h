#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QList>
#include <QString>

class QPainter;

namespace frontdesk {

/// A line of text laid out once and painted many times, by its baseline, so that scripts of different heights share one
/// line. Right-to-left text included. Cheap to copy. GUI thread.
class PreparedText {
public:
    PreparedText() = default;
    /// Elided to the width; not elided when the width is negative.
    PreparedText(const QString &text, const QFont &font, qreal width = -1);

    qreal width() const { return m_width; }
    bool isEmpty() const { return m_runs.isEmpty(); }
    void paint(QPainter &painter, QPointF baseline) const; ///< from its left end, in the painter's pen

private:
    void layOut(const QString &text, const QFont &font);

    QList<QGlyphRun> m_runs;
    qreal m_ascent = 0;
    qreal m_width = 0;
};

/// Lines of one font that come again and again, such as initials and the names of treatments: laid out once for each width.
/// Forgets them all when they have become many. GUI thread.
class PreparedTexts {
public:
    explicit PreparedTexts(const QFont &font) : m_font(font) {}

    /// As PreparedText; the width counts in whole pixels.
    PreparedText line(const QString &text, int width = -1);

private:
    QFont m_font;
    QHash<std::pair<QString, int>, PreparedText> m_lines;
};

} // namespace frontdesk
