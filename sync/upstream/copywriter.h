#pragma once

#include "models/services/clinicthread.h"
#include "models/services/reader.h"
#include "models/services/security/keyring.h"
#include "models/services/upstream/remotechanges.h"

namespace frontdesk {

/// Where what comes from upstream is written: the clinic thread, as the program's own sync. Lives in the sync thread; what
/// it refers to outlives it.
struct CopyWriter {
    ClinicThread &writer;
    Reader &reader;
    const KeyRing &keys;
    const Clock &clock;
    const Mailbox &mailbox; ///< of the sync thread
    ClinicId clinic;

    Actor actor() const { return RemoteChanges::actor(clinic); }
    /// Nothing that the upstream says may fail; what does is logged, and `then` hears of it.
    void write(std::function<void(Session &)> work, std::function<void(bool written)> then) const
    {
        writer.post<Done>(
            actor(),
            [work = std::move(work)](Session &session) -> Result<Done> {
                work(session);
                return Done{};
            },
            mailbox,
            [then = std::move(then)](const Result<Done> &written) {
                if (!written)
                    qWarning("writing what the upstream has failed: %s",
                             qUtf8Printable(written.error().args.join(u' ')));
                then(written.ok());
            });
    }
    template<class F>
    auto ask(F &&question) const -> decltype(question(std::declval<Session &>()))
    {
        return reader.ask(actor(), std::forward<F>(question));
    }
};

/// How one piece of work with the upstream ended.
enum class SyncOutcome {
    Done,
    Unreachable, ///< no network, no server, or the server is not well: try again later
    SignedOut,   ///< the account has to sign in anew
    WrongCertificate,
    Resync, ///< the changes that are missing are no longer kept: copy everything
};

} // namespace frontdesk
