#pragma once

#include <QByteArray>

#include "sync/api/httphead.h"
#include "sync/api/limits.h"

namespace frontdesk {

/// Cuts the bytes of one connection into whole requests, within the limits. Knows no socket and no time: feed it in
/// any pieces, the outcome is the same. One request at a time; what a client sends ahead waits inside.
class RequestReader {
public:
    enum class State {
        Empty,  ///< between two requests
        Head,   ///< inside the headers
        Body,   ///< headers whole, body not
        Whole,  ///< a request is ready; further bytes are only kept
        Refused ///< the connection cannot go on; further bytes are forgotten
    };

    explicit RequestReader(const Limits &limits);

    State feed(QByteArrayView bytes);
    State state() const { return m_state; }

    const RequestHead &head() const { return m_head; } ///< from Body on
    QByteArray takeBody();                             ///< when Whole; once
    const Refusal &refusal() const { return m_refusal; }

    /// True once per request, when the client waits for "100 Continue" before it sends its body.
    bool takeContinueWish();
    qint64 bodyReceived() const;
    /// Bytes of the refused request that are still to come, as far as it said.
    qint64 outstanding() const;
    /// Bytes sent ahead, behind the request that is Whole.
    qsizetype pending() const { return m_state == State::Whole ? m_buffer.size() - requestEnd() : 0; }

    /// Forgets the request that was Whole and looks at what came behind it.
    State next();

private:
    State advance();
    State readHead();
    State readBody();
    State refuse(Refusal refusal);
    qsizetype requestEnd() const { return m_headLength + qsizetype(m_head.contentLength); } ///< when Whole

    const Limits &m_limits;
    QByteArray m_buffer; ///< from the first byte of the current request
    qsizetype m_scanned = 0;
    qsizetype m_headLength = 0;
    RequestHead m_head;
    Refusal m_refusal;
    State m_state = State::Empty;
    bool m_continueAsked = false;
};

} // namespace frontdesk
