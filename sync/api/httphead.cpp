#include "sync/api/httphead.h"

#include <QHostAddress>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

using Step = std::optional<Refusal>; // what is wrong, if anything

Refusal badRequest(const QString &message)
{
    return {400, "BAD_REQUEST", message, {}};
}

bool isTokenByte(char byte)
{
    if ((byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z'))
        return true;
    return byte != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(byte);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenByte);
}

bool isVisible(char byte)
{
    return byte > 0x20 && byte < 0x7f;
}

/// "http://host:1234/path" → "/path"; a target that is already a path stays. Unset: neither.
std::optional<QByteArray> originForm(QByteArrayView target)
{
    if (target.startsWith('/'))
        return target.toByteArray();
    const QByteArray lower = target.first(std::min<qsizetype>(target.size(), 8)).toByteArray().toLower();
    const qsizetype scheme = lower.startsWith("http://") ? 7 : lower.startsWith("https://") ? 8 : 0;
    if (scheme == 0)
        return std::nullopt;
    const QByteArrayView rest = target.sliced(scheme);
    const auto authorityEnd = std::find_if(rest.begin(), rest.end(),
                                           [](char byte) { return byte == '/' || byte == '?'; });
    if (authorityEnd == rest.begin())
        return std::nullopt;
    const QByteArray path = rest.sliced(authorityEnd - rest.begin()).toByteArray();
    return path.startsWith('/') ? path : QByteArray('/' + path);
}

Step parseVersion(QByteArrayView version, RequestHead &head)
{
    if (version == "HTTP/1.1")
        return std::nullopt;
    if (version == "HTTP/1.0") {
        head.http10 = true;
        head.keepAlive = false;
        return std::nullopt;
    }
    if (version.size() == 8 && version.startsWith("HTTP/") && version[6] == '.')
        return Refusal{505, "HTTP_VERSION_NOT_SUPPORTED", u"Only HTTP/1.1 and HTTP/1.0 are spoken here"_s, {}};
    return badRequest(u"Malformed request line"_s);
}

Step parseRequestLine(QByteArrayView line, RequestHead &head)
{
    const qsizetype methodEnd = line.indexOf(' ');
    const qsizetype targetEnd = line.lastIndexOf(' ');
    if (methodEnd <= 0 || targetEnd <= methodEnd + 1 || !isToken(line.first(methodEnd)))
        return badRequest(u"Malformed request line"_s);
    const QByteArrayView target = line.sliced(methodEnd + 1, targetEnd - methodEnd - 1);
    if (const Step refusal = parseVersion(line.sliced(targetEnd + 1), head))
        return refusal;
    const auto method = httpMethodFromBytes(line.first(methodEnd));
    if (!method)
        return Refusal{501, "NOT_IMPLEMENTED", u"Unknown method"_s, {}};
    if (!std::all_of(target.begin(), target.end(), isVisible) || target.contains('#'))
        return badRequest(u"The request target holds characters that have to be percent-encoded"_s);
    const auto path = originForm(target);
    if (!path)
        return badRequest(u"The request target has to be a path"_s);
    head.method = *method;
    head.target = *path;
    return std::nullopt;
}

Step takeContentLength(QByteArrayView value, bool repeated, RequestHead &head)
{
    const bool digits = !value.isEmpty() && std::all_of(value.begin(), value.end(), [](char byte) {
        return byte >= '0' && byte <= '9';
    });
    if (!digits || repeated)
        return badRequest(u"Content-Length has to be one number"_s);
    bool fits = false;
    head.contentLength = value.toLongLong(&fits);
    if (!fits)
        head.contentLength = std::numeric_limits<qint64>::max();
    return std::nullopt;
}

void takeConnection(QByteArrayView value, RequestHead &head)
{
    const QList<QByteArray> options = value.toByteArray().toLower().split(',');
    for (const QByteArray &option : options) {
        if (option.trimmed() == "close")
            head.keepAlive = false;
        else if (option.trimmed() == "keep-alive" && head.http10)
            head.keepAlive = true;
    }
}

/// The headers that say where the request ends and what becomes of the connection.
Step takeFraming(const QByteArray &name, const QByteArray &value, RequestHead &head)
{
    const auto repeated = [&head, &name] {
        return std::any_of(head.headers.begin(), head.headers.end(),
                           [&name](const auto &known) { return known.first == name; });
    };
    if (name == "content-length")
        return takeContentLength(value, repeated(), head);
    if (name == "transfer-encoding")
        return Refusal{
            411, "LENGTH_REQUIRED", u"Send the body with a Content-Length instead of a Transfer-Encoding"_s, {}};
    if (name == "host" && repeated())
        return badRequest(u"More than one Host"_s);
    if (name == "connection")
        takeConnection(value, head);
    if (name == "expect") {
        if (value.compare("100-continue", Qt::CaseInsensitive) != 0)
            return Refusal{417, "EXPECTATION_FAILED", u"The only expectation met here is 100-continue"_s, {}};
        head.expectsContinue = !head.http10;
    }
    return std::nullopt;
}

Step parseHeader(QByteArrayView line, RequestHead &head)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)))
        return badRequest(u"Malformed header"_s);
    const QByteArray name = line.first(colon).toByteArray().toLower();
    const QByteArray value = line.sliced(colon + 1).trimmed().toByteArray();
    const Step refusal = takeFraming(name, value, head);
    head.headers.append({name, value});
    return refusal;
}

bool hasHost(const RequestHead &head)
{
    return std::any_of(head.headers.begin(), head.headers.end(),
                       [](const auto &header) { return header.first == "host"; });
}

} // namespace

HeadScan scanHead(QByteArrayView bytes, qsizetype known)
{
    for (qsizetype at = known; at < bytes.size(); ++at) {
        const char byte = bytes[at];
        const bool control = (byte >= 0 && byte < 0x20) || byte == 0x7f;
        if (!control || byte == '\t')
            continue;
        const char before = at > 0 ? bytes[at - 1] : '\0';
        if (byte == '\r')
            continue;
        if (byte != '\n' || before != '\r')
            return {HeadScan::Found::Fault, 0};
        if (bytes.first(at + 1).endsWith("\r\n\r\n"))
            return {HeadScan::Found::End, at + 1};
    }
    return {};
}

std::variant<RequestHead, Refusal> parseHead(QByteArrayView head)
{
    RequestHead parsed;
    bool requestLine = true;
    for (qsizetype at = 0; at < head.size();) {
        const qsizetype end = head.indexOf("\r\n", at);
        const QByteArrayView line = head.sliced(at, (end < 0 ? head.size() : end) - at);
        at += line.size() + 2;
        if (line.isEmpty())
            continue;
        if (line.contains('\r'))
            return badRequest(u"A carriage return without a line feed"_s);
        if (const Step refusal = requestLine ? parseRequestLine(line, parsed) : parseHeader(line, parsed))
            return *refusal;
        requestLine = false;
    }
    if (requestLine)
        return badRequest(u"Malformed request line"_s);
    if (!parsed.http10 && !hasHost(parsed))
        return badRequest(u"A Host is missing"_s);
    return parsed;
}

} // namespace frontdesk
