#include "sync/faces/requestguard.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Forgotten altogether beyond this; more people than any clinic has signed in at once.
constexpr qsizetype mostRemembered = 4096;

} // namespace

QByteArray bearerOf(const HttpRequest &request)
{
    const QByteArray authorization = request.header("authorization");
    constexpr QByteArrayView scheme = "bearer ";
    if (authorization.size() > scheme.size()
        && authorization.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0)
        return authorization.sliced(scheme.size()).trimmed();
    return request.header("x-user-token").trimmed();
}

Result<Identity> RequestGuard::identify(const HttpRequest &request)
{
    const QByteArray token = bearerOf(request);
    if (token.isEmpty())
        return Error::of(ErrorCode::Unauthenticated);
    Result<Identity> identity = lookUp(token);
    const QByteArray clinic = request.header("x-clinic-id");
    if (!identity || clinic.isEmpty())
        return identity;
    return inClinic(std::move(identity).value(), clinic);
}

Result<Identity> RequestGuard::lookUp(const QByteArray &token)
{
    if (const auto known = m_known.constFind(token); known != m_known.constEnd()) {
        if (!known->expiresAt || m_clock.now() < *known->expiresAt)
            return *known;
        m_known.erase(known);
    }
    const Result<Identity> identity = m_reader.ask(Actor{}, [&](Session &session) {
        return IdentityService(session, m_keys).identify(token);
    });
    if (!identity)
        return identity;
    if (m_known.size() >= mostRemembered)
        m_known.clear();
    m_known.insert(token, *identity);
    return identity;
}

Result<Identity> RequestGuard::inClinic(Identity identity, const QByteArray &clinic)
{
    const auto id = ClinicId::parse(QString::fromLatin1(clinic));
    if (!id)
        return Error::invalid(u"X-Clinic-Id"_s, u"a clinic's UUID"_s);
    if (*id == identity.actor.clinicId)
        return identity;
    const Result<Actor> actor = m_reader.ask(identity.actor, [&](Session &session) {
        return IdentityService(session, m_keys).inClinic(identity.actor, *id);
    });
    if (!actor)
        return actor.error();
    identity.actor = *actor;
    return identity;
}

void RequestGuard::hear(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        if (change.entry.entity == "account"_L1 || change.entry.entity == "token"_L1
            || change.entry.entity == "patient"_L1 || change.entry.entity == "user"_L1) {
            m_known.clear();
            return;
        }
    }
}

} // namespace frontdesk
