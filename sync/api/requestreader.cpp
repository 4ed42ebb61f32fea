#include "sync/api/requestreader.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

RequestReader::RequestReader(const Limits &limits) : m_limits(limits) {}

RequestReader::State RequestReader::feed(QByteArrayView bytes)
{
    if (m_state == State::Refused)
        return m_state;
    m_buffer += bytes;
    return m_state == State::Whole ? m_state : advance();
}

RequestReader::State RequestReader::advance()
{
    if (m_state == State::Empty || m_state == State::Head)
        return readHead();
    return readBody();
}

RequestReader::State RequestReader::readHead()
{
    if (m_state == State::Empty) {
        qsizetype blank = 0; // RFC 9112 §2.2: empty lines before a request are skipped
        while (QByteArrayView(m_buffer).sliced(blank).startsWith("\r\n"))
            blank += 2;
        m_buffer.remove(0, blank);
        if (m_buffer.isEmpty() || m_buffer == "\r")
            return m_state;
        m_state = State::Head;
    }
    const QByteArrayView window = QByteArrayView(m_buffer).first(
        std::min<qsizetype>(m_buffer.size(), m_limits.headerBytes));
    const HeadScan scan = scanHead(window, m_scanned);
    if (scan.found == HeadScan::Found::Fault)
        return refuse({400, "BAD_REQUEST", u"This is not HTTP"_s, {}});
    if (scan.found == HeadScan::Found::Nothing) {
        m_scanned = window.size();
        if (m_buffer.size() > m_limits.headerBytes)
            return refuse({431, "HEADERS_TOO_LARGE", u"The request's headers are too large"_s, {}});
        return m_state;
    }
    m_headLength = scan.length;
    auto parsed = parseHead(window.first(scan.length));
    if (const Refusal *refusal = std::get_if<Refusal>(&parsed))
        return refuse(*refusal);
    m_head = std::get<RequestHead>(std::move(parsed));
    m_state = State::Body;
    if (m_head.contentLength > m_limits.bodyBytes)
        return refuse({413, "BODY_TOO_LARGE", u"The request's body is too large"_s, {}});
    return readBody();
}

RequestReader::State RequestReader::readBody()
{
    if (m_buffer.size() - m_headLength >= m_head.contentLength)
        m_state = State::Whole;
    return m_state;
}

RequestReader::State RequestReader::refuse(Refusal refusal)
{
    m_refusal = std::move(refusal);
    m_state = State::Refused;
    return m_state;
}

QByteArray RequestReader::takeBody()
{
    return m_buffer.mid(m_headLength, qsizetype(m_head.contentLength));
}

bool RequestReader::takeContinueWish()
{
    if (m_state != State::Body || !m_head.expectsContinue || m_continueAsked)
        return false;
    m_continueAsked = true;
    return true;
}

qint64 RequestReader::bodyReceived() const
{
    return m_state == State::Body ? m_buffer.size() - m_headLength : 0;
}

qint64 RequestReader::outstanding() const
{
    return std::max<qint64>(0, m_head.contentLength - (m_buffer.size() - m_headLength));
}

RequestReader::State RequestReader::next()
{
    if (m_buffer.size() == requestEnd())
        m_buffer = {}; // an idle connection keeps no memory
    else
        m_buffer.remove(0, requestEnd());
    m_head = {};
    m_scanned = m_headLength = 0;
    m_continueAsked = false;
    m_state = State::Empty;
    return m_buffer.isEmpty() ? m_state : advance();
}

} // namespace frontdesk
