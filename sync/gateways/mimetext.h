#pragma once

#include <QByteArray>
#include <QString>

namespace frontdesk {

/// A header's text as RFC 2047 has it: plain where it can be, else encoded words on lines of their own.
/// Line breaks and other control characters become blanks, so that no text adds a header.
QByteArray encodedHeader(const QString &text);

/// "Name <address>" with the name encoded or quoted; the address alone without a name.
QByteArray encodedMailbox(const QString &name, const QByteArray &address);

/// A part's body, CRLF line ends, no line over 76 octets: quoted-printable, or base64 where that is shorter.
struct EncodedBody {
    QByteArray encoding; ///< for Content-Transfer-Encoding
    QByteArray bytes;
};
EncodedBody encodedBody(const QByteArray &utf8);

/// The address as it may stand in a header and an SMTP command (the domain in ASCII); empty when it may not.
QByteArray asciiAddress(const QString &address);

} // namespace frontdesk
