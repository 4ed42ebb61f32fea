#include "sync/api/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include "sync/api/limits.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One pass over the tokens of a document.
class JsonScan {
public:
    explicit JsonScan(QByteArrayView json) : m_json(json) {}

    std::optional<QString> run()
    {
        while (m_at < m_json.size() && !m_fault)
            step(m_json[m_at++]);
        return m_fault;
    }

private:
    struct Level {
        bool object = false;
        bool expectsKey = false;
        QSet<QByteArray> keys;
    };

    void step(char byte)
    {
        if (byte == '{' || byte == '[')
            open(byte == '{');
        else if ((byte == '}' || byte == ']') && !m_levels.isEmpty())
            m_levels.removeLast();
        else if (byte == ',' && !m_levels.isEmpty())
            m_levels.last().expectsKey = m_levels.last().object;
        else if (byte == '"')
            text();
    }

    void open(bool object)
    {
        if (m_levels.size() >= maxJsonDepth)
            m_fault = u"The body is nested deeper than %1 levels"_s.arg(maxJsonDepth);
        else
            m_levels.append({object, object, {}});
    }

    void text()
    {
        const qsizetype start = m_at;
        bool escaped = false;
        while (m_at < m_json.size() && m_json[m_at] != '"' && !m_fault) {
            const char byte = m_json[m_at++];
            escaped = escaped || byte == '\\';
            if (byte == '\\')
                escape();
            else if (uchar(byte) < 0x20) // QJsonDocument would take it
                m_fault = u"A control character in a text of the body has to be escaped"_s;
        }
        const QByteArrayView raw = m_json.sliced(start, std::min(m_at, m_json.size()) - start);
        ++m_at; // the closing quote
        if (!m_fault && !m_levels.isEmpty() && m_levels.last().expectsKey)
            takeKey(raw, escaped);
    }

    /// Behind a backslash.
    void escape()
    {
        if (m_at >= m_json.size() || m_json[m_at++] != 'u')
            return;
        const int unit = hexUnit();
        if (unit == 0) {
            m_fault = u"A text in the body holds a NUL character"_s;
        } else if (unit >= 0xdc00 && unit <= 0xdfff) {
            m_fault = brokenPair();
        } else if (unit >= 0xd800 && unit <= 0xdbff) {
            const bool more = m_json.sliced(m_at).startsWith("\\u");
            m_at += more ? 2 : 0;
            const int low = more ? hexUnit() : -1;
            if (low < 0xdc00 || low > 0xdfff)
                m_fault = brokenPair();
        }
    }

    static QString brokenPair() { return u"A text in the body holds half a surrogate pair"_s; }

    int hexUnit()
    {
        bool valid = false;
        const QByteArrayView digits = m_json.sliced(m_at, std::min<qsizetype>(4, m_json.size() - m_at));
        const int unit = digits.size() == 4 ? digits.toInt(&valid, 16) : -1;
        m_at += digits.size();
        return valid ? unit : -1;
    }

    void takeKey(QByteArrayView raw, bool escaped)
    {
        QByteArray name = raw.toByteArray();
        if (escaped) // the same key may be spelled in several ways
            name = QJsonDocument::fromJson("[\"" + name + "\"]").array().at(0).toString().toUtf8();
        Level &level = m_levels.last();
        level.expectsKey = false;
        if (level.keys.contains(name))
            m_fault = u"The key \"%1\" stands twice in one object"_s.arg(QString::fromUtf8(name.left(64)));
        level.keys.insert(name);
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
    QList<Level> m_levels;
    std::optional<QString> m_fault;
};

} // namespace

std::optional<QString> findJsonFault(QByteArrayView json)
{
    return JsonScan(json).run();
}

} // namespace frontdesk
