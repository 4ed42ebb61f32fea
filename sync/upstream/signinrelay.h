#pragma once

#include "models/services/clinicthread.h"
#include "models/services/reader.h"
#include "models/services/security/hashpool.h"
#include "models/services/upstream/linkservice.h"
#include "sync/upstream/upstreamclient.h"

namespace frontdesk {

/// At a linked desk: accounts of the upstream that are not known here yet, or whose password has changed there, are asked
/// for upstream; whoever is let in there is known here from then on, offline too. CONTRACT §11.27. HTTP thread.
class SignInRelay {
public:
    struct Parts {
        ClinicThread &writer;
        HashPool &hashes;
        const KeyRing &keys;
        const Mailbox &mailbox; ///< of the HTTP thread
    };

    SignInRelay(const Parts &parts, const Upstream &upstream);

    /// `known`: the account may sign in here now.
    void ask(const QString &email, const QString &password, std::function<void(bool known)> done);

private:
    void adopt(const RemoteAccount &account, const QString &password, std::function<void(bool)> done);

    Parts m_parts;
    ClinicId m_clinic;
    UpstreamClient m_client;
};

} // namespace frontdesk
