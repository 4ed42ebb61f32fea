#include "sync/gateways/mimetext.h"

#include <QUrl>

#include <algorithm>

#include "models/services/emailaddress.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestPlainHeader = 60;
constexpr qsizetype longestWord =
    36; // octets of UTF-8 in one encoded word: 60 with all around, and room for the header's name
constexpr qsizetype longestLine = 76;

QString withoutControls(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            c = u' ';
    }
    return text.trimmed();
}

bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c.unicode() < 0x7f; })
           && !text.contains("=?"_L1);
}

bool continuesCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

QByteArray encodedWords(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QByteArray out;
    for (qsizetype from = 0; from < bytes.size();) {
        qsizetype until = std::min(from + longestWord, bytes.size());
        while (until < bytes.size() && continuesCharacter(bytes.at(until)))
            --until;
        out += (out.isEmpty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + bytes.mid(from, until - from).toBase64() + "?=";
        from = until;
    }
    return out;
}

/// All line ends as CRLF.
QByteArray withCrLf(QByteArray bytes)
{
    bytes.replace("\r\n", "\n");
    bytes.replace('\r', '\n');
    bytes.replace("\n", "\r\n");
    return bytes;
}

QByteArray quotedPrintableLine(const QByteArray &line)
{
    QByteArray out;
    qsizetype column = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line.at(i);
        const bool blank = c == ' ' || c == '\t';
        const bool plain = (c > ' ' && c < 0x7f && c != '=') || (blank && i + 1 < line.size());
        const QByteArray piece = plain ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
        if (column + piece.size() > longestLine - 1) {
            out += "=\r\n";
            column = 0;
        }
        out += piece;
        column += piece.size();
    }
    return out;
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray whole = bytes.toBase64();
    QByteArray out;
    for (qsizetype from = 0; from < whole.size(); from += longestLine)
        out += whole.mid(from, longestLine) + "\r\n";
    return out;
}

} // namespace

QByteArray encodedHeader(const QString &text)
{
    const QString clean = withoutControls(text);
    return isPlain(clean) && clean.size() <= longestPlainHeader ? clean.toLatin1() : encodedWords(clean);
}

QByteArray encodedMailbox(const QString &name, const QByteArray &address)
{
    const QString clean = withoutControls(name);
    if (clean.isEmpty())
        return address;
    if (!isPlain(clean) || clean.size() > longestPlainHeader)
        return encodedWords(clean) + "\r\n <" + address + '>';
    QString quoted = clean;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return '"' + quoted.toLatin1() + "\" <" + address + '>';
}

EncodedBody encodedBody(const QByteArray &utf8)
{
    const QByteArray text = withCrLf(utf8);
    const auto foreign = std::ranges::count_if(text, [](char c) { return static_cast<signed char>(c) < 0; });
    if (foreign * 6 > text.size())
        return {"base64", base64Lines(text)};
    QByteArray out;
    qsizetype from = 0;
    for (qsizetype end = text.indexOf("\r\n"); end >= 0; from = end + 2, end = text.indexOf("\r\n", from))
        out += quotedPrintableLine(text.mid(from, end - from)) + "\r\n";
    if (from < text.size())
        out += quotedPrintableLine(text.mid(from)) + "\r\n";
    return {"quoted-printable", out};
}

QByteArray asciiAddress(const QString &address)
{
    if (!looksLikeEmail(address))
        return {};
    const qsizetype at = address.indexOf(u'@');
    const QString local = address.left(at);
    const QString domain = address.mid(at + 1);
    const QByteArray ascii = domain.startsWith(u'[') ? domain.toLatin1() : QUrl::toAce(domain);
    return isPlain(local) && !ascii.isEmpty() ? QByteArray(local.toLatin1() + '@' + ascii) : QByteArray();
}

} // namespace frontdesk
