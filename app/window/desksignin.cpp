#include "app/window/desksignin.h"

#include <QPointer>

#include <algorithm>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

DeskSignIn::DeskSignIn(RunningHub &running, QObject *parent) : SignInDesk(parent), m_running(running)
{
    if (auto reader = running.hub().reader())
        m_reader = std::move(reader).value();
    if (!m_reader || !running.sync())
        return;
    const auto link = m_reader->ask(Actor{}, [&](Session &session) -> Result<std::optional<Upstream>> {
        return LinkService(session, running.keys()).current();
    });
    if (link && *link)
        m_relay = std::make_unique<SignInRelay>(
            SignInRelay::Parts{running.hub().writer(), m_hashes, running.keys(), m_mailbox}, **link);
}

DeskSignIn::~DeskSignIn() = default;

QString DeskSignIn::clinicName() const
{
    return m_running.setting(u"clinic.name"_s);
}

QList<DeskPerson> DeskSignIn::people() const
{
    if (!m_reader)
        return {};
    Actor actor;
    actor.clinicId = m_running.firstClinic();
    const auto found = m_reader->ask(actor, [&](Session &session) -> Result<QList<DeskPerson>> {
        QList<DeskPerson> people;
        for (const auto &[user, role] : session.stores().users.staff(actor.clinicId)) {
            if (!user.email.isEmpty() && !user.disabled && !user.service && isStaff(role))
                people.append({user.email, user.name(), role});
        }
        return people;
    });
    QList<DeskPerson> people = found ? *found : QList<DeskPerson>();
    std::ranges::sort(people,
                      [](const DeskPerson &a, const DeskPerson &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return people;
}

Result<SignInCheck> DeskSignIn::begin(const Attempt &attempt)
{
    if (!m_reader)
        return Error::of(ErrorCode::StorageFailed);
    return m_reader->ask(Actor{}, [&](Session &session) {
        return SignInService(session, m_running.keys()).beginSignIn(attempt.email, u"desk"_s);
    });
}

void DeskSignIn::signIn(const QString &email, const QString &password, QObject *context, Reply<Actor> done)
{
    const Attempt attempt{email, password, [guard = QPointer(context), done = std::move(done)](const auto &answer) {
                              if (guard)
                                  done(answer);
                          }};
    const Result<SignInCheck> check = begin(attempt);
    if (!check)
        return attempt.done(check.error());
    m_hashes.verify(check->hash, password, m_mailbox, [this, attempt, check = *check](bool matches) {
        if (matches || !m_relay)
            complete(attempt, check, matches);
        else
            askUpstream(attempt, check);
    });
}

/// The account may be new here, or its password.
void DeskSignIn::askUpstream(const Attempt &attempt, const SignInCheck &check)
{
    m_relay->ask(attempt.email, attempt.password, [this, attempt, check](bool known) {
        const Result<SignInCheck> now = known ? begin(attempt) : Result<SignInCheck>(check);
        complete(attempt, now ? *now : check, known);
    });
}

void DeskSignIn::complete(const Attempt &attempt, const SignInCheck &check, bool matches)
{
    m_running.hub().writer().post<SignInVerdict>(
        Actor{{}, {}, Role::Admin, {}, u"desk"_s},
        [&keys = m_running.keys(), check, matches](Session &session) {
            return SignInService(session, keys).completeSignIn(check, matches);
        },
        m_mailbox,
        [attempt](const Result<SignInVerdict> &verdict) {
            if (!verdict)
                return attempt.done(verdict.error());
            if (!verdict->result)
                return attempt.done(verdict->result.error());
            const Profile &user = verdict->result->user;
            if (!isStaff(user.role))
                return attempt.done(Error::of(ErrorCode::Forbidden));
            attempt.done(Actor{user.id, user.clinicId, user.role, {}, u"desk"_s});
        });
}

} // namespace frontdesk
