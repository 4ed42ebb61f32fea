#include "sync/upstream/signinrelay.h"

#include "sync/upstream/remotejson.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

SignInRelay::SignInRelay(const Parts &parts, const Upstream &upstream)
    : m_parts(parts),
      m_clinic(upstream.clinicId),
      m_client(upstream.url, upstream.fingerprint)
{
}

void SignInRelay::ask(const QString &email, const QString &password, std::function<void(bool)> done)
{
    m_client.signIn(email, password, [this, password, done = std::move(done)](const UpstreamAnswer &answer) {
        const auto account = answer.ok() ? remotejson::account(answer.object().value("user"_L1).toObject())
                                         : std::nullopt;
        if (!account)
            return done(false);
        // The desk does its work with the link's account; this sign-in has served its purpose.
        m_client.signOut();
        adopt(*account, password, done);
    });
}

void SignInRelay::adopt(const RemoteAccount &account, const QString &password, std::function<void(bool)> done)
{
    m_parts.hashes.hash(password, m_parts.mailbox, [this, account, done = std::move(done)](const QString &hash) {
        m_parts.writer.post<Done>(
            RemoteChanges::actor(m_clinic),
            [account, hash, &keys = m_parts.keys](Session &session) {
                return LinkService(session, keys).adopt(account, hash);
            },
            m_parts.mailbox, [done](const Result<Done> &adopted) { done(adopted.ok()); });
    });
}

} // namespace frontdesk
