#include "views/common/timetext.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char16_t rightToLeftMark = 0x200f; // a line that begins with a number runs as the window does

} // namespace

QString clockText(int minuteOfDay)
{
    const auto two = [](int number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    return two(minuteOfDay / 60) + u':' + two(minuteOfDay % 60);
}

QString clockText(QTime time)
{
    return clockText(time.hour() * 60 + time.minute());
}

QString clockText(Instant instant, const TimeZone &zone)
{
    return clockText(zone.toLocal(instant).time);
}

QString rangeText(const TimeRange &range, const TimeZone &zone)
{
    return leftToRight(clockText(range.start, zone) + u'–' + clockText(range.end, zone));
}

QString leftToRight(const QString &text)
{
    constexpr char16_t isolate = 0x2066;
    constexpr char16_t popIsolate = 0x2069;
    if (text.isEmpty() || !QGuiApplication::isRightToLeft())
        return text;
    return QChar(rightToLeftMark) + QChar(isolate) + text + QChar(popIsolate);
}

QString apart(const QString &text)
{
    constexpr char16_t isolate = 0x2068; // goes by its own first letter
    constexpr char16_t popIsolate = 0x2069;
    if (text.isEmpty() || !QGuiApplication::isRightToLeft())
        return text;
    return QChar(rightToLeftMark) + QChar(isolate) + text + QChar(popIsolate);
}

QString joined(const QStringList &parts)
{
    QStringList each;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            each.append(apart(part));
    }
    return each.join(u" · "_s);
}

QString longDate(QDate date)
{
    return QLocale().toString(date, u"ddd d MMM yyyy"_s);
}

TabularDigits::TabularDigits(const QFont &font) : m_font(QRawFont::fromFont(font))
{
    const QList<quint32> digits = m_font.glyphIndexesForString(u"0123456789"_s);
    const QList<QPointF> advances = m_font.advancesForGlyphIndexes(digits);
    for (const QPointF &advance : advances)
        m_digitWidth = std::max(m_digitWidth, advance.x());
}

QGlyphRun TabularDigits::run(const QString &text) const
{
    const QList<quint32> glyphs = m_font.glyphIndexesForString(text);
    const QList<QPointF> advances = m_font.advancesForGlyphIndexes(glyphs);
    QList<QPointF> places;
    places.reserve(glyphs.size());
    qreal x = 0;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const bool digit = i < text.size() && text.at(i).isDigit();
        const qreal cell = digit ? m_digitWidth : advances.at(i).x();
        places.append(QPointF(x + (cell - advances.at(i).x()) / 2, 0));
        x += cell;
    }
    QGlyphRun result;
    result.setRawFont(m_font);
    result.setGlyphIndexes(glyphs);
    result.setPositions(places);
    return result;
}

qreal TabularDigits::width(const QString &text) const
{
    const QList<QPointF> advances = m_font.advancesForGlyphIndexes(m_font.glyphIndexesForString(text));
    qreal x = 0;
    for (qsizetype i = 0; i < advances.size(); ++i)
        x += i < text.size() && text.at(i).isDigit() ? m_digitWidth : advances.at(i).x();
    return x;
}

} // namespace frontdesk
