#include "sync/api/target.h"

#include <QStringDecoder>

namespace frontdesk {

namespace {

int hexDigit(char byte)
{
    if (byte >= '0' && byte <= '9')
        return byte - '0';
    if (byte >= 'a' && byte <= 'f')
        return byte - 'a' + 10;
    if (byte >= 'A' && byte <= 'F')
        return byte - 'A' + 10;
    return -1;
}

std::optional<QByteArray> decodeEscapes(QByteArrayView raw, bool plusIsBlank)
{
    QByteArray bytes;
    bytes.reserve(raw.size());
    for (qsizetype at = 0; at < raw.size(); ++at) {
        if (raw[at] != '%') {
            bytes += plusIsBlank && raw[at] == '+' ? ' ' : raw[at];
            continue;
        }
        const int high = at + 2 < raw.size() ? hexDigit(raw[at + 1]) : -1;
        const int low = at + 2 < raw.size() ? hexDigit(raw[at + 2]) : -1;
        if (high < 0 || low < 0 || (high == 0 && low == 0))
            return std::nullopt;
        bytes += char(high * 16 + low);
        at += 2;
    }
    return bytes;
}

std::optional<QString> decode(QByteArrayView raw, bool plusIsBlank)
{
    const auto bytes = decodeEscapes(raw, plusIsBlank);
    if (!bytes)
        return std::nullopt;
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(*bytes);
    if (utf8.hasError())
        return std::nullopt;
    return text;
}

/// Calls `take` with each piece between the separators; stops and says false when one is refused.
template<class Take>
bool splitEach(QByteArrayView text, char separator, Take take)
{
    for (qsizetype at = 0;;) {
        const qsizetype end = text.indexOf(separator, at);
        if (!take(end < 0 ? text.sliced(at) : text.sliced(at, end - at)))
            return false;
        if (end < 0)
            return true;
        at = end + 1;
    }
}

bool addSegment(QByteArrayView raw, QStringList &segments)
{
    const auto segment = decode(raw, false);
    if (segment)
        segments.append(*segment);
    return segment.has_value();
}

bool addParameter(QByteArrayView raw, QueryList &query)
{
    if (raw.isEmpty())
        return true;
    const qsizetype equals = raw.indexOf('=');
    const auto name = decode(equals < 0 ? raw : raw.first(equals), true);
    const auto value = equals < 0 ? std::optional<QString>(QString()) : decode(raw.sliced(equals + 1), true);
    if (!name || !value)
        return false;
    query.append({*name, *value});
    return true;
}

} // namespace

std::optional<Target> parseTarget(QByteArrayView target)
{
    if (!target.startsWith('/'))
        return std::nullopt;
    const qsizetype questionMark = target.indexOf('?');
    QByteArrayView path = questionMark < 0 ? target : target.first(questionMark);
    path = path.sliced(1);
    if (path.endsWith('/'))
        path = path.chopped(1);
    Target parsed;
    if (!path.isEmpty() && !splitEach(path, '/', [&](QByteArrayView raw) { return addSegment(raw, parsed.segments); }))
        return std::nullopt;
    const QByteArrayView query = questionMark < 0 ? QByteArrayView() : target.sliced(questionMark + 1);
    if (!splitEach(query, '&', [&](QByteArrayView raw) { return addParameter(raw, parsed.query); }))
        return std::nullopt;
    return parsed;
}

} // namespace frontdesk
