#include "tests/architecture/sourcefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace frontdesk::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Sorts the characters of C++ text into code, string contents and the rest.
class Splitter {
public:
    explicit Splitter(SourceFile &file) : m_file(file), m_text(file.text)
    {
        m_file.code = blank();
        m_file.strings = blank();
    }

    void run()
    {
        while (m_at < m_text.size()) {
            if (startsWith("//"_L1))
                skipTo(m_text.indexOf('\n'_L1, m_at));
            else if (startsWith("/*"_L1))
                skipTo(after("*/"_L1, m_at + 2));
            else if (startsWith("R\""_L1))
                takeRawString();
            else if (m_text.at(m_at) == '"'_L1)
                takeString();
            else if (m_text.at(m_at) == '\''_L1 && !isDigitSeparator())
                skipTo(endOfQuoted('\''_L1));
            else
                takeCode();
        }
    }

private:
    QString blank() const
    {
        QString result(m_text.size(), ' '_L1);
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (m_text.at(i) == '\n'_L1)
                result[i] = '\n'_L1;
        }
        return result;
    }
    bool startsWith(QLatin1StringView what) const { return QStringView(m_text).mid(m_at).startsWith(what); }
    bool isDigitSeparator() const { return m_at > 0 && m_text.at(m_at - 1).isDigit(); }
    qsizetype after(QStringView what, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(what, from);
        return found < 0 ? -1 : found + what.size();
    }
    qsizetype after(QLatin1StringView what, qsizetype from) const { return after(QString(what), from); }
    qsizetype endOfQuoted(QLatin1Char quote) const
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text.at(end) != quote && m_text.at(end) != '\n'_L1)
            end += m_text.at(end) == '\\'_L1 ? 2 : 1;
        return end + 1;
    }
    void skipTo(qsizetype position) { m_at = position < 0 ? m_text.size() : std::min(position, m_text.size()); }
    void takeCode()
    {
        m_file.code[m_at] = m_text.at(m_at);
        ++m_at;
    }
    void takeString()
    {
        const qsizetype end = std::min(endOfQuoted('"'_L1), m_text.size());
        copyString(m_at + 1, end - 1);
        skipTo(end);
    }
    void takeRawString()
    {
        const qsizetype open = m_text.indexOf('('_L1, m_at);
        const QString closing = ')'_L1 + m_text.mid(m_at + 2, open - m_at - 2) + '"'_L1;
        const qsizetype end = open < 0 ? -1 : after(closing, open);
        copyString(open + 1, end < 0 ? m_text.size() : end - closing.size());
        skipTo(end);
    }
    void copyString(qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to; ++i)
            m_file.strings[i] = m_text.at(i);
        for (const qsizetype quote : {from - 1, to}) {
            if (quote < m_text.size())
                m_file.code[quote] = '"'_L1;
        }
    }

    SourceFile &m_file;
    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

SourceFile SourceFile::of(const QString &path, const QString &text)
{
    SourceFile file{path, text, {}, {}};
    Splitter(file).run();
    return file;
}

QList<SourceFile> readSources(const QString &root)
{
    QList<SourceFile> result;
    for (const QString &folder : {u"app"_s, u"models"_s, u"sync"_s, u"tests"_s, u"views"_s}) {
        QDirIterator files(root + '/'_L1 + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                result.append(
                    SourceFile::of(QDir(root).relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())));
        }
    }
    return result;
}

} // namespace frontdesk::test
