#include "models/services/upstream/linkservice.h"

#include "models/services/security/sealer.h"
#include "models/storage/copystore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

QString LinkService::field() const
{
    return u"upstream.token:"_s + m_session.actor().clinicId.toString();
}

void LinkService::link(const NewLink &wanted)
{
    Upstream upstream;
    upstream.clinicId = m_session.actor().clinicId;
    upstream.url = wanted.url;
    upstream.fingerprint = wanted.fingerprint;
    upstream.email = wanted.email;
    upstream.userId = wanted.userId;
    upstream.sealedToken = Sealer(m_keys.sealing()).seal(wanted.refreshToken.toUtf8(), field());
    upstream.linkedAt = m_session.now();
    UpstreamStore(m_session.database()).put(upstream);
    m_session.record({u"linked"_s,
                      u"clinic"_s,
                      upstream.clinicId.toString(),
                      ChangeOp::Updated,
                      {},
                      {},
                      {{u"upstream"_s, wanted.url}},
                      {}});
}

std::optional<Upstream> LinkService::current()
{
    return UpstreamStore(m_session.database()).find();
}

Result<QString> LinkService::refreshToken()
{
    const std::optional<Upstream> upstream = current();
    if (!upstream)
        return Error::notFound(u"Link"_s);
    const auto opened = Sealer(m_keys.sealing()).open(upstream->sealedToken, field());
    return opened ? Result<QString>(QString::fromUtf8(*opened)) : opened.error();
}

void LinkService::keepToken(const QString &refreshToken)
{
    UpstreamStore(m_session.database())
        .setToken(m_session.actor().clinicId, Sealer(m_keys.sealing()).seal(refreshToken.toUtf8(), field()));
}

Result<Done> LinkService::adopt(const RemoteAccount &account, const QString &passwordHash)
{
    const ClinicId clinic = m_session.actor().clinicId;
    if (account.clinicId != clinic)
        return Error::of(ErrorCode::Forbidden);
    Stores &stores = m_session.stores();
    const auto holder = stores.users.findByEmail(account.email);
    if (holder && holder->id != account.id)
        return Error{ErrorCode::AlreadyExists, u"email"_s, {}, {}, {}};
    CopyStore(m_session.database())
        .putUser({account.id, account.firstName, account.lastName, account.email, false, false}, m_session.now());
    stores.users.setPasswordHash(account.id, passwordHash);
    stores.users.join(account.id, clinic, account.role);
    auto record = stores.patients.find(clinic, account.patientId);
    if (record && record->userId != account.id) {
        record->userId = account.id;
        stores.patients.update(*record);
    }
    m_session.record({u"adopted"_s, u"account"_s, account.id.toString(), ChangeOp::Updated, {}, {}, {}, {}});
    return Done{};
}

} // namespace frontdesk
