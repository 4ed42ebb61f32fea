#pragma once

#include <QByteArray>

#include <optional>
#include <variant>

#include "sync/api/refusal.h"
#include "sync/api/request.h"

namespace frontdesk {

/// The head of a request: request line and headers. RFC 9112, read strictly, because two readers of one lenient
/// grammar are how requests get smuggled: lines end in CRLF, no folded lines, no blank before a colon, one
/// Content-Length of digits only, no Transfer-Encoding (411), a Host from HTTP/1.1 on.
struct RequestHead {
    HttpMethod method = HttpMethod::Get;
    QByteArray target;  ///< "/path?query", still encoded; the absolute form is cut down to this
    HeaderList headers; ///< names in lower case, values trimmed
    qint64 contentLength = 0;
    bool http10 = false;
    bool keepAlive = true; ///< what the client asks for; HTTP/1.0 has to ask
    bool expectsContinue = false;
};

/// Looks at the bytes of a head as they come, before there is a whole one. Pure.
struct HeadScan {
    enum class Found { Nothing, End, Fault };
    Found found = Found::Nothing;
    qsizetype length = 0; ///< of the head, blank line included, when End
};

/// Scans `bytes`, of which the first `known` have been scanned before without a finding. A control character or a
/// bare LF is a Fault at once, so that a TLS handshake on the plain port is not waited for. Empty lines before the
/// request line are the caller's to skip. Linear over all calls.
HeadScan scanHead(QByteArrayView bytes, qsizetype known);

/// `head` as scanHead() delimited it. A refusal is 400, 411, 417, 501 (method or CONNECT) or 505.
std::variant<RequestHead, Refusal> parseHead(QByteArrayView head);

} // namespace frontdesk
