#include "sync/api/jsonwriter.h"

#include <QStringEncoder>

#include <algorithm>

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
    char *out = grow(name.size() + (m_needsComma ? 4 : 3));
    if (m_needsComma)
        *out++ = ',';
    *out++ = '"';
    out = std::copy(name.begin(), name.end(), out);
    *out++ = '"';
    *out = ':';
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
    char *out = grow(text.size() + 2);
    *out++ = '"';
    out = std::copy(text.begin(), text.end(), out);
    *out = '"';
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
    const bool plain = std::all_of(text.utf16(), text.utf16() + text.size(),
                                   [](char16_t unit) { return unit < 0x80 && !needsEscape(unit); });
    if (plain) {
        std::transform(text.utf16(), text.utf16() + text.size(), grow(text.size()),
                       [](char16_t unit) { return char(unit); });
        return;
    }
    qsizetype from = 0;
    const auto flush = [&](qsizetype until) {
        if (until > from)
            m_out += text.sliced(from, until - from).toUtf8();
        from = until + 1;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!needsEscape(text[at].unicode()))
            continue;
        flush(at);
        appendEscape(m_out, text[at].unicode());
    }
    flush(text.size());
}

/// Room for so many more bytes at the end, to be filled in at once.
char *JsonWriter::grow(qsizetype bytes)
{
    const qsizetype before = m_out.size();
    m_out.resize(before + bytes);
    return m_out.data() + before;
}

} // namespace frontdesk
