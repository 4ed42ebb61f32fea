#pragma once

#include <functional>

#include "models/services/clinicthread.h"
#include "models/services/reader.h"
#include "models/services/security/hashpool.h"
#include "models/services/security/keyring.h"
#include "sync/api/exchange.h"
#include "sync/api/reply.h"

namespace frontdesk {

class ApiDocument;
class EventStream;
class HubMetrics;
class SignInRelay;

/// What the faces work with. Lives in the HTTP thread; everything it refers to outlives it.
class ApiContext {
public:
    struct Parts {
        ClinicThread &writer;
        Reader &reader;
        HashPool &hashes;
        const KeyRing &keys;
        const Clock &clock;
        const Mailbox &mailbox; ///< of the HTTP thread
        EventStream &events;
        ApiDocument &document;
        HubMetrics &metrics;
        SignInRelay *relay = nullptr; ///< of a linked desk
    };

    explicit ApiContext(const Parts &parts) : m_parts(parts) {}

    ClinicThread &writer() const { return m_parts.writer; }
    Reader &reader() const { return m_parts.reader; }
    HashPool &hashes() const { return m_parts.hashes; }
    const KeyRing &keys() const { return m_parts.keys; }
    const Mailbox &mailbox() const { return m_parts.mailbox; }
    EventStream &events() const { return m_parts.events; }
    ApiDocument &document() const { return m_parts.document; }
    HubMetrics &metrics() const { return m_parts.metrics; }
    SignInRelay *relay() const { return m_parts.relay; } ///< null unless this desk is linked to an upstream
    Instant now() const { return m_parts.clock.now(); }

    /// What became of a request outside any clinic; a failure in the standard words.
    void reply(const ExchangePtr &exchange, const Result<HttpReply> &answer) const;
    /// A failure in the standard words, outside any clinic.
    void replyProblem(const ExchangePtr &exchange, const Error &error) const;

private:
    Parts m_parts;
};

} // namespace frontdesk
