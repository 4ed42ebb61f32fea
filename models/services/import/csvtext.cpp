#include "models/services/import/csvtext.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype linesLookedAt = 20;

/// Windows fills the gap of Latin-1 with quotes and dashes.
QString fromWindows(const QByteArray &bytes)
{
    static constexpr char16_t gap[32] = {0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                         0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d,   0x017d, 0x8f,
                                         0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                         0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(gap[c.unicode() - 0x80]);
    }
    return text;
}

QString decoded(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? fromWindows(bytes) : text;
}

/// Takes one character after the other.
class CsvReader {
public:
    explicit CsvReader(QChar separator) : m_separator(separator) {}

    void take(QChar c)
    {
        if (m_inQuotes) {
            takeQuoted(c);
        } else if (m_afterQuote && c == u'"') { // doubled within quotes
            m_field += c;
            m_inQuotes = true;
        } else if (c == u'"' && m_field.trimmed().isEmpty() && !m_afterQuote) {
            m_field.clear();
            m_inQuotes = true;
        } else if (c == m_separator) {
            endField();
        } else if (c == u'\n') {
            endLine();
        } else if (!m_afterQuote || !c.isSpace()) {
            m_field += c;
        }
        if (!m_inQuotes && c != u'"')
            m_afterQuote = false;
    }
    QList<QStringList> result()
    {
        endLine();
        return m_lines;
    }

private:
    void takeQuoted(QChar c)
    {
        if (c != u'"') {
            m_field += c;
            return;
        }
        m_inQuotes = false;
        m_afterQuote = true;
    }
    void endField()
    {
        m_line.append(m_field.trimmed());
        m_field.clear();
        m_afterQuote = false;
    }
    void endLine()
    {
        endField();
        const bool empty = std::ranges::all_of(m_line, &QString::isEmpty);
        if (!empty)
            m_lines.append(m_line);
        m_line.clear();
    }

    QChar m_separator;
    QString m_field;
    QStringList m_line;
    QList<QStringList> m_lines;
    bool m_inQuotes = false;
    bool m_afterQuote = false;
};

} // namespace

QString textOfFile(const QByteArray &bytes)
{
    QString text = decoded(bytes);
    text.replace("\r\n"_L1, "\n"_L1);
    return text.replace(u'\r', u'\n');
}

QChar guessSeparator(const QString &text)
{
    const QString head = text.left(20'000);
    QChar best = u',';
    qsizetype bestScore = 0;
    for (const QChar candidate : {QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|')}) {
        const QList<QStringList> lines = parseCsv(head, candidate).mid(0, linesLookedAt);
        if (lines.isEmpty())
            continue;
        const qsizetype columns = lines.first().size();
        const auto fitting = std::ranges::count_if(lines,
                                                   [&](const QStringList &line) { return line.size() == columns; });
        const qsizetype score = columns < 2 ? 0 : fitting * 100 / lines.size() * 10 + std::min<qsizetype>(columns, 9);
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

QList<QStringList> parseCsv(const QString &text, QChar separator)
{
    CsvReader reader(separator);
    for (const QChar c : text)
        reader.take(c);
    return reader.result();
}

QString csvLine(const QStringList &fields)
{
    QStringList cells;
    for (QString field : fields) {
        const bool number = field.startsWith(u'+') && field.size() > 1 && field.at(1).isDigit();
        if (!field.isEmpty() && u"=+-@\t"_s.contains(field.front()) && !number)
            field.prepend(u'\'');
        const bool quoted = field.contains(u'"') || field.contains(u',') || field.contains(u'\n')
                            || field.trimmed() != field;
        cells.append(quoted ? QString(u'"' + field.replace(u"\""_s, u"\"\""_s) + u'"') : field);
    }
    return cells.join(u',') + u"\r\n"_s;
}

} // namespace frontdesk
