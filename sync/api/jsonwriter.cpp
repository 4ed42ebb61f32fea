#include "sync/api/jsonwriter.h"

#include <QStringEncoder>

namespace frontdesk {

namespace {

bool needsEscape(char16_t unit)
{
    return unit < 0x20 || unit == u'"' || unit == u'\\';
}

void appendEscape(QByteArray &out, char16_t unit)
{
    constexpr char hex[] = "0123456789abcdef";
    switch (unit) {
    case u'"':
        out += "\\\"";
        return;
    case u'\\':
        out += "\\\\";
        return;
    case u'\n':
        out += "\\n";
        return;
    case u'\r':
        out += "\\r";
        return;
    case u'\t':
        out += "\\t";
        return;
    default:
        out += "\\u00";
        out += hex[unit >> 4];
        out += hex[unit & 0xf];
    }
}

} // namespace

JsonWriter::JsonWriter(qsizetype reserve)
{
    m_out.reserve(reserve);
}

void JsonWriter::separate()
{
    if (m_needsComma)
        m_out += ',';
    m_needsComma = true;
}

void JsonWriter::beginObject()
{
    separate();
    m_out += '{';
    m_needsComma = false;
    ++m_depth;
}

void JsonWriter::endObject()
{
    Q_ASSERT(m_depth > 0);
    m_out += '}';
    m_needsComma = true;
    --m_depth;
}

void JsonWriter::beginArray()
{
    separate();
    m_out += '[';
    m_needsComma = false;
    ++m_depth;
}

void JsonWriter::endArray()
{
    Q_ASSERT(m_depth > 0);
    m_out += ']';
    m_needsComma = true;
    --m_depth;
}

void JsonWriter::key(QByteArrayView name)
{
    separate();
    m_out += '"';
    m_out += name;
    m_out += "\":";
    m_needsComma = false;
}

void JsonWriter::string(QStringView text)
{
    separate();
    m_out += '"';
    appendEscaped(text);
    m_out += '"';
}

void JsonWriter::ascii(QByteArrayView text)
{
    separate();
    m_out += '"';
    m_out += text;
    m_out += '"';
}

void JsonWriter::number(qint64 value)
{
    separate();
    m_out += QByteArray::number(value);
}

void JsonWriter::boolean(bool value)
{
    separate();
    m_out += value ? "true" : "false";
}

void JsonWriter::null()
{
    separate();
    m_out += "null";
}

void JsonWriter::raw(QByteArrayView json)
{
    separate();
    m_out += json;
}

void JsonWriter::field(QByteArrayView name, Instant instant)
{
    key(name);
    string(toIso(instant));
}

void JsonWriter::textOrNull(QByteArrayView name, QStringView text)
{
    key(name);
    if (text.isEmpty())
        null();
    else
        string(text);
}

void JsonWriter::optionalText(QByteArrayView name, QStringView text)
{
    if (!text.isEmpty())
        field(name, text);
}

void JsonWriter::appendEscaped(QStringView text)
{
    qsizetype from = 0;
    const auto flush = [&](qsizetype until) {
        if (until > from)
            m_out += text.sliced(from, until - from).toUtf8();
        from = until + 1;
    };
    qsizetype at = 0;
    bool ascii = true;
    for (; at < text.size(); ++at) {
        const char16_t unit = text[at].unicode();
        ascii = ascii && unit < 0x80;
        if (!needsEscape(unit))
            continue;
        flush(at);
        appendEscape(m_out, unit);
    }
    if (from == 0 && ascii) {
        const qsizetype start = m_out.size();
        m_out.resize(start + text.size());
        for (qsizetype index = 0; index < text.size(); ++index)
            m_out[start + index] = char(text[index].unicode());
        return;
    }
    flush(at);
}

} // namespace frontdesk
