#pragma once

#include <QDate>
#include <QFont>
#include <QGlyphRun>
#include <QRawFont>
#include <QString>

#include "models/domain/timezone.h"

namespace frontdesk {

/// Clock times as the whole window writes them: 24 hours, Latin digits, never mirrored.
QString clockText(QTime time);
QString clockText(int minuteOfDay); ///< 1440 is "24:00"
QString clockText(Instant instant, const TimeZone &zone);
QString rangeText(const TimeRange &range, const TimeZone &zone); ///< "10:30–11:00"
/// Keeps a number, a range of times or a phone number together and left to right in a right-to-left line.
QString leftToRight(const QString &text);
/// Keeps a name or a date together in a right-to-left line, in its own direction: "Dentistry" does not pull the number
/// after it to its side.
QString apart(const QString &text);
/// Parts of a line with dots between them, each apart; empty ones are left out.
QString joined(const QStringList &parts);
QString longDate(QDate date); ///< "Fri 20 Nov 2026"

/// Sets digits in cells of one width, so that columns of times line up whatever the font's own figures are.
/// Cheap to copy; prepared runs are for the thread that paints.
class TabularDigits {
public:
    explicit TabularDigits(const QFont &font);
    QGlyphRun run(const QString &text) const; ///< its origin is the start of the baseline
    qreal width(const QString &text) const;

private:
    QRawFont m_font;
    qreal m_digitWidth = 0;
};

} // namespace frontdesk
